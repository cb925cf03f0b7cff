import { z } from "zod";
import type { Grounds, Receiver } from "../domain/gemeenten/change.ts";
import { IsoDate } from "../domain/iso-date.ts";
import { readReason } from "../domain/reason.ts";
import { readSource } from "../domain/source.ts";
import type { Problem } from "./problem.ts";

/** What every change of a gemeente says: from when, where that was read, and why afterwards if the day has passed. */
export const groundsFields = {
  onDay: z.string("day-missing").min(1, "day-missing").pipe(IsoDate),
  source: z.string().default(""),
  reason: z.string().default(""),
  seen: z.string().max(64).nullable().default(null),
};

type GroundsForm = z.infer<z.ZodObject<typeof groundsFields>>;

/** The grounds as they may be kept, or what is wrong with them. A reason is asked for once the day has passed. */
export function readGrounds({ onDay, source, reason }: GroundsForm, today: IsoDate): { readonly grounds: Grounds } | { readonly problems: readonly Problem[] } {
  const readSourceText = readSource(source);
  const read = reason.trim() === "" && onDay >= today ? null : readReason(reason);
  const problems: Problem[] = [];
  if (readSourceText.kind === "problem") problems.push({ field: "source", code: readSourceText.code });
  if (read?.kind === "problem") problems.push({ field: "reason", code: read.code, ...(read.at ? { at: read.at } : {}) });
  if (readSourceText.kind === "problem" || read?.kind === "problem") return { problems };
  return { grounds: { onDay, source: readSourceText.source, reason: read?.reason ?? null } };
}

/** Letters, with what stands between the words of a gemeente: "Nuenen, Gerwen en Nederwetten", "Bergen (NH.)", "'s-Hertogenbosch". */
const gemeenteName = /^['’\p{L}][\p{L}'’., ()-]{1,59}$/u;

export function nameProblem(name: string): "name-missing" | "name-unusable" | undefined {
  if (name === "") return "name-missing";
  return gemeenteName.test(name) ? undefined : "name-unusable";
}

export type TypedReceiver = { readonly name: string; readonly code: string; readonly region: string };

/**
 * The gemeente that takes in others: one of the day by its name, or a new one, with a code and a region. Whoever fills in
 * a code that is not that gemeente's own means a new one of the same name.
 */
export function readReceiver(typed: TypedReceiver, fields: { readonly name: string; readonly code: string; readonly region: string }, find: (name: string) => string | undefined): Receiver | Problem[] {
  const name = typed.name.trim();
  const code = typed.code.trim().toUpperCase();
  const found = find(name);
  if (found && (code === "" || code === found)) return { code: found, isNew: null };
  const problem = nameProblem(name);
  if (problem) return [{ field: fields.name, code: problem }];
  const problems: Problem[] = [];
  if (!/^GM\d{4}$/.test(code)) problems.push({ field: fields.code, code: "code-missing" });
  if (typed.region === "") problems.push({ field: fields.region, code: "region-missing" });
  return problems.length > 0 ? problems : { code, isNew: { name, region: typed.region } };
}
