import type { Locator, Page } from "@playwright/test";

/** Presses Tab until this has the focus, as somebody without a mouse does. Fails when it is never reached. */
export async function tabTo(page: Page, target: Locator) {
  for (let press = 0; press < 150; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${target.toString()}`);
}
