import { tendGroups } from "../app/commands/tend-groups.ts";
import type { JobScene } from "./scene.ts";

/** Every hour: groups whose last day to join, first day or last day has come. */
export async function tendGroupsTask(_clock: unknown, { db, occasion, log }: JobScene): Promise<void> {
  log.info(await tendGroups(db, occasion), "groups tended");
}
