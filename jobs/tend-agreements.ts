import { tendAgreements } from "../app/commands/tend-agreements.ts";
import type { JobScene } from "./scene.ts";

/** Every morning: agreements between regions that are over, or soon will be. */
export async function tendAgreementsTask(_clock: unknown, { db, occasion, log }: JobScene): Promise<void> {
  log.info(await tendAgreements(db, occasion), "agreements tended");
}
