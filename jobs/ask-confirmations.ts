import { askConfirmations } from "../app/commands/ask-confirmations.ts";
import type { JobScene } from "./scene.ts";

/** Every morning: who has to say that the places are still right. */
export async function askConfirmationsTask(_clock: unknown, { db, occasion, log }: JobScene): Promise<void> {
  log.info(await askConfirmations(db, occasion), "confirmations asked");
}
