import type { Browser, Page } from "@playwright/test";
import { samira, signIn, tom } from "./people.ts";
import { expect, test, type Platform } from "./platform.ts";

async function phone(browser: Browser, platform: Platform, javaScript: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: platform.origin, javaScriptEnabled: javaScript, locale: "nl-NL", viewport: { width: 360, height: 780 } });
  return context.newPage();
}

type CaseOfTom = { readonly id: string; readonly reference: string };

/** A child of the demo for whom Tom said yes, by its age. */
async function acceptedCase(platform: Platform, ageYears: number): Promise<CaseOfTom> {
  const [found] = await platform.ask<CaseOfTom>(
    `select p.id, r.reference from proposal p join request r on r.id = p.request_id join therapist t on t.id = p.therapist_id join person tom on tom.id = t.person_id
     where p.status = 'accepted' and p.released_at is null and r.status = 'accepted' and r.age_years = $1 and tom.email = $2`, [ageYears, tom.email]);
  if (!found) throw new Error(`The demo has nobody of ${ageYears} who was accepted`);
  return found;
}

const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
const tomorrow = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date(Date.now() + 86_400_000));
const half = (page: Page) => page.locator(".half").innerText();

/** Both are on the phone: each types what the other says. */
async function checkCode(shelter: Page, therapist: Page) {
  const [hers, his] = [await half(shelter), await half(therapist)];
  expect(hers).not.toBe(his);
  await shelter.getByLabel("De helft die u hoort").fill("111 111");
  await shelter.getByRole("button", { name: "Controleer" }).click();
  await expect(shelter.getByText("Dit is niet de goede helft").first()).toBeVisible();
  await expect(shelter.getByLabel("De helft die u hoort")).toHaveValue("111 111");
  await shelter.getByLabel("De helft die u hoort").fill(his);
  await shelter.getByRole("button", { name: "Controleer" }).click();
  await expect(shelter.getByText("Dit is de goede helft.")).toBeVisible();
  await therapist.getByLabel("De helft die u hoort").fill(hers.replace(" ", ""));
  await therapist.getByRole("button", { name: "Controleer" }).click();
  await expect(therapist.getByText("De opvang hoorde uw helft goed")).toBeVisible();
}

for (const [javaScript, ageYears] of [[true, 12], [false, 7]] as const) {
  test(`from the code on the phone to the end of the case, on two phones — ${javaScript ? "with" : "without"} JavaScript`, async ({ browser, platform }) => {
    const { id, reference } = await acceptedCase(platform, ageYears);
    const [shelter, therapist] = [await phone(browser, platform, javaScript), await phone(browser, platform, javaScript)];
    await signIn(therapist, tom);
    await signIn(shelter, samira);

    await therapist.goto(`/caseload/${id}`);
    await therapist.getByRole("link", { name: "Naar de overdracht" }).click();
    // The seven-year-old waited so long that the code ran out: one click makes another.
    if (ageYears === 7) await therapist.getByRole("button", { name: "Maak een nieuwe code" }).click();
    await expect(therapist.locator(".half")).toBeVisible();
    await shelter.goto(`/requests/${reference}`);
    await shelter.getByRole("link", { name: "Naar de overdracht" }).click();
    await checkCode(shelter, therapist);
    await therapist.getByRole("link", { name: "Overdracht gedaan" }).click();
    await therapist.getByRole("button", { name: "Ja, de overdracht is gedaan" }).click();
    await expect(therapist.getByText("De overdracht is genoteerd")).toBeVisible();
    await shelter.goto(`/requests/${reference}/handover`);
    await expect(shelter.getByText("De praktijk noteerde dit op")).toBeVisible();

    await therapist.getByRole("link", { name: "Plan de intake" }).click();
    await therapist.getByLabel("Dag").fill(tomorrow());
    await therapist.getByRole("textbox", { name: "Tijd" }).fill("14.00");
    await therapist.getByRole("button", { name: "Plan de intake" }).click();
    await expect(therapist.getByText("De intake is gepland. De ander ziet hem ook.")).toBeVisible();
    await shelter.goto(`/requests/${reference}/intake-held`);
    await shelter.getByLabel("Op welke dag was de intake?").fill(today());
    await shelter.getByRole("button", { name: "Bewaar" }).click();
    await expect(shelter.getByRole("link", { name: "Naar de toestemming" })).toBeVisible();

    await therapist.goto(`/caseload/${id}`);
    await expect(therapist.getByText("De behandeling kan nog niet beginnen")).toBeVisible();
    await shelter.getByRole("link", { name: "Naar de toestemming" }).click();
    await shelter.getByRole("radio", { name: "Beide ouders met gezag zeggen ja" }).check();
    if (ageYears === 12) await shelter.getByRole("radio", { name: "Ja", exact: true }).check();
    await shelter.getByRole("button", { name: "Bewaar" }).click();
    await expect(shelter.getByText("De toestemming is bijgewerkt")).toBeVisible();

    await therapist.goto(`/caseload/${id}`);
    await therapist.getByRole("link", { name: "Noteer het begin" }).click();
    await therapist.getByLabel("Op welke dag begon de behandeling?").fill(today());
    await therapist.getByRole("button", { name: "Bewaar" }).click();
    await therapist.getByRole("link", { name: "Noteer een afspraak" }).first().click();
    await therapist.getByRole("radio", { name: "Niet gekomen" }).check();
    await therapist.getByRole("button", { name: "Bewaar" }).click();
    await therapist.waitForURL(`**/caseload/${id}`);
    await shelter.goto(`/requests/${reference}`);
    await expect(shelter.getByText("0 gekomen, 1 gemist, 0 afgezegd")).toBeVisible();

    await therapist.getByRole("link", { name: "Rond de behandeling af" }).click();
    await therapist.getByRole("radio", { name: "Het gaat beter" }).check();
    await therapist.getByRole("radio", { name: "De behandeling is klaar" }).check();
    await therapist.getByRole("button", { name: "Rond af" }).click();
    await expect(therapist.getByText("Uw plek is weer vrij")).toBeVisible();
    expect(await platform.ask("select r.status, p.released_at is not null as free from request r join proposal p on p.request_id = r.id where p.id = $1", [id])).toEqual([{ status: "completed", free: true }]);
  });
}

test("an intake is moved with the keyboard alone", async ({ browser, platform }) => {
  const page = await phone(browser, platform, true);
  await signIn(page, tom);
  await page.goto("/caseload");
  const tabTo = async (locator: ReturnType<Page["locator"]>) => {
    for (let press = 0; press < 120; press++) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("Tab never got there");
  };
  await tabTo(page.getByRole("link", { name: "Verzet de intake" }).first());
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/intake$/);
  await tabTo(page.getByRole("textbox", { name: "Tijd" }));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("half drie");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeFocused();
  await tabTo(page.getByRole("textbox", { name: "Tijd" }));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("15:30");
  await page.keyboard.press("Enter");
  await expect(page.getByText("De intake is gepland. De ander ziet hem ook.")).toBeVisible();
});

test("a calendar reads the intakes at a secret address, and nothing any more once it is stopped", async ({ browser, platform }) => {
  const page = await phone(browser, platform, false);
  await signIn(page, tom);
  await page.goto("/caseload/calendar");
  await page.getByRole("button", { name: "Maak een adres" }).click();
  const address = await page.locator(".secret-address").innerText();
  const stranger = await (await browser.newContext()).newPage();
  const read = await stranger.request.get(address);
  expect(read.headers()["content-type"]).toContain("text/calendar");
  const text = await read.text();
  expect(text).toContain("SUMMARY:Intake\r\n");
  expect(text).not.toMatch(/Kind|jaar|De Haven|EMDR/);
  await page.getByRole("button", { name: "Stop het adres" }).click();
  expect((await stranger.request.get(address)).status()).toBe(404);
});
