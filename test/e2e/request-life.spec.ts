import type { Browser, Page } from "@playwright/test";
import { samira, signIn } from "./people.ts";
import { expect, test, type Platform } from "./platform.ts";
import { soundly } from "./soundly.ts";

async function atPhone(browser: Browser, { origin }: Platform, javaScript: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: javaScript, locale: "nl-NL", viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await signIn(page, samira);
  return page;
}

/** A request of Samira's shelter that waits on request, and one that somebody helps with. */
async function referenceOf(platform: Platform, status: string): Promise<string> {
  const [row] = await platform.ask<{ reference: string }>(
    "select r.reference from request r join organisation o on o.id = r.organisation_id where o.name = 'De Haven' and r.status::text = $1 order by r.reference limit 1", [status]);
  if (!row) throw new Error(`The demo has no request that is ${status}`);
  return row.reference;
}

const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

for (const javaScript of [true, false]) {
  test(`a request is put back, changed, and left to wait again — ${javaScript ? "with" : "without"} JavaScript, on a phone`, async ({ browser, platform }) => {
    const page = await atPhone(browser, platform, javaScript);
    const reference = await referenceOf(platform, "parked");
    await page.goto(`/requests/${reference}`);
    await page.getByRole("button", { name: "Zet nu terug in de rij" }).click();
    await expect(page.getByText("staat weer in de rij").first()).toBeVisible();
    await page.getByRole("link", { name: "Iets wijzigen" }).click();
    await page.getByRole("link", { name: /^Wijzig.*Hoe dringend/ }).click();
    const [urgent, reason] = javaScript ? [/^Dringend/, "De situatie is veranderd"] as const : [/^Gewoon/, "Het was niet goed ingevuld"] as const;
    await page.getByRole("radio", { name: urgent }).check();
    if (javaScript) await page.locator('select[name="urgencyReason"]').selectOption({ index: 1 });
    await page.getByRole("radio", { name: reason }).check();
    await page.getByRole("button", { name: "Bewaar de wijziging" }).click();
    await expect(page.getByText("De wijziging is bewaard").first()).toBeVisible();
    await expect(page.getByText(/Hoe dringend: was “/).first()).toBeVisible();
    await page.getByRole("link", { name: "Laten wachten" }).click();
    await page.getByRole("radio", { name: "Een andere reden" }).check();
    await page.locator('input[name="untilOn"]').fill(inTwoWeeks());
    await page.getByRole("button", { name: "Laat de aanvraag wachten" }).click();
    await expect(page.getByRole("heading", { name: "De aanvraag wacht op uw verzoek" })).toBeVisible();
    expect(await platform.ask("select status from request where reference = $1", [reference])).toEqual([{ status: "parked" }]);
  });
}

test("the pages of a request's life are accessible and fit on a phone", async ({ browser, platform }) => {
  test.setTimeout(240_000);
  const page = await atPhone(browser, platform, true);
  // Handed over, because other tests carry on with whoever was only said yes to.
  const [parked, helped] = [await referenceOf(platform, "parked"), await referenceOf(platform, "handed-over")];
  const paths = [
    `/requests/${parked}`, `/requests/${parked}/parking`, `/requests/${parked}/amendment`, `/requests/${parked}/amendment/therapist`, `/requests/${parked}/amendment/family`,
    `/requests/${parked}/amendment/exclusions`, `/requests/${helped}/interruption`, `/requests/${helped}/move`, `/requests/${helped}/withdrawal`, "/requests/moves",
  ];
  for (const path of paths) await soundly(page, path, path);
});
