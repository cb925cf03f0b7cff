import { sql } from "kysely";
import type { Person } from "../app/domain/actor.ts";
import type { RunningCase } from "../app/domain/care/running-case.ts";
import type { StatedAge } from "../app/domain/funding/age.ts";
import type { PersonKind, RequestKind } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

/** How each side points at a case: a therapist by the proposal that was accepted, a shelter by the number of the request. */
export type CaseKey = { readonly id: string } | { readonly reference: string };

/** A case from the yes on, as its own side may know it. */
export type CareCase = RunningCase & {
  readonly proposalId: string;
  readonly requestId: string;
  readonly reference: string;
  readonly region: string;
  readonly kind: RequestKind;
  readonly personKind: PersonKind;
  readonly age: StatedAge;
  readonly statusSince: Date;
  readonly acceptedAt: Date;
};

/** The case of this key, if it is the actor's: the one that runs, else the one that ended last. */
export async function careCase(db: Database, actor: Person, key: CaseKey): Promise<CareCase | undefined> {
  const id = await proposalOf(db, actor, key);
  return id ? readCase(db, actor, id) : undefined;
}

/**
 * The same, held until the transaction ends. The proposal alone is the lock, as it is for answers and withdrawals: of
 * two deeds one waits for the other, and reads what that one made of it.
 */
export async function holdCase(trx: Database, actor: Person, key: CaseKey): Promise<CareCase | undefined> {
  const id = await proposalOf(trx, actor, key);
  if (!id) return undefined;
  await trx.selectFrom("proposal").select("id").where("id", "=", id).forUpdate().execute();
  return readCase(trx, actor, id);
}

async function proposalOf(db: Database, { role }: Person, key: CaseKey): Promise<string | undefined> {
  const accepted = db.selectFrom("proposal").innerJoin("request", "request.id", "proposal.requestId").select("proposal.id").where("proposal.status", "=", "accepted");
  const own = "id" in key
    ? accepted.where("proposal.id", "=", key.id).where(sql<boolean>`proposal.therapist_id = actor_therapist()`)
    : accepted.where("request.reference", "=", key.reference).where(sql<boolean>`request.organisation_id = any (actor_organisations())`);
  if (role !== ("id" in key ? "therapist" : "shelter")) return undefined;
  const row = await own.orderBy("proposal.releasedAt", (order) => order.desc().nullsFirst()).limit(1).executeTakeFirst();
  return row?.id;
}

async function readCase(db: Database, { role }: Person, proposalId: string): Promise<CareCase | undefined> {
  const row = await db
    .selectFrom("proposal")
    .innerJoin("request", "request.id", "proposal.requestId")
    .select(["proposal.id as proposalId", "proposal.status as answer", "proposal.answeredAt", "proposal.proposedAt", "proposal.releasedAt"])
    .select(["request.id as requestId", "request.reference", "request.region", "request.status", "request.statusSince", "request.ageYears", "request.ageStatedOn", "request.turnsEighteenSoon"])
    .select([sql<RequestKind>`request.kind`.as("kind"), sql<PersonKind>`request.person_kind`.as("personKind")])
    .where("proposal.id", "=", proposalId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { answer, answeredAt, proposedAt, releasedAt, ageYears, ageStatedOn, turnsEighteenSoon, ...rest } = row;
  const age = { years: ageYears, statedOn: ageStatedOn, turnsEighteenSoon };
  return { ...rest, age, acceptedAt: answeredAt ?? proposedAt, over: answer !== "accepted" || releasedAt !== null, side: role === "therapist" ? "therapist" : "shelter" };
}

/** The place is free, and the request no longer held: the case is over. */
export async function releaseCase(trx: Database, proposalId: string, at: Date): Promise<void> {
  await trx.updateTable("proposal").set({ releasedAt: at }).where("id", "=", proposalId).execute();
}
