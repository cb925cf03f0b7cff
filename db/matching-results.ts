import { sql } from "kysely";
import type { ProposalExplanation } from "../app/domain/matching/explanation.ts";
import type { MatchTerms } from "../app/domain/matching/matching-rules.ts";
import type { Outlook } from "../app/domain/matching/outlook.ts";
import type { Database } from "./connect.ts";

export type NewProposal = {
  readonly requestId: string;
  readonly therapistId: string;
  readonly placeId: string;
  readonly explanation: ProposalExplanation;
  readonly expiresAt: Date;
  /** The agreement of two regions by which this therapist was asked. */
  readonly spillOverId?: string;
};

type Made = { readonly id: string; readonly requestId: string };

/**
 * Writes proposals and moves their requests on. The unique indexes have the last word: a request or place that somebody
 * else took meanwhile is passed over, and only what is written comes back.
 */
export async function writeProposals(trx: Database, run: { id: string | null; at: Date }, proposals: readonly NewProposal[]): Promise<Made[]> {
  if (proposals.length === 0) return [];
  const { rows: made } = await sql<Made>`
    insert into proposal (request_id, therapist_id, place_id, run_id, status, explanation, proposed_at, expires_at, spill_over_id)
    select p."requestId", p."therapistId", p."placeId", ${run.id}::uuid, 'open', p.explanation, ${run.at}::timestamptz, p."expiresAt", p."spillOverId"
    from jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb)
      as p("requestId" uuid, "therapistId" uuid, "placeId" uuid, explanation jsonb, "expiresAt" timestamptz, "spillOverId" uuid)
    on conflict do nothing returning id, request_id`.execute(trx);
  await sql`
    insert into request_state (request_id, status, at)
    select request, 'proposed', ${run.at}::timestamptz from unnest(${made.map(({ requestId }) => requestId)}::uuid[]) as request`.execute(trx);
  return made;
}

/**
 * Why nobody, and what would help, for those who still wait. Their rows are held, by id as everyone takes them: who is
 * being proposed to somebody at this moment is waited for, and not told; nor is who was changed since we looked (`versions`).
 * Gives who was told.
 */
export async function writeOutlooks(trx: Database, run: { id: string; at: Date }, outlooks: readonly Outlook[], versions: ReadonlyMap<string, number>): Promise<string[]> {
  if (outlooks.length === 0) return [];
  const lookedAt = outlooks.map((outlook) => ({ ...outlook, version: versions.get(outlook.requestId) }));
  const { rows } = await sql<{ requestId: string }>`
    with waiting as materialized (
      select id, version from request where id = any (${outlooks.map(({ requestId }) => requestId)}::uuid[]) and status = 'submitted' order by id for share)
    insert into request_outlook (request_id, run_id, looked_at, funnel, prospects)
    select waiting.id, ${run.id}::uuid, ${run.at}::timestamptz, o.funnel, o.prospects
    from jsonb_to_recordset(${JSON.stringify(lookedAt)}::jsonb) as o("requestId" uuid, funnel jsonb, prospects jsonb, version int)
    join waiting on waiting.id = o."requestId" and waiting.version = o.version
    on conflict (request_id) do update
      set run_id = excluded.run_id, looked_at = excluded.looked_at, funnel = excluded.funnel, prospects = excluded.prospects
    returning request_id`.execute(trx);
  return rows.map(({ requestId }) => requestId);
}

export async function forgetOutlooks(trx: Database, requestIds: readonly string[]): Promise<void> {
  await trx.deleteFrom("requestOutlook").where("requestId", "=", sql<string>`any (${requestIds}::uuid[])`).execute();
}

export type Run = {
  readonly id: string;
  readonly at: Date;
  readonly regions: readonly string[];
  readonly snapshot: string;
  readonly terms: MatchTerms;
  readonly counts: object;
  readonly inputHash: string;
  readonly milliseconds: number;
};

/** Written last and once: a run is there when all it did is there. */
export async function writeRun(trx: Database, { id, at, regions, snapshot, terms, counts, inputHash, milliseconds }: Run): Promise<void> {
  await trx
    .insertInto("matchingRun")
    .values({
      id, snapshot, inputHash,
      regions: [...regions],
      startedAt: at,
      finishedAt: new Date(at.getTime() + milliseconds),
      parameters: JSON.stringify({ on: terms.on, rules: terms.rules, moveUpAfterDays: terms.moveUpAfterDays, scarcityLearntOn: terms.scarcityLearntOn }),
      counts: JSON.stringify(counts),
    })
    .execute();
}
