import { z } from "zod";
import { IsoDate } from "./iso-date.ts";
import { PartOfTheWeek } from "./working-week.ts";

const dayOrNone = z.preprocess((typed) => (typed === "" || typed === undefined ? null : typed), IsoDate.nullable());

/** The days on which somebody is free again or away; an empty field takes the day back. */
export const DaysForm = z.object({ nextFreeOn: dayOrNone, absentFrom: dayOrNone, absentUntil: dayOrNone });

/** The parts of a week, from a table of tick boxes: none, one or several come in. */
export const WeekForm = z.object({
  partsOfWeek: z.preprocess((typed) => [typed ?? []].flat().filter((part) => part !== ""), z.array(PartOfTheWeek).min(1, "parts-missing")),
});
