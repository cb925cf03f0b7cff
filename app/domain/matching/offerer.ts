import { z } from "zod";
import { IsoDate } from "../iso-date.ts";
import { PlaceOfTreatment } from "../place-of-treatment.ts";
import { Level, type PlaceKind, therapistStatuses, ZvwContract } from "../therapist.ts";
import { asOffered, Session } from "./session.ts";
import { weekMask } from "./week-mask.ts";

export const FormOnOffer = z.object({
  code: z.string(),
  ageMin: z.int(),
  ageMax: z.int(),
  level: Level,
  /** A supervisor said yes, is approved, and trained in this form. */
  supervised: z.boolean(),
  /** Does not answer "the therapist decides". */
  onlyWhenAsked: z.boolean().optional(),
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
  /** Whether two of one family may come here. */
  takesFamilies: z.boolean(),
  /** Whether this therapist comes to shelters outside the home region too. */
  travelsBeyondHome: z.boolean(),
  places: z.array(PlaceOfTreatment),
  partsOfWeek: z.array(z.string()),
  zvwContract: ZvwContract,
  contractRegions: z.array(z.string()),
  confirmedAt: z.date(),
  paused: z.boolean(),
  absentFrom: IsoDate.nullable(),
  absentUntil: IsoDate.nullable(),
  nextFreeOn: IsoDate.nullable(),
  /** Places that are bound to nothing else. */
  capacity: z.object({ treatment: PlacesOfKind, screening: PlacesOfKind, "on-site": PlacesOfKind }),
  sessions: z.array(Session),
});
export type OfferingTherapist = z.infer<typeof OfferingTherapist>;

/** A therapist with one kind of place: a node on the offering side of the matching. */
export interface Offerer {
  readonly therapist: OfferingTherapist;
  readonly kind: PlaceKind;
  readonly week: number;
  readonly freePlaces: number;
  readonly totalPlaces: number;
  /** The half-days or the group that these places belong to. */
  readonly session?: Session;
}

/** The kinds of which a therapist has places that are bound to nothing else. */
export const unboundKinds = ["treatment", "screening", "on-site"] as const satisfies readonly PlaceKind[];

/** The kinds of place that can serve a request, the plain one first. An on-site place is one at a shelter. */
export const servingKinds = {
  treatment: ["treatment", "on-site", "group"],
  screening: ["screening"],
} as const satisfies Record<"treatment" | "screening", readonly PlaceKind[]>;

/**
 * The nodes of one therapist. The plain kinds are there even without a place, so that a search can tell that a
 * therapist was full; on-site only where there is such a place; and one for each half-day at a shelter and each group.
 */
export function offerersOf(therapist: OfferingTherapist): Offerer[] {
  const week = weekMask(therapist.partsOfWeek);
  const unbound = unboundKinds
    .filter((kind) => kind !== "on-site" || therapist.capacity["on-site"].total > 0)
    .map((kind): Offerer => ({ therapist, kind, week, freePlaces: therapist.capacity[kind].free, totalPlaces: therapist.capacity[kind].total }));
  return [...unbound, ...therapist.sessions.map((session) => offererOfSession(therapist, session))];
}

function offererOfSession(therapist: OfferingTherapist, session: Session): Offerer {
  const offered = asOffered(therapist, session);
  return { therapist: offered, kind: session.kind, week: weekMask(offered.partsOfWeek), freePlaces: session.free, totalPlaces: session.total, session };
}

/** Where a treatment on one of these places can be given, to somebody in this region. */
export function placesIn(region: string, { therapist, kind }: Offerer): readonly PlaceOfTreatment[] {
  if (kind === "on-site") return atShelterOnly;
  if (therapist.travelsBeyondHome || therapist.homeRegion === region || !therapist.places.includes("at-shelter")) return therapist.places;
  return therapist.places.filter((place) => place !== "at-shelter");
}

/** Half-days are for the children of the shelter that they were agreed with. */
export function isForShelter(shelterId: string | undefined, { session }: Offerer): boolean {
  return session?.kind !== "on-site" || session.shelterId === shelterId;
}

const atShelterOnly: readonly PlaceOfTreatment[] = ["at-shelter"];

/** The name of a node, for a run: a therapist can be in it once for each kind of place, and for each session. */
export function nodeIdOf({ therapist, kind, session }: Offerer): string {
  return nodeIdFor(therapist.id, kind, session?.id ?? null);
}

export function nodeIdFor(therapistId: string, kind: PlaceKind, session: string | null): string {
  return session === null ? `${therapistId}/${kind}` : `${therapistId}/${kind}/${session}`;
}
