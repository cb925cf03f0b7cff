import { type Publication, publish } from "../privacy/suppression/publish.ts";
import type { Counts } from "../privacy/suppression/count-table.ts";
import type { PublicationRules } from "../privacy/suppression/publication-rules.ts";
import { type Subject, subjects } from "./subjects.ts";

/** What everyone may read of a quarter. Null for a subject of which there was too little in the whole country. */
export type PublishedSubjects = Readonly<Record<Subject, Publication | null>>;

/**
 * Each subject by itself: no two count the same people, so that no number of one is the sum of numbers of another. The one
 * exception is what regions gave to each other, which comes to what regions took: it is shown only where nothing about the
 * taking is hidden.
 */
export function publishSubjects(counts: Readonly<Record<Subject, Counts>>, rules: PublicationRules): PublishedSubjects {
  const found = publish(counts.found, rules);
  const published = subjects.map((subject) => [subject, subject === "given" && !isOpen(found, "where") ? null : publish(counts[subject], rules)] as const);
  return Object.fromEntries(published) as PublishedSubjects;
}

function isOpen(publication: Publication | null, name: string): boolean {
  const table = publication?.tables.find((each) => each.name === name);
  return table !== undefined && [...table.cells, table.columnTotals].flat().every((value) => value !== "hidden");
}
