import type { z } from "zod";
import type { Certainty } from "../certainty.ts";
import type { IsoDate } from "../iso-date.ts";
import { one, type Posted } from "../posted.ts";
import { readReason } from "../reason.ts";
import { VersionForm } from "./proposal.ts";
import { readValue, type ValueProblem } from "./read-value.ts";

/** A new version as somebody proposes it. */
export type NewVersion<Value> = { readonly validFrom: IsoDate; readonly value: Value; readonly source: string; readonly certainty: Certainty; readonly confirmBy: VersionForm["confirmBy"] };
export type ReadVersion<Value> = { readonly kind: "version"; readonly version: NewVersion<Value> } | { readonly kind: "problems"; readonly problems: readonly ValueProblem[] };

/** Reads the whole form: the value by its own shape, the first day, and why, which passes the guard. All problems at once. */
export function readVersion<Value>(shape: z.ZodType<Value>, posted: Posted, known: unknown): ReadVersion<Value> {
  const value = readValue(shape, posted, known);
  const frame = VersionForm.safeParse(Object.fromEntries(["validFrom", "certainty", "confirmBy"].map((name) => [name, one(posted, name)])));
  const why = readReason(one(posted, "reason"));
  if (value.kind === "value" && frame.success && why.kind === "reason") return { kind: "version", version: { ...frame.data, value: value.value, source: why.reason } };
  const ofFrame = frame.success ? [] : frame.error.issues.map(({ path, message }) => ({ field: String(path[0]), code: message }));
  return { kind: "problems", problems: [...(value.kind === "problems" ? value.problems : []), ...ofFrame, ...(why.kind === "problem" ? [{ field: "reason", code: why.code, ...(why.at ? { at: why.at } : {}) }] : [])] };
}
