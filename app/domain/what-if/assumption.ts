import { z } from "zod";
import { KindOfPlace } from "../matching/kind-of-place.ts";
import { unboundKinds } from "../matching/offerer.ts";

/** The rules that a lead may relax in thought. Exclusions, a gender that is a must, and consent are not among them. */
export const relaxations = [
  "jeugdwet-without-contract", "zvw-without-contract", "everyone-online", "everyone-with-interpreter", "any-part-of-week", "neighbours-help",
] as const;
export type Relaxation = (typeof relaxations)[number];

const someone = z.uuid();
const places = z.int().min(0).max(50);

/** One thing that a lead supposes to be otherwise today. Nothing real changes by it. */
export const Assumption = z.discriminatedUnion("what", [
  /** A therapist who is not there yet, told by what decides who could go there. */
  z.strictObject({ what: z.literal("new-therapist"), offer: KindOfPlace, places: places.min(1) }),
  /** A therapist of the region has so many places free. */
  z.strictObject({ what: z.literal("free-places"), therapist: someone, kind: z.enum(unboundKinds), places }),
  z.strictObject({ what: z.literal("therapist-leaves"), therapist: someone }),
  /** A Jeugdwet contract with the gemeenten of one more region. */
  z.strictObject({ what: z.literal("contract"), therapist: someone, region: z.string() }),
  z.strictObject({ what: z.literal("rule"), rule: z.enum(relaxations) }),
]);
export type Assumption = z.infer<typeof Assumption>;

/** A scratch copy of today has a name of the lead's own, and its assumptions in the order in which they were made. */
export const mostAssumptions = 50;
export const Assumptions = z.array(Assumption).max(mostAssumptions);
