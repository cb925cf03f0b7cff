import type { Locator, Page } from "@playwright/test";
import { signIn, tom } from "./people.ts";
import { expect, test } from "./platform.ts";
import { fits, soundlyOnEveryScreen } from "./soundly.ts";
import { tabTo } from "./tab-to.ts";

async function press(page: Page, target: Locator, key: "Enter" | "Space" = "Enter") {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

test.describe("on a phone, with the keyboard and without JavaScript", () => {
  test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  test("Tom confirms his month with one press, and changes his week", async ({ page, platform }) => {
    // Whatever another test did before, the question of this month is open.
    await platform.ask(
      `insert into confirmation_round (therapist_id, asked_at) select t.id, now() from therapist t join person p on p.id = t.person_id where p.email = $1 on conflict do nothing`, [tom.email]);
    await signIn(page, tom);
    await fits(page, "the own places", "/availability");
    await expect(page.getByText("We wachten op uw antwoord.")).toBeVisible();
    await press(page, page.getByRole("button", { name: /^Ja, nog steeds \d+ plekken$/ }));
    await expect(page.getByText("We wachten op uw antwoord.")).toBeHidden();
    await expect(page.getByText(/^Bevestigd op .+ We vragen het weer op .+\.$/)).toBeVisible();

    await press(page, page.getByRole("link", { name: "Verander uw week" }));
    await page.waitForURL(/\/availability\/week$/);
    await fits(page, "the week");
    const saturday = page.locator('input[name="partsOfWeek"][value="sat-am"]');
    const before = await saturday.isChecked();
    await press(page, saturday, "Space");
    await press(page, page.getByRole("button", { name: "Bewaar" }));
    await page.waitForURL(/\/availability$/);
    await page.goto("/availability/week");
    expect(await saturday.isChecked()).toBe(!before);
    await press(page, saturday, "Space");
    await press(page, page.getByRole("button", { name: "Bewaar" }));
    await page.waitForURL(/\/availability$/);
  });

  test("a week without a moment is not taken, and says so", async ({ page }) => {
    await signIn(page, tom);
    await page.goto("/availability/week");
    for (const moment of await page.getByRole("checkbox").all()) await moment.uncheck();
    await press(page, page.getByRole("button", { name: "Bewaar" }));
    await expect(page.getByText("Kies ten minste één moment van de week.").first()).toBeVisible();
    await page.goto("/availability/week");
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBeGreaterThan(0);
  });
});

test("Tom makes a group: a day of another week day comes back with what was typed, and the group is there until he calls it off", async ({ page }) => {
  await signIn(page, tom);
  await soundlyOnEveryScreen(page, "the own groups", "/groups");
  const before = await page.getByRole("link", { name: "Zeg deze groep af" }).count();
  await page.getByRole("link", { name: "Maak een groep" }).click();
  await soundlyOnEveryScreen(page, "a new group", "/groups/new");
  await page.getByLabel("Laatste dag om mee te doen").fill(inDays(30));
  const monday = [...Array(7).keys()].map((ahead) => inDays(60 + ahead)).find((day) => new Date(day).getUTCDay() === 1) ?? "";
  await page.getByLabel("Eerste keer").fill(monday);
  await page.getByLabel("Op welk moment van de week?").selectOption("tue-pm");
  await page.getByLabel("Vanaf welke leeftijd?").fill("9");
  await page.getByLabel("Tot en met welke leeftijd?").fill("11");
  await page.getByLabel("In welke taal?").selectOption("nl");
  await page.getByLabel("Voor hoeveel kinderen?").fill("5");
  await page.getByLabel("Vanaf hoeveel kinderen gaat de groep door?").fill("3");
  await page.getByRole("button", { name: "Maak deze groep" }).click();
  await expect(page.getByText("Deze datum valt op een andere dag van de week.").first()).toBeVisible();
  await expect(page.getByLabel("Eerste keer")).toHaveValue(monday);
  await page.getByLabel("Op welk moment van de week?").selectOption("mon-pm");
  await page.getByRole("button", { name: "Maak deze groep" }).click();
  await page.waitForURL(/\/groups$/);
  const made = page.getByRole("listitem").filter({ hasText: "Maandagmiddag" });
  await expect(made).toContainText("9 tot en met 11 jaar");
  await expect(page.getByRole("link", { name: "Zeg deze groep af" })).toHaveCount(before + 1);

  await made.getByRole("link", { name: "Zeg deze groep af" }).click();
  await soundlyOnEveryScreen(page, "calling a group off");
  await page.getByRole("button", { name: "Ja, zeg deze groep af" }).click();
  await page.waitForURL(/\/groups$/);
  await expect(made).toContainText("gaat niet door");
  await expect(page.getByRole("link", { name: "Zeg deze groep af" })).toHaveCount(before);
});
