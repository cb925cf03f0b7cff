import { z } from "zod";

/** The parts of a week in which treatments are given, in the order of the week. */
export const partsOfTheWeek = [
  "mon-am", "mon-pm", "mon-eve",
  "tue-am", "tue-pm", "tue-eve",
  "wed-am", "wed-pm", "wed-eve",
  "thu-am", "thu-pm", "thu-eve",
  "fri-am", "fri-pm", "fri-eve",
  "sat-am",
] as const;

export const PartOfTheWeek = z.enum(partsOfTheWeek);
export type PartOfTheWeek = z.infer<typeof PartOfTheWeek>;

/** The parts that suit someone: each once, in the order of the week. An empty list suits nobody. */
export const WorkingWeek = z.array(PartOfTheWeek).transform(inWeekOrder);
export type WorkingWeek = readonly PartOfTheWeek[];

export function inWeekOrder(parts: readonly PartOfTheWeek[]): PartOfTheWeek[] {
  return partsOfTheWeek.filter((part) => parts.includes(part));
}

/** The parts that suit both, in the order of the week. */
export function partsInCommon(one: WorkingWeek, other: WorkingWeek): PartOfTheWeek[] {
  return partsOfTheWeek.filter((part) => one.includes(part) && other.includes(part));
}

/** "mon-am" as its day (1 = Monday) and its part, for a table with a row per day. */
export function dayAndPart(part: PartOfTheWeek): { day: number; part: "am" | "pm" | "eve" } {
  const index = partsOfTheWeek.indexOf(part);
  return { day: Math.floor(index / 3) + 1, part: (["am", "pm", "eve"] as const)[index % 3] ?? "am" };
}
