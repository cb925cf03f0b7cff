import { sql } from "kysely";
import type { MeetingDecision } from "../app/domain/meeting.ts";
import type { Urgency } from "../app/domain/urgency.ts";
import type { Database } from "./connect.ts";

export type Meeting = { readonly id: string; readonly region: string; readonly regionName: string; readonly openedAt: Date; readonly closedAt: Date | null };

function meetings(db: Database, regions: readonly string[]) {
  return db
    .selectFrom("regionMeeting as meeting")
    .innerJoin("region", "region.slug", "meeting.region")
    .select(["meeting.id", "meeting.region", "region.name as regionName", "meeting.openedAt", "meeting.closedAt"])
    .where("meeting.region", "in", regions);
}

/** For a lead: the meetings of these regions, the last one first. */
export async function meetingsOf(db: Database, regions: readonly string[]): Promise<(Meeting & { decisions: number })[]> {
  return meetings(db, regions)
    .select(sql<number>`(select count(*)::int from meeting_decision d where d.meeting_id = meeting.id)`.as("decisions"))
    .orderBy("meeting.openedAt", "desc")
    .limit(26)
    .execute();
}

export async function meetingOf(db: Database, id: string, regions: readonly string[]): Promise<Meeting | undefined> {
  return meetings(db, regions).where("meeting.id", "=", id).executeTakeFirst();
}

export async function openMeetingOf(trx: Database, region: string): Promise<{ id: string; openedAt: Date } | undefined> {
  return trx.selectFrom("regionMeeting").select(["id", "openedAt"]).where("region", "=", region).where("closedAt", "is", null).forNoKeyUpdate().executeTakeFirst();
}

/** The id of the new meeting, or undefined when a colleague opened one at the same moment. */
export async function insertMeeting(trx: Database, { region, openedBy, at }: { region: string; openedBy: string; at: Date }): Promise<string | undefined> {
  const row = await trx.insertInto("regionMeeting").values({ region, openedBy, openedAt: at }).onConflict((conflict) => conflict.column("region").where("closedAt", "is", null).doNothing()).returning("id").executeTakeFirst();
  return row?.id;
}

export async function writeMeetingClosed(trx: Database, id: string, at: Date): Promise<boolean> {
  const closed = await trx.updateTable("regionMeeting").set({ closedAt: at }).where("id", "=", id).where("closedAt", "is", null).executeTakeFirst();
  return closed.numUpdatedRows > 0n;
}

export type AgendaItem = { readonly reference: string; readonly urgency: Urgency; readonly submittedAt: Date };

/** Who waits in a region and was not decided about in this meeting, crisis first, then who waits longest. Whom a lead holds is not on it. */
export async function agendaOf(db: Database, { id, region }: Pick<Meeting, "id" | "region">, today: string): Promise<AgendaItem[]> {
  const { rows } = await sql<AgendaItem>`
    select r.reference, r.urgency, r.submitted_at from request r
    where r.region = ${region} and r.status = 'submitted'
      and not exists (select from meeting_decision d where d.meeting_id = ${id} and d.request_id = r.id)
      and not exists (select from lead_override o where o.request_id = r.id and o.kind = 'hold' and o.ended_at is null and o.until_on > ${today})
    order by (r.urgency <> 'crisis'), r.submitted_at, r.reference`.execute(db);
  return rows;
}

export type Decided = { readonly reference: string; readonly decision: MeetingDecision; readonly concession: string | null; readonly note: string; readonly decidedAt: Date };

/** What was decided in a meeting, in the order in which it was. Numbers of requests, and nobody. */
export async function decisionsOf(db: Database, meetingId: string): Promise<Decided[]> {
  return db
    .selectFrom("meetingDecision as decided")
    .innerJoin("request", "request.id", "decided.requestId")
    .select(["request.reference", "decided.decision", "decided.concession", "decided.note", "decided.decidedAt"])
    .where("decided.meetingId", "=", meetingId)
    .orderBy("decided.decidedAt")
    .orderBy("request.reference")
    .$castTo<Decided>()
    .execute();
}

type NewDecision = { readonly meetingId: string; readonly requestId: string; readonly decision: MeetingDecision; readonly concession: string | null; readonly note: string; readonly decidedBy: string; readonly decidedAt: Date };

/** A second thought takes the place of the first. */
export async function writeDecision(trx: Database, row: NewDecision): Promise<void> {
  const { decision, concession, note, decidedBy, decidedAt } = row;
  await trx.insertInto("meetingDecision").values(row).onConflict((conflict) => conflict.columns(["meetingId", "requestId"]).doUpdateSet({ decision, concession, note, decidedBy, decidedAt })).execute();
}
