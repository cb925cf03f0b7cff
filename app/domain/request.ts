import { z } from "zod";
import { Origin } from "./funding/residence.ts";
import { Language } from "./language.ts";
import { Population } from "./population.ts";
import { PlaceOfTreatment } from "./place-of-treatment.ts";
import { ShownAs } from "./privacy/shown-as.ts";
import { urgencies } from "./urgency.ts";
import { UrgencyReason } from "./urgency-reason.ts";
import { PartOfTheWeek } from "./working-week.ts";

export const requestStatuses = [
  "submitted", "proposed", "accepted", "handed-over", "intake-held", "started", "parked", "interrupted", "completed", "withdrawn",
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Where the family lives now. Ambulant has another payer rule, and is off until the national team switches it on. */
export const FamilySetting = z.enum(["shelter", "ambulant"]);
export type FamilySetting = z.infer<typeof FamilySetting>;

/** Only the test, or the treatment. */
export const RequestKind = z.enum(["screening", "treatment"]);
export type RequestKind = z.infer<typeof RequestKind>;

export const PersonKind = z.enum(["child", "parent"]);
export type PersonKind = z.infer<typeof PersonKind>;

export const TherapistGender = z.enum(["female", "male"]);
export type TherapistGender = z.infer<typeof TherapistGender>;

/**
 * What one person needs, as sent: nothing in it says who it is. Age in whole years, on the day it was stated.
 * An empty list of forms means that the therapist decides.
 */
export const RequestDetails = z.object({
  setting: FamilySetting,
  kind: RequestKind,
  personKind: PersonKind,
  ageYears: z.int().min(0).max(99),
  turnsEighteenSoon: z.boolean(),
  forms: z.array(z.string()),
  /** What the therapist must be trained for, beside a form. */
  populations: z.array(Population).default([]),
  language: Language,
  interpreterOk: z.boolean(),
  therapistGender: TherapistGender.nullable(),
  genderMust: z.boolean(),
  places: z.array(PlaceOfTreatment).min(1),
  partsOfWeek: z.array(PartOfTheWeek).min(1),
  /** The shelter expects that an appointment is sometimes missed at the last moment. */
  absenceLikely: z.boolean(),
  urgency: z.enum(urgencies),
  /** Why it is urgent; none for what is not, and for what was sent before this was asked. */
  urgencyReason: UrgencyReason.nullable().default(null),
  /** What others read of age and language. */
  shownAs: ShownAs.default("exact"),
  note: z.string().max(500),
  origin: Origin,
});
export type RequestDetails = z.infer<typeof RequestDetails>;
