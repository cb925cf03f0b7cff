import { readFile } from "node:fs/promises";
import { signIn, tom } from "./people.ts";
import { expect, test } from "./platform.ts";

test("somebody saves all that is kept of them, on a phone without JavaScript", async ({ browser, platform }) => {
  const context = await browser.newContext({ baseURL: platform.origin, javaScriptEnabled: false, locale: "nl-NL", viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await signIn(page, tom);
  await page.goto("/account/data");
  expect((await page.locator("body").boundingBox())?.width).toBeLessThanOrEqual(360);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Bewaar alles als bestand" }).click()]);
  const kept = await readFile(await download.path(), "utf8");
  expect(kept).toContain(tom.email);
  expect(kept).not.toContain("argon2");
});
