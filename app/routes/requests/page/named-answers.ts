import type { TimelineEntry } from "../../../../db/request-timeline.ts";

/** Puts names in place of the codes of regions, practices and treatments; the words of the form know all other codes. */
export function withNamesOf(names: ReadonlyMap<string, string>): (entry: TimelineEntry) => TimelineEntry {
  const named = <Answer>(answer: Answer) => (Array.isArray(answer) ? answer.map((code: string) => names.get(code) ?? code) : typeof answer === "string" ? (names.get(answer) ?? answer) : answer);
  return (entry) => {
    if (entry.kind !== "change") return entry;
    return { ...entry, fields: entry.fields.map(({ field, before, after }) => ({ field, before: named(before), after: named(after) })) };
  };
}
