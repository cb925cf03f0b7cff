import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { loes, signIn } from "./people.ts";
import { expect, test, type Platform } from "./platform.ts";
import { tabTo } from "./tab-to.ts";

// A phone, without JavaScript: every step is a page of its own.
test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

const email = "wilg@praktijk.example";
const fill = (page: Page, name: string, value: string) => page.locator(`main [name="${name}"]`).fill(value);
const tick = (page: Page, name: string, value: string) => page.locator(`main input[name="${name}"][value="${value}"]`).check();

async function send(page: Page) {
  const button = page.locator("main form button:not([type='button'])").last();
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}

async function mailedLink(platform: Platform): Promise<string> {
  const link = () => {
    const letter = platform.mail.received.findLast(({ to }) => to.includes(email))?.raw.replaceAll("=\r\n", "").replaceAll("=3D", "=") ?? "";
    return /\/join\/[\w-]{43}/.exec(letter)?.[0] ?? "";
  };
  await expect.poll(link).not.toBe("");
  return link();
}

test("somebody registers from the public page, step by step, and the lead approves", async ({ page, platform, browser }) => {
  test.setTimeout(120_000);
  await page.goto("/");
  await page.getByRole("link", { name: "Meedoen als behandelaar" }).first().click();
  await fill(page, "name", "Wilma de Wilg");
  await fill(page, "email", email);
  await page.locator('main select[name="region"]').selectOption("flevoland");
  await send(page);
  await page.goto(await mailedLink(platform));
  await fill(page, "newPassword", "groene fiets in de regen");
  await send(page);
  await page.waitForURL(/second-factor\/setup/);
  const app = new TOTP({ secret: Secret.fromBase32((await page.locator(".factor-secret code").innerText()).replaceAll(" ", "")) });
  await fill(page, "code", app.generate());
  await send(page);
  await page.waitForURL(/recovery-codes/);
  await send(page);
  await page.waitForURL(/\/profile$/);

  await page.goto("/profile/steps/practice");
  await tick(page, "gender", "female");
  await tick(page, "practiceWay", "new");
  await fill(page, "practiceName", "Praktijk De Wilg");
  await fill(page, "practiceMailbox", email);
  await fill(page, "practicePhone", "020 123 4567");
  await send(page);
  await page.waitForURL(/steps\/registrations/);
  await tick(page, "professions", "gz-psycholoog");
  await fill(page, "bigNumber", "49012345625");
  await send(page);
  await page.waitForURL(/steps\/forms/);
  await tick(page, "offers", "emdr");
  await fill(page, "offers.emdr.ageMin", "12");
  await fill(page, "offers.emdr.ageMax", "5");
  await send(page);
  await expect(page.getByRole("alert").getByText("De hoogste leeftijd is lager dan de laagste.")).toBeVisible();
  await fill(page, "offers.emdr.ageMin", "4");
  await fill(page, "offers.emdr.ageMax", "17");
  await send(page);
  await page.waitForURL(/steps\/people/);
  await send(page);
  await page.waitForURL(/steps\/regions/);
  await tick(page, "zvwContract", "none");
  await send(page);
  await page.waitForURL(/steps\/work/);
  await tick(page, "places", "online");
  await tick(page, "partsOfWeek", "mon-am");
  await send(page);
  await page.waitForURL(/steps\/code/);
  await tick(page, "agree", "yes");
  await send(page);
  await page.waitForURL(/\/profile$/);
  await page.goto("/profile/review");
  await send(page);
  await page.waitForURL(/\/profile$/);
  await expect(page.getByText("Wordt nagekeken")).toBeVisible();

  const lead = await (await browser.newContext({ baseURL: platform.origin, locale: "nl-NL", javaScriptEnabled: false, viewport: { width: 360, height: 740 } })).newPage();
  await signIn(lead, loes);
  await lead.goto("/region/therapists");
  await lead.getByRole("link", { name: "Wilma de Wilg" }).first().click();
  await lead.getByRole("button", { name: "Keur goed" }).click();
  await expect(lead.getByText("De behandelaar is goedgekeurd")).toBeVisible();
  await page.goto("/profile");
  await expect(page.getByText("U kunt voorstellen krijgen.")).toBeVisible();
});
