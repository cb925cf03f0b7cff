import type { Page } from "@playwright/test";

/** A ten-year-old for whom EMDR is asked, in Dutch, wherever and whenever it can be. */
export async function fillInRequest(page: Page) {
  await page.getByRole("radio", { name: "Een kind of jongere" }).check();
  await page.getByRole("textbox", { name: "Leeftijd" }).fill("10");
  await page.getByRole("radio", { name: /^Een behandeling/ }).check();
  await askForEmdr(page);
  await page.getByLabel("In welke taal praat deze persoon het liefst?").selectOption({ label: "Nederlands" });
  await page.getByRole("radio", { name: "Maakt niet uit" }).check();
  await page.getByRole("checkbox", { name: "Bij de behandelaar" }).check();
  await page.getByRole("checkbox", { name: "Het kan op elk moment van de week" }).check();
  await page.getByRole("radio", { name: /^Dringend/ }).check();
  await page.getByLabel("Waarom kan het niet wachten?").selectOption({ label: "Slapen, eten of school lukt niet meer" });
  await page.getByLabel("In welke regio woonde het gezin voor de opvang?").selectOption({ label: "Flevoland" });
}

/** What is still to be asked of somebody whose language, place and moments were copied. */
export async function fillInPerson(page: Page, { age, form }: { age: string; form: string }) {
  await page.getByRole("textbox", { name: "Leeftijd" }).fill(age);
  await page.getByRole("radio", { name: /^Een behandeling/ }).check();
  await page.getByRole("checkbox", { name: form }).check();
  await page.getByRole("radio", { name: /^Gewoon/ }).check();
}

/** The treatments stand behind a line, as most leave the choice to the therapist. */
export async function askForEmdr(page: Page) {
  if (!(await page.getByRole("checkbox", { name: /^EMDR/ }).isVisible())) await page.getByText("Kies zelf een of meer behandelingen").click();
  await page.getByRole("checkbox", { name: /^EMDR/ }).check();
}
