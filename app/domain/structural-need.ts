import { z } from "zod";
import { amsterdamClock } from "./amsterdam-time.ts";
import { addDays, addMonths, type IsoDate } from "./iso-date.ts";
import { inWeekOrder, PartOfTheWeek, partsInCommon } from "./working-week.ts";

/** What the programme chose for the board. A dated setting. */
export const NeedTerms = z.object({
  /** Working days that a shelter has to answer an offer. */
  answerWorkingDays: z.int().min(1).max(60).default(5),
  /** Months after which a need ends, unless the shelter says that it still holds. */
  confirmedForMonths: z.int().min(1).max(24).default(3),
  /** Days before that day on which the shelter is reminded. */
  remindDaysBefore: z.int().min(1).max(60).default(14),
});
export type NeedTerms = z.infer<typeof NeedTerms>;
export const usualNeedTerms: NeedTerms = NeedTerms.parse({});

const whole = (from: number, to: number, code: string) => z.string().trim().regex(/^\d{1,2}$/, code).transform(Number).pipe(z.int().min(from, code).max(to, code));
const listed = <Item extends z.ZodType>(item: Item) => z.preprocess((typed) => [typed ?? []].flat().filter((each) => each !== ""), z.array(item));

/** What a shelter asks for, as a form posts it: numbers and codes only, so that no child can be in it. Ages in years. */
export const NeedForm = z
  .object({
    desk: z.string().default(""),
    children: whole(1, 20, "children-format"),
    ageMin: whole(0, 22, "age-format"),
    ageMax: whole(0, 22, "age-format"),
    forms: listed(z.string().regex(/^[a-z0-9-]+$/)),
    partsOfWeek: listed(PartOfTheWeek).refine((parts) => parts.length > 0, "parts-missing").transform(inWeekOrder),
  })
  .refine(({ ageMin, ageMax }) => ageMin <= ageMax, { error: "ages-reversed", path: ["ageMax"] });
export type NeedForm = z.infer<typeof NeedForm>;

/** The parts that a therapist offers. */
export const OfferForm = z.object({ partsOfWeek: listed(PartOfTheWeek).refine((parts) => parts.length > 0, "parts-missing").transform(inWeekOrder) });

export const needEndings = ["filled", "no-longer-needed", "another-reason"] as const;
export const arrangementEndings = ["no-longer-needed", "no-room", "does-not-suit", "another-reason"] as const;

export type Moments = readonly PartOfTheWeek[];

/** What the board asks of a therapist: who may be at the shelter, when, and what she gives. */
export interface WeekOnOffer {
  readonly places: readonly string[];
  readonly partsOfWeek: Moments;
  /** Parts in which the therapist is at a shelter already, each week. */
  readonly agreed: Moments;
  readonly forms: readonly string[];
  readonly paused: boolean;
}

/**
 * The parts of the week that a therapist could offer for a need: asked for, not agreed with somebody else, in the own
 * week and not promised elsewhere. None for who does not travel to a shelter, is paused, or gives none of the forms.
 */
export function partsToOffer(need: { readonly openParts: Moments; readonly forms: readonly string[] }, therapist: WeekOnOffer): PartOfTheWeek[] {
  if (therapist.paused || !therapist.places.includes("at-shelter")) return [];
  if (need.forms.length > 0 && !need.forms.some((form) => therapist.forms.includes(form))) return [];
  return partsInCommon(need.openParts, therapist.partsOfWeek).filter((part) => !therapist.agreed.includes(part));
}

/** The last day on which a need stands without being confirmed again. */
export function standsUntil(confirmedAt: Date, { confirmedForMonths }: NeedTerms): IsoDate {
  return addMonths(amsterdamClock(confirmedAt).date, confirmedForMonths);
}

/** What has to happen today with a need that nobody confirmed: it ends after its last day, and its shelter is told in time. */
export function tending(need: { readonly confirmedAt: Date; readonly remindedAt: Date | null }, today: IsoDate, terms: NeedTerms): "end" | "remind" | "nothing" {
  const last = standsUntil(need.confirmedAt, terms);
  if (today > last) return "end";
  const toldOfThis = need.remindedAt !== null && need.remindedAt > need.confirmedAt;
  return !toldOfThis && today >= addDays(last, -terms.remindDaysBefore) ? "remind" : "nothing";
}
