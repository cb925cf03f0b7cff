import type { CaseKey } from "../../db/care-cases.ts";
import { wordsOn } from "../../db/care-reports.ts";
import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { insertState } from "../../db/requests.ts";
import { contradiction } from "../domain/care/handover.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { inCase } from "./in-case.ts";
import { makeCode } from "./renew-handover.ts";
import { careNews } from "./tell-care-news.ts";

/**
 * The other side says that there was no handover. Then somebody else may have been spoken to: the request goes back to
 * where it was, with a new code and a new term, and the other side and the leads hear it at once.
 */
export function contradictHandover(db: Database, occasion: Occasion, key: CaseKey) {
  return inCase(db, occasion, "handover.contradict", key, async (trx, held) => {
    const told = await wordsOn(trx, held, "handed-over");
    const decision = contradiction(held, told.at(-1) ?? null);
    if (decision.kind === "refuse") return decision;
    const news = careNews(held, occasion.now);
    await insertState(trx, { requestId: held.requestId, status: decision.status, reason: "handover-contradicted", personId: personAt(occasion).personId, at: occasion.now });
    await makeCode(trx, held.proposalId, occasion.now);
    await enqueue(trx, news, { ...news, payload: { ...news.payload, event: "handover-contradicted-lead" } });
    return decision;
  });
}
