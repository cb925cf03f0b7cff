import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { type LiveProposal, liveProposalOf, withdrawProposal } from "../../db/held-requests.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { pairTermsOn } from "../../db/matching-terms.ts";
import { keepProposal, offererOfRequest, termsOfProposal } from "../../db/proposal-changes.ts";
import { waivedForProposal } from "../../db/overrides.ts";
import { explanationOf } from "../../db/proposals.ts";
import { insertState } from "../../db/requests.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { answerDeadline } from "../domain/deadlines.ts";
import { stillFits } from "../domain/matching/still-fits.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import type { Urgency } from "../domain/urgency.ts";

type Changed = {
  readonly id: string;
  /** The version that the request has since. */
  readonly version: number;
  /** Whether the matching reads what changed. Else an open proposal is not judged anew. */
  readonly matters: boolean;
  /** Whether the therapist hears of it. Of what is secret: no. */
  readonly told: boolean;
};

export type Settled = "nobody-asked" | "kept" | "lapsed";

/**
 * After a change in a request that was proposed: an open proposal that no longer fits ends in the same transaction, and
 * the request is back in the queue; one that still fits is kept, with why it fits told anew. A yes is never undone by a
 * change. Either way the therapist hears that something changed, and reads inside what.
 */
export async function settleProposal(trx: Database, occasion: Occasion, request: Changed): Promise<Settled> {
  const live = await liveProposalOf(trx, request.id);
  if (!live) return "nobody-asked";
  if (request.matters && !live.accepted && !(await keepIfItFits(trx, occasion, request, live))) {
    await letLapse(trx, occasion, request.id, live);
    return "lapsed";
  }
  if (request.told) await enqueue(trx, { task: "notify", payload: { event: "request-changed", subject: live.id, turn: request.version } });
  return "kept";
}

async function keepIfItFits(trx: Database, { now }: Occasion, { id, version }: Changed, live: LiveProposal): Promise<boolean> {
  const on = amsterdamClock(now).date;
  const [need] = await waitingNeeds(trx, { waitingOrNot: [id] }, on);
  const therapist = await offererOfRequest(trx, id, on);
  const { explanation, expiresAt } = await termsOfProposal(trx, live.id);
  const was = explanationOf(explanation);
  if (!need || !therapist || !was) return false;
  const why = stillFits({ need, therapist, was, terms: await pairTermsOn(trx, on), waived: await waivedForProposal(trx, live.id) });
  if (!why) return false;
  const until = await deadlineOf(trx, need.urgency, now);
  await keepProposal(trx, live.id, why, until);
  // A job that waits keeps its moment, so a sooner end is a job of its own; the later one finds nothing to do.
  if (until < expiresAt) await enqueue(trx, { task: "expire-proposal", payload: { proposal: live.id }, key: `expire:${live.id}:${version}`, runAt: until });
  return true;
}

async function deadlineOf(trx: Database, urgency: Urgency, now: Date): Promise<Date> {
  return answerDeadline(urgency, now, await settingOn(trx, "answer-terms", amsterdamClock(now).date));
}

async function letLapse(trx: Database, occasion: Occasion, requestId: string, live: LiveProposal) {
  await withdrawProposal(trx, live.id, occasion.now);
  await insertState(trx, { requestId, status: "submitted", reason: "no-longer-fits", personId: personAt(occasion).personId, at: occasion.now });
  await enqueue(trx, { task: "notify", payload: { event: "proposal-lapsed", subject: live.id } });
}
