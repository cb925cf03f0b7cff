import { fillInRequest } from "./request-form.ts";
import { loes, samira, signIn } from "./people.ts";
import { expect, test } from "./platform.ts";

test.use({ javaScriptEnabled: false });

test("without JavaScript a refused request keeps all that was typed, and goes out once it is right", async ({ page }) => {
  await signIn(page, samira);
  await page.goto("/requests/new");
  await fillInRequest(page);
  await page.getByRole("textbox", { name: "Leeftijd" }).fill("tien");
  await page.getByLabel("Wat moet de behandelaar nog weten?").fill("Slaapt slecht, en schrikt van harde geluiden.");
  const [refused] = await Promise.all([page.waitForResponse((response) => response.request().method() === "POST"), page.getByRole("button", { name: "Verstuur de aanvraag" }).click()]);
  expect(refused.status()).toBe(422);
  await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", "#ageYears");
  await expect(page.getByRole("textbox", { name: "Leeftijd" })).toHaveValue("tien");
  await expect(page.getByLabel("Wat moet de behandelaar nog weten?")).toHaveValue("Slaapt slecht, en schrikt van harde geluiden.");
  for (const name of ["Een kind of jongere", /^Een behandeling/, "Maakt niet uit", /^Dringend/]) await expect(page.getByRole("radio", { name })).toBeChecked();
  for (const name of [/^EMDR/, "Bij de behandelaar", "Het kan op elk moment van de week"]) await expect(page.getByRole("checkbox", { name })).toBeChecked();
  await page.getByRole("textbox", { name: "Leeftijd" }).fill("10");
  await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
  await page.waitForURL(/\/requests\/[A-Z0-9]{3}-[A-Z0-9]{4}$/);
});

test("what few need stands behind a line; what is asked again, or was answered, stands open", async ({ page }) => {
  await signIn(page, samira);
  await page.goto("/requests/new");
  const monday = page.getByRole("checkbox", { name: "maandag ochtend" });
  const sexualAbuse = page.getByRole("checkbox", { name: /^Seksueel misbruik/ });
  await expect(monday).toBeHidden();
  await page.getByText("Moet de behandelaar iets bijzonders kunnen?").click();
  await sexualAbuse.check();
  await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
  await expect(monday, "no moment was chosen, so the form asks it again").toBeVisible();
  await expect(sexualAbuse).toBeChecked();
  await expect(sexualAbuse).toBeVisible();
  await expect(page.getByLabel("Wanneer verwacht u dat het gezin vertrekt?"), "nobody needs this").toBeHidden();
});

test("without JavaScript a refused account form keeps what was typed, but never a password", async ({ page }) => {
  await page.goto("/sign-in");
  await page.locator('input[name="email"]').fill("niemand@schakel.example");
  await page.locator('input[name="password"]').fill("iets heel anders");
  const [refused] = await Promise.all([page.waitForResponse((response) => response.request().method() === "POST"), page.getByRole("main").getByRole("button", { name: "Inloggen" }).click()]);
  expect(refused.status()).toBe(422);
  await expect(page.locator('input[name="email"]')).toHaveValue("niemand@schakel.example");
  await expect(page.locator('input[name="password"]')).toHaveValue("");

  await signIn(page, loes);
  await page.goto("/account");
  await page.locator('input[name="name"]').fill("L".repeat(300));
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator('input[name="name"]')).toHaveValue("L".repeat(300));
  await expect(page.getByRole("radio", { name: "English" })).toBeChecked();
});
