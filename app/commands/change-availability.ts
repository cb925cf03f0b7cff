import { type Availability, writeAvailability } from "../../db/availability.ts";
import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { giveBackWhileAway } from "../../db/proposal-changes.ts";
import { amsterdamInstant } from "../domain/amsterdam-time.ts";
import { proceed } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";
import { changeOwnTherapist } from "./change-own-therapist.ts";

export type GivenBack = {
  /** Proposals that went to somebody else, because their therapist is away from now on. */
  readonly now: number;
  /** Proposals that end sooner, on the first day away. */
  readonly sooner: number;
};

/**
 * Changes the parts of the week, what the actor is willing to do, the next free day or an absence. It counts at once. Who
 * goes away keeps nobody waiting: an open proposal ends when the absence begins, and that is not silence.
 */
export function changeAvailability(db: Database, occasion: Occasion, availability: Availability) {
  return changeOwnTherapist(db, occasion, "availability.change", async (trx, therapist) => {
    await writeAvailability(trx, therapist.id, availability);
    return proceed(await giveBack(trx, occasion, availability));
  });
}

async function giveBack(trx: Database, { now }: Occasion, { absentFrom, absentUntil }: Availability): Promise<GivenBack> {
  if (!absentFrom || !absentUntil || amsterdamInstant({ date: absentUntil, minute: 1440 }) <= now) return { now: 0, sooner: 0 };
  const awayFrom = amsterdamInstant({ date: absentFrom, minute: 0 });
  const given = await giveBackWhileAway(trx, awayFrom, now);
  const sooner = given.filter(({ ended }) => !ended);
  await enqueue(
    trx,
    ...matchJobs(given.filter(({ ended }) => ended).map(({ region }) => region)),
    // A job that waits keeps its moment, so a sooner end is a job of its own; the later one finds nothing to do.
    ...sooner.map(({ proposal }) => ({ task: "expire-proposal" as const, payload: { proposal }, key: `expire:${proposal}:${absentFrom}`, runAt: awayFrom })),
  );
  return { now: given.length - sooner.length, sooner: sooner.length };
}
