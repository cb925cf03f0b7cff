import { recordAudit } from "../../db/audit.ts";
import { releaseCase } from "../../db/care-cases.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdOwnWork, type HeldWork, leaveAccount, ownOffersInForce, withdrawOwnProposal } from "../../db/leaving.ts";
import { closePlaces, holdPlaces } from "../../db/places.ts";
import { insertState } from "../../db/requests.ts";
import { holdOffer, writeArrangementEnd, writeOfferAnswer } from "../../db/structural-offers.ts";
import { holdTherapistOf } from "../../db/therapists.ts";
import { ownPasswordHash } from "../../db/accounts.ts";
import type { Person } from "../domain/actor.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { matchJobs } from "../domain/job.ts";
import type { Occasion } from "../domain/occasion.ts";
import { isPassword } from "../secrets/password-hash.ts";
import { careNews } from "./tell-care-news.ts";

type Leaving = Decision<object, "password-wrong" | "already-left" | "nobody-goes-on" | "practice-to-pass-on">;

/**
 * Somebody leaves by the own door, with the own password. In one transaction: nothing lets this person in any more; a
 * therapist's open questions are free again, cases are handed back into the queue with their clock kept, arrangements end
 * and places close. Shelters and leads hear it. A shelter worker's requests are the organisation's already, so colleagues
 * go on; without a colleague, or without another lead of the region, nobody leaves. The
 * owner of a practice with others in it says first who owns it next.
 */
export async function leavePlatform(db: Database, occasion: Occasion, actor: Person, password: string): Promise<Leaving> {
  const { now } = occasion;
  const hash = await asActor(db, actor, ownPasswordHash);
  const right = hash !== null && (await isPassword(password, hash));
  return asActor(db, actor, async (trx): Promise<Leaving> => {
    const subject = { kind: "person", id: actor.personId };
    if (!right) {
      await recordAudit(trx, occasion, "account.leave-for-good-refused", subject);
      return refuse("password-wrong");
    }
    const left = await leaveAccount(trx, now);
    if (left !== "left") return refuse(left);
    await putDownWork(trx, occasion, actor);
    await recordAudit(trx, occasion, "account.leave-for-good", subject);
    await enqueue(trx, { task: "notify", payload: { event: "account-closed", subject: actor.personId, turn: now.getTime() } });
    return proceed({});
  });
}

async function putDownWork(trx: Database, occasion: Occasion, { personId }: Person) {
  const therapist = await holdTherapistOf(trx, personId);
  if (!therapist) return;
  const work = await holdOwnWork(trx, therapist.id);
  for (const each of work) await (each.open ? giveBackQuestion : giveBackCase)(trx, occasion, personId, each);
  await endOffers(trx, therapist.id, personId, occasion.now);
  const places = await holdPlaces(trx, therapist.id);
  await closePlaces(trx, places.map(({ id }) => id), occasion.now);
  if (work.some(({ open }) => !open)) {
    await enqueue(trx, { task: "notify", payload: { event: "therapist-returned-cases", subject: therapist.id, turn: occasion.now.getTime() } });
  }
  await enqueue(trx, ...matchJobs(work.map(({ region }) => region)));
}

// The state first: once the proposal is released, the request is nobody's to speak of.
async function giveBackQuestion(trx: Database, { now }: Occasion, personId: string, { requestId, proposalId }: HeldWork) {
  await insertState(trx, { requestId, status: "submitted", reason: "therapist-left", personId, at: now });
  await withdrawOwnProposal(trx, proposalId, now);
}

async function giveBackCase(trx: Database, { now }: Occasion, personId: string, { requestId, proposalId }: HeldWork) {
  await insertState(trx, { requestId, status: "interrupted", reason: "therapist-cannot", personId, at: now });
  await insertState(trx, { requestId, status: "submitted", reason: "returned", personId, at: now });
  await releaseCase(trx, proposalId, now);
  await enqueue(trx, careNews({ proposalId, side: "therapist" }, now));
}

async function endOffers(trx: Database, therapistId: string, personId: string, at: Date) {
  for (const { id, agreed } of await ownOffersInForce(trx, therapistId)) {
    await holdOffer(trx, id);
    if (!agreed) await writeOfferAnswer(trx, id, { status: "withdrawn", by: personId, at });
    else {
      await writeArrangementEnd(trx, id, { reason: "another-reason", by: personId, at });
      await enqueue(trx, { task: "notify", payload: { event: "need-stopped", subject: id } });
    }
  }
}
