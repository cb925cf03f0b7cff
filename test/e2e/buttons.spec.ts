import { readFileSync } from "node:fs";
import { addresses } from "../support/addresses.ts";
import { noor, signIn } from "./people.ts";
import { expect, test } from "./platform.ts";

/** Where only a button posts to: no page, and no file that is read. */
const buttons = addresses().filter(({ file }) => {
  const door = readFileSync(`app/${file}`, "utf8");
  return door.includes("export const action") && !door.includes("export default");
});
const filledIn = (path: string) => path.replaceAll(/:[a-z]+/g, "something");

test("who types the address of a button gets the page that says so", async ({ page }) => {
  expect(buttons.length).toBeGreaterThan(10);
  for (const { path } of buttons) {
    const answer = await page.request.get(filledIn(path));
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).toContain("Deze pagina vinden we niet");
  }
  await page.goto(filledIn(buttons[0]?.path ?? ""));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina vinden we niet");
});

test("what no button sends is answered with a page and 400", async ({ page, platform }) => {
  await signIn(page, noor);
  const answer = await page.request.post("/language", { form: { language: "klingon" }, headers: { Origin: platform.origin } });
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain("Dit konden we niet verwerken");
});
