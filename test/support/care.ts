import type { Database } from "../../db/connect.ts";
import type { Person } from "../../app/domain/actor.ts";
import type { RequestStatus } from "../../app/domain/request.ts";
import { type CastRequest, type CastTherapist, openProposal, shelterWorker, submittedRequest, therapist, today } from "./cast.ts";

export type RunningCast = { readonly samira: Person; readonly tom: CastTherapist; readonly request: CastRequest; readonly id: string; readonly placeId: string; readonly acceptedAt: Date };

/** So many days before the day of the tests. */
export function daysAgo(count: number): Date {
  return new Date(today.getTime() - count * 86_400_000);
}

type Wishes = { readonly samira?: Person; readonly tom?: CastTherapist; readonly status?: RequestStatus; readonly acceptedAt?: Date; readonly ageYears?: number; readonly consent?: boolean };

/** Tom said yes for a nine-year-old of De Haven twenty days ago, and the case is as far as this. Consent is recorded unless told otherwise. */
export async function runningCase(owner: Database, wishes: Wishes = {}): Promise<RunningCast> {
  const samira = wishes.samira ?? (await shelterWorker(owner));
  const tom = wishes.tom ?? (await therapist(owner));
  const acceptedAt = wishes.acceptedAt ?? daysAgo(20);
  const request = await submittedRequest(owner, samira, { submittedAt: daysAgo(30), fields: { ageYears: wishes.ageYears ?? 9 } });
  const { id, placeId } = await openProposal(owner, request, tom, acceptedAt);
  await owner.updateTable("proposal").set({ status: "accepted", answeredAt: acceptedAt, answeredBy: tom.personId }).where("id", "=", id).execute();
  await owner.insertInto("requestState").values({ requestId: request.id, status: "accepted", personId: tom.personId, at: acceptedAt }).execute();
  await owner.insertInto("handoverCode").values({ proposalId: id, madeAt: acceptedAt, expiresAt: new Date(acceptedAt.getTime() + 30 * 86_400_000) }).execute();
  if (wishes.status && wishes.status !== "accepted") await owner.insertInto("requestState").values({ requestId: request.id, status: wishes.status, at: daysAgo(10), happenedOn: "2026-11-12" }).execute();
  if (wishes.status === "intake-held" || wishes.status === "started") {
    await owner.insertInto("careReport").values({ proposalId: id, what: "intake-held", happenedOn: "2026-11-12", side: "therapist", personId: tom.personId, recordedAt: daysAgo(10) }).execute();
  }
  if (wishes.consent !== false) await bothAgree(owner, request, samira, wishes.ageYears ?? 9);
  return { samira, tom, request, id, placeId, acceptedAt };
}

/** Both parents agree; under 12 nobody else is asked. */
export async function bothAgree(db: Database, { id: requestId }: CastRequest, by: Person, ageYears = 9): Promise<void> {
  const childSays = ageYears < 12 ? null : "yes";
  const state = ageYears < 16 ? "both_given" : "self_16plus";
  await db.insertInto("requestConsent").values({ requestId, state, childSays, canDecide: true, ageYears, side: "shelter", personId: by.personId, at: daysAgo(25) }).execute();
}

/** Where a request and its place are now. */
export async function standing(db: Database, { request, id }: Pick<RunningCast, "request" | "id">) {
  const { status } = await db.selectFrom("request").select("status").where("id", "=", request.id).executeTakeFirstOrThrow();
  const { releasedAt } = await db.selectFrom("proposal").select("releasedAt").where("id", "=", id).executeTakeFirstOrThrow();
  return { status, held: releasedAt === null };
}

/** The states of a request, as they were told. */
export async function toldStates(db: Database, { request }: Pick<RunningCast, "request">) {
  return db.selectFrom("requestState").select(["status", "happenedOn", "personId", "reason"]).where("requestId", "=", request.id).orderBy("id").execute();
}
