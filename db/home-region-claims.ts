import { sql } from "kysely";
import type { HomeRegionStanding } from "../app/domain/home-region.ts";
import type { Database } from "./connect.ts";

export type HomeRegionClaim = { readonly id: string; readonly fromRegion: string; readonly toRegion: string; readonly askedAt: Date };

/** Which other home region this therapist asks for, as long as nobody answered. */
export function openHomeRegionClaim(db: Database, therapistId: string): Promise<HomeRegionClaim | undefined> {
  return db.selectFrom("homeRegionClaim").select(["id", "fromRegion", "toRegion", "askedAt"]).where("therapistId", "=", therapistId).where("status", "=", "open").executeTakeFirst();
}

type Wish = { readonly therapistId: string; readonly from: string; /** Null takes back what was asked. */ readonly to: string | null; readonly at: Date };

/** Puts this wish in the place of the one before. The id of a new one; null when nothing new is asked. */
export async function replaceHomeRegionClaim(trx: Database, { therapistId, from, to, at }: Wish): Promise<string | null> {
  const open = await openHomeRegionClaim(trx, therapistId);
  if ((open?.toRegion ?? null) === to) return null;
  if (open) await trx.updateTable("homeRegionClaim").set({ status: "withdrawn", decidedAt: at }).where("id", "=", open.id).where("status", "=", "open").execute();
  if (to === null) return null;
  const { id } = await trx.insertInto("homeRegionClaim").values({ therapistId, fromRegion: from, toRegion: to, askedAt: at }).returning("id").executeTakeFirstOrThrow();
  return id;
}

export type HeldClaim = HomeRegionStanding & { readonly therapistId: string };

/** What a lead of the region that is asked for decides about, held until the transaction ends; nothing for any other. */
export async function holdHomeRegionClaim(trx: Database, claim: string): Promise<HeldClaim | undefined> {
  const { rows } = await sql<HeldClaim>`select therapist_id, status, region_is_on, change_open, question_open from hold_home_region_claim(${claim})`.execute(trx);
  return rows[0];
}

/** The same, only looked at. */
export async function homeRegionStanding(db: Database, claim: string): Promise<HomeRegionStanding | undefined> {
  const { rows } = await sql<HomeRegionStanding>`select status, region_is_on, change_open, question_open from home_region_claim_for_lead(${claim})`.execute(db);
  return rows[0];
}

type Answer = { readonly yes: true; readonly reason: null } | { readonly yes: false; readonly reason: string };

export async function answerHomeRegionClaim(trx: Database, claim: string, { yes, reason }: Answer, at: Date): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select answer_home_region_claim(${claim}, ${yes}, ${reason}, ${at}) as done`.execute(trx);
  return rows[0]?.done === true;
}

/** Every answer, the newest first: for the history that a lead reads. */
export function answeredHomeRegions(db: Database, therapistId: string) {
  return db
    .selectFrom("homeRegionClaim as claim")
    .innerJoin("region", "region.slug", "claim.toRegion")
    .leftJoin("person", "person.id", "claim.decidedBy")
    .select(["claim.id", "claim.status", "claim.decidedAt", "claim.reason", "person.name as by", "region.name as toRegion"])
    .where("claim.therapistId", "=", therapistId)
    .where("claim.status", "in", ["approved", "refused"])
    .orderBy("claim.decidedAt", "desc")
    .execute();
}

export type Claimant = { readonly therapistId: string; readonly name: string; readonly practice: string | null; readonly fromRegion: string; readonly askedAt: Date };

/** For a lead: who asks to be at home in these regions, the longest wait first. */
export async function claimantsOfRegions(db: Database, regions: readonly string[]): Promise<Claimant[]> {
  const { rows } = await sql<Claimant>`
    select c.therapist_id, p.name, o.name as practice, r.name as from_region, c.asked_at
    from home_region_claim c join therapist t on t.id = c.therapist_id join person p on p.id = t.person_id and p.disabled_at is null
      join region r on r.slug = c.from_region left join organisation o on o.id = t.organisation_id
    where c.status = 'open' and c.to_region = any (${regions}::text[]) order by c.asked_at, p.name`.execute(db);
  return rows;
}

/** The last answer, when it was a no to a question after which nothing else was asked: for the therapist to read why. */
export async function lastHomeRegionRefusal(db: Database, therapistId: string) {
  const last = await db.selectFrom("homeRegionClaim").select(["status", "reason", "toRegion", "decidedAt"]).where("therapistId", "=", therapistId).orderBy("askedAt", "desc").orderBy("id").executeTakeFirst();
  return last?.status === "refused" ? last : undefined;
}

/** For the worker: claims that a lead can answer, and since when. What the lead of today has to do first does not count as waiting. */
export async function waitingHomeRegions(db: Database): Promise<{ id: string; therapistId: string; since: Date }[]> {
  const { rows } = await sql<{ id: string; therapistId: string; since: Date }>`
    select c.id, c.therapist_id, greatest(c.asked_at, (select max(v.decided_at) from profile_version v where v.therapist_id = t.id),
      (select max(coalesce(q.answered_at, q.lapsed_at)) from profile_question q where q.therapist_id = t.id)) as since
    from home_region_claim c join therapist t on t.id = c.therapist_id join person p on p.id = t.person_id and p.disabled_at is null
    where c.status = 'open' and not exists (select from profile_version v where v.therapist_id = t.id and v.status = 'open')
      and not exists (select from profile_question q where q.therapist_id = t.id and q.answered_at is null and q.lapsed_at is null)
    order by c.id`.execute(db);
  return rows;
}
