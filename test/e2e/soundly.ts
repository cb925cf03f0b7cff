import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./platform.ts";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds against WCAG 2.2 AA on this page, as sentences that say where. */
async function faults(page: Page): Promise<string[]> {
  // No page of ours has frames, so axe need not open another page to gather what it found in each.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(wcag).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

/** Nothing sticks out to the side: a person with a phone need not scroll in two directions. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The page, opened at this path if there is one, has a heading, no faults, and fits. */
export async function soundly(page: Page, name: string, path?: string) {
  if (path) await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect.soft(await faults(page), name).toEqual([]);
  expect.soft(await overflow(page), `${name} fits`).toBeLessThanOrEqual(0);
}

/** The same on a phone and on a large screen. */
export async function soundlyOnEveryScreen(page: Page, name: string, path?: string) {
  if (path) await page.goto(path);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await soundly(page, `${name}, ${width} pixels wide`);
  }
}
