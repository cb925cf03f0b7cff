import { z } from "zod";
import { IsoDate } from "../iso-date.ts";
import { PlaceOfTreatment } from "../place-of-treatment.ts";
import { Level } from "../therapist.ts";
import type { FormOnOffer, OfferingTherapist } from "./offerer.ts";

const places = { id: z.string(), total: z.int().min(0), free: z.int().min(0) };

/** Half-days that were agreed with one shelter: for the children who live there, and for nobody else. */
const HalfDays = z.object({ ...places, kind: z.literal("on-site"), shelterId: z.string(), partsOfWeek: z.array(z.string()) });

/** A group that begins on a day, for one form, one part of the week and one language. */
const DatedGroup = z.object({
  ...places,
  kind: z.literal("group"),
  form: z.string(),
  ageMin: z.int(),
  ageMax: z.int(),
  level: Level,
  supervised: z.boolean(),
  language: z.string(),
  place: PlaceOfTreatment,
  partOfWeek: z.string(),
  joinUntil: IsoDate,
});

/** Places that are bound to a moment: what their therapist offers beside them does not count for these. */
export const Session = z.discriminatedUnion("kind", [HalfDays, DatedGroup]);
export type Session = z.infer<typeof Session>;

/**
 * The therapist as one session offers this person: every criterion then asks of a session what it asks of anybody. A group
 * begins on its own day, so an absence now and the next free day for others do not close it; nobody interprets in it.
 */
export function asOffered(therapist: OfferingTherapist, session: Session): OfferingTherapist {
  if (session.kind === "on-site") return { ...therapist, places: ["at-shelter"], partsOfWeek: session.partsOfWeek };
  return {
    ...therapist,
    forms: [formOf(session)], languages: [session.language], interpreterOk: false,
    places: [session.place], partsOfWeek: [session.partOfWeek],
    absentFrom: null, absentUntil: null, nextFreeOn: null,
  };
}

/** Only for who asked for it: a therapist who may decide on the form cannot decide on a group. */
function formOf({ form: code, ageMin, ageMax, level, supervised }: Extract<Session, { kind: "group" }>): FormOnOffer {
  return { code, ageMin, ageMax, level, supervised, onlyWhenAsked: true };
}
