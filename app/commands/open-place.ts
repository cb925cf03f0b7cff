import type { Database } from "../../db/connect.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeNumberOfPlaces, type OwnPlaces } from "./set-number-of-places.ts";

/** One place more; one that was to close stays instead. */
export function openPlace(db: Database, occasion: Occasion, of: OwnPlaces) {
  return changeNumberOfPlaces(db, occasion, "place.open", of, (now) => now + 1);
}
