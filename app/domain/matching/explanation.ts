import { z } from "zod";
import { PlaceOfTreatment } from "../place-of-treatment.ts";
import { Level, PlaceKind } from "../therapist.ts";
import { PartOfTheWeek } from "../working-week.ts";
import { criterionNames, uncounted } from "./criteria.ts";
import { fitPartNames } from "./matching-rules.ts";

const points = z.int();

/** Why this pair: what is stored with a proposal, and shown to those who may see it. Nothing in it says who or where. */
export const ProposalExplanation = z.object({
  fit: points,
  parts: z.array(z.object({ part: z.enum(fitPartNames), points, of: z.int().min(0) })),
  form: z.string(),
  level: Level,
  placeKind: PlaceKind,
  /** The half-days at a shelter, or the group, that the place belongs to. */
  session: z.string().optional(),
  places: z.array(PlaceOfTreatment),
  partsOfWeek: z.array(PartOfTheWeek),
  withInterpreter: z.boolean(),
  contract: z.enum(["contracted", "contract-needed", "contract-to-check"]),
  route: z.enum(["jeugdwet", "zvw"]),
  payer: z.enum(["gemeente", "health-insurer", "shelter", "to-agree"]),
  /** The place in the queue of all who waited in this run, from 1. Absent where no run but a lead chose the pair. */
  queue: z.object({ place: z.int().min(1), of: z.int().min(1) }).optional(),
  /**
   * How much others would have liked the place: the points of fit that they give up for it together (its lowest dual
   * price, see `lowestPrices`), and whether somebody found nobody who could be served if there were one more. Absent in what was stored earlier.
   */
  demand: z.object({ price: z.int().min(0), wanted: z.boolean() }).optional(),
});
export type ProposalExplanation = z.infer<typeof ProposalExplanation>;

/**
 * What a therapist may read before saying yes. For somebody who works in several regions the points for the home region
 * would tell in which of them the shelter is, and so would the sum of all points.
 */
export type TherapistsExplanation = Omit<ProposalExplanation, "fit">;

export function forTherapist({ fit: _fit, ...explanation }: ProposalExplanation): TherapistsExplanation {
  return { ...explanation, parts: explanation.parts.filter(({ part }) => part !== "home-region") };
}

const Counts = z.partialRecord(z.enum(criterionNames).exclude(uncounted), z.int().min(1));

/**
 * Why nobody: numbers of therapists. `couldServe` suit and had a place, but those before in the queue took it.
 * `failedFirst` counts each other therapist once, under the first criterion that fails; `failedOnly` those for whom
 * that criterion is the only one, among those who work in the region. Who is excluded stands in no count, not even in a total.
 */
export const Funnel = z.object({ couldServe: z.int().min(0), failedFirst: Counts, failedOnly: Counts });
export type Funnel = z.infer<typeof Funnel>;

/** The part of it that a regional lead reads: a total of the region cannot be worked out from it. */
export const FailedOnly = Funnel.shape.failedOnly;
export type FailedOnly = z.infer<typeof FailedOnly>;
