import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { loes, signIn } from "./people.ts";
import { expect, test, type Platform } from "./platform.ts";
import { soundlyOnEveryScreen } from "./soundly.ts";

const password = "groene fiets in de regen";

/** The newest link of this kind that was mailed to this address. */
async function mailedLink(platform: Platform, email: string, path: string): Promise<string> {
  const link = () => {
    const letter = platform.mail.received.findLast(({ to }) => to.includes(email))?.raw.replaceAll("=\r\n", "").replaceAll("=3D", "=") ?? "";
    return new RegExp(`${path}/[\\w-]{43}`).exec(letter)?.[0] ?? "";
  };
  await expect.poll(link).not.toBe("");
  return link();
}

const fill = (page: Page, name: string, value: string) => page.locator(`main input[name="${name}"]`).fill(value);
const submit = (page: Page) => page.locator("main form button:not([type='button'])").last().click();

async function invite(page: Page, email: string) {
  await signIn(page, loes);
  await page.goto("/region/people/invite");
  await fill(page, "email", email);
  await page.locator('main [name="placement"]').first().evaluate((field: HTMLInputElement | HTMLSelectElement) => {
    if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1;
    else field.checked = true;
  });
  await submit(page);
  await page.waitForURL(/\/region\/people$/);
}

for (const language of ["nl", "en"] as const) {
  test(`the way in, from the invitation to a new app for codes, is accessible and fits, ${language === "nl" ? "in Dutch" : "in English"}`, async ({ page, platform, browser }) => {
    test.setTimeout(180_000);
    const email = `ruben.${language}@schakel.example`;
    await invite(page, email);
    const context = await browser.newContext({ baseURL: platform.origin, locale: "nl-NL" });
    const ruben = await context.newPage();
    await ruben.goto("/");
    if (language === "en") await ruben.locator('button[name="language"]').first().click();
    await expect(ruben.locator("html")).toHaveAttribute("lang", language);

    await soundlyOnEveryScreen(ruben, "the invitation", await mailedLink(platform, email, "/invitation"));
    await fill(ruben, "name", "Ruben");
    await fill(ruben, "newPassword", password);
    await submit(ruben);
    await ruben.waitForURL(/\/second-factor\/setup/);
    await soundlyOnEveryScreen(ruben, "setting up the second factor");
    const app = new TOTP({ secret: Secret.fromBase32((await ruben.locator(".factor-secret code").innerText()).replaceAll(" ", "")) });
    await fill(ruben, "code", app.generate());
    await submit(ruben);
    await ruben.waitForURL(/\/second-factor\/recovery-codes/);
    await soundlyOnEveryScreen(ruben, "the recovery codes");
    await submit(ruben);
    for (const path of ["/account", "/account/password", "/account/second-factor", "/account/recovery-codes"]) await soundlyOnEveryScreen(ruben, path, path);

    await context.clearCookies({ name: "session" });
    await ruben.goto("/sign-in");
    await fill(ruben, "email", email);
    await fill(ruben, "password", password);
    await submit(ruben);
    await ruben.waitForURL(/\/second-factor$/);
    await soundlyOnEveryScreen(ruben, "asking for a code");
    await soundlyOnEveryScreen(ruben, "asking for a recovery code", "/second-factor/recovery");

    await context.clearCookies({ name: "session" });
    await ruben.goto("/password/forgotten");
    await fill(ruben, "email", email);
    await submit(ruben);
    await soundlyOnEveryScreen(ruben, "a new password", await mailedLink(platform, email, "/password/reset"));
  });
}
