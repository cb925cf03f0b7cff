import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { makeReference } from "../../app/domain/reference.ts";
import { samira, signIn, tom } from "./people.ts";
import { expect, test, type Platform } from "./platform.ts";
import { runningCaseOfTom } from "./practice-cast.ts";
import { tabTo } from "./tab-to.ts";

/** A group of radio buttons is one stop, and the arrows choose in it. */
async function choose(page: Page, field: string, value: string) {
  const group = page.locator(`input[type="radio"][name="${field}"]`);
  for (let press = 0; press < 150; press++) {
    if (await page.evaluate((name) => document.activeElement?.getAttribute("name") === name, field)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  for (let press = 0; press < (await group.count()) && !(await page.locator(`input[name="${field}"][value="${value}"]`).isChecked()); press++) await page.keyboard.press("ArrowDown");
  await expect(page.locator(`input[name="${field}"][value="${value}"]`)).toBeChecked();
}

async function tick(page: Page, name: string | RegExp) {
  await tabTo(page, page.getByRole("checkbox", { name }));
  await page.keyboard.press("Space");
}

async function fillInByKeyboard(page: Page) {
  await choose(page, "personKind", "child");
  await tabTo(page, page.getByRole("textbox", { name: "Leeftijd" }));
  await page.keyboard.type("10");
  await choose(page, "kind", "treatment");
  await tabTo(page, page.getByText("Kies zelf een of meer behandelingen"));
  await page.keyboard.press("Enter");
  await tick(page, /^EMDR/);
  await tabTo(page, page.getByLabel("In welke taal praat deze persoon het liefst?"));
  await page.keyboard.type("Nederlands");
  await choose(page, "gender", "any");
  await tick(page, "Bij de behandelaar");
  await tick(page, "Het kan op elk moment van de week");
  await choose(page, "urgency", "high");
  await tabTo(page, page.getByLabel("Waarom kan het niet wachten?"));
  await page.keyboard.type("Slapen");
  await tabTo(page, page.getByLabel("In welke regio woonde het gezin voor de opvang?"));
  await page.keyboard.type("Flevoland");
  await tabTo(page, page.getByRole("button", { name: "Verstuur de aanvraag" }));
  await page.keyboard.press("Enter");
}

async function proposalFor(platform: Platform, reference: string): Promise<string> {
  await expect.poll(() => platform.ask("select status from request where reference = $1", [reference])).toEqual([{ status: "proposed" }]);
  const [proposal] = await platform.ask<{ id: string }>("select p.id from proposal p join request r on r.id = p.request_id where r.reference = $1", [reference]);
  return proposal?.id ?? "";
}

test("without a mouse: the whole form of a request, and the yes of a therapist", async ({ page, platform, browser }) => {
  test.setTimeout(120_000);
  await signIn(page, samira);
  await page.goto("/requests/new");
  await page.waitForLoadState("networkidle");
  await fillInByKeyboard(page);
  await page.waitForURL(/\/requests\/[A-Z0-9]{3}-[A-Z0-9]{4}$/);
  const id = await proposalFor(platform, new URL(page.url()).pathname.split("/").at(-1) ?? "");

  const therapist = await (await browser.newContext({ baseURL: platform.origin, locale: "nl-NL" })).newPage();
  await signIn(therapist, tom);
  await therapist.goto(`/proposals/${id}`);
  await therapist.waitForLoadState("networkidle");
  await tabTo(therapist, therapist.getByRole("button", { name: "Ja, ik doe dit" }));
  await therapist.keyboard.press("Enter");
  await expect(therapist.getByText("aanmelding@de-haven.example")).toBeVisible();
});

test("without a mouse: a therapist ends a treatment, on a phone", async ({ platform, browser }) => {
  const { id } = await runningCaseOfTom(platform, makeReference(randomBytes(8)));
  const page = await (await browser.newContext({ baseURL: platform.origin, locale: "nl-NL", viewport: { width: 360, height: 780 } })).newPage();
  await signIn(page, tom);
  await page.goto(`/caseload/${id}`);
  await page.waitForLoadState("networkidle");
  await tabTo(page, page.getByRole("link", { name: "Rond de behandeling af" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/end");
  await tabTo(page, page.getByRole("button", { name: "Rond af" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeFocused();
  await choose(page, "outcome", "better");
  await choose(page, "reason", "goals-reached");
  await tabTo(page, page.getByRole("button", { name: "Rond af" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Uw plek is weer vrij")).toBeVisible();
  expect(await platform.ask("select r.status from request r join proposal p on p.request_id = r.id where p.id = $1", [id])).toEqual([{ status: "completed" }]);
});
