import { writeConfirmation } from "../../db/availability.ts";
import type { Database } from "../../db/connect.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

/** The monthly yes: what stands here is still right. */
export function confirmAvailability(db: Database, occasion: Occasion) {
  return changeOwnTherapist(db, occasion, "availability.confirm", async (trx, therapist) => {
    await writeConfirmation(trx, therapist.id, occasion.now);
    return { kind: "proceed" as const };
  });
}
