import { findIdentifiers } from "../privacy/guard.ts";

const longest = 80;

/** The name of a scratch copy, or why it cannot be one. It names no person: it stays, and colleagues read it. */
export function readWhatIfName(typed: string): { readonly name: string } | { readonly code: "name-missing" | "name-long" | "name-names-somebody" } {
  const name = typed.trim();
  if (name === "") return { code: "name-missing" };
  if (name.length > longest) return { code: "name-long" };
  return findIdentifiers(typed).length > 0 ? { code: "name-names-somebody" } : { name };
}
