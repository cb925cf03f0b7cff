import { watchHandovers } from "../app/commands/watch-handovers.ts";
import type { JobScene } from "./scene.ts";

/** Every ten minutes: what was accepted and not handed over in time is told. */
export async function watchHandoversTask(_clock: unknown, { db, occasion, log }: JobScene): Promise<void> {
  const told = await watchHandovers(db, occasion);
  if (told > 0) log.info({ told }, "handovers that take too long");
}
