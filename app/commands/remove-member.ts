import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { removeMember as remove } from "../../db/practice-members.ts";
import { turnAt } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";
import { transferNews } from "./transfer-news.ts";

/**
 * The owner takes somebody out of the practice, who goes on in a practice of the own with all questions and cases.
 * False when it is not the owner's practice, not a member, or the owner.
 */
export function removeMember(db: Database, occasion: Occasion, member: { readonly practice: string; readonly person: string }): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const ended = await remove(trx, member, occasion.now);
    if (ended === null) return false;
    await recordAudit(trx, occasion, "practice.remove-member", { kind: "person", id: member.person });
    await enqueue(trx, { task: "notify", payload: { event: "practice-changed", subject: member.person, turn: turnAt(occasion.now) } },
      ...ended.map((id) => transferNews("transfer-ended", id, occasion.now)));
    return true;
  });
}
