import { type CareCase, type CaseKey, releaseCase } from "../../db/care-cases.ts";
import { appointmentWords, wordsOn } from "../../db/care-reports.ts";
import { insertCaseEnd } from "../../db/case-ends.ts";
import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { insertState } from "../../db/requests.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { ending, type EndReason, type OutcomeBand } from "../domain/care/case-end.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { inCase } from "./in-case.ts";
import { careNews } from "./tell-care-news.ts";

export type HowItEnded = { readonly on: IsoDate; readonly outcome: OutcomeBand; readonly reason: EndReason };

/**
 * The therapist ends a case, with how it went and why. The place is free in the same moment, and the engine looks who
 * may have it. Of an end and an interruption at the same second one counts.
 */
export function endCase(db: Database, occasion: Occasion, key: CaseKey, { on, outcome, reason }: HowItEnded) {
  return inCase(db, occasion, "case.end", key, async (trx, held) => {
    const decision = ending(held, on, await latestDay(trx, held), occasion.now);
    if (decision.kind === "refuse") return decision;
    const { personId } = personAt(occasion);
    const { proposalId, requestId, region } = held;
    await insertCaseEnd(trx, { proposalId, endedOn: on, outcome, reason, personId, recordedAt: occasion.now });
    // The state first: once the place is free, this is nobody's running case any more.
    await insertState(trx, { requestId, status: decision.status, reason, personId, at: occasion.now, happenedOn: on });
    await releaseCase(trx, proposalId, occasion.now);
    await enqueue(trx, careNews(held, occasion.now), ...matchJobs([region]));
    return decision;
  });
}

/** The last day that is known to belong to this case: no case ends before it. */
async function latestDay(trx: Database, held: CareCase): Promise<IsoDate> {
  const { proposalId, acceptedAt } = held;
  const words = [...(await wordsOn(trx, held, "intake-held")), ...(await wordsOn(trx, held, "started")), ...(await appointmentWords(trx, proposalId))];
  const days = [dutchDay(acceptedAt), ...words.map(({ happenedOn }) => happenedOn)];
  return days.toSorted().at(-1) ?? dutchDay(acceptedAt);
}
