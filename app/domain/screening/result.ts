import { z } from "zod";
import { addMonths, IsoDate } from "../iso-date.ts";
import type { RequestKind, RequestStatus } from "../request.ts";
import { instruments, type InstrumentCode, type ScoredCode, scoredCodes, totalCodes } from "./instruments.ts";
import type { ScreeningRules } from "./rules.ts";
import { isOutOfDate } from "./when-to-screen.ts";

export const instrumentCodes = [...scoredCodes, ...totalCodes] as const;
export const bands = ["not-raised", "raised", "probable"] as const;
export const informants = ["self", "caregiver", "teacher"] as const;
export type ResultInformant = (typeof informants)[number];

/** When in the course of the help it was measured: what makes two results comparable. */
export const moments = ["before", "during", "end"] as const;
export type ScreeningMoment = (typeof moments)[number];

/** What a therapist advises after a screening that somebody asked for. */
export const advices = ["treatment", "diagnostics", "repeat", "none"] as const;
export type Advice = (typeof advices)[number];

/** What is kept of a screening: sums and a band, in whole points; never the answer to an item, never a day. */
export const ScreeningResult = z.object({
  instrument: z.enum(instrumentCodes),
  informant: z.enum(informants),
  /** The first day of the month. */
  monthOn: IsoDate,
  tooEarly: z.boolean().nullable(),
  moment: z.enum(moments),
  total: z.int().min(0).max(120),
  scales: z.record(z.string(), z.int().min(0)),
  band: z.enum(bands),
});
export type ScreeningResult = z.infer<typeof ScreeningResult>;

const plainInformants: Readonly<Record<Exclude<InstrumentCode, ScoredCode>, readonly ResultInformant[]>> = {
  tscc: ["self"], tscyc: ["caregiver"], sdq: ["caregiver", "self", "teacher"],
};

/** Who can have answered. [S] wpspublish.com, parinc.com, carlbring.se; SDQ: parent, teacher or self */
export function informantsOf(code: InstrumentCode): readonly ResultInformant[] {
  return isScored(code) ? [instruments[code].informant] : plainInformants[code];
}

export function isScored(code: InstrumentCode): code is ScoredCode {
  return (scoredCodes as readonly string[]).includes(code);
}

/** What a reader has to know beside the number. */
export type Caveat = "too-early" | "out-of-date";

export function caveatsOf({ tooEarly, monthOn }: Pick<ScreeningResult, "tooEarly" | "monthOn">, rules: ScreeningRules, today: IsoDate): Caveat[] {
  const caveats: Caveat[] = [];
  if (tooEarly) caveats.push("too-early");
  if (isOutOfDate(monthOn, rules, today)) caveats.push("out-of-date");
  return caveats;
}

/** How many months back a result can be entered; an older one says nothing of now, and an old paper is not typed over. */
export const monthsBack = 24;

/** The first days of the months that can be chosen: this one, and back from it. */
export function monthsToChoose(today: IsoDate): IsoDate[] {
  const thisMonth = `${today.slice(0, 7)}-01` as IsoDate;
  return Array.from({ length: monthsBack }, (_, back) => addMonths(thisMonth, -back));
}

/** Whether a new result is one in a course of treatment, so that the form asks where in it. A screening is before it. */
export function helpHasBegun({ kind, status }: { readonly kind: RequestKind; readonly status: RequestStatus }): boolean {
  return kind === "treatment" && ["intake-held", "started", "interrupted", "completed"].includes(status);
}
