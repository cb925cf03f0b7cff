import { watchNotices } from "../app/commands/raise-notices.ts";
import type { JobScene } from "./scene.ts";

/** Every other minute: what needs a lead is told once, and what no longer does leaves the list. */
export async function watchNoticesTask(_clock: unknown, { db, occasion, log }: JobScene): Promise<void> {
  const { raised, solved } = await watchNotices(db, occasion);
  if (raised + solved > 0) log.info({ raised, solved }, "what needs a lead");
}
