import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";

/**
 * Mails somebody that the security of the own account has changed, without what. In the transaction of the change:
 * whoever takes an account over cannot keep this letter from its owner.
 */
export async function tellSecurityChange(trx: Database, personId: string, now: Date): Promise<void> {
  await enqueue(trx, { task: "notify", payload: { event: "security-changed", subject: personId, turn: now.getTime() } });
}
