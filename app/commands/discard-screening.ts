import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { whereaboutsOf } from "../../db/screening-people.ts";
import { deleteResult } from "../../db/screening-results.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/** Of whom the result was, as the actor knows it: a request, a case, or nobody yet. */
export type Discarded = { readonly reference: string | null; readonly caseId: string | null };

/**
 * Takes away a result that was entered wrongly, by the side that entered it. Undefined when there is no such result, or
 * it is the other side's.
 */
export async function discardScreening(db: Database, occasion: Occasion, { id }: { id: string }): Promise<Discarded | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const gone = await deleteResult(trx, id);
    if (!gone) return undefined;
    const { requestId } = gone;
    await recordAudit(trx, occasion, "screening.discard", requestId ? { kind: "request", id: requestId } : { kind: "screening", id });
    const of = requestId && (await whereaboutsOf(trx, requestId, personAt(occasion).personId));
    return of || { reference: null, caseId: null };
  });
}
