import type { Finding } from "./guard.ts";

/** The code of the sentence that says what was found: of its kind, or of several kinds together. */
export function guardCode(found: readonly Finding[]): string {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.length === 1 ? `guard-${kinds[0]}` : "guard-several";
}
