import { z } from "zod";
import { PlaceKind } from "./therapist.ts";

/** A place as it stands now: taken by an open proposal or a running case, or free. */
export type StandingPlace = { readonly id: string; readonly kind: PlaceKind; readonly taken: boolean };

export type Occupancy = { readonly total: number; readonly used: number; readonly free: number };

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

/** Total, used and free, counted from the rows themselves. */
export function occupancy(places: readonly StandingPlace[], kind: PlaceKind): Occupancy {
  const ofKind = places.filter((place) => place.kind === kind);
  const used = ofKind.filter(({ taken }) => taken).length;
  return { total: ofKind.length, used, free: ofKind.length - used };
}

/**
 * What has to happen to have `wanted` places of one kind. Only free places close: a child who has a place keeps it.
 * `stillUsed` is how many places there are too many until those cases end.
 */
export function changeOfPlaces(places: readonly StandingPlace[], kind: PlaceKind, wanted: number): { open: number; close: string[]; stillUsed: number } {
  const { total, used } = occupancy(places, kind);
  if (wanted >= total) return { open: wanted - total, close: [], stillUsed: 0 };
  const free = places.filter((place) => place.kind === kind && !place.taken).map(({ id }) => id);
  return { open: 0, close: free.slice(0, total - wanted), stillUsed: Math.max(0, used - wanted) };
}
