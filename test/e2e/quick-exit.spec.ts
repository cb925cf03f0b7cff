import { expect, test } from "./platform.ts";

test.describe("leaving at once", () => {
  test("the first thing on the page, by keyboard too, is the way out", async ({ page }) => {
    await page.goto("/treatments");
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    await expect(focused).toHaveAttribute("href", /^https:\/\//);
    await expect(focused).toHaveAttribute("rel", /noreferrer/);
  });

  test("three times Shift empties the page and goes away", async ({ page }) => {
    await page.route("https://**", (route) => route.fulfill({ body: "<h1>Het weer</h1>", contentType: "text/html" }));
    await page.goto("/treatments");
    await page.waitForLoadState("networkidle");
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
    await page.waitForURL(/^https:\/\//);
    await expect(page.getByRole("heading", { name: "Het weer" })).toBeVisible();
  });

  test("without JavaScript it is a link", async ({ browser, platform }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.route("https://**", (route) => route.fulfill({ body: "<h1>Het weer</h1>", contentType: "text/html" }));
    await page.goto(`${platform.origin}/`);
    await page.getByRole("link", { name: /Verlaat deze site/ }).click();
    await page.waitForURL(/^https:\/\//);
  });
});
