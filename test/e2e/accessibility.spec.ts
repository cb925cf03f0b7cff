import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import type { DemoAccount } from "../../db/seed/accounts.ts";
import { eva, loes, noor, samira, signIn, tom } from "./people.ts";
import { expect, test } from "./platform.ts";
import { fillInRequest } from "./request-form.ts";

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
  national: ["/national/regions", "/national/regions/flevoland/activity", "/national/regions/utrecht/activity", "/national/people", "/national/people/invite"],
} as const;
const accounts = { visitor: null, shelter: samira, therapist: tom, lead: loes, national: noor } as const;

for (const width of [360, 1280]) {
  for (const role of ["visitor", "shelter", "therapist", "lead", "national"] as const) {
    test(`every page of the ${role} is accessible and fits, ${width} pixels wide`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      const account = accounts[role];
      if (account) await signIn(page, account);
      for (const path of pages[role]) await soundly(page, path, path);
    });
  }
}

for (const width of [360, 1280]) {
  test(`the pages of one case, of one therapist and of a refused form are accessible and fit, ${width} pixels wide`, async ({ page, platform, browser }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, samira);
    await page.goto("/requests/new");
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
    await expect(page.getByRole("heading", { name: /dingen nodig/ })).toBeVisible();
    await soundly(page, "a refused form");
    await page.goto("/requests/new");
    await fillInRequest(page);
    await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
    await page.waitForURL(/\/requests\/[A-Z0-9]{3}-[A-Z0-9]{4}$/);
    const request = new URL(page.url()).pathname;
    for (const path of [request, `${request}/withdrawal`]) await soundly(page, path, path);
    const [proposal] = await platform.ask<{ id: string }>("select p.id from proposal p join therapist t on t.id = p.therapist_id join person x on x.id = t.person_id where x.email = $1 and p.status = 'open'", [tom.email]);
    const therapist = await as(tom, browser, platform.origin, width);
    for (const path of [`/proposals/${proposal?.id}`, `/proposals/${proposal?.id}/decline`, "/profile/edit", "/availability/week"]) await soundly(therapist, path, path);
    const profileOf = async ({ email }: DemoAccount) => (await platform.ask<{ id: string; person: string }>("select t.id, x.id as person from therapist t join person x on x.id = t.person_id where x.email = $1", [email]))[0];
    const [toms, evas] = [await profileOf(tom), await profileOf(eva)];
    const lead = await as(loes, browser, platform.origin, width);
    for (const path of [`/region/therapists/${toms?.id}`, `/region/therapists/${toms?.id}/suspension`, `/region/therapists/${evas?.id}/refusal`]) await soundly(lead, path, path);
    for (const path of [`/region${request}`, `/region/people/${toms?.person}/closure`, `/region/people/${toms?.person}/second-factor`]) await soundly(lead, path, path);
  });
}

async function as(account: DemoAccount, browser: Browser, baseURL: string, width: number): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: "nl-NL", viewport: { width, height: 800 } });
  const page = await context.newPage();
  await signIn(page, account);
  return page;
}

async function soundly(page: Page, name: string, path?: string) {
  if (path) await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect.soft(await faults(page), name).toEqual([]);
  expect.soft(await overflow(page), `${name} fits`).toBeLessThanOrEqual(0);
}

test("every page has a neutral title and asks to be kept nowhere", async ({ page }) => {
  await signIn(page, samira);
  const response = await page.goto("/requests");
  expect(await page.title()).toBe("Werklijst · Schakel");
  expect(response?.headers()["cache-control"]).toBe("no-store");
  expect(response?.headers()["content-security-policy"]).not.toContain("unsafe-inline");
});
