import type { Database } from "../../db/connect.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeNumberOfPlaces, type OwnPlaces } from "./set-number-of-places.ts";

/** One place fewer: a free one, and if there is none, one in use as soon as it comes free. */
export function closePlace(db: Database, occasion: Occasion, of: OwnPlaces) {
  return changeNumberOfPlaces(db, occasion, "place.close", of, (now) => now - 1);
}
