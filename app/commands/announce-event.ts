import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { queueMail } from "../../db/mail.ts";
import { recipientsOf } from "../../db/recipients.ts";
import type { Payload } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Puts one letter in the queue for each person who must hear of this. A second time it finds them told already. */
export function announceEvent(db: Database, occasion: Occasion, { event, subject, turn }: Payload<"notify">): Promise<void> {
  return asActor(db, occasion.actor, async (trx) => {
    for (const person of await recipientsOf(trx, event, subject, occasion.now)) {
      const mail = await queueMail(trx, event, subject, { ...person, turn: person.turn ?? turn ?? null }, occasion.now);
      if (mail) await enqueue(trx, { task: "send-mail", payload: { mail }, key: `send-mail:${mail}` });
    }
  });
}
