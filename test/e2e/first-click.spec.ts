import type { Page } from "@playwright/test";
import { samira, signIn } from "./people.ts";
import { expect, test } from "./platform.ts";

const phone = { width: 390, height: 800 };
const send = (page: Page) => page.getByRole("button", { name: "Verstuur de aanvraag" });

test("a tap on a page whose scripts start only at that tap is not lost", async ({ browser, platform }) => {
  const context = await browser.newContext({ baseURL: platform.origin, locale: "nl-NL", viewport: phone });
  await signIn(await context.newPage(), samira);
  for (let round = 0; round < 3; round++) {
    const page = await browser.newPage({ baseURL: platform.origin, locale: "nl-NL", viewport: phone, storageState: await context.storageState() });
    await page.goto("/requests/new", { waitUntil: "commit" });
    await send(page).click();
    await expect(page.getByRole("heading", { name: /Er zijn nog \d+ dingen nodig/ })).toBeVisible();
    await page.context().close();
  }
  await context.close();
});

/** Where the last button of the page stands: everything above it has its height. */
async function heightOf(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  const box = await page.getByRole("main").getByRole("button").last().boundingBox();
  return Math.round(box?.y ?? -1);
}

test("nothing on a page moves when its scripts start", async ({ browser, platform }) => {
  const context = await browser.newContext({ baseURL: platform.origin, locale: "nl-NL", viewport: phone });
  const page = await context.newPage();
  const still = await context.newPage();
  await still.route("**/assets/*.js", () => undefined);
  await signIn(page, samira);
  const [draft] = await platform.ask<{ id: string }>(`
    insert into request_draft (organisation_id, created_by, answers, created_at, changed_at)
    select po.organisation_id, p.id, '{"personKind":"child","ageYears":"17","note":"Slaapt slecht."}', now(), now()
    from person p join person_organisation po on po.person_id = p.id where p.email = $1 returning id`, [samira.email]);
  for (const path of ["/requests/new", `/requests/drafts/${draft?.id}`, "/account/password"]) {
    await page.goto(path, { waitUntil: "networkidle" });
    await still.goto(path, { waitUntil: "commit" });
    expect(await heightOf(still), path).toBe(await heightOf(page));
  }
  await context.close();
});
