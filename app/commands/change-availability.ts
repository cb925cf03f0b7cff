import { type Availability, writeAvailability } from "../../db/availability.ts";
import type { Database } from "../../db/connect.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

/** Changes the parts of the week, the next free day or an absence of the actor. It counts at once. */
export function changeAvailability(db: Database, occasion: Occasion, availability: Availability) {
  return changeOwnTherapist(db, occasion, "availability.change", async (trx, therapist) => {
    await writeAvailability(trx, therapist.id, availability);
    return { kind: "proceed" as const };
  });
}
