import { samira, signIn } from "./people.ts";
import { expect, test } from "./platform.ts";

test("while somebody types, a name is marked and the page says what to write instead", async ({ page, platform }) => {
  const guard: string[] = [];
  page.on("request", (request) => guard.push(...(/\/guard-[^/]+\.js$/.exec(request.url()) ?? [])));
  await signIn(page, samira);
  await page.goto(`${platform.origin}/requests/new`);
  const note = page.getByLabel("Wat moet de behandelaar nog weten?");
  await expect(note).toBeVisible();
  expect(guard, "the lists of names wait until somebody types").toEqual([]);

  await note.pressSequentially("Fatima slaapt slecht");
  await expect(page.getByText("In de tekst staat een naam.")).toBeVisible();
  await expect(page.locator("mark").filter({ hasText: "Fatima" })).toBeVisible();

  await note.fill("Het kind slaapt slecht");
  await expect(page.getByText("In de tekst staat een naam.")).toBeHidden();
});
