import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { agreeToTransfer } from "../../db/transfers.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { transferNews } from "./transfer-news.ts";

/** One side says yes. When all have, the worker moves the case. Undefined when it is not the actor's to say. */
export function agreeTransfer(db: Database, occasion: Occasion, transfer: string): Promise<Decision<{ all: boolean }, "transfer-over"> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const status = await agreeToTransfer(trx, transfer, occasion.now);
    if (status === null) return undefined;
    if (status === "over") return refuse("transfer-over");
    await recordAudit(trx, occasion, "transfer.agree", { kind: "transfer", id: transfer });
    if (status === "open") await enqueue(trx, transferNews("transfer-asked", transfer, occasion.now));
    return proceed({ all: status === "agreed" });
  });
}
