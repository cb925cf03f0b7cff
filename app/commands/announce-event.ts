import { asActor, type Database } from "../../db/connect.ts";
import { choicesOf, putAside } from "../../db/digests.ts";
import { enqueue } from "../../db/enqueue.ts";
import { queueMail } from "../../db/mail.ts";
import { holdBack, stoppedAmong } from "../../db/mail-trouble.ts";
import type { Recipient } from "../../db/recipient.ts";
import { recipientsOf } from "../../db/recipients.ts";
import type { Event, Payload } from "../domain/job.ts";
import { mailKey } from "../domain/mail.ts";
import { kindOf, paceOf } from "../domain/message-kind.ts";
import type { Occasion } from "../domain/occasion.ts";

/**
 * One letter for each person who must hear of this, now or with the next digest. A second time it finds them told already.
 * To whom no mail arrives it is held back: a summary tells of it once an address works again.
 */
export function announceEvent(db: Database, occasion: Occasion, { event, subject, turn }: Payload<"notify">): Promise<void> {
  return asActor(db, occasion.actor, async (trx) => {
    const recipients = await recipientsOf(trx, event, subject, occasion.now);
    const stopped = await stoppedFor(trx, event, recipients);
    for (const person of recipients) {
      const held = person.personId !== null && stopped.has(person.personId);
      await tell(trx, event, subject, { to: { ...person, turn: person.turn ?? turn ?? null }, held, now: occasion.now });
    }
  });
}

/** To an address that refuses everything only letters about the account go on: one of them may be the way back. */
async function stoppedFor(trx: Database, event: Event, recipients: readonly Recipient[]): Promise<ReadonlySet<string>> {
  if (kindOf(event) === null && event !== "digest") return new Set();
  return stoppedAmong(trx, recipients.flatMap(({ personId }) => personId ?? []));
}

type Telling = { readonly to: Recipient; readonly held: boolean; readonly now: Date };

async function tell(trx: Database, event: Event, subject: string, { to, held, now }: Telling): Promise<void> {
  const kind = kindOf(event);
  if (kind !== null && to.personId !== null && paceOf(kind, (await choicesOf(trx, to.personId)).get(kind)) !== "at-once") {
    await putAside(trx, { key: mailKey(event, subject, to), personId: to.personId, kind, createdAt: now });
    return;
  }
  const mail = await queueMail(trx, event, subject, to, now);
  if (mail && held) return holdBack(trx, mail, now);
  if (mail) await enqueue(trx, { task: "send-mail", payload: { mail }, key: `send-mail:${mail}` });
}
