import type { Page } from "@playwright/test";
import { demoAccounts, type DemoAccount } from "../../db/seed/accounts.ts";

/** Somebody of the demo, by what they do. */
export function somebody(email: string): DemoAccount {
  const account = demoAccounts.find((each) => each.email === email);
  if (!account) throw new Error(`The demo has no ${email}`);
  return account;
}

export const samira = somebody("opvang@demo.example");
export const tom = somebody("behandelaar@demo.example");
export const eva = somebody("behandelaar3@demo.example");
export const loes = somebody("regio@demo.example");
export const noor = somebody("landelijk@demo.example");
export const joris = somebody("landelijk2@demo.example");

/** Signs in as a person does: with the form. */
export async function signIn(page: Page, { email, password }: DemoAccount): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Inloggen" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}
