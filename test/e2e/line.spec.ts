import type { Browser, Page } from "@playwright/test";
import { fillInRequest } from "./request-form.ts";
import { loes, samira, signIn, tom } from "./people.ts";
import { expect, test, type Platform } from "./platform.ts";

async function visitorPage(browser: Browser, platform: Platform, javaScript: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL: platform.origin, javaScriptEnabled: javaScript, locale: "nl-NL", viewport: { width: 390, height: 800 } });
  return context.newPage();
}

/** What the page says about the request that this number stands for. */
async function referenceOf(page: Page): Promise<string> {
  await page.waitForURL(/\/requests\/[A-Z0-9]{3}-[A-Z0-9]{4}$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

for (const javaScript of [true, false]) {
  test(`shelter asks, worker matches, therapist says yes, lead sees it — ${javaScript ? "with" : "without"} JavaScript`, async ({ browser, platform }) => {
    const shelter = await visitorPage(browser, platform, javaScript);
    await signIn(shelter, samira);
    await shelter.getByRole("link", { name: "Nieuwe aanvraag" }).first().click();
    await fillInRequest(shelter);
    await shelter.getByRole("button", { name: "Verstuur de aanvraag" }).click();
    const reference = await referenceOf(shelter);
    await expect(shelter.getByRole("heading", { level: 1 })).toContainText(reference);

    const mailsBefore = platform.mail.received.length;
    await expect.poll(() => platform.ask("select status from request where reference = $1", [reference])).toEqual([{ status: "proposed" }]);
    await expect.poll(() => platform.mail.received.some(({ to }) => to.includes(tom.email))).toBe(true);
    expect(platform.mail.received.slice(mailsBefore).map(({ raw }) => raw).join()).not.toContain(reference);

    const therapist = await visitorPage(browser, platform, javaScript);
    await signIn(therapist, tom);
    const [proposal] = await platform.ask<{ id: string }>("select p.id from proposal p join request r on r.id = p.request_id where r.reference = $1", [reference]);
    await therapist.goto(`/proposals/${proposal?.id}`);
    await expect(therapist.getByText("10 jaar").first()).toBeVisible();
    await expect(therapist.getByText("EMDR").first()).toBeVisible();
    await therapist.getByRole("button", { name: "Ja, ik doe dit" }).click();
    await expect(therapist.getByText("aanmelding@de-haven.example")).toBeVisible();

    await shelter.goto(`/requests/${reference}`);
    await expect(shelter.getByText("post@de-linde.example")).toBeVisible();

    const lead = await visitorPage(browser, platform, javaScript);
    await signIn(lead, loes);
    await lead.goto("/region/requests?status=accepted");
    await expect(lead.getByRole("row").filter({ hasText: reference })).toBeVisible();
  });
}

test("a name in the free text is refused where it stands, and everything else stays", async ({ page, platform }) => {
  await signIn(page, samira);
  await page.goto("/requests/new");
  await fillInRequest(page);
  await page.getByLabel("Wat moet de behandelaar nog weten?").fill("Zij heet Fatima en slaapt slecht.");
  const before = await platform.ask("select count(*) from request");
  await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
  await expect(page.getByRole("heading", { name: "Er is nog één ding nodig" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Leeftijd" })).toHaveValue("10");
  expect(await platform.ask("select count(*) from request")).toEqual(before);
});

test("a double click sends one request", async ({ page, platform }) => {
  await signIn(page, samira);
  await page.goto("/requests/new");
  await fillInRequest(page);
  const [before] = await platform.ask<{ count: string }>("select count(*) from request");
  await page.getByRole("button", { name: "Verstuur de aanvraag" }).dblclick();
  await referenceOf(page);
  const [after] = await platform.ask<{ count: string }>("select count(*) from request");
  expect(Number(after?.count)).toBe(Number(before?.count) + 1);
});
