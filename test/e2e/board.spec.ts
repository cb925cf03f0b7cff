import { devices } from "@playwright/test";
import { samira, signIn, tom } from "./people.ts";
import { expect, test } from "./platform.ts";

for (const javaScript of [true, false]) {
  test(`a regular moment is posted, offered and agreed on a phone, with the keyboard${javaScript ? "" : ", without JavaScript"}`, async ({ browser, platform }) => {
    const phone = { ...devices["iPhone 13"], defaultBrowserType: undefined, baseURL: platform.origin, locale: "nl-NL", javaScriptEnabled: javaScript };
    const shelter = await (await browser.newContext(phone)).newPage();
    await signIn(shelter, samira);
    await shelter.goto("/needs/new");
    const children = String(javaScript ? 7 : 9);
    await shelter.getByLabel("Hoeveel kinderen ongeveer?").fill(children);
    await shelter.getByLabel("Jongste").fill("4");
    await shelter.getByLabel("Oudste").fill("12");
    await shelter.getByRole("button", { name: "Zet op het bord" }).press("Enter");
    await expect(shelter.getByRole("heading", { name: "Er is nog één ding nodig" })).toBeVisible();
    await shelter.getByLabel("vrijdag ochtend").press("Space");
    await shelter.getByRole("button", { name: "Zet op het bord" }).press("Enter");
    await expect(shelter.getByRole("heading", { level: 1 })).toContainText(`${children} kinderen`);

    const therapist = await (await browser.newContext(phone)).newPage();
    await signIn(therapist, tom);
    await therapist.goto("/board");
    await therapist.getByRole("listitem").filter({ hasText: `${children} kinderen` }).getByRole("link", { name: "Bied dit aan" }).press("Enter");
    await therapist.getByRole("button", { name: "Bied aan" }).press("Enter");
    await expect(therapist.getByText("Uw aanbod is verstuurd")).toBeVisible();

    await shelter.reload();
    await shelter.getByRole("button", { name: /^Ja, graag/ }).press("Enter");
    await expect(shelter.getByText("post@de-linde.example")).toBeVisible();
    await shelter.getByRole("link", { name: "Stop deze afspraak" }).press("Enter");
    await shelter.getByRole("radio", { name: "Iets anders" }).press("Space");
    await shelter.getByRole("button", { name: "Ja, stop deze afspraak" }).press("Enter");
    await expect(shelter.getByText("De afspraak is gestopt")).toBeVisible();
  });
}

test("the worklist of a phone can be narrowed down and printed on one page", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await signIn(page, samira);
  await page.goto("/requests");
  await page.getByText("Laat minder zien").click();
  await page.getByLabel("Van wie").selectOption("Van wie ik vervang");
  await page.getByRole("button", { name: "Laat zien", exact: true }).click();
  await expect(page).toHaveURL(/from=deputised/);
  expect(new URL(page.url()).search).not.toMatch(/[A-Z0-9]{3}-[A-Z0-9]{4}|name|search/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Lijst van")).toBeVisible();
  await expect(page.getByRole("button", { name: "Druk deze lijst af" })).toBeHidden();
});
