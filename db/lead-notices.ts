import { sql } from "kysely";
import { dutchDay } from "../app/domain/amsterdam-time.ts";
import { type NoticeCount, type NoticeKind, noticeKinds } from "../app/domain/lead-notice.ts";
import type { Database } from "./connect.ts";
import { foundNotices, type NoticeTerms } from "./lead-notices-found.ts";

export type RaisedNotice = { readonly id: string; readonly kind: NoticeKind; readonly requestId: string | null; readonly since: Date };

/**
 * For the worker: writes what of this kind needs a lead now and was not written yet, and gives back those that are new; only
 * about these records, where some are given. What was solved and holds again stands on the list again, and is not told again.
 * In the order of the records: writing about a request holds it for a moment, and two that hold each other's would wait for ever.
 */
export async function writeNotices(trx: Database, kind: NoticeKind, terms: NoticeTerms, about: readonly string[] | null): Promise<RaisedNotice[]> {
  const found = foundNotices([kind], terms);
  const among = about === null ? sql`true` : sql`(found.request_id = any (${about}::uuid[]) or found.therapist_id = any (${about}::uuid[]))`;
  await sql`update lead_notice set solved_at = null where solved_at is not null and kind = ${kind} and key in (select key from ${found} where ${among})`.execute(trx);
  const { rows } = await sql<RaisedNotice>`
    insert into lead_notice (key, region, kind, request_id, therapist_id, person_id, agreement_id, since, raised_at)
    select key, region, kind, request_id, therapist_id, person_id, agreement_id, since, ${terms.now}::timestamptz from ${found}
    where ${among} and not exists (select from lead_notice known where known.key = found.key) order by key
    on conflict (key) do nothing returning id, kind, request_id, since`.execute(trx);
  return rows;
}

/** For the worker: requests that so many silences in a row have stopped, as the lead would be told. */
export async function countStuckRequests(db: Database, silences: number, now: Date): Promise<number> {
  const { rows } = await sql<{ many: number }>`select count(*)::int as many from ${foundNotices(["unanswered"], { now, today: dutchDay(now), normDays: 0, silences })}`.execute(db);
  return rows[0]!.many;
}

/** For the worker: what no longer needs a lead is solved. Returns how many. */
export async function solveNotices(trx: Database, terms: NoticeTerms): Promise<number> {
  const { numAffectedRows } = await sql`
    update lead_notice set solved_at = greatest(raised_at, ${terms.now}::timestamptz)
    where solved_at is null and not exists (select from ${foundNotices(noticeKinds, terms)} where found.key = lead_notice.key)`.execute(trx);
  return Number(numAffectedRows ?? 0n);
}

/** Solved before this. What was solved long ago may be told anew when it happens again. */
export async function deleteSolvedNotices(trx: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom("leadNotice").where("solvedAt", "<", before).executeTakeFirst();
  return Number(numDeletedRows);
}

export type LeadNotice = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly regionName: string;
  readonly since: Date;
  readonly ownerId: string | null;
  /** Null for nobody, and for a lead of elsewhere who stood in. */
  readonly ownerName: string | null;
  readonly requestId: string | null;
  readonly reference: string | null;
  readonly therapistId: string | null;
  /** Of a therapist, or of whom no mail reaches. */
  readonly name: string | null;
  readonly fromRegion: string | null;
  readonly toRegion: string | null;
};

// The worker solves within minutes; what is solved by a deed is gone at once.
const standsStill = sql`case n.kind
  when 'crisis' then r.status = 'submitted' when 'handover' then r.status = 'accepted'
  when 'pair-failed' then r.status = 'submitted' and exists (select from lead_override o where o.request_id = r.id and o.kind = 'propose' and o.failed_at is not null and o.ended_at is null)
  when 'unanswered' then r.status in ('submitted', 'proposed') when 'past-norm' then r.status in ('submitted', 'proposed')
  when 'therapist-silent' then t.status = 'approved' and t.paused_reason = 'silence' when 'agreement-ends' then s.ended_at is null else true end`;

const standing = (regions: readonly string[]) => sql`
  from lead_notice n left join request r on r.id = n.request_id and r.region = n.region left join therapist t on t.id = n.therapist_id left join spill_over s on s.id = n.agreement_id
  where n.region = any (${regions}::text[]) and n.solved_at is null and n.settled_at is null and ${standsStill}`;

/** For a lead: what needs one in these regions, of each kind the longest standing first, so many of each at most. */
export async function noticesOf(db: Database, regions: readonly string[], { only, most }: { only?: NoticeKind; most: number }): Promise<LeadNotice[]> {
  const { rows } = await sql<LeadNotice>`
    select f.id, f.kind, region.name as region_name, f.since, f.owner_id, owner.name as owner_name, f.request_id, f.reference, f.therapist_id, about.name, f.from_region, f.to_region
    from (
      select n.*, r.reference, t.person_id as of_therapist, s.from_region, s.to_region, row_number() over (partition by n.kind order by n.since, n.id) as number
      ${standing(regions)} and n.kind = coalesce(${only ?? null}, n.kind)
    ) f join region on region.slug = f.region left join person owner on owner.id = f.owner_id left join person about on about.id = coalesce(f.person_id, f.of_therapist)
    where f.number <= ${most} order by array_position(${noticeKinds}::text[], f.kind), f.since, f.id`.execute(db);
  return rows;
}

/** For a lead: of each kind how many need one in these regions, the most pressing kind first. */
export async function noticeNumbers(db: Database, regions: readonly string[]): Promise<NoticeCount[]> {
  const { rows } = await sql<NoticeCount>`
    select counted.* from (select n.kind, count(*)::int as many ${standing(regions)} group by n.kind) counted
    order by array_position(${noticeKinds}::text[], kind)`.execute(db);
  return rows;
}

/** A notice of the actor's regions that nobody solved or settled, held. */
export async function holdNotice(trx: Database, id: string) {
  return trx.selectFrom("leadNotice").select(["id", sql<NoticeKind>`kind`.as("kind"), "requestId", "ownerId"]).where("id", "=", id).where("solvedAt", "is", null).where("settledAt", "is", null).forNoKeyUpdate().executeTakeFirst();
}

export async function writeOwner(trx: Database, id: string, owner: { by: string; at: Date } | null): Promise<void> {
  await trx.updateTable("leadNotice").set({ ownerId: owner?.by ?? null, ownedAt: owner?.at ?? null }).where("id", "=", id).execute();
}

/** A colleague's name stays with what the colleague took on; who says that it was seen, takes it over. */
export async function writeSettled(trx: Database, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
  await trx.updateTable("leadNotice").set({ ownerId: by, ownedAt: at, settledBy: by, settledAt: at }).where("id", "=", id).execute();
}
