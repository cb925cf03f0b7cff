import { ageBands } from "../age-band.ts";
import { endReasons } from "../care/case-end.ts";
import { togetherness } from "../dashboard/question.ts";
import { withdrawalReasons } from "../request-reasons.ts";
import { urgencies } from "../urgency.ts";

/** Of what is counted in a quarter, in the order in which it is told. */
export const subjects = ["sent", "found", "waiting", "to-intake", "to-start", "said-no", "closed", "families", "given"] as const;
export type Subject = (typeof subjects)[number];

/** The tables of each subject. All tables of one subject count the same, so their rows have the same totals. */
export const tablesOf = {
  sent: ["person", "asked", "urgency", "language"],
  found: ["who", "waited", "where"],
  waiting: ["who", "waited", "asked", "language"],
  "to-intake": ["norm"],
  "to-start": ["norm"],
  "said-no": ["why-no"],
  closed: ["why-closed"],
  families: ["together"],
  given: ["given"],
} as const satisfies Record<Subject, readonly string[]>;
export type TableName = (typeof tablesOf)[Subject][number];

/** Adults are counted without their age: together with who is a child it would say how old the few young parents are. */
export const personColumns: readonly string[] = [...ageBands.filter((band) => band !== "18-22" && band !== "23+").map((band) => `child/${band}`), "child/18+", "parent"];
export const whoColumns: readonly string[] = ["child", "parent"];

/** The edges of the bands of waiting, in weeks: the norm to an intake, twice that, both norms together, and half a year. */
export const waitEdges = [4, 8, 14, 26] as const;
/** Up to this edge is one group, beyond it another. */
export const splitEdge = 14;
export const waitedColumns: readonly string[] = ["short/0-4", "short/4-8", "short/8-14", "long/14-26", "long/26+"];

export const whereColumns: readonly string[] = ["own-region", "other-region"];
export const normColumns: readonly string[] = ["in-time/first-half", "in-time/second-half", "not-in-time", "given-up"];
export const whyNoColumns: readonly string[] = ["said/no-place", "said/not-my-expertise", "said/this-one-case", "said/stop-asking-me", "expired", "taken-back"];
export const whyClosedColumns: readonly string[] = [...endReasons.map((reason) => `helped/${reason}`), "helped/continues-as-treatment", "helped/not-told", ...withdrawalReasons.map((reason) => `taken-back/${reason}`)];
export const togetherColumns: readonly string[] = togetherness;
export const urgencyColumns: readonly string[] = urgencies;

/** Beside the codes of the treatments, what can stand in the table of what was asked. */
export function askedColumns(treatments: readonly string[]): readonly string[] {
  return ["screening", ...treatments.map((code) => `treatment/${code}`), "treatment/several", "treatment/therapist-decides"];
}

/** Every language that is not named, because the shelter chose so or because too few speak it. */
export const otherLanguage = "other";
