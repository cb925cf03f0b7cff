import { tendSettings } from "../app/commands/tend-settings.ts";
import type { JobScene } from "./scene.ts";

/** Every hour: proposals to change a setting that nobody decided. */
export async function tendSettingsTask(_clock: unknown, { db, occasion, log }: JobScene): Promise<void> {
  log.info(await tendSettings(db, occasion), "proposals about settings tended");
}
