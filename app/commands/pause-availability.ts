import { writePause } from "../../db/availability.ts";
import type { Database } from "../../db/connect.ts";
import { pause } from "../domain/availability.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

/** No new proposals until the therapist resumes. What is open or accepted stays as it is. */
export function pauseAvailability(db: Database, occasion: Occasion) {
  return changeOwnTherapist(db, occasion, "availability.pause", async (trx, therapist) => {
    const decision = pause(therapist.pausedAt);
    if (decision.kind === "proceed") await writePause(trx, therapist.id, occasion.now);
    return decision;
  });
}
