import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { writeChoice } from "../../db/digests.ts";
import type { Person } from "../domain/actor.ts";
import { type MessageKind, type Pace, rulesOf } from "../domain/message-kind.ts";
import type { Occasion } from "../domain/occasion.ts";

/** How soon the actor hears of each kind of news. What cannot be put off stays as it is. */
export function chooseMessages(db: Database, occasion: Occasion, actor: Person, choices: ReadonlyMap<MessageKind, Pace>): Promise<void> {
  return asActor(db, actor, async (trx) => {
    for (const [kind, pace] of choices) {
      if (rulesOf(kind).roles.includes(actor.role) && rulesOf(kind).paces.includes(pace)) await writeChoice(trx, actor.personId, kind, pace, occasion.now);
    }
    await recordAudit(trx, occasion, "account.choose-messages", { kind: "person", id: actor.personId });
  });
}
