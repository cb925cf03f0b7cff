import { z } from "zod";
import { PlaceOfTreatment } from "../place-of-treatment.ts";
import { PartOfTheWeek } from "../working-week.ts";

/**
 * One thing to give way on that would serve a request today, alone and without anybody before it losing a place. Safety
 * exclusions, a gender that is a must, and consent are not among them: nobody may be asked to give way on those. A wish
 * for a woman or a man is not either, because it keeps nobody apart.
 */
export const Concession = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("interpreter") }),
  z.object({ kind: z.literal("place"), place: PlaceOfTreatment }),
  /** Each of these parts alone would do. */
  z.object({ kind: z.literal("part-of-week"), parts: z.array(PartOfTheWeek).min(1) }),
  /** With the forms that it could become. */
  z.object({ kind: z.literal("therapist-decides"), forms: z.array(z.string()).min(1) }),
  /** A therapist of this neighbouring region. The leads of both agree on that, not the shelter. */
  z.object({ kind: z.literal("region"), region: z.string() }),
]);
export type Concession = z.infer<typeof Concession>;

/** The same, with how many therapists could take the request then. Absent in what was told earlier. */
export const OfferedConcession = Concession.and(z.object({ therapists: z.int().min(1).optional() }));
export type OfferedConcession = z.infer<typeof OfferedConcession>;

/** How a request that found nobody stands. Only counts: whose places they are is nobody's business. */
export const Prospects = z.object({
  /** The place in the queue of all who waited in this run, from 1. */
  queue: z.object({ place: z.int().min(1), of: z.int().min(1) }),
  /** How many others hold a place that suits it too: by this run, by a proposal that waits for an answer, or in treatment. */
  held: z.int().min(0),
  concessions: z.array(OfferedConcession),
});
export type Prospects = z.infer<typeof Prospects>;

/** The part of it that a regional lead reads: from numbers of therapists a lead could work out whom a request leaves out. */
export const HelpForLead = Prospects.pick({ queue: true }).extend({ concessions: z.array(Concession) });
export type HelpForLead = z.infer<typeof HelpForLead>;

interface Names {
  readonly form: (code: string) => string;
  readonly region: (slug: string) => string;
}

/** The same, with the names of forms and regions in place of their codes: for people to read. */
export function withNames<Offered extends Concession>(offered: readonly Offered[], names: Names): Offered[] {
  return offered.map((concession): Offered => {
    if (concession.kind === "therapist-decides") return { ...concession, forms: concession.forms.map(names.form) };
    return concession.kind === "region" ? { ...concession, region: names.region(concession.region) } : concession;
  });
}
