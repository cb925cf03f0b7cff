import { sql } from "kysely";
import { regionsSharingTherapists } from "../app/domain/matching/region-group.ts";
import type { Database } from "./connect.ts";

/**
 * The regions that share approved therapists with this one, directly or through others. A request can only be proposed to
 * who serves its region, or one beside it that the leads agreed on, whatever the contract or the home of the therapist:
 * so that alone ties regions together.
 */
export async function groupOfRegion(db: Database, region: string): Promise<string[]> {
  const { rows } = await sql<{ one: string; other: string }>`
    select distinct one.region as one, other.region as other
    from therapist_region one join therapist_region other on other.therapist_id = one.therapist_id and other.region > one.region
      join therapist on therapist.id = one.therapist_id
    where therapist.status = 'approved'
    union
    select request.region, beside.added[1]
    from request_concession beside join request on request.id = beside.request_id
    where beside.kind = 'region' and beside.agreed_at is not null and beside.taken_back_at is null and request.status = 'submitted'
    union select from_region, to_region from spill_over where agreed_at is not null and ended_at is null
    order by 1, 2`.execute(db);
  return regionsSharingTherapists(region, rows.map(({ one, other }) => [one, other]));
}

const lockClass = 7_241_002;

/**
 * Waits until no other run works on any of these regions, and keeps them until the transaction ends. One lock a region,
 * by ascending number, so that two groups that overlap wait for each other in one direction only. The locks belong to
 * the transaction and not to the session: whatever happens to this process, they are gone with it, and a pooled
 * connection can never keep one.
 */
export async function takeTurn(trx: Database, regions: readonly string[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(${lockClass}, wanted.number)
    from (select number from region where slug = any (${regions}::text[]) order by number offset 0) wanted`.execute(trx);
}

/** Which transactions are over: a run sees what these wrote, for certain. */
export async function momentOfLooking(trx: Database): Promise<string> {
  const { rows } = await sql<{ snapshot: string }>`select pg_current_snapshot()::text as snapshot`.execute(trx);
  return rows[0]!.snapshot;
}

/**
 * Whether a run has already looked at what the transaction `addedIn` changed. By transaction and not by time: one that
 * began before a run and was committed during it is older by the clock, and yet that run has not seen it. Only recent
 * runs count, because a restored database counts its transactions from the start.
 */
export async function alreadyLooked(trx: Database, region: string, { addedIn, since }: { addedIn: string; since: Date }): Promise<boolean> {
  const found = await trx
    .selectFrom("matchingRun")
    .select("id")
    .where("finishedAt", ">", since)
    .where(sql<boolean>`regions @> array[${region}]::text[]`)
    .where(sql<boolean>`pg_visible_in_snapshot(${addedIn}::xid8, snapshot::pg_snapshot)`)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
