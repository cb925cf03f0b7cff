import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { samira, signIn } from "./people.ts";
import { expect, test, type Platform } from "./platform.ts";
import { askForEmdr, fillInPerson, fillInRequest } from "./request-form.ts";
import { soundlyOnEveryScreen } from "./soundly.ts";
import { tabTo } from "./tab-to.ts";

const phone = { width: 360, height: 800 };

async function phonePage(browser: Browser, platform: Platform, javaScript: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: platform.origin, javaScriptEnabled: javaScript, locale: "nl-NL", viewport: phone });
  const page = await context.newPage();
  await signIn(page, samira);
  return page;
}

/** The households of the requests that were sent since, with how many requests each has. */
async function householdsSince(platform: Platform, since: Date): Promise<number[]> {
  const rows = await platform.ask<{ many: string }>("select count(*) as many from request where submitted_at > $1 group by household_id order by 1", [since]);
  return rows.map(({ many }) => Number(many));
}

for (const javaScript of [true, false]) {
  test(`on a phone a family of three is written, checked and sent as one household — ${javaScript ? "with" : "without"} JavaScript`, async ({ browser, platform }) => {
    test.setTimeout(180_000);
    const start = new Date();
    const page = await phonePage(browser, platform, javaScript);
    await page.goto("/requests/new");
    await fillInRequest(page);
    await page.getByRole("button", { name: "Nog iemand uit het gezin" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Het gezin" })).toBeVisible();
    await page.getByRole("button", { name: "Voeg een kind toe" }).click();
    await expect(page.getByText("Taal, plek en momenten zijn overgenomen.")).toBeVisible();
    await expect(page.getByLabel("In welke taal praat deze persoon het liefst?")).toHaveValue("nl");
    await page.getByRole("textbox", { name: "Leeftijd" }).fill("6");
    await page.getByRole("button", { name: "Bewaar en terug naar het gezin" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Kind, 6 jaar" })).toContainText("Nog 2 vragen");
    await page.getByRole("button", { name: "Voeg een ouder toe" }).click();
    await fillInPerson(page, { age: "34", form: "De behandelaar kiest" });
    await page.getByRole("button", { name: "Bewaar en terug naar het gezin" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Ouder, 34 jaar" })).toContainText("Klaar");

    await page.getByRole("link", { name: "Kijk na en verstuur" }).click();
    await expect(page.getByRole("region", { name: "Kind, 6 jaar" })).toContainText("Dit is nog nodig");
    await page.getByRole("button", { name: "Verstuur de aanvragen" }).click();
    await expect(page.getByText(/De aanvragen zijn verstuurd/)).toBeVisible();
    expect(await householdsSince(platform, start)).toEqual([2]);

    await page.goto("/requests/drafts");
    await page.getByRole("link", { name: "Kind, 6 jaar" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Het gezin" })).toBeVisible();
    await page.getByRole("link", { name: "Kind, 6 jaar" }).click();
    await page.getByRole("radio", { name: /^Een behandeling/ }).check();
    await askForEmdr(page);
    await page.getByRole("radio", { name: /^Gewoon/ }).check();
    await page.getByRole("button", { name: "Bewaar en terug naar het gezin" }).click();
    await page.getByRole("link", { name: "Kijk na en verstuur" }).click();
    await page.getByRole("button", { name: /^Verstuur de aanvra/ }).click();
    await page.waitForURL(/\/requests\/[A-Z0-9]{3}-[A-Z0-9]{4}$/);
    expect(await householdsSince(platform, start)).toEqual([3]);
  });
}

test("what somebody types is kept without a button, and found again on another device", async ({ browser, platform }) => {
  const page = await phonePage(browser, platform, true);
  await page.goto("/requests/new", { waitUntil: "networkidle" });
  await page.getByRole("radio", { name: "Een kind of jongere" }).check();
  await page.getByRole("textbox", { name: "Leeftijd" }).fill("13");
  await page.getByLabel("Wat moet de behandelaar nog weten?").fill("Zij heet Fatima en slaapt slecht.");
  await expect(page.getByText(/^Bewaard om .* behalve de tekst/)).toBeVisible();
  await page.getByLabel("Wat moet de behandelaar nog weten?").fill("Slaapt slecht.");
  await expect(page.getByText(/^Bewaard om [\d.]+ uur\.$/)).toBeVisible();
  expect(await platform.ask("select count(*)::int as many from request_draft where answers::text like '%Fatima%'")).toEqual([{ many: 0 }]);

  const laptop = await phonePage(browser, platform, true);
  await laptop.goto("/requests/drafts");
  await laptop.getByRole("link", { name: "Kind, 13 jaar" }).click();
  await expect(laptop.getByRole("textbox", { name: "Leeftijd" })).toHaveValue("13");
  await expect(laptop.getByLabel("Wat moet de behandelaar nog weten?")).toHaveValue("Slaapt slecht.");
});

test("two workers on one draft: the second is told, sees the differences, and nothing is lost", async ({ browser, platform }) => {
  const id = randomUUID();
  await platform.ask(`
    insert into request_draft (id, organisation_id, created_by, answers, created_at, changed_at)
    select $1, po.organisation_id, p.id, '{"personKind":"child","ageYears":"14"}', now(), now() from person p join person_organisation po on po.person_id = p.id where p.email = $2`, [id, samira.email]);
  const [one, other] = [await phonePage(browser, platform, true), await phonePage(browser, platform, true)];
  for (const page of [one, other]) await page.goto(`/requests/drafts/${id}`, { waitUntil: "networkidle" });
  await one.getByRole("textbox", { name: "Leeftijd" }).fill("15");
  await expect(one.getByText(/^Bewaard om/)).toBeVisible();
  await other.getByRole("radio", { name: /^Crisis/ }).check();
  await expect(other.getByText(/een collega heeft dit intussen ook veranderd/)).toBeVisible();
  await other.getByRole("button", { name: "Bewaar voor later" }).click();
  await expect(other.getByText("Twee versies van dit concept")).toBeVisible();
  await expect(other.getByRole("row").filter({ hasText: "Leeftijd" })).toContainText("15");
  await expect(other.getByRole("radio", { name: /^Crisis/ })).toBeChecked();
  expect(await platform.ask("select answers->>'ageYears' as age from request_draft where id = $1", [id])).toEqual([{ age: "15" }]);
});

test("whoever would stand out is not sent before somebody chose how to show it", async ({ browser, platform }) => {
  const page = await phonePage(browser, platform, false);
  await page.goto("/requests/new");
  await fillInRequest(page);
  await page.getByLabel("In welke taal praat deze persoon het liefst?").selectOption("ta");
  await page.getByRole("group", { name: "Mag er een tolk bij zijn?" }).getByRole("radio", { name: "Ja" }).check();
  await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
  await expect(page.getByText("Dit valt op", { exact: true })).toBeVisible();
  await page.getByRole("radio", { name: /een andere taal/ }).check();
  await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
  await page.waitForURL(/\/requests\/[A-Z0-9]{3}-[A-Z0-9]{4}$/);
  const reference = new URL(page.url()).pathname.split("/").at(-1);
  expect(await platform.ask("select language, shown_as, rare_when_sent from request where reference = $1", [reference])).toEqual([{ language: "ta", shown_as: "language-hidden", rare_when_sent: true }]);
});

test("a family is sent once, however often the button is pressed", async ({ browser, platform }) => {
  const start = new Date();
  const page = await phonePage(browser, platform, true);
  await page.goto("/requests/new");
  await fillInRequest(page);
  await page.getByRole("button", { name: "Bekijk eerst wie wat ziet" }).click();
  await expect(page.getByRole("heading", { name: "Een behandelaar die een voorstel krijgt, ziet dit" })).toBeVisible();
  await page.getByRole("button", { name: "Verstuur de aanvraag" }).dblclick();
  await page.waitForURL(/\/requests\/[A-Z0-9]{3}-[A-Z0-9]{4}$/);
  expect(await householdsSince(platform, start)).toEqual([1]);
});

for (const javaScript of [true, false]) {
  test(`the back button after sending shows what was sent, and sends nothing again — ${javaScript ? "with" : "without"} JavaScript`, async ({ browser, platform }) => {
    const start = new Date();
    const page = await phonePage(browser, platform, javaScript);
    await page.goto("/requests/new");
    await fillInRequest(page);
    await page.getByRole("button", { name: "Bekijk eerst wie wat ziet" }).click();
    await page.waitForURL(/\/review$/);
    await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
    await page.waitForURL(/\/requests\/[A-Z0-9]{3}-[A-Z0-9]{4}$/);
    const sent = page.url();
    await page.goBack();
    await expect(page.getByText("Dit is al verstuurd.")).toBeVisible();
    expect(page.url()).toBe(sent);
    expect(await householdsSince(platform, start)).toEqual([1]);
  });
}

test("the pages of a family are accessible and fit", async ({ page, platform }) => {
  test.setTimeout(180_000);
  await signIn(page, samira);
  const [family] = await platform.ask<{ id: string; person: string }>(`
    select household_draft_id as id, min(id::text) as person from request_draft group by 1 having count(*) = 3 limit 1`);
  const base = `/requests/drafts/${family?.id}`;
  for (const path of [`${base}/family`, `${base}/household`, `${base}/people/${family?.person}`, `${base}/review`]) await soundlyOnEveryScreen(page, path, path);
});

test("without a mouse: a family is added to, checked, and who is ready is sent", async ({ page, platform }) => {
  const start = new Date();
  await page.setViewportSize(phone);
  await signIn(page, samira);
  await page.goto("/requests/drafts", { waitUntil: "networkidle" });
  await tabTo(page, page.getByRole("link", { name: /Kind, 9 jaar · Kind, 5 jaar/ }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/family$/);
  await tabTo(page, page.getByRole("button", { name: "Voeg een ouder toe" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/people\//);
  await tabTo(page, page.getByRole("textbox", { name: "Leeftijd" }));
  await page.keyboard.type("38");
  await tabTo(page, page.getByRole("button", { name: "Bewaar en terug naar het gezin" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "Ouder, 38 jaar" })).toContainText("Nog 2 vragen");
  await tabTo(page, page.getByRole("link", { name: "Kijk na en verstuur" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/review$/);
  await tabTo(page, page.getByRole("button", { name: "Verstuur de aanvraag" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/requests\/[A-Z0-9]{3}-[A-Z0-9]{4}$/);
  expect(await householdsSince(platform, start)).toEqual([1]);
});
