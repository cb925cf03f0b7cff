import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./platform.ts";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a wider screen can make wrong that was right on a phone: what is drawn, and what is only there where there is room. */
const drawn = [
  "color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable", "aria-hidden-focus", "nested-interactive", "region", "landmark-unique",
  "heading-order", "empty-heading", "empty-table-header", "label", "button-name", "link-name", "duplicate-id-aria", "tabindex",
];

/** What axe finds on this page, as sentences that say where: against all of WCAG 2.2 AA, or what it draws only. */
async function faults(page: Page, which: "all" | "drawn"): Promise<string[]> {
  // A refused form scrolls to what is wrong. What lies half under the bar that stays above is cut off there, not small.
  await page.evaluate(() => window.scrollTo(0, 0));
  // No page of ours has frames, so axe need not open another page to gather what it found in each; nobody reads what was right.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (which === "all" ? axe.withTags(wcag) : axe.withRules(drawn)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

/** Nothing sticks out to the side: a person with a phone need not scroll in two directions. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The page, opened at this path if there is one, has a heading, no faults, and fits. */
export async function soundly(page: Page, name: string, path?: string, which: "all" | "drawn" = "all") {
  await fits(page, name, path);
  expect.soft(await faults(page, which), name).toEqual([]);
}

/** The page has a heading, and nothing of it sticks out. */
export async function fits(page: Page, name: string, path?: string) {
  if (path) await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect.soft(await overflow(page), `${name} fits`).toBeLessThanOrEqual(0);
}

/** The same on a phone and on a large screen. */
export async function soundlyOnEveryScreen(page: Page, name: string, path?: string) {
  if (path) await page.goto(path);
  for (const [width, which] of [[360, "all"], [1280, "drawn"]] as const) {
    await page.setViewportSize({ width, height: 800 });
    await soundly(page, `${name}, ${width} pixels wide`, undefined, which);
  }
}
