import { sql } from "kysely";
import type { ProposalExplanation } from "../app/domain/matching/explanation.ts";
import type { RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

/** For the worker: a transfer, with its case as it stands. */
export type HeldTransfer = {
  readonly id: string; readonly proposalId: string; readonly requestId: string; readonly region: string; readonly requestStatus: RequestStatus;
  readonly status: string; readonly over: boolean; readonly due: boolean; readonly organisationId: string; readonly fromTherapist: string; readonly toTherapist: string | null;
  readonly shelterAgreed: boolean; readonly explanation: unknown;
};

/** Transfers in which something is to be done: nobody looked yet, all agreed, the time is over, or the case itself ended. */
export async function transfersToTend(db: Database, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select x.id from case_transfer x join proposal p on p.id = x.proposal_id
    where x.ended_at is null and (x.expires_at <= ${now} or x.status = 'agreed' or (x.status = 'looking' and x.options is null) or p.released_at is not null)
    order by x.asked_at, x.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** The same, held until the transaction ends, in the order of everyone: therapist, proposal, transfer. Undefined when it has ended. */
export async function holdTransfer(trx: Database, id: string, now: Date): Promise<HeldTransfer | undefined> {
  await sql`select from therapist where id = (select to_therapist from case_transfer where id = ${id}) for no key update`.execute(trx);
  await sql`select from proposal where id = (select proposal_id from case_transfer where id = ${id}) for update`.execute(trx);
  await sql`select from case_transfer where id = ${id} for update`.execute(trx);
  const { rows } = await sql<HeldTransfer>`
    select x.id, x.proposal_id, r.id as request_id, r.region, r.status::text as request_status, x.status, p.released_at is not null as over, x.expires_at <= ${now} as due,
      t.organisation_id, t.id as from_therapist, x.to_therapist, x.shelter_agreed_at is not null as shelter_agreed, p.explanation
    from case_transfer x join proposal p on p.id = x.proposal_id join request r on r.id = p.request_id join therapist t on t.id = p.therapist_id
    where x.id = ${id} and x.ended_at is null`.execute(trx);
  return rows[0];
}

/** The colleagues of one practice, without one of them. */
export async function colleaguesOf(db: Database, organisationId: string, without: string): Promise<string[]> {
  const rows = await db.selectFrom("therapist").select("id").where("organisationId", "=", organisationId).where("id", "<>", without).orderBy("id").execute();
  return rows.map(({ id }) => id);
}

export async function writeOptions(trx: Database, id: string, options: readonly string[]): Promise<void> {
  await trx.updateTable("caseTransfer").set({ options: [...options] }).where("id", "=", id).execute();
}

export async function endTransfer(trx: Database, id: string, end: { status: "done" | "expired" | "lapsed"; at: Date; newProposalId?: string }): Promise<void> {
  await trx.updateTable("caseTransfer").set({ status: end.status, endedAt: end.at, newProposalId: end.newProposalId ?? null }).where("id", "=", id).execute();
}

/** A yes that is missing: the shelter has told the name in the meantime. */
export async function askShelterStill(trx: Database, id: string): Promise<void> {
  await trx.updateTable("caseTransfer").set({ status: "open" }).where("id", "=", id).execute();
}

/** A free place of this kind, held. A proposal that was being written waits or is seen. */
export async function holdFreePlace(trx: Database, therapistId: string, kind: string): Promise<string | undefined> {
  await sql`select from place where therapist_id = ${therapistId} and kind = ${kind} and closed_at is null order by id for update`.execute(trx);
  const { rows } = await sql<{ id: string }>`
    select id from place where therapist_id = ${therapistId} and kind = ${kind} and closed_at is null and not closes_when_free and arrangement_id is null
      and not exists (select from proposal p where p.place_id = place.id and p.released_at is null) order by opened_at, id limit 1`.execute(trx);
  return rows[0]?.id;
}

type Moving = { readonly from: string; readonly to: string; readonly placeId: string; readonly explanation: ProposalExplanation; readonly at: Date };

/** The place at the one is free and the place at the other taken in one transaction; the new case has an id of its own. */
export async function moveCase(trx: Database, { from, to, placeId, explanation, at }: Moving): Promise<string> {
  await trx.updateTable("proposal").set({ releasedAt: at }).where("id", "=", from).execute();
  const { rows } = await sql<{ id: string }>`
    insert into proposal (request_id, therapist_id, place_id, status, explanation, proposed_at, expires_at, answered_at, answered_by)
    select p.request_id, t.id, ${placeId}::uuid, 'accepted', ${JSON.stringify(explanation)}::jsonb, ${at}::timestamptz, ${at}::timestamptz + interval '1 minute', ${at}::timestamptz, t.person_id
    from proposal p, therapist t where p.id = ${from} and t.id = ${to} returning id`.execute(trx);
  return rows[0]!.id;
}

/** What was told and planned goes along. `handover`: whether the two sides have to find each other anew. */
export async function carryCourse(trx: Database, from: string, to: string, { handover, at }: { handover: boolean; at: Date }): Promise<void> {
  await sql`
    insert into care_report (proposal_id, what, outcome, happened_on, side, person_id, recorded_at)
    select ${to}::uuid, what, outcome, happened_on, side, person_id, recorded_at from care_report
    where proposal_id = ${from} and replaced_at is null and not (${handover} and what = 'handed-over')`.execute(trx);
  await sql`
    with planned as (update intake_plan set ended_at = greatest(planned_at, ${at}::timestamptz) where proposal_id = ${from} and ended_at is null returning *)
    insert into intake_plan (proposal_id, starts_at, side, person_id, planned_at) select ${to}::uuid, starts_at, side, person_id, planned_at from planned`.execute(trx);
  await sql`update handover_code set ended_at = greatest(made_at, ${at}::timestamptz), ended_because = 'replaced' where proposal_id = ${from} and ended_at is null`.execute(trx);
}
