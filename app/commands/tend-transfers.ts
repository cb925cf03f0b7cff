import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { pairTermsOn } from "../../db/matching-terms.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { explanationOf } from "../../db/proposals.ts";
import { insertState } from "../../db/requests.ts";
import { askShelterStill, carryCourse, colleaguesOf, endTransfer, type HeldTransfer, holdFreePlace, holdTransfer, moveCase, transfersToTend, writeOptions } from "../../db/transfers-to-tend.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { asksShelter, statusAfterTransfer } from "../domain/care/transfer.ts";
import { matchJobs } from "../domain/job.ts";
import type { ProposalExplanation } from "../domain/matching/explanation.ts";
import { takeOver } from "../domain/matching/take-over.ts";
import type { Occasion } from "../domain/occasion.ts";
import { makeCode } from "./renew-handover.ts";
import { transferNews } from "./transfer-news.ts";

/**
 * What waits for the worker in transfers, each in a transaction of its own: looks which colleagues could take over, moves
 * what all agreed on, ends what nobody answered in time. Returns how many.
 */
export async function tendTransfers(db: Database, occasion: Occasion): Promise<number> {
  const waiting = await asActor(db, occasion.actor, (trx) => transfersToTend(trx, occasion.now));
  for (const id of waiting) await asActor(db, occasion.actor, (trx) => tend(trx, occasion, id));
  return waiting.length;
}

async function tend(trx: Database, occasion: Occasion, id: string): Promise<void> {
  const held = await holdTransfer(trx, id, occasion.now);
  if (!held) return;
  if (held.over) return finish(trx, occasion, held, "lapsed");
  if (held.due && held.status !== "agreed") return finish(trx, occasion, held, "expired");
  if (held.status === "looking") return writeOptions(trx, id, [...(await whoCould(trx, occasion, held, await colleaguesOf(trx, held.organisationId, held.fromTherapist))).keys()]);
  if (held.status === "agreed") await move(trx, occasion, held);
}

/** Why each of these colleagues could go on with the case; who could not is left out. */
async function whoCould(trx: Database, { now }: Occasion, held: HeldTransfer, ids: readonly string[]): Promise<Map<string, ProposalExplanation>> {
  const on = amsterdamClock(now).date;
  const was = explanationOf(held.explanation);
  const [need] = await waitingNeeds(trx, { waitingOrNot: [held.requestId] }, on);
  const could = new Map<string, ProposalExplanation>();
  if (!need || !was) return could;
  const terms = await pairTermsOn(trx, on);
  for (const therapist of await offeringTherapists(trx, { ids }, on)) {
    const why = takeOver({ need, therapist, was, terms });
    if (why) could.set(therapist.id, why);
  }
  return could;
}

/** Everything is asked again: between the first yes and the last a place can be taken, a contract end, somebody be left out or leave the practice. */
async function move(trx: Database, occasion: Occasion, held: HeldTransfer): Promise<void> {
  const { id, toTherapist: to, requestStatus, proposalId } = held;
  if (asksShelter(requestStatus) && !held.shelterAgreed) {
    await askShelterStill(trx, id);
    return enqueue(trx, transferNews("transfer-asked", id, occasion.now));
  }
  const colleagues = await colleaguesOf(trx, held.organisationId, held.fromTherapist);
  const explanation = to === null ? undefined : (await whoCould(trx, occasion, held, colleagues.filter((colleague) => colleague === to))).get(to);
  const placeId = explanation && to !== null ? await holdFreePlace(trx, to, explanation.placeKind) : undefined;
  if (!explanation || !placeId || to === null) return finish(trx, occasion, held, "lapsed");
  const newProposalId = await moveCase(trx, { from: proposalId, to, placeId, explanation, at: occasion.now });
  await goOn(trx, occasion, held, newProposalId);
  await finish(trx, occasion, held, "done", newProposalId);
}

async function goOn(trx: Database, { now }: Occasion, { proposalId, requestId, requestStatus }: HeldTransfer, newProposalId: string): Promise<void> {
  const status = statusAfterTransfer(requestStatus);
  const handover = status === "accepted";
  await carryCourse(trx, proposalId, newProposalId, { handover, at: now });
  await insertState(trx, { requestId, status, reason: "moved-to-colleague", at: now });
  if (handover) await makeCode(trx, newProposalId, now);
}

async function finish(trx: Database, occasion: Occasion, { id, requestId, region }: HeldTransfer, status: "done" | "expired" | "lapsed", newProposalId?: string): Promise<void> {
  await endTransfer(trx, id, { status, at: occasion.now, ...(newProposalId ? { newProposalId } : {}) });
  await recordAudit(trx, occasion, "job.tend-transfers", { kind: "transfer", id }, ...(newProposalId ? [{ kind: "request", id: requestId }] : []));
  await enqueue(trx, transferNews("transfer-ended", id, occasion.now), ...(newProposalId ? matchJobs([region]) : []));
}
