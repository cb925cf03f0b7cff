import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { withdrawProposal } from "../../db/held-requests.ts";
import { holdForProposals } from "../../db/matching-holds.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { pairTermsOn } from "../../db/matching-terms.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { groupOfRegion } from "../../db/matching-turns.ts";
import { type PairToPropose, pairsToPropose, proposalsToEnd, stillChosen, writeCarriedOut, writeFailed } from "../../db/overrides.ts";
import { insertState } from "../../db/requests.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { explain } from "../domain/matching/explain.ts";
import { placeFor } from "../domain/matching/override.ts";
import type { PlacedMatch } from "../domain/matching/recheck.ts";
import { seekerOn } from "../domain/matching/seeker.ts";
import type { Occasion } from "../domain/occasion.ts";
import { raiseNotices } from "./raise-notices.ts";
import { proposeMatches } from "./propose-matches.ts";

/**
 * Does what leads decided about pairs, before the engine looks: open proposals that were forbidden or taken back end, and
 * chosen pairs are proposed. Each in a transaction of its own, so that locks are taken in one order (therapist, proposal,
 * request, place). Does nothing the second time.
 */
export async function carryOutOverrides(db: Database, occasion: Occasion, region: string): Promise<{ proposed: number; ended: number }> {
  const ended = await asActor(db, occasion.actor, async (trx) => endProposals(trx, occasion, await groupOfRegion(trx, region)));
  const pairs = await asActor(db, occasion.actor, async (trx) => pairsToPropose(trx, await groupOfRegion(trx, region)));
  let proposed = 0;
  for (const pair of pairs) if (await asActor(db, occasion.actor, (trx) => proposePair(trx, occasion, pair))) proposed += 1;
  return { proposed, ended };
}

async function endProposals(trx: Database, occasion: Occasion, regions: readonly string[]): Promise<number> {
  const proposals = await proposalsToEnd(trx, regions);
  for (const { id, requestId } of proposals) {
    await withdrawProposal(trx, id, occasion.now);
    await insertState(trx, { requestId, status: "submitted", reason: "lead-decided", at: occasion.now });
    await recordAudit(trx, occasion, "job.match-regions", { kind: "proposal", id });
    await enqueue(trx, { task: "notify", payload: { event: "proposal-lapsed", subject: id } });
  }
  return proposals.length;
}

async function proposePair(trx: Database, occasion: Occasion, pair: PairToPropose): Promise<boolean> {
  const { now } = occasion;
  const places = await holdForProposals(trx, { therapistIds: [pair.therapistId], requestIds: [pair.requestId] });
  if (!(await stillChosen(trx, pair.id))) return false;
  const match = await matchOf(trx, amsterdamClock(now).date, pair, places);
  const made = match ? await proposeMatches(trx, occasion, { id: null, at: now }, [match]) : 0;
  if (made > 0) await writeCarriedOut(trx, pair.id, pair.requestId, now);
  else await tellNotPossible(trx, occasion, pair);
  return made > 0;
}

/** The lead who chose them would wait for an answer that does not come. */
async function tellNotPossible(trx: Database, occasion: Occasion, { id, requestId }: PairToPropose) {
  await writeFailed(trx, id, occasion.now);
  await raiseNotices(trx, occasion, "pair-failed", requestId);
}

type Places = Awaited<ReturnType<typeof holdForProposals>>;

/** The pair with everything that only the engine may see; undefined when they cannot be asked, whatever the cause. */
async function matchOf(trx: Database, on: string, { requestId, therapistId, waived }: PairToPropose, places: Places): Promise<PlacedMatch | undefined> {
  const [need] = await waitingNeeds(trx, { chosenFor: [requestId] }, on);
  const [therapist] = await offeringTherapists(trx, { ids: [therapistId] }, on);
  if (!need || !therapist) return undefined;
  const terms = await pairTermsOn(trx, on);
  const seeker = seekerOn(need, terms);
  const offerer = placeFor(seeker, therapist, terms, waived);
  const place = places.find(({ kind, session }) => kind === offerer?.kind && session === (offerer.session?.id ?? null));
  if (!offerer || !place) return undefined;
  const explanation = explain(seeker, offerer, {}, terms);
  const answerBy = offerer.session?.kind === "group" ? offerer.session.joinUntil : null;
  return { requestId, therapistId, placeKind: offerer.kind, session: offerer.session?.id ?? null, explanation, placeId: place.id, urgency: seeker.urgency, answerBy };
}
