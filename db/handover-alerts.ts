import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** A handover that waits, since when its term runs, and how often it was told already. */
export type WaitingHandover = { readonly proposalId: string; readonly requestId: string; readonly since: Date; readonly told: number };

/**
 * Handovers whose term has been running since before a moment, held: another worker that looks at the same time passes
 * them by. The term runs from the yes, or from the moment at which it was told last that it is taking too long.
 */
export async function claimWaitingHandovers(trx: Database, runningSinceBefore: Date): Promise<WaitingHandover[]> {
  const { rows } = await sql<WaitingHandover>`
    select p.id as proposal_id, p.request_id, greatest(r.status_since, alert.at) as since, alert.told
    from proposal p join request r on r.id = p.request_id and r.status = 'accepted'
    cross join lateral (select max(a.at) filter (where a.at >= r.status_since) as at, coalesce(max(a.number), 0)::int as told from handover_alert a where a.proposal_id = p.id) alert
    where p.status = 'accepted' and p.released_at is null and greatest(r.status_since, alert.at) < ${runningSinceBefore}
    order by p.id for update of p skip locked`.execute(trx);
  return rows;
}

export async function insertAlert(trx: Database, { proposalId, told }: WaitingHandover, at: Date): Promise<void> {
  await trx.insertInto("handoverAlert").values({ proposalId, number: told + 1, at }).execute();
}
