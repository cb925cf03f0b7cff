import { writeConfirmation, writePause } from "../../db/availability.ts";
import type { Database } from "../../db/connect.ts";
import { resumption } from "../domain/availability.ts";
import { refuse } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

/** Proposals may come again, whatever the pause was for; only a promise that is missing has to be made first. Counts as a confirmation too. */
export function resumeAvailability(db: Database, occasion: Occasion) {
  return changeOwnTherapist(db, occasion, "availability.resume", async (trx, therapist) => {
    if (therapist.pausedReason === "code-not-agreed") return refuse("code-not-agreed");
    const decision = resumption(therapist.pausedAt);
    if (decision.kind === "refuse") return decision;
    await writePause(trx, therapist.id, null);
    await writeConfirmation(trx, therapist.id, occasion.now);
    return decision;
  });
}
