import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { chooseColleague as choose, transferForActor } from "../../db/transfers.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import { transferUntil } from "./ask-transfer.ts";
import { transferNews } from "./transfer-news.ts";

/** Chooses who could take over a case, and asks those who have to say yes. Undefined when it is not the actor's. */
export function chooseColleague(db: Database, occasion: Occasion, { transfer, colleague }: { transfer: string; colleague: string }): Promise<Decision<object, "colleague-not-possible"> | undefined> {
  const { now: at } = occasion;
  return asActor(db, occasion.actor, async (trx) => {
    const standing = await transferForActor(trx, transfer);
    if (!standing?.sides.some((side) => side === "owner" || side === "giver")) return undefined;
    if (!(await choose(trx, { transfer, colleague, until: await transferUntil(trx, at), at }))) return refuse("colleague-not-possible");
    await recordAudit(trx, occasion, "transfer.choose", { kind: "transfer", id: transfer });
    await enqueue(trx, transferNews("transfer-asked", transfer, at));
    return proceed({});
  });
}
