import { expireContacts } from "../app/commands/expire-contacts.ts";
import type { JobScene } from "./scene.ts";

/** Questions for another mailbox or phone that nobody answered in time end. */
export async function expireContactsTask(_clock: unknown, { db, occasion, log }: Pick<JobScene, "db" | "occasion" | "log">): Promise<void> {
  const ended = await expireContacts(db, occasion);
  if (ended > 0) log.info({ ended }, "questions for another contact ended");
}
