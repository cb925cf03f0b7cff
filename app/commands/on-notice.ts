import { recordAudit, type Subject } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { holdNotice } from "../../db/lead-notices.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

type HeldNotice = NonNullable<Awaited<ReturnType<typeof holdNotice>>>;

type NoticeDeed = {
  readonly permission: "notice.take" | "notice.give-back" | "notice.settle";
  /** Whether it may be done with this notice by this lead; undefined for always. */
  readonly fits?: (notice: HeldNotice, personId: string) => boolean;
  readonly carryOut: (trx: Database, personId: string) => Promise<void>;
};

/** Does something with a notice of the actor's regions that stands. False when there is none with which it may be done. */
export function onNotice(db: Database, occasion: Occasion, id: string, { permission, fits, carryOut }: NoticeDeed): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    const notice = await holdNotice(trx, id);
    if (!notice || fits?.(notice, personId) === false) return false;
    await carryOut(trx, personId);
    await recordAudit(trx, occasion, permission, ...subjectsOf(notice));
    return true;
  });
}

/** About a request its line in the log is found by the request too. */
function subjectsOf({ id, requestId }: HeldNotice): Subject[] {
  const notice = { kind: "notice", id };
  return requestId === null ? [notice] : [{ kind: "request", id: requestId }, notice];
}
