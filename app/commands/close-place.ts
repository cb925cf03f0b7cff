import type { Database } from "../../db/connect.ts";
import { closePlaces, holdPlaces } from "../../db/places.ts";
import { changeOfPlaces, occupancy, type OpenableKind } from "../domain/capacity.ts";
import { proceed, refuse } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

/** One free place fewer. A place that is taken stays until the case ends. */
export function closePlace(db: Database, occasion: Occasion, kind: OpenableKind) {
  return changeOwnTherapist(db, occasion, "place.close", async (trx, therapist) => {
    const places = await holdPlaces(trx, therapist.id);
    const { close } = changeOfPlaces(places, kind, occupancy(places, kind).total - 1);
    if (close.length === 0) return refuse("places-all-taken");
    await closePlaces(trx, close, occasion.now);
    return proceed({});
  });
}
