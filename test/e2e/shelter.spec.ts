import { samira, signIn, somebody } from "./people.ts";
import { expect, test } from "./platform.ts";
import { soundlyOnEveryScreen } from "./soundly.ts";

const meral = somebody("collega@demo.example");

/** The date field of today and of so many days on, as a browser types it. */
function dayOn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

test("a worker names a colleague to stand in, and takes that back", async ({ page }) => {
  await signIn(page, samira);
  await page.goto("/account/deputy");
  await page.locator('[name="deputy"]').selectOption({ label: meral.name });
  await page.locator('[name="fromOn"]').fill(dayOn(1));
  await page.locator('[name="untilOn"]').fill(dayOn(8));
  await page.getByRole("main").getByRole("button", { name: "Leg vast" }).click();
  const named = page.getByRole("main").getByRole("term").filter({ hasText: meral.name });
  await expect(named).toBeVisible();
  await soundlyOnEveryScreen(page, "a deputy");
  await page.getByRole("form", { name: new RegExp(meral.name) }).getByRole("button").click();
  await expect(named).toHaveCount(0);
});

test("a worker gives way on one point with one click and a confirmation, and reads it back on the request", async ({ page, platform }) => {
  const [stuck] = await platform.ask<{ reference: string }>(`
    select r.reference from request r join request_outlook o on o.request_id = r.id join organisation g on g.id = r.organisation_id
    where g.name = 'De Haven' and r.status = 'submitted' and exists (select from jsonb_array_elements(o.prospects -> 'concessions') c where c ->> 'kind' not in ('region', 'part-of-week'))
    order by r.submitted_at limit 1`);
  await signIn(page, samira);
  await page.goto(`/requests/${stuck?.reference}`);
  const offered = page.locator("#situation .helps a").first();
  await offered.click();
  await page.waitForURL(/\/concessions\//);
  await soundlyOnEveryScreen(page, "a concession");
  await page.locator("main form").getByRole("button").first().click();
  await page.waitForURL((url) => url.pathname === `/requests/${stuck?.reference}`);
  const [given] = await platform.ask<{ count: number }>("select count(*)::int as count from request_concession c join request r on r.id = c.request_id where r.reference = $1 and c.taken_back_at is null", [stuck?.reference]);
  expect(given?.count).toBe(1);
  await expect(page.locator(".helps").last()).toBeVisible();
});

test("what to arrange is copied for the GP or the gemeente with one press, without a name or a number in it", async ({ page, platform, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: platform.origin });
  const [request] = await platform.ask<{ reference: string }>("select r.reference from request r join organisation o on o.id = r.organisation_id where o.name = 'De Haven' and r.status = 'started' limit 1");
  await signIn(page, samira);
  await page.goto(`/requests/${request?.reference}/funding`);
  const block = page.locator(".checklist-block").first();
  await block.locator("summary").click();
  const text = await block.getByRole("textbox").inputValue();
  await block.getByRole("button").click();
  await expect(block.getByRole("status")).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  expect(text).toMatch(/^- /m);
  expect(text).not.toContain(request?.reference);
  expect(text).not.toMatch(/De Haven|Samira/);
});

test("somebody more of a family is asked for from the page of a brother, on a phone", async ({ page, platform }) => {
  const [brother] = await platform.ask<{ reference: string; household: string }>("select r.reference, r.household_id as household from request r join organisation o on o.id = r.organisation_id where o.name = 'De Haven' and r.status = 'intake-held' limit 1");
  await page.setViewportSize({ width: 360, height: 800 });
  await signIn(page, samira);
  await page.goto(`/requests/${brother?.reference}`);
  await page.getByText("Nog iemand van dit gezin aanmelden").click();
  await page.getByRole("button", { name: "Voeg een kind toe" }).click();
  await page.waitForURL(new RegExp(`/requests/drafts/${brother?.household}/people/`));
  await soundlyOnEveryScreen(page, "a relative");
  await page.goto(`/requests/drafts/${brother?.household}/family`);
  await expect(page.getByRole("link", { name: brother?.reference })).toBeVisible();
  await soundlyOnEveryScreen(page, "a family of which somebody was sent");
});
