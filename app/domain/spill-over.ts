import { z } from "zod";
import { addDays, IsoDate } from "./iso-date.ts";
import type { LeadTerms } from "./lead-terms.ts";

/** An agreement that a lead suggests: who helps whom, for which form, how many, until when. */
export const AgreementForm = z.object({
  /** Two slugs, from and to. */
  direction: z.string("direction-missing").regex(/^[a-z-]+>[a-z-]+$/, "direction-missing").transform((typed) => {
    const [from = "", to = ""] = typed.split(">");
    return { from, to };
  }),
  form: z.string().max(40).default("").transform((code) => (code === "" ? null : code)),
  places: z.coerce.number("places-missing").int("places-missing").min(1, "places-missing").max(100, "places-missing"),
  untilOn: z.string("until-missing").min(1, "until-missing").pipe(IsoDate),
});
export type AgreementForm = z.infer<typeof AgreementForm>;

/** What is wrong with the last day, seen on a Dutch day. */
export function lastDayProblem(untilOn: IsoDate, today: IsoDate, { longestAgreementDays }: LeadTerms): "until-too-soon" | "agreement-too-long" | null {
  if (untilOn <= today) return "until-too-soon";
  return untilOn > addDays(today, longestAgreementDays) ? "agreement-too-long" : null;
}

export type AgreementState = "waits" | "runs" | "declined" | "over";

type Standing = { readonly agreedAt: Date | null; readonly declinedAt: Date | null; readonly endedAt: Date | null; readonly untilOn: IsoDate };

/** How an agreement stands on a day. The last day counts; one that nobody answered by then is over as well. */
export function agreementState({ agreedAt, declinedAt, endedAt, untilOn }: Standing, today: IsoDate): AgreementState {
  if (declinedAt !== null) return "declined";
  if (endedAt !== null || untilOn < today) return "over";
  return agreedAt === null ? "waits" : "runs";
}

/** Given and taken between an own region and one beside it: children who found a therapist over the border. */
export interface Balance {
  readonly own: string;
  readonly other: string;
  readonly given: number;
  readonly taken: number;
}

type Flow = { readonly from: string; readonly to: string; readonly given: number };

/** Per pair of an own region and another, what flowed either way, the busiest first. `from` is whose children, `to` whose therapists. */
export function balancesOf(flows: readonly Flow[], regions: readonly string[]): Balance[] {
  const pairs = new Map<string, Balance>();
  const add = (own: string, other: string, change: { given?: number; taken?: number }) => {
    const { given = 0, taken = 0 } = change;
    const known = pairs.get(`${own} ${other}`) ?? { own, other, given: 0, taken: 0 };
    pairs.set(`${own} ${other}`, { ...known, given: known.given + given, taken: known.taken + taken });
  };
  for (const { from, to, given } of flows) {
    if (regions.includes(to)) add(to, from, { given });
    if (regions.includes(from)) add(from, to, { taken: given });
  }
  return [...pairs.values()].filter(({ given, taken }) => given + taken > 0).toSorted((one, next) => next.given + next.taken - one.given - one.taken);
}
