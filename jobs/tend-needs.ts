import { tendNeeds } from "../app/commands/tend-needs.ts";
import type { JobScene } from "./scene.ts";

/** Every hour: what is due on the board of what shelters need each week. */
export async function tendNeedsTask(_clock: unknown, { db, occasion, log }: JobScene): Promise<void> {
  log.info(await tendNeeds(db, occasion), "needs tended");
}
