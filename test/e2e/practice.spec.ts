import { randomBytes } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { makeReference } from "../../app/domain/reference.ts";
import { samira, signIn, tom } from "./people.ts";
import { femke, runningCaseOfTom } from "./practice-cast.ts";
import { expect, test, type Platform } from "./platform.ts";

async function phone(browser: Browser, platform: Platform): Promise<Page> {
  const context = await browser.newContext({ baseURL: platform.origin, javaScriptEnabled: false, locale: "nl-NL", viewport: { width: 360, height: 780 } });
  return context.newPage();
}

/** What the worker does each minute. */
const tendNow = ({ ask }: Platform) => ask("select graphile_worker.add_job('tend-transfers')");

/** Nothing of a page may stand beside the screen of a phone. */
const fits = async (page: Page) => expect((await page.locator("body").boundingBox())?.width).toBeLessThanOrEqual(360);

test("an owner moves a case to a colleague with the yes of everybody, on three phones without JavaScript", async ({ browser, platform }) => {
  const { reference } = await runningCaseOfTom(platform, makeReference(randomBytes(8)));
  const [owner, colleague, shelter] = [await phone(browser, platform), await phone(browser, platform), await phone(browser, platform)];
  await signIn(owner, tom);
  await owner.goto("/practice");
  await fits(owner);
  await owner.getByRole("listitem").filter({ hasText: reference }).getByRole("link", { name: "Laat overnemen" }).click();
  await owner.getByRole("button", { name: "Kijk wie het kan overnemen" }).click();
  await tendNow(platform);
  await expect(async () => {
    await owner.reload();
    await expect(owner.getByLabel(femke.name)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await owner.getByLabel(femke.name).check();
  await owner.getByRole("button", { name: "Vraag deze collega" }).click();
  await expect(owner.getByText("Er wordt nog op een ja gewacht.")).toBeVisible();

  await signIn(colleague, femke);
  await colleague.goto("/caseload");
  await colleague.getByRole("link", { name: `aanvraag ${reference}` }).click();
  await fits(colleague);
  await colleague.getByRole("button", { name: "Ja, dat is goed" }).click();
  await expect(colleague.getByText("Uw ja is bewaard")).toBeVisible();

  await signIn(shelter, samira);
  await shelter.goto(`/requests/${reference}`);
  await shelter.getByRole("link", { name: `aanvraag ${reference}` }).click();
  await expect(shelter.getByText("De behandelaar kent de naam van het kind.")).toBeVisible();
  await shelter.getByRole("button", { name: "Ja, dat is goed" }).click();
  await tendNow(platform);
  await expect(async () => {
    await shelter.reload();
    await expect(shelter.getByText("Het is overgenomen.")).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });

  expect(await whoHolds(platform, reference)).toEqual([femke.email]);
});

async function whoHolds({ ask }: Platform, reference: string) {
  const held = await ask<{ email: string }>(`
    select x.email from proposal p join request r on r.id = p.request_id join therapist t on t.id = p.therapist_id join person x on x.id = t.person_id where r.reference = $1 and p.released_at is null`, [reference]);
  return held.map(({ email }) => email);
}
