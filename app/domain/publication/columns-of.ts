import { ageBandOf } from "../age-band.ts";
import { endReasons } from "../care/case-end.ts";
import { withdrawalReasons } from "../request-reasons.ts";
import type { Closed, NormEnded, SaidNo, Sent, Waiting } from "./quarter-facts.ts";
import { splitEdge, waitEdges } from "./subjects.ts";

export function personColumn({ personKind, ageYears }: Pick<Sent, "personKind" | "ageYears">): string {
  if (personKind === "parent") return "parent";
  return ageYears < 18 ? `child/${ageBandOf(ageYears)}` : "child/18+";
}

export function askedColumn({ kind, forms }: Pick<Sent, "kind" | "forms">): string {
  if (kind === "screening") return "screening";
  return `treatment/${forms.length > 1 ? "several" : (forms[0] ?? "therapist-decides")}`;
}

/** In the band of the weeks that are over: after exactly four weeks one has waited four to eight. */
export function waitedColumn({ waitedDays }: Pick<Waiting, "waitedDays">): string {
  const next = waitEdges.findIndex((weeks) => waitedDays < 7 * weeks);
  const last = waitEdges.at(-1)!;
  if (next < 0) return `long/${last}+`;
  return `${waitEdges[next]! <= splitEdge ? "short" : "long"}/${waitEdges[next - 1] ?? 0}-${waitEdges[next]}`;
}

/** Where it stood when the norm was over: what came on its last day came in time. */
export function normColumn({ reachedAfterDays, givenUpAfterDays }: NormEnded, normDays: number): string {
  if (reachedAfterDays !== null && reachedAfterDays <= normDays) return reachedAfterDays <= normDays / 2 ? "in-time/first-half" : "in-time/second-half";
  return givenUpAfterDays !== null && givenUpAfterDays <= normDays ? "given-up" : "not-in-time";
}

export function whyNoColumn({ why }: SaidNo): string {
  return why === "expired" || why === "taken-back" ? why : `said/${why}`;
}

export function whyClosedColumn({ how, why }: Closed): string {
  const known: readonly string[] = how === "helped" ? [...endReasons, "continues-as-treatment"] : withdrawalReasons;
  const otherwise = how === "helped" ? "not-told" : "another-reason";
  return `${how}/${why !== null && known.includes(why) ? why : otherwise}`;
}
