import { findIdentifiers, type IdentifierKind } from "./privacy/guard.ts";

/** In characters. */
export const sourceLength = 200;

export type ReadSource = { readonly kind: "source"; readonly source: string } | { readonly kind: "problem"; readonly code: "source-missing" | "source-too-long" | "source-names-somebody" };

/**
 * Where something was read: a law, a decision, a page. Those have titles, years, days, addresses and authors, so of the
 * guard only what no publication has counts here: numbers of people, and where they live or can be reached.
 */
export function readSource(typed: string): ReadSource {
  const source = typed.replaceAll(/\s+/g, " ").trim();
  if (source === "") return { kind: "problem", code: "source-missing" };
  if (source.length > sourceLength) return { kind: "problem", code: "source-too-long" };
  return findIdentifiers(source).some(({ kind }) => ofAPerson.has(kind)) ? { kind: "problem", code: "source-names-somebody" } : { kind: "source", source };
}

const ofAPerson: ReadonlySet<IdentifierKind> = new Set(["bsn", "iban", "email", "phone", "postcode", "street"]);
