import type { Database } from "../../db/connect.ts";
import { holdPlaces, openPlaces } from "../../db/places.ts";
import { mostPlaces, occupancy, type OpenableKind } from "../domain/capacity.ts";
import { proceed, refuse } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

/** One place more. */
export function openPlace(db: Database, occasion: Occasion, kind: OpenableKind) {
  return changeOwnTherapist(db, occasion, "place.open", async (trx, therapist) => {
    if (occupancy(await holdPlaces(trx, therapist.id), kind).total >= mostPlaces) return refuse("places-too-many");
    await openPlaces(trx, therapist.id, kind, 1, occasion.now);
    return proceed({});
  });
}
