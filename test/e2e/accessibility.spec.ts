import { randomBytes } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { makeReference } from "../../app/domain/reference.ts";
import { registrationSteps } from "../../app/domain/registration-steps.ts";
import type { DemoAccount } from "../../db/seed/accounts.ts";
import { answerEveryStep, newcomer } from "./newcomer.ts";
import { eva, loes, noor, samira, signIn, tom } from "./people.ts";
import { expect, test } from "./platform.ts";
import { femke, runningCaseOfTom } from "./practice-cast.ts";
import { fillInRequest } from "./request-form.ts";
import { fits, soundly, soundlyOnEveryScreen } from "./soundly.ts";

const pages = {
  visitor: ["/", "/treatments", "/treatments/emdr", "/how-it-works", "/funding", "/screening/consider", "/open-data", "/privacy", "/accessibility", "/sign-in", "/password/forgotten", "/demo/mail", "/nowhere"],
  shelter: [
    "/requests", "/requests/new", "/requests/drafts", "/requests/moves", "/requests/consents", "/screening", "/screening/forms/cries-13", "/screening/forms/sdq", "/needs", "/needs/new",
    "/account", "/account/password", "/account/location", "/account/contact", "/account/deputy", "/account/messages", "/account/address", "/account/data", "/account/leaving",
  ],
  therapist: [
    "/proposals", "/caseload", "/caseload/calendar", "/board", "/availability", "/availability/week", "/groups", "/groups/new", "/practice", "/practice/join",
    "/profile", "/profile/training", ...registrationSteps.map((step) => `/profile/steps/${step}`), "/account", "/account/data", "/account/messages", "/account/leaving",
  ],
  lead: ["/region", "/region/figures/waiting", "/region/figures/clocks?by=form", "/region/figures/supply", "/region/figures/trends", "/region/figures/answers", "/region/requests", "/region/notices", "/region/report", "/region/bottlenecks", "/region/what-if", "/region/table", "/region/spill-over", "/region/scarcity", "/region/therapists", "/region/people", "/region/people/invite", "/region/organisations/new"],
  national: ["/national/regions", "/national/regions/flevoland/activity", "/national/regions/utrecht/activity", "/national/people", "/national/people/invite", "/national/settings", "/national/settings/funding-rules", "/national/settings/reference-population/new", "/national/audit"],
} as const;
const accounts = { visitor: null, shelter: samira, therapist: tom, lead: loes, national: noor } as const;

for (const role of ["visitor", "shelter", "therapist", "lead", "national"] as const) {
  test(`every page of the ${role} is accessible and fits, on a phone and on a large screen, and in English`, async ({ page }) => {
    test.setTimeout(480_000);
    const account = accounts[role];
    if (account) await signIn(page, account);
    for (const path of pages[role]) await soundlyOnEveryScreen(page, path, path);
    await otherLanguage(page, "en");
    await page.setViewportSize({ width: 360, height: 800 });
    await soundly(page, `${pages[role][0]} in English`, pages[role][0]);
    // Other words in the same page: what they can break is the width.
    for (const path of pages[role].slice(1)) await fits(page, `${path} in English`, path);
    // The account remembers it, and the next test speaks Dutch.
    await otherLanguage(page, "nl");
  });
}

async function otherLanguage(page: Page, language: "nl" | "en") {
  await page.locator('button[name="language"]').first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

test("the pages of one case, of one therapist, of a draft and of a refused form are accessible and fit", async ({ page, platform, browser }) => {
  test.setTimeout(240_000);
  await signIn(page, samira);
  await page.goto("/requests/new");
  await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
  await expect(page.getByRole("heading", { name: /dingen nodig/ })).toBeVisible();
  await soundlyOnEveryScreen(page, "a refused form");
  const [draft] = await platform.ask<{ id: string }>("select id from request_draft limit 1");
  await soundlyOnEveryScreen(page, "a draft", `/requests/drafts/${draft?.id}`);
  await page.goto("/requests/new");
  await fillInRequest(page);
  await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
  await page.waitForURL(/\/requests\/[A-Z0-9]{3}-[A-Z0-9]{4}$/);
  const request = new URL(page.url()).pathname;
  for (const part of ["", "/withdrawal", "/amendment/need", "/amendment/where-and-when", "/funding", "/consent"]) await soundlyOnEveryScreen(page, `a request${part}`, `${request}${part}`);
  const [proposal] = await platform.ask<{ id: string }>("select p.id from proposal p join therapist t on t.id = p.therapist_id join person x on x.id = t.person_id where x.email = $1 and p.status = 'open'", [tom.email]);
  const therapist = await as(tom, browser, platform.origin);
  for (const path of [`/proposals/${proposal?.id}`, `/proposals/${proposal?.id}/decline`, `/proposals/${proposal?.id}/question`]) await soundlyOnEveryScreen(therapist, path, path);
  const profileOf = async ({ email }: DemoAccount) => (await platform.ask<{ id: string; person: string }>("select t.id, x.id as person from therapist t join person x on x.id = t.person_id where x.email = $1", [email]))[0];
  await therapist.goto("/groups/new");
  await therapist.getByRole("button", { name: "Maak deze groep" }).click();
  await expect(therapist.getByRole("alert")).toBeVisible();
  await soundlyOnEveryScreen(therapist, "a refused group");
  const [toms, evas] = [await profileOf(tom), await profileOf(eva)];
  const [claim] = await platform.ask<{ id: string; therapist: string }>("select id, therapist_id as therapist from home_region_claim where status = 'open'");
  const lead = await as(loes, browser, platform.origin);
  for (const path of [`/region/therapists/${toms?.id}`, `/region/therapists/${toms?.id}/suspension`, `/region/therapists/${evas?.id}/refusal`, `/region/therapists/${claim?.therapist}`, `/region/therapists/${claim?.therapist}/home-region/${claim?.id}/refusal`]) await soundlyOnEveryScreen(lead, path, path);
  for (const path of [`/region${request}`, `/region/people/${toms?.person}/closure`, `/region/people/${toms?.person}/second-factor`]) await soundlyOnEveryScreen(lead, path, path);
});

test("the steps of a registration that are refused, and the page on which it is read over, are accessible and fit", async ({ page, platform }) => {
  test.setTimeout(120_000);
  const ruben = await newcomer(platform);
  await signIn(page, ruben);
  // Nobody can fail at the step about people: it asks for nothing that must be there.
  for (const step of registrationSteps.filter((each) => each !== "people")) {
    await page.goto(`/profile/steps/${step}`);
    await page.locator("main form button:not([type='button'])").last().click();
    await expect(page.getByRole("alert")).toBeVisible();
    await soundlyOnEveryScreen(page, `the refused step ${step}`);
  }
  await answerEveryStep(platform, ruben);
  await soundlyOnEveryScreen(page, "the registration before it is sent", "/profile/review");
  expect(new URL(page.url()).pathname).toBe("/profile/review");
});

test("the page of a case that goes to a colleague is accessible and fits, while we look and while it waits for a yes", async ({ page, platform }) => {
  test.setTimeout(90_000);
  const { id } = await runningCaseOfTom(platform, makeReference(randomBytes(8)));
  await signIn(page, tom);
  await page.goto(`/practice/cases/${id}/colleague`);
  await page.getByRole("button", { name: "Kijk wie het kan overnemen" }).click();
  await expect(page.getByText("We kijken welke collega's dit kunnen.")).toBeVisible();
  await soundlyOnEveryScreen(page, "a case for which we look");
  await platform.ask("select graphile_worker.add_job('tend-transfers')");
  await expect(async () => {
    await page.reload();
    await expect(page.getByLabel(femke.name)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await soundlyOnEveryScreen(page, "the choice of a colleague");
  await page.getByLabel(femke.name).check();
  await page.getByRole("button", { name: "Vraag deze collega" }).click();
  await expect(page.getByText("Er wordt nog op een ja gewacht.")).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(/^\/transfers\//);
  await soundlyOnEveryScreen(page, "a case that waits for a yes");
});

async function as(account: DemoAccount, browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: "nl-NL" });
  const page = await context.newPage();
  await signIn(page, account);
  return page;
}

test("every page has a neutral title and asks to be kept nowhere", async ({ page }) => {
  await signIn(page, samira);
  const response = await page.goto("/requests");
  expect(await page.title()).toBe("Werklijst · Schakel");
  expect(response?.headers()["cache-control"]).toBe("no-store");
  expect(response?.headers()["content-security-policy"]).not.toContain("unsafe-inline");
});
