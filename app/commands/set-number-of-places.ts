import type { Database } from "../../db/connect.ts";
import { closePlaces, holdPlaces, openPlaces } from "../../db/places.ts";
import { changeOfPlaces, type OpenableKind } from "../domain/capacity.ts";
import { proceed } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

/**
 * Brings the number of places of one kind to what the therapist wants. Only free places close; `stillUsed` tells how
 * many there are too many until those cases end.
 */
export function setNumberOfPlaces(db: Database, occasion: Occasion, { kind, wanted }: { kind: OpenableKind; wanted: number }) {
  return changeOwnTherapist(db, occasion, "place.number", async (trx, therapist) => {
    const change = changeOfPlaces(await holdPlaces(trx, therapist.id), kind, wanted);
    await openPlaces(trx, therapist.id, kind, change.open, occasion.now);
    await closePlaces(trx, change.close, occasion.now);
    return proceed({ stillUsed: change.stillUsed });
  });
}
