import { announceEvent } from "../app/commands/announce-event.ts";
import type { Payload } from "../app/domain/job.ts";
import type { JobScene } from "./scene.ts";

/** Finds who must hear of an event, and puts a letter in the queue for each. */
export async function notify(payload: Payload<"notify">, { db, occasion }: JobScene): Promise<void> {
  await announceEvent(db, occasion, payload);
}
