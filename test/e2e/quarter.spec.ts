import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { loes, signIn } from "./people.ts";
import { expect, test } from "./platform.ts";

/** The worker closes the quarters of the demo in its first seconds. */
async function lastReport(page: Page) {
  await expect(async () => {
    await page.goto("/region/report");
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  // Gone to rather than clicked: the address changes a moment before the page does, and what was typed in that moment would be typed in the page before.
  await page.goto((await page.getByRole("link", { name: /kwartaal 20/ }).first().getAttribute("href")) ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Flevoland");
}

/** Each table of the page: its question, and per answer the numbers of the region and of the country. */
async function tablesOf(page: Page): Promise<string[][]> {
  return page.locator(".quarter-question").evaluateAll((questions) => questions.flatMap((question) => {
    const title = question.querySelector("h3")?.textContent ?? "";
    const text = (cell: Element) => cell.querySelector("[aria-hidden]")?.textContent ?? cell.textContent ?? "";
    return [...question.querySelectorAll("tbody tr")].map((row) => [title, ...[...row.children].map(text)]);
  }));
}

test("the lead reads the report of the last quarter, says something to it, prints it and takes the same numbers along in a file", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, loes);
  await lastReport(page);
  await page.getByLabel("Uw toelichting").fill("Er wachten 3 kinderen.");
  await page.getByRole("button", { name: "Zet in het verslag" }).click();
  await expect(page.getByText("noemt een klein aantal mensen").first()).toBeVisible();
  await expect(page.getByLabel("Uw toelichting")).toHaveValue("Er wachten 3 kinderen.");
  await page.getByLabel("Uw toelichting").fill("In augustus was één praktijk dicht.");
  await page.getByRole("button", { name: "Zet in het verslag" }).click();
  await expect(page.getByText("Uw toelichting staat in het verslag.")).toBeVisible();

  // Folded on the screen: the contents lead to a subject, and one press opens its figures.
  const found = page.locator("#found");
  await page.getByRole("navigation", { name: "In dit verslag" }).getByRole("link", { name: "Hoeveel mensen kregen een behandelaar?" }).click();
  await expect(page).toHaveURL(/#found$/);
  await expect(found.getByRole("table").first()).toBeHidden();
  await found.getByText("Bekijk de cijfers").click();
  await expect(found.getByRole("table").first()).toBeVisible();

  const shown = await tablesOf(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download de tabellen (CSV)" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const rows = text.slice(1).trimEnd().split("\r\n").slice(1).map((row) => row.split(";"));
  const sent = shown.find(([title, answer]) => title === "Voor wie is hulp gevraagd?" && answer === "Samen");
  const inFile = rows.find(([, , table, answer]) => table === "Voor wie is hulp gevraagd?" && answer === "Samen");
  expect(Number(sent?.[2])).toBeGreaterThan(0);
  expect(inFile?.slice(5)).toEqual(sent?.slice(2));

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("In augustus was één praktijk dicht.").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Zet in het verslag" })).toBeHidden();
  // On paper nothing is folded, and there is nothing to press.
  for (const question of await page.locator(".quarter-question").all()) await expect(question.getByRole("table")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "In dit verslag" })).toBeHidden();
  const paper = await page.pdf({ format: "A4" });
  expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
  expect(paper.length).toBeGreaterThan(20_000);
});

test("a browser that cannot show folded figures on paper opens them while it prints, and folds them again", async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await signIn(page, loes);
  await lastReport(page);
  const table = page.locator("#found").getByRole("table").first();
  await expect(table).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(table).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(table).toBeHidden();
});
