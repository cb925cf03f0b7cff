import { noor, signIn } from "./people.ts";
import { expect, test } from "./platform.ts";
import { soundlyOnEveryScreen } from "./soundly.ts";

const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());

test("the national team merges two gemeenten after a look at what it does, and the public page answers by it at once", async ({ page }) => {
  await signIn(page, noor);
  await page.goto("/national/gemeenten");
  await page.getByRole("link", { name: "Voeg gemeenten samen" }).click();
  await page.getByLabel("Gemeente 1").fill("Rozendaal");
  await page.getByLabel("Gemeente 2").fill("Rheden");
  await page.getByLabel("Hoe heet de gemeente daarna?").fill("Rozenrheden");
  await page.getByLabel("CBS-code").fill("GM9990");
  await page.getByLabel("Geldt vanaf").fill(today());
  await page.getByRole("button", { name: "Bekijk wat er gebeurt" }).click();
  await expect(page.getByRole("heading", { name: "Er is nog één ding nodig" })).toBeVisible();
  await page.getByLabel("Bron").fill("Een wet uit de test");
  await page.getByRole("button", { name: "Bekijk wat er gebeurt" }).click();
  const preview = page.locator(".notice").filter({ hasText: "Dit gaat er gebeuren" });
  await expect(preview).toContainText("Rozendaal bestaat niet meer, en gaat op in Rozenrheden.");
  await expect(preview).toContainText("Rozenrheden is er nieuw bij, in de regio Arnhem-Achterhoek.");
  await expect(preview).toContainText("Er gaat niemand naar een andere regio.");
  await soundlyOnEveryScreen(page, "the preview of a merger");
  await page.getByRole("button", { name: "Ja, leg dit vast" }).click();
  await expect(page.getByText("Vastgelegd. Op de dag zelf gaat het vanzelf in.")).toBeVisible();

  await page.goto("/funding");
  await page.locator('input[name="whose"][value="own"]').check();
  await page.locator('input[name="ageYears"]').fill("8");
  await page.locator('input[name="help"][value="treatment"]').check();
  await page.locator('input[name="setting"][value="shelter"]').check();
  await page.locator('select[name="home"]').selectOption({ label: "Rheden (nu Rozenrheden)" });
  await page.getByRole("main").locator("form").getByRole("button").last().click();
  await expect(page.getByText("Gemeente Rozenrheden, in de regio Arnhem-Achterhoek.")).toBeVisible();
  await expect(page.getByText("Rheden is nu een deel van Rozenrheden.")).toBeVisible();
});

test("without JavaScript a gemeente is moved on a day to come, and that is undone", async ({ browser, platform }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: platform.origin, locale: "nl-NL" });
  const page = await context.newPage();
  await signIn(page, noor);
  await page.goto("/national/gemeenten?search=Schiermonnikoog");
  await page.getByRole("link", { name: "Schiermonnikoog" }).click();
  await page.getByRole("link", { name: "Zet in een andere regio" }).click();
  await page.getByLabel("In welke regio ligt de gemeente dan?").selectOption({ label: "Groningen" });
  await page.getByLabel("Geldt vanaf").fill(`${Number(today().slice(0, 4)) + 3}-01-01`);
  await page.getByLabel("Bron").fill("Een wet uit de test");
  await page.getByRole("button", { name: "Bekijk wat er gebeurt" }).click();
  await expect(page.getByText("Schiermonnikoog gaat van de regio Friesland naar Groningen.")).toBeVisible();
  await expect(page.getByText("Open aanvragen met deze regio van herkomst").first()).toBeVisible();
  await page.getByRole("button", { name: "Ja, leg dit vast" }).click();
  await page.getByRole("button", { name: "Maak ongedaan (Schiermonnikoog)" }).click();
  await expect(page.getByText("De wijziging is ongedaan gemaakt.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Maak ongedaan (Schiermonnikoog)" })).toHaveCount(0);
});

test("the national team changes a treatment, everybody reads it, and what stood there before is kept", async ({ page }) => {
  await signIn(page, noor);
  await page.goto("/national/treatments");
  await page.getByRole("link", { name: "WRITEjunior" }).first().click();
  await page.getByRole("link", { name: "Wijzig de tekst of de datum" }).click();
  await page.getByRole("group", { name: "Wie het betaalt" }).getByLabel("Nederlands").fill("Dit betaalt de gemeente altijd.");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("heading", { name: "Er is nog één ding nodig" })).toBeVisible();
  await page.getByRole("group", { name: "Wie het betaalt" }).getByLabel("Engels").fill("The municipality always pays this.");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByText("Bewaard. Iedereen leest het nu zo.")).toBeVisible();
  await expect(page.getByText(/^Tot .*, gewijzigd door Noor/)).toBeVisible();
  await page.getByRole("link", { name: "Bekijk de pagina voor iedereen" }).click();
  await expect(page.getByText("Dit betaalt de gemeente altijd.")).toBeVisible();
});

test("a list of purchasing regions comes from a file, and a wrong line is told with its number", async ({ page }) => {
  await signIn(page, noor);
  await page.goto("/national/purchasing-regions/list");
  const file = (text: string) => page.getByLabel("Kies een bestand (CSV)").setInputFiles({ name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByLabel("Bron").fill("Een lijst uit de test");
  await file("gemeente;inkoopregio\nVlieland;Testregio\nNergens;Testregio\n");
  await page.getByRole("button", { name: "Controleer en leg vast" }).click();
  await expect(page.getByText("Regel 3: deze gemeente is er niet op die dag.").first()).toBeVisible();
  await expect(page.getByLabel("Of plak de lijst hier")).toHaveValue(/Nergens;Testregio/);
  await page.getByLabel("Of plak de lijst hier").fill("Vlieland;Testregio");
  await page.getByRole("button", { name: "Controleer en leg vast" }).click();
  await expect(page.getByText("Vastgelegd voor 1 gemeente.")).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Testregio" })).toBeVisible();
});

test("every page about the country is accessible and fits, on a phone and on a large screen", async ({ page }) => {
  test.setTimeout(240_000);
  await signIn(page, noor);
  const pages = [
    "/national/regions", "/national/gemeenten", "/national/gemeenten/merge", "/national/gemeenten/GM0450", "/national/gemeenten/GM0450/split", "/national/gemeenten/GM0450/certainty", "/national/gemeenten/GM0450/purchasing-region",
    "/national/purchasing-regions", "/national/purchasing-regions/list", "/national/treatments", "/national/treatments/emdr", "/national/treatments/emdr/change", "/national/treatments/emdr/closure", "/national/people?role=therapist",
  ];
  for (const path of pages) await soundlyOnEveryScreen(page, path, path);
});

test("the look at what a move does is accessible and fits, on a phone and on a large screen", async ({ page }) => {
  await signIn(page, noor);
  await page.goto("/national/gemeenten/GM0034/move");
  await page.getByLabel("In welke regio ligt de gemeente dan?").selectOption({ label: "Utrecht" });
  await page.getByLabel("Bron").fill("Een wet uit de test");
  await page.getByRole("button", { name: "Bekijk wat er gebeurt" }).click();
  await expect(page.getByText("Almere gaat van de regio Flevoland naar Utrecht.")).toBeVisible();
  await soundlyOnEveryScreen(page, "the preview of a move");
});
