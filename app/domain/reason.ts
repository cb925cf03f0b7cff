import { findIdentifiers } from "./privacy/guard.ts";
import type { Span } from "./privacy/span.ts";
import { reasonLength } from "./text-length.ts";

export type ReadReason =
  | { readonly kind: "reason"; readonly reason: string }
  | { readonly kind: "problem"; readonly code: "reason-missing" | "reason-too-long" | "reason-names-somebody"; readonly at?: readonly Span[] };

/**
 * A written reason for a decision: there, not too long, and about nobody. The guard reads the text as it was typed, so
 * that its marks land where the writer sees them.
 */
export function readReason(typed: string): ReadReason {
  const reason = typed.replaceAll("\r\n", "\n").trim();
  if (reason === "") return { kind: "problem", code: "reason-missing" };
  if (reason.length > reasonLength) return { kind: "problem", code: "reason-too-long" };
  const found = findIdentifiers(typed);
  if (found.length > 0) return { kind: "problem", code: "reason-names-somebody", at: found.map(({ start, end }) => ({ start, end })) };
  return { kind: "reason", reason };
}
