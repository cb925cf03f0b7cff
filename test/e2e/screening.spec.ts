import type { Page } from "@playwright/test";
import { samira, signIn, tom } from "./people.ts";
import { expect, test } from "./platform.ts";

const phone = { width: 360, height: 740 };
const answers = ["5", "3", "5", "3", "1", "5", "0", "3", "3", "5", "1", "3", "5"];
const outcome = "Verhoogd: 42 van 65";

/** What the browser sent in its last form. */
async function sentBy(page: Page, deed: () => Promise<void>): Promise<URLSearchParams> {
  const [request] = await Promise.all([page.waitForRequest((each) => each.method() === "POST"), deed()]);
  return new URLSearchParams(request.postData() ?? "");
}

const itemsIn = (sent: URLSearchParams) => [...sent.keys()].filter((name) => name.startsWith("item-"));
const row = (page: Page, item: string) => page.getByRole("group", { name: `Vraag ${item}`, exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Bewaar de uitkomst" }).click();

test.describe("on a phone", () => {
  test.use({ viewport: phone, hasTouch: true });

  test("a thumb scores a form, sees it grow, and only sums leave the phone", async ({ page, platform }) => {
    await signIn(page, samira);
    await page.goto("/screening/forms/cries-13");
    await page.waitForLoadState("networkidle");
    await page.getByText("4 weken of langer").tap();
    for (const [index, answer] of answers.slice(0, 12).entries()) await row(page, String(index + 1)).getByText(answer, { exact: true }).tap();
    await expect(page.getByText("12 van 13 ingevuld")).toBeVisible();
    const refused = await sentBy(page, () => save(page));
    expect([itemsIn(refused), refused.get("missing")]).toEqual([[], "13"]);
    await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", "#item-13");
    await row(page, "13").getByText("5", { exact: true }).tap();
    await expect(page.getByText(outcome)).toBeVisible();
    const sent = await sentBy(page, () => save(page));
    expect([itemsIn(sent), sent.get("scale-intrusion"), sent.get("scale-avoidance"), sent.get("scale-arousal")]).toEqual([[], "14", "13", "15"]);
    await page.waitForURL("/screening");
    await expect(page.getByText("De uitkomst is bewaard: verhoogd.")).toBeVisible();
    const [kept] = await platform.ask("select total, scales, band, request_id from screening_result where recorded_at > now() - interval '1 minute' order by recorded_at desc");
    expect(kept).toEqual({ total: 42, scales: { intrusion: 14, avoidance: 13, arousal: 15 }, band: "raised", request_id: null });
    await page.getByRole("button", { name: "Maak hier een aanvraag van" }).first().click();
    await page.waitForURL(/\/requests\/drafts\//);
  });

  test("no page of it is wider than the phone, and a figure is large enough for a thumb", async ({ page }) => {
    await signIn(page, samira);
    for (const path of ["/screening", "/screening/consider", "/screening/forms/cats-2", "/screening/forms/pcl-5", "/screening/forms/itq", "/screening/forms/sdq"]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(phone.width);
      const box = await page.locator(".item-values > label").first().boundingBox({ timeout: 500 }).catch(() => null);
      expect(box === null || (box.height >= 44 && box.width >= 44), path).toBe(true);
    }
  });
});

test("without a mouse: a figure answers a question and goes on to the next", async ({ page }) => {
  await signIn(page, samira);
  await page.goto("/screening/forms/cries-13");
  await page.waitForLoadState("networkidle");
  await page.locator('[name="sinceEvent"]').first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  for (const answer of answers) await page.keyboard.press(answer);
  await expect(page.getByText(outcome)).toBeVisible();
  for (const [index, answer] of answers.entries()) await expect(row(page, String(index + 1)).getByRole("radio", { name: answer })).toBeChecked();
  await page.keyboard.press("2");
  await expect(page.getByText(outcome)).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText("Verhoogd: 40 van 65")).toBeVisible();
});

test("the highest of the sub-items counts, and answers given before the scripts ran count too", async ({ page }) => {
  await signIn(page, samira);
  await page.goto("/screening/forms/cats-2", { waitUntil: "commit" });
  await page.locator('[name="item-1"][value="3"]').check();
  await page.waitForLoadState("networkidle");
  for (const name of await page.locator('.item-rows input[value="0"]').evaluateAll((inputs) => inputs.map((input) => input.getAttribute("name")))) {
    if (name !== "item-1") await page.locator(`[name="${name}"][value="0"]`).check();
  }
  await page.locator('[name="item-9c"][value="2"]').check();
  await page.locator('[name="item-9d"][value="1"]').check();
  await expect(page.getByText("Niet verhoogd: 5 van 60")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the answers travel once, come back when one is missing, and leave sums only", async ({ page, platform }) => {
    await signIn(page, samira);
    await page.goto("/screening/consider");
    await page.getByLabel("Hoe oud is deze persoon?").fill("9");
    await page.getByRole("radio", { name: "De persoon zelf" }).check();
    await page.getByRole("button", { name: "Laat zien" }).click();
    await expect(page.getByRole("heading", { name: "Ja, screen nu" })).toBeVisible();
    expect(new URL(page.url()).search).toBe("");
    await page.getByRole("link", { name: "Score de CRIES-13" }).click();
    await page.getByRole("radio", { name: "4 weken of langer" }).check();
    for (const [index, answer] of answers.slice(0, 12).entries()) await page.locator(`[name="item-${index + 1}"][value="${answer}"]`).check();
    await save(page);
    await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", "#item-13");
    await expect(page.locator('[name="item-12"][value="3"]')).toBeChecked();
    await page.locator('[name="item-13"][value="5"]').check();
    await save(page);
    await page.waitForURL("/screening");
    const [kept] = await platform.ask("select total, band from screening_result order by recorded_at desc limit 1");
    expect(kept).toEqual({ total: 42, band: "raised" });
  });
});

test("a therapist reports, the shelter reads it, and one press makes it a treatment with the clock kept", async ({ page, platform, browser }) => {
  const [screening] = await platform.ask<{ id: string; reference: string; proposal: string; submittedAt: Date }>(
    `select r.id, r.reference, p.id as proposal, r.submitted_at as "submittedAt" from request r join proposal p on p.request_id = r.id where r.kind = 'screening' and p.status = 'accepted' and p.released_at is null
       and p.therapist_id = (select t.id from therapist t join person on person.id = t.person_id where person.email = $1)`, [tom.email]);
  if (!screening) throw new Error("The demo has no screening of Tom");
  await signIn(page, tom);
  await page.goto(`/caseload/${screening.proposal}/screening`);
  await page.getByRole("link", { name: "CRIES-13", exact: true }).click();
  await page.waitForLoadState("networkidle");
  await page.getByRole("radio", { name: "4 weken of langer" }).check();
  await row(page, "1").getByRole("radio", { name: "5" }).focus();
  for (const answer of answers) await page.keyboard.press(answer);
  await page.getByRole("radio", { name: "Behandeling", exact: true }).check();
  await page.getByRole("checkbox", { name: "EMDR" }).check();
  await page.getByLabel(/^Wilt u iets toevoegen/).fill("Rustig beginnen.");
  await save(page);
  await expect(page.getByText("De uitkomst is bewaard. De opvang kan haar nu lezen.")).toBeVisible();

  const shelter = await (await browser.newContext({ baseURL: platform.origin, locale: "nl-NL", viewport: phone })).newPage();
  await signIn(shelter, samira);
  await shelter.goto(`/requests/${screening.reference}`);
  await expect(shelter.getByText("Rustig beginnen.")).toBeVisible();
  await shelter.getByRole("button", { name: "Maak er een aanvraag voor behandeling van" }).click();
  await shelter.waitForURL((url) => /^\/requests\/[A-Z0-9]{3}-[A-Z0-9]{4}$/.test(url.pathname) && !url.pathname.endsWith(screening.reference));
  await expect(shelter.getByText(/Dit is nu een aanvraag voor behandeling/)).toBeVisible();
  const [treatment] = await platform.ask("select kind, forms, submitted_at as \"submittedAt\" from request where continues = $1", [screening.id]);
  expect(treatment).toEqual({ kind: "treatment", forms: ["emdr"], submittedAt: screening.submittedAt });
  await shelter.context().close();
});
