import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { declineTransfer as decline } from "../../db/transfers.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { transferNews } from "./transfer-news.ts";

/** One side says no, or who asked takes it back: the case stays where it is. No reason is asked. Undefined when it is not the actor's. */
export function declineTransfer(db: Database, occasion: Occasion, transfer: string): Promise<Decision<object, "transfer-over"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const status = await decline(trx, transfer, occasion.now);
    if (status === null) return undefined;
    if (status === "over") return refuse("transfer-over");
    await recordAudit(trx, occasion, "transfer.decline", { kind: "transfer", id: transfer });
    await enqueue(trx, transferNews("transfer-ended", transfer, occasion.now));
    return proceed({});
  });
}
