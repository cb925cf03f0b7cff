import { z } from "zod";
import { PlaceKind } from "./therapist.ts";

/** A place as it stands now: taken by an open proposal or a running case, or free. */
export type StandingPlace = {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly taken: boolean;
  /** It goes as soon as the proposal or the case has ended. */
  readonly closesWhenFree: boolean;
  /** The half-days at a shelter, or the group, that it belongs to. */
  readonly session: string | null;
};

/** `closing` of those in use are the last ones there. */
export type Occupancy = { readonly total: number; readonly used: number; readonly free: number; readonly closing: number };

/** More cases at once than this nobody has; a longer number is a slip of the finger. */
export const mostPlaces = 40;

/** How many cases of one kind somebody wants to have at the same time. */
export const NumberOfPlaces = z
  .string("places-format")
  .trim()
  .regex(/^\d{1,3}$/, "places-format")
  .transform(Number)
  .refine((many) => many <= mostPlaces, "places-too-many");

/** The kinds that a therapist opens one by one; places at a shelter come with half-days. */
export const OpenableKind = PlaceKind.extract(["treatment", "screening"]);
export type OpenableKind = z.infer<typeof OpenableKind>;

/** Which places: of a kind that is bound to nothing, or those of one session. */
export type PlacesOf = { readonly kind: PlaceKind; readonly session: string | null };

function among(places: readonly StandingPlace[], { kind, session }: PlacesOf): StandingPlace[] {
  return places.filter((place) => place.kind === kind && place.session === session);
}

/** Total, used and free, counted from the rows themselves. */
export function occupancy(places: readonly StandingPlace[], which: PlacesOf): Occupancy {
  const counted = among(places, which);
  const used = counted.filter(({ taken }) => taken);
  return { total: counted.length, used: used.length, free: counted.length - used.length, closing: used.filter(({ closesWhenFree }) => closesWhenFree).length };
}

export type ChangeOfPlaces = {
  /** So many new ones. */
  readonly open: number;
  /** These were to close, and stay. */
  readonly keep: readonly string[];
  /** These are free, and close now. */
  readonly close: readonly string[];
  /** These are in use, and close when they come free: a child who has a place keeps it. */
  readonly closeWhenFree: readonly string[];
};

/** What has to happen to have `wanted` places of these in the end. Those that close anyway do not count. */
export function changeOfPlaces(places: readonly StandingPlace[], which: PlacesOf, wanted: number): ChangeOfPlaces {
  const here = among(places, which);
  const going = here.filter(({ closesWhenFree }) => closesWhenFree);
  const remain = here.filter(({ closesWhenFree }) => !closesWhenFree);
  const more = wanted - remain.length;
  if (more >= 0) {
    const keep = going.slice(0, more).map(({ id }) => id);
    return { open: more - keep.length, keep, close: [], closeWhenFree: [] };
  }
  const close = remain.filter(({ taken }) => !taken).slice(0, -more).map(({ id }) => id);
  const closeWhenFree = remain.filter(({ taken }) => taken).slice(0, -more - close.length).map(({ id }) => id);
  return { open: 0, keep: [], close, closeWhenFree };
}

/** How many there will be when those that close have closed. */
export function staying({ total, closing }: Occupancy): number {
  return total - closing;
}
