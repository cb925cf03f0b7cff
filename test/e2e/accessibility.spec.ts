import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { loes, noor, samira, signIn, tom } from "./people.ts";
import { expect, test } from "./platform.ts";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds against WCAG 2.2 AA on this page, as sentences that say where. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

/** Nothing sticks out to the side: a person with a phone need not scroll in two directions. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const pages = {
  visitor: ["/", "/treatments", "/treatments/emdr", "/how-it-works", "/privacy", "/accessibility", "/sign-in", "/password/forgotten", "/demo/mail", "/nowhere"],
  shelter: ["/requests", "/requests/new", "/requests/drafts", "/account", "/account/password"],
  therapist: ["/proposals", "/profile", "/availability", "/account"],
  lead: ["/region", "/region/requests", "/region/therapists", "/region/people", "/region/people/invite", "/region/organisations/new"],
  national: ["/national/regions", "/national/people", "/national/people/invite"],
} as const;
const accounts = { visitor: null, shelter: samira, therapist: tom, lead: loes, national: noor } as const;

for (const width of [360, 1280]) {
  for (const role of ["visitor", "shelter", "therapist", "lead", "national"] as const) {
    test(`every page of the ${role} is accessible and fits, ${width} pixels wide`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      const account = accounts[role];
      if (account) await signIn(page, account);
      for (const path of pages[role]) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        expect.soft(await faults(page), path).toEqual([]);
        expect.soft(await overflow(page), `${path} fits`).toBeLessThanOrEqual(0);
      }
    });
  }
}

test("every page has a neutral title and asks to be kept nowhere", async ({ page }) => {
  await signIn(page, samira);
  const response = await page.goto("/requests");
  expect(await page.title()).toBe("Schakel");
  expect(response?.headers()["cache-control"]).toBe("no-store");
  expect(response?.headers()["content-security-policy"]).not.toContain("unsafe-inline");
});
