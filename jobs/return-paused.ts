import { returnPaused } from "../app/commands/return-paused.ts";
import type { JobScene } from "./scene.ts";

/** Requests whose day has come go back into the queue, and who comes back soon is announced. */
export async function returnPausedTask(_clock: unknown, { db, occasion, log }: Pick<JobScene, "db" | "occasion" | "log">): Promise<void> {
  const seen = await returnPaused(db, occasion);
  if (seen.returned + seen.reminded > 0) log.info(seen, "pauses seen to");
}
