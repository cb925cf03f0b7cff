import type { Browser, Page } from "@playwright/test";
import { loes, samira, signIn } from "./people.ts";
import { expect, test, type Platform } from "./platform.ts";

/** The day of the week after next, as a form writes it. */
const inTwoWeeks = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date(Date.now() + 14 * 86_400_000));
const numbers = /[A-Z0-9]{3}-[A-Z0-9]{4}/;

/** The number of the request that lies on the table. */
async function reference(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { level: 1, name: /^Aanvraag/ })).toBeVisible();
  return numbers.exec(await page.getByRole("heading", { level: 1 }).innerText())![0];
}

async function pageOf(browser: Browser, platform: Platform, width: number, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: platform.origin, locale: "nl-NL", viewport: { width, height: 800 }, javaScriptEnabled });
  return context.newPage();
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** What becomes of a request is for its shelter to read; the shelter of the demo sees its own. */
async function holdsOf(platform: Platform, number: string) {
  return platform.ask<{ kind: string; outside: boolean; reason: string }>("select o.kind, o.outside, o.reason from lead_override o join request r on r.id = o.request_id where r.reference = $1 and o.ended_at is null and o.kind = 'hold'", [number]);
}

test("Loes opens the table with twelve people around it, decides about three children, and prints the minutes", async ({ browser, platform }) => {
  const screen = await pageOf(browser, platform, 1280);
  await signIn(screen, loes);
  await screen.goto("/region");
  await screen.getByRole("link", { name: "Weekoverleg" }).first().click();
  await screen.getByRole("button", { name: "Begin het overleg van Flevoland" }).click();

  // The first: the shelter is asked for room. What is asked further belongs to that decision only.
  const first = await reference(screen);
  await expect(screen.getByRole("radio", { name: "Mag er een tolk bij?" })).toBeHidden();
  await screen.getByRole("radio", { name: /^Vraag de opvang om ruimte/ }).check();
  await screen.getByRole("button", { name: "Besluit en volgende" }).click();
  await expect(screen.getByRole("alert").getByText("Kies waarover de vraag gaat.").first()).toBeVisible();
  await expect(screen.getByRole("radio", { name: /^Vraag de opvang om ruimte/ })).toBeChecked();
  await screen.getByRole("radio", { name: /^Mag er een tolk bij\?/ }).check();
  await screen.getByRole("button", { name: "Besluit en volgende" }).click();
  await expect(screen.getByText(`Besloten over ${first}.`)).toBeVisible();

  // The second, on the phone of a colleague, without JavaScript: a name in the note is pointed out, and nothing that was typed is lost.
  const phone = await pageOf(browser, platform, 360, false);
  await signIn(phone, loes);
  await phone.goto("/region/table");
  await phone.getByRole("button", { name: "Ga verder met Flevoland" }).click();
  const second = await reference(phone);
  expect(second).toBe(await reference(screen));
  const said = "Fatima Yilmaz zoekt een plek bij de Waag.";
  await phone.getByRole("radio", { name: /^Regel hulp buiten Schakel/ }).check();
  await phone.getByLabel("Tot wanneer?").fill(inTwoWeeks());
  await phone.getByLabel("Notitie of reden").fill(said);
  await phone.getByRole("button", { name: "Besluit en volgende" }).click();
  await expect(phone.getByText("Hier staat iets waaraan iemand te herkennen is. Haal dat weg.").first()).toBeVisible();
  await expect(phone.getByLabel("Notitie of reden")).toHaveValue(said);
  await expect(phone.getByRole("radio", { name: /^Regel hulp buiten Schakel/ })).toBeChecked();
  await expect(phone.getByLabel("Tot wanneer?")).toHaveValue(inTwoWeeks());
  expect(await phone.locator("mark").allInnerTexts()).toContainEqual(expect.stringContaining("Fatima"));
  expect(await holdsOf(platform, second)).toEqual([]);
  expect(await fits(phone)).toBe(true);
  await phone.getByLabel("Notitie of reden").fill("We zoeken een plek bij een andere instelling.");
  await phone.getByRole("button", { name: "Besluit en volgende" }).click();
  await expect(phone.getByText(`Besloten over ${second}.`)).toBeVisible();
  expect(await holdsOf(platform, second)).toEqual([{ kind: "hold", outside: true, reason: "We zoeken een plek bij een andere instelling." }]);

  // The third, on the screen again, which still shows the second: the table goes on where the meeting is.
  await screen.goto("/region/table");
  await screen.getByRole("button", { name: "Ga verder met Flevoland" }).click();
  const third = await reference(screen);
  expect([first, second]).not.toContain(third);
  await screen.getByRole("radio", { name: /^Houd deze aanvraag vast/ }).check();
  await screen.getByLabel("Notitie of reden").fill("Eerst is er rust nodig.");
  await screen.getByRole("button", { name: "Besluit en volgende" }).click();
  await expect(screen.getByText(`Besloten over ${third}.`)).toBeVisible();
  expect(await holdsOf(platform, third)).toEqual([{ kind: "hold", outside: false, reason: "Eerst is er rust nodig." }]);

  if (!screen.url().endsWith("/minutes")) await screen.getByRole("link", { name: "Verslag" }).click();
  await screen.getByRole("button", { name: "Sluit het overleg" }).click();
  await expect(screen.getByText("Het overleg is gesloten. Dit is het verslag.")).toBeVisible();
  const minutes = screen.getByRole("table", { name: "Besluiten" });
  expect(await minutes.getByRole("rowheader").allInnerTexts()).toEqual([first, second, third]);
  await expect(minutes.getByRole("row").nth(1)).toContainText("Mag er een tolk bij?");
  await printed(screen, [first, second, third]);

  // Closed is closed: the way back leads to the minutes.
  await screen.goBack();
  await screen.goto(screen.url().replace("/minutes", `/${third}`));
  await expect(screen).toHaveURL(/\/minutes$/);
  await expect(screen.getByText("Dit overleg was al gesloten.")).toBeVisible();
});

/** On paper stand the decisions and nothing to press; the file is no empty page. */
async function printed(page: Page, references: readonly string[]): Promise<void> {
  await page.emulateMedia({ media: "print" });
  for (const number of references) await expect(page.getByRole("rowheader", { name: number })).toBeVisible();
  await expect(page.getByText("Dit verslag bevat alleen nummers van aanvragen.")).toBeVisible();
  for (const hidden of ["Druk af", "Uitloggen"]) await expect(page.getByRole("button", { name: hidden })).toBeHidden();
  const file = await page.pdf({ format: "A4" });
  expect(file.subarray(0, 5).toString()).toBe("%PDF-");
  expect(file.length).toBeGreaterThan(8_000);
  expect(file.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: "screen" });
}

test("what needs Loes stands on one page, on a phone and without JavaScript: she takes it on, and gives it back", async ({ browser, platform }) => {
  // The worker looks every other minute; a platform that has just started has not looked yet.
  test.setTimeout(240_000);
  const phone = await pageOf(browser, platform, 360, false);
  await signIn(phone, loes);
  await expect(async () => {
    await phone.goto("/region/notices");
    await expect(phone.getByRole("heading", { name: /^Uw keuze kon niet meer/ })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 150_000 });
  const choice = phone.getByRole("table", { name: "Uw keuze kon niet meer" });
  const number = numbers.exec(await choice.getByRole("rowheader").first().innerText())![0];
  const named = (word: string) => new RegExp(`^${word}.*${number}$`);
  await choice.getByRole("button", { name: named("Ik pak dit op") }).click();
  await expect(phone.getByText("U pakt dit op. Uw collega's zien dat.")).toBeVisible();
  await choice.getByRole("button", { name: named("Geef terug") }).click();
  await expect(choice.getByText("Nog niemand").first()).toBeVisible();
  expect(await fits(phone)).toBe(true);
  await choice.getByRole("button", { name: named("Gezien") }).click();
  await expect(phone.getByText("Gezien. Het staat niet meer op de lijst.")).toBeVisible();
  await expect(phone.getByRole("button", { name: named("Gezien") })).toHaveCount(0);
});

test("the shelter reads on the page of its request what a lead asks and decided, and never why", async ({ browser, platform }) => {
  const page = await pageOf(browser, platform, 1280);
  const [asked] = await platform.ask<{ reference: string }>(
    "select r.reference from meeting_decision d join request r on r.id = d.request_id join organisation o on o.id = r.organisation_id where d.concession = 'place' and o.name = 'De Haven' order by d.decided_at limit 1");
  await signIn(page, samira);
  await page.goto(`/requests/${asked!.reference}`);
  await expect(page.getByText("Kan het op een andere plek of online?").first()).toBeVisible();
  expect(await page.content()).not.toContain("tolk aan de telefoon.");
});
