import { expireMoves } from "../app/commands/expire-moves.ts";
import type { JobScene } from "./scene.ts";

/** Offers to another shelter that nobody took in time end. */
export async function expireMovesTask(_clock: unknown, { db, occasion, log }: Pick<JobScene, "db" | "occasion" | "log">): Promise<void> {
  const ended = await expireMoves(db, occasion);
  if (ended > 0) log.info({ ended }, "offers to move ended");
}
