import { recordAudit, type Subject } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { holdNotice, writeOwner, writeSettled } from "../../db/lead-notices.ts";
import { noticeRules } from "../domain/lead-notice.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** From now on it is this lead's, also when it was a colleague's: one of them is away, or they agreed so. False when there is none that stands. */
export function takeNotice(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const notice = await holdNotice(trx, id);
    if (!notice) return false;
    await writeOwner(trx, id, { by: personAt(occasion).personId, at: occasion.now });
    await recordAudit(trx, occasion, "notice.take", ...subjectsOf(notice));
    return true;
  });
}

/** It is of all leads of the region again. False when it was not this lead's. */
export function giveBackNotice(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const notice = await holdNotice(trx, id);
    if (notice?.ownerId !== personAt(occasion).personId) return false;
    await writeOwner(trx, id, null);
    await recordAudit(trx, occasion, "notice.give-back", ...subjectsOf(notice));
    return true;
  });
}

/** Seen, and nothing more to do: it leaves the list for all leads. False for what has to be solved. */
export function settleNotice(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const notice = await holdNotice(trx, id);
    if (!notice || !noticeRules[notice.kind].settles) return false;
    await writeSettled(trx, id, { by: personAt(occasion).personId, at: occasion.now });
    await recordAudit(trx, occasion, "notice.settle", ...subjectsOf(notice));
    return true;
  });
}

/** About a request its line in the log is found by the request too. */
function subjectsOf({ id, requestId }: { id: string; requestId: string | null }): Subject[] {
  const notice = { kind: "notice", id };
  return requestId === null ? [notice] : [{ kind: "request", id: requestId }, notice];
}
