import type { Subject } from "../../domain/publication/subjects.ts";

/** The norm that a subject is told with, in weeks; 0 for one that has none. */
export function weeksOf(subject: Subject, norm: { readonly intakeWeeks: number; readonly treatmentWeeks: number } | undefined): number {
  if (subject === "to-intake") return norm?.intakeWeeks ?? 0;
  return subject === "to-start" ? (norm?.treatmentWeeks ?? 0) : 0;
}
