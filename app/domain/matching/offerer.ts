import { z } from "zod";
import { IsoDate } from "../iso-date.ts";
import { PlaceOfTreatment } from "../place-of-treatment.ts";
import { Level, PlaceKind, therapistStatuses, ZvwContract } from "../therapist.ts";
import { weekMask } from "./week-mask.ts";

export const FormOnOffer = z.object({
  code: z.string(),
  ageMin: z.int(),
  ageMax: z.int(),
  level: Level,
  /** A supervisor said yes, is approved, and trained in this form. */
  supervised: z.boolean(),
});
export type FormOnOffer = z.infer<typeof FormOnOffer>;

const PlacesOfKind = z.object({ free: z.int().min(0), total: z.int().min(0) });

/** A therapist, as the engine reads one from its rows. No name, no number: what the matching does not ask it does not see. */
export const OfferingTherapist = z.object({
  id: z.string(),
  practiceId: z.string(),
  status: z.enum(therapistStatuses),
  homeRegion: z.string(),
  regions: z.array(z.string()),
  gender: z.enum(["female", "male", "other"]),
  professions: z.array(z.string()),
  skjRegistered: z.boolean(),
  /** Under whom this therapist treats adults: the professions of that colleague, or somebody whom a lead checked. */
  leadElsewhere: z.boolean(),
  leadProfessions: z.array(z.string()),
  populations: z.array(z.string()),
  forms: z.array(FormOnOffer),
  languages: z.array(z.string()),
  interpreterOk: z.boolean(),
  flexibleAboutAbsence: z.boolean(),
  places: z.array(PlaceOfTreatment),
  partsOfWeek: z.array(z.string()),
  zvwContract: ZvwContract,
  contractRegions: z.array(z.string()),
  confirmedAt: z.date(),
  paused: z.boolean(),
  absentFrom: IsoDate.nullable(),
  absentUntil: IsoDate.nullable(),
  nextFreeOn: IsoDate.nullable(),
  capacity: z.object({ treatment: PlacesOfKind, screening: PlacesOfKind, "on-site": PlacesOfKind }),
});
export type OfferingTherapist = z.infer<typeof OfferingTherapist>;

/** A therapist with one kind of place: a node on the offering side of the matching. */
export interface Offerer {
  readonly therapist: OfferingTherapist;
  readonly kind: PlaceKind;
  readonly week: number;
  readonly freePlaces: number;
  readonly totalPlaces: number;
}

/** The kinds of place that can serve a request, the plain one first. An on-site place is one at a shelter. */
export const servingKinds = {
  treatment: ["treatment", "on-site"],
  screening: ["screening"],
} as const satisfies Record<"treatment" | "screening", readonly PlaceKind[]>;

/**
 * The nodes of one therapist. The plain kinds are there even without a place, so that a search can tell that a
 * therapist was full; on-site only where there is such a place.
 */
export function offerersOf(therapist: OfferingTherapist): Offerer[] {
  const week = weekMask(therapist.partsOfWeek);
  return PlaceKind.options
    .filter((kind) => kind !== "on-site" || therapist.capacity["on-site"].total > 0)
    .map((kind) => ({ therapist, kind, week, freePlaces: therapist.capacity[kind].free, totalPlaces: therapist.capacity[kind].total }));
}

/** Where a treatment on one of these places can be given. */
export function placesOf({ therapist, kind }: Offerer): readonly PlaceOfTreatment[] {
  return kind === "on-site" ? atShelterOnly : therapist.places;
}

const atShelterOnly: readonly PlaceOfTreatment[] = ["at-shelter"];

/** The name of a node, for a run: a therapist can be in it once for each kind of place. */
export function nodeIdOf({ therapist, kind }: Offerer): string {
  return `${therapist.id}/${kind}`;
}
