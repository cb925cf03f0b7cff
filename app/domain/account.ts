import { z } from "zod";
import type { Role } from "./actor.ts";

/** Shape only: whether it reaches anybody, the mail tells. Stored in lower case, so that one person has one account. */
export const EmailAddress = z
  .string({ error: "email-missing" })
  .trim()
  .toLowerCase()
  .min(1, "email-missing")
  .max(254, "email-unusable")
  .regex(/^[^@\s]+@[^@\s]+\.[^@\s.]+$/, "email-unusable");

/**
 * What stands in lists, letters and exports is one line: breaks, control characters and marks that turn the direction of
 * reading around become a space, so that a name cannot pretend to be something beside it.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028-\u202E\u2066-\u2069]+/gu, " ").trim();
}

/** The name that colleagues see. */
export const PersonName = z.string({ error: "name-missing" }).transform(oneLine).pipe(z.string().min(2, "name-missing").max(120, "name-long"));

const firstPages: Record<Role, string> = {
  shelter: "/requests",
  therapist: "/proposals",
  "regional-lead": "/region",
  national: "/national/regions",
};

/** Where somebody starts who came for nothing in particular. */
export function firstPageOf(role: Role): string {
  return firstPages[role];
}

const nowhere = "https://nowhere.invalid";

/**
 * The page somebody wanted before signing in, when it is a page of ours: else null. Browsers read `//evil`, `/\evil`
 * and `/%09/evil` in ways of their own, so the address is read as a browser would and must stay where it is.
 */
export function localPath(wanted: string | null): string | null {
  if (wanted === null || !wanted.startsWith("/") || /[\\\p{Cc}]/u.test(wanted)) return null;
  if (!URL.canParse(wanted, nowhere)) return null;
  const url = new URL(wanted, nowhere);
  if (url.origin !== nowhere || url.pathname.startsWith("//")) return null;
  return url.pathname + url.search;
}

/** What an account needs after the right password. */
export type NextStep = "nothing" | "second-factor" | "set-up";

/** Everyone has a second factor; only the accounts of the demo do without. */
export function nextStep(account: { readonly demo: boolean; readonly factorConfirmed: boolean }): NextStep {
  if (account.demo) return "nothing";
  return account.factorConfirmed ? "second-factor" : "set-up";
}
