import { watchRegistrations } from "../app/commands/watch-registrations.ts";
import type { JobScene } from "./scene.ts";

/** Every hour: what waits around registrations is reminded of, and ends when its time is over. */
export async function watchRegistrationsTask(_clock: unknown, { db, occasion, log }: JobScene): Promise<void> {
  const done = await watchRegistrations(db, occasion);
  if (done.lapsed + done.paused > 0) log.info(done, "waits of registrations that ended");
}
