import { z } from "zod";

export const intervisions = ["looks-for-group", "group-has-room"] as const;
export type Intervision = (typeof intervisions)[number];

/** More people than this nobody supervises at a time. */
export const mostSupervised = 20;

/** What a therapist wants to learn, and what others can learn from this one. */
export interface Learning {
  /** Codes of the forms for which training is wanted. */
  readonly wishes: readonly string[];
  /** People in training who can come on top of those who are supervised now. */
  readonly supervisionRoom: number;
  readonly intervision: Intervision | null;
}

export const nothingToLearn: Learning = { wishes: [], supervisionRoom: 0, intervision: null };

/** As the form sends it: an empty number is none, and so is no choice. */
export const LearningForm = z.object({
  wishes: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string().max(40)).max(40)),
  supervisionRoom: z.string().trim().regex(/^\d{0,3}$/, "room-not-a-number").transform(Number).pipe(z.int().max(mostSupervised, "room-too-much")),
  intervision: z.enum(["none", ...intervisions]).default("none").transform((value) => (value === "none" ? null : value)),
});

/** What of these wishes makes sense: a form that is offered, and that this therapist does not give yet. */
export function wishesThatCount(wishes: readonly string[], onOffer: readonly string[], given: readonly string[]): string[] {
  return [...new Set(wishes)].filter((form) => onOffer.includes(form) && !given.includes(form));
}
