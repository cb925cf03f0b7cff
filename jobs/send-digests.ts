import { sendDigests } from "../app/commands/send-digests.ts";
import type { JobScene } from "./scene.ts";

/** What waited comes in one mail, in the morning. Nothing is sent where nothing waited. */
export async function sendDigestsTask(_clock: unknown, { db, occasion, log }: Pick<JobScene, "db" | "occasion" | "log">): Promise<void> {
  const made = await sendDigests(db, occasion);
  if (made > 0) log.info({ made }, "digests made");
}
