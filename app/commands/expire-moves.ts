import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { expireMoves as endMoves } from "../../db/request-moves.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Offers that nobody took in time end: the requests stay with their shelter, which hears it. Returns how many families. */
export function expireMoves(db: Database, occasion: Occasion): Promise<number> {
  return asActor(db, occasion.actor, async (trx) => {
    const ended = await endMoves(trx, occasion.now);
    const firstOf = [...Map.groupBy(ended, ({ batch }) => batch).values()].map((moves) => moves.map(({ id }) => id).toSorted()[0]!);
    for (const { requestId } of ended) await recordAudit(trx, occasion, "job.expire-moves", { kind: "request", id: requestId });
    await enqueue(trx, ...firstOf.map((subject) => ({ task: "notify" as const, payload: { event: "move-answered" as const, subject } })));
    return firstOf.length;
  });
}
