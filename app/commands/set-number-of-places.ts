import type { Database } from "../../db/connect.ts";
import { holdPlaces } from "../../db/places.ts";
import { holdOwnArrangement } from "../../db/arrangements.ts";
import { changeOfPlaces, mostPlaces, occupancy, type OpenableKind, type PlacesOf, staying } from "../domain/capacity.ts";
import { proceed, refuse } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";
import { carryOutChange } from "./change-places.ts";

/** Places for treatment or screening, or those of the half-days that were agreed with one shelter. */
export type OwnPlaces = { readonly kind: OpenableKind } | { readonly arrangement: string };

/** Makes it this many. Free places close at once; those in use that are too many (`closing`) when they come free. */
export function setNumberOfPlaces(db: Database, occasion: Occasion, { wanted, ...of }: OwnPlaces & { wanted: number }) {
  return changeNumberOfPlaces(db, occasion, "place.number", of, () => wanted);
}

/** To another number than there will be when what closes has closed. */
export function changeNumberOfPlaces(db: Database, occasion: Occasion, permission: `place.${"number" | "open" | "close"}`, of: OwnPlaces, wantedOf: (now: number) => number) {
  return changeOwnTherapist(db, occasion, permission, async (trx, therapist) => {
    if ("arrangement" in of && !(await holdOwnArrangement(trx, therapist.id, of.arrangement))) return refuse("not-agreed");
    const places = await holdPlaces(trx, therapist.id);
    const which = whichOf(of);
    const wanted = wantedOf(staying(occupancy(places, which)));
    if (wanted > mostPlaces) return refuse("places-too-many");
    if (wanted < 0) return refuse("places-none");
    const change = changeOfPlaces(places, which, wanted);
    await carryOutChange(trx, { therapistId: therapist.id, which, at: occasion.now }, change);
    return proceed({ closing: change.closeWhenFree.length });
  });
}

function whichOf(of: OwnPlaces): PlacesOf {
  return "kind" in of ? { kind: of.kind, session: null } : { kind: "on-site", session: of.arrangement };
}
