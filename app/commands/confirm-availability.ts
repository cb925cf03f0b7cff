import { writeAvailability, writeConfirmation, writePause } from "../../db/availability.ts";
import type { Database } from "../../db/connect.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type ConfirmationAnswer, firstOfNextMonth } from "../domain/confirmation.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

/**
 * The monthly answer, with one click: what stands here is still right, or there is no place this month, and then nothing
 * is asked before the first of the next. Either lifts a pause that came from not confirming; one that was asked for stays.
 */
export function confirmAvailability(db: Database, occasion: Occasion, answer: ConfirmationAnswer = "still-right") {
  return changeOwnTherapist(db, occasion, "availability.confirm", async (trx, therapist) => {
    await writeConfirmation(trx, therapist.id, occasion.now);
    if (therapist.pausedReason === "not-confirmed") await writePause(trx, therapist.id, null);
    if (answer === "no-place-this-month") await writeAvailability(trx, therapist.id, { nextFreeOn: laterOf(therapist.nextFreeOn, firstOfNextMonth(amsterdamClock(occasion.now).date)) });
    return { kind: "proceed" as const };
  });
}

/** Who had said a day that is later still keeps it. */
function laterOf(one: string | null, other: string): string {
  return one !== null && one > other ? one : other;
}
