import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { liveProposal } from "../../db/request-page.ts";
import { personOfRequest } from "../../db/screening-people.ts";
import { insertResult } from "../../db/screening-results.ts";
import { screeningRulesOn } from "../../db/screening-rules.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { InstrumentCode } from "../domain/screening/instruments.ts";
import type { PostedFields } from "../domain/screening/read-score.ts";
import { readScreening, type ReadScreening } from "../domain/screening/read-screening.ts";
import { careNews } from "./tell-care-news.ts";

type Record = { readonly reference: string; readonly key: string; readonly code: InstrumentCode; readonly posted: PostedFields };

/** The shelter records a result of the person of a request. Undefined when the actor's organisations have no such request. */
export async function recordScreening(db: Database, occasion: Occasion, { reference, key, code, posted }: Record): Promise<ReadScreening | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const person = await personOfRequest(trx, reference);
    if (!person) return undefined;
    const { requestId, organisationId } = person;
    const today = amsterdamClock(occasion.now).date;
    const { rules, rulesFrom } = await screeningRulesOn(trx, today);
    const read = readScreening(code, posted, { rules, today });
    if (read.kind === "unreadable") return read;
    const { personId } = personAt(occasion);
    const id = await insertResult(trx, { organisationId, requestId, side: "shelter", personId, at: occasion.now, key, result: read.result, rulesFrom, advice: null });
    if (!id) return read;
    await recordAudit(trx, occasion, "screening.record", { kind: "request", id: requestId });
    const proposal = await liveProposal(trx, requestId);
    if (proposal?.status === "accepted") await enqueue(trx, careNews({ proposalId: proposal.id, side: "shelter" }, occasion.now));
    return read;
  });
}
