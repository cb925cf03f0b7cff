import { percentageOf } from "../privacy/suppression/publish.ts";
import type { PublicationRules } from "../privacy/suppression/publication-rules.ts";
import { numberAt, type SubjectFigures, totalOf } from "./figures-of-region.ts";
import { splitEdge, type Subject, waitEdges } from "./subjects.ts";

/**
 * What can be said about a subject in a sentence after how many there were. Made of published numbers alone, so no sentence
 * tells more than the table under it.
 */
export type Statement =
  | { readonly say: "part"; readonly table: string; readonly column: string; readonly count: number; readonly percent: number | null }
  | { readonly say: "most"; readonly table: string; readonly column: string; readonly count: number }
  | { readonly say: "parts-hidden" }
  /** Half waited less than so many weeks, or so many and more. */
  | { readonly say: "half-under" | "half-over"; readonly weeks: number }
  /** Half came to it in the first half of the term, or in the whole; or the term was over before half did. */
  | { readonly say: "half-soon" | "half-in-time" | "half-not-reached" }
  | { readonly say: "no-base" };

/** The columns that are told, per subject. */
const told: Readonly<Record<Subject, readonly (readonly [table: string, column: string])[]>> = {
  sent: [["person", "child"], ["person", "parent"]],
  found: [["who", "child"], ["who", "parent"], ["where", "other-region"]],
  waiting: [["waited", "long"]],
  "to-intake": [["norm", "in-time"], ["norm", "not-in-time"]],
  "to-start": [["norm", "in-time"], ["norm", "not-in-time"]],
  "said-no": [["why-no", "expired"]],
  closed: [["why-closed", "helped"], ["why-closed", "taken-back"]],
  families: [["together", "same-therapist"], ["together", "apart"]],
  given: [],
};

/** In the order in which they are read. Nothing is said of a region without a row. */
export function statementsOf(subject: Subject, figures: SubjectFigures, rules: Pick<PublicationRules, "percentageBase">): Statement[] {
  const total = totalOf(figures);
  if (total === null || total === 0) return [];
  const parts = told[subject].flatMap(([table, column]): Statement[] => {
    const count = numberAt(figures, table, column);
    return count === "hidden" ? [] : [{ say: "part", table, column, count, percent: percentageOf(count, total, rules) }];
  });
  const hidden: Statement[] = told[subject].length > 0 && parts.length === 0 ? [{ say: "parts-hidden" }] : [];
  const noBase: Statement[] = total < rules.percentageBase && parts.length > 0 ? [{ say: "no-base" }] : [];
  return [...halves(subject, figures, total, rules), ...parts, ...most(subject, figures), ...hidden, ...noBase];
}

function halves(subject: Subject, figures: SubjectFigures, total: number, { percentageBase }: Pick<PublicationRules, "percentageBase">): Statement[] {
  if (total < percentageBase) return [];
  if (subject === "found" || subject === "waiting") return halfWaited(figures, total);
  return subject === "to-intake" || subject === "to-start" ? halfOfTerm(figures, total) : [];
}

function halfWaited(figures: SubjectFigures, total: number): Statement[] {
  const known = waitEdges.map((weeks) => ({ weeks, under: waitedUnder(figures, weeks, total) }));
  const first = known.find(({ under }) => under !== null && 2 * under >= total);
  const beyond = known.findLast(({ under }) => under !== null && 2 * under < total);
  if (first) return [{ say: "half-under", weeks: first.weeks }];
  return beyond ? [{ say: "half-over", weeks: beyond.weeks }] : [];
}

/** How many waited less than so many weeks; null where it is hidden. */
function waitedUnder(figures: SubjectFigures, weeks: number, total: number): number | null {
  const group = numberAt(figures, "waited", "short");
  if (weeks === splitEdge && group !== "hidden") return group;
  const bands = waitEdges.filter((edge) => edge <= weeks).map((edge, index) => numberAt(figures, "waited", `${edge <= splitEdge ? "short" : "long"}/${waitEdges[index - 1] ?? 0}-${edge}`));
  if (bands.every((band) => band !== "hidden")) return Math.min(total, bands.reduce((sum, band) => sum + band, 0));
  return null;
}

/** Everyone was watched for the whole term, so "not reached" is a finding, not a gap. */
function halfOfTerm(figures: SubjectFigures, total: number): Statement[] {
  const [soon, inTime] = [numberAt(figures, "norm", "in-time/first-half"), numberAt(figures, "norm", "in-time")];
  if (soon !== "hidden" && 2 * soon >= total) return [{ say: "half-soon" }];
  if (inTime === "hidden") return [];
  return [{ say: 2 * inTime >= total ? "half-in-time" : "half-not-reached" }];
}

/** The reason that was given most, of those that are shown. */
function most(subject: Subject, figures: SubjectFigures): Statement[] {
  if (subject !== "said-no") return [];
  const reasons = figures.tables.find(({ name }) => name === "why-no")?.lines.filter(({ code }) => code.startsWith("said/")) ?? [];
  const shown = reasons.flatMap(({ code }) => {
    const count = numberAt(figures, "why-no", code);
    return count === "hidden" ? [] : [{ column: code, count }];
  });
  const [largest] = shown.toSorted((a, b) => b.count - a.count);
  return largest ? [{ say: "most", table: "why-no", ...largest }] : [];
}
