import { type Insertable, sql } from "kysely";
import type { OverrideKind, OverrideStanding } from "../app/domain/lead-override.ts";
import { type Waivable, waivable } from "../app/domain/matching/override.ts";
import type { RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";
import type { DB } from "./schema.ts";

/** For a lead: a request of the own regions, held until the end of the transaction. Nothing for any other. */
export async function holdRequestOfLead(trx: Database, reference: string): Promise<{ id: string; region: string; status: RequestStatus } | undefined> {
  const { rows } = await sql<{ id: string; region: string; status: RequestStatus }>`select id, region, status from hold_request_of_lead(${reference})`.execute(trx);
  return rows[0];
}

export async function insertOverride(trx: Database, row: Insertable<DB["leadOverride"]>): Promise<string> {
  const { id } = await trx.insertInto("leadOverride").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

type Ending = { readonly requestId: string; readonly kinds: readonly OverrideKind[]; readonly therapistId?: string; readonly by: string; readonly at: Date };

/** What stands of these kinds makes room for another decision. */
export async function endOverrides(trx: Database, { requestId, kinds, therapistId, by, at }: Ending): Promise<void> {
  await trx
    .updateTable("leadOverride")
    .set({ endedBy: by, endedAt: at })
    .where("requestId", "=", requestId)
    .where("kind", "in", kinds)
    .where("endedAt", "is", null)
    .where("carriedOutAt", "is", null)
    .$if(therapistId !== undefined, (query) => query.where("therapistId", "=", therapistId!))
    .execute();
}

/** Nothing when it is not of this request, or ended before. */
export async function endOverride(trx: Database, { id, requestId, by, at }: { id: string; requestId: string; by: string; at: Date }): Promise<{ kind: string } | undefined> {
  return trx
    .updateTable("leadOverride")
    .set({ endedBy: by, endedAt: at })
    .where("id", "=", id)
    .where("requestId", "=", requestId)
    .where("endedAt", "is", null)
    .returning("kind")
    .executeTakeFirst();
}

export type OverrideOfRequest = OverrideStanding & {
  readonly id: string;
  readonly therapistId: string | null;
  /** Null for a hold, and for a therapist who works in the lead's regions no longer. */
  readonly therapistName: string | null;
  readonly waived: readonly Waivable[];
  readonly outside: boolean;
  readonly reason: string;
  readonly madeAt: Date;
  readonly madeBy: string | null;
};

/** For a lead: all that leads decided about a request, the newest first. */
export async function overridesOf(db: Database, requestId: string): Promise<OverrideOfRequest[]> {
  return db
    .selectFrom("leadOverride as decided")
    .leftJoin("therapist", "therapist.id", "decided.therapistId")
    .leftJoin("person", "person.id", "therapist.personId")
    .leftJoin("person as lead", "lead.id", "decided.madeBy")
    .select(["decided.id", "decided.kind", "decided.therapistId", "decided.waived", "decided.outside", "decided.reason", "decided.madeAt", "decided.untilOn"])
    .select(["decided.carriedOutAt", "decided.failedAt", "decided.endedAt", "person.name as therapistName", "lead.name as madeBy"])
    .where("decided.requestId", "=", requestId)
    .orderBy("decided.madeAt", "desc")
    .orderBy("decided.id")
    .$castTo<OverrideOfRequest>()
    .execute();
}

export type PairToPropose = { readonly id: string; readonly requestId: string; readonly therapistId: string; readonly waived: Waivable[] };

/** For the worker: the pairs that leads of these regions chose and nobody carried out, held, the oldest first. */
export async function pairsToPropose(trx: Database, regions: readonly string[]): Promise<PairToPropose[]> {
  const rows = await trx
    .selectFrom("leadOverride")
    .innerJoin("request", "request.id", "leadOverride.requestId")
    .select(["leadOverride.id", "leadOverride.requestId", "leadOverride.therapistId", "leadOverride.waived"])
    .where("leadOverride.kind", "=", "propose")
    .where("leadOverride.endedAt", "is", null)
    .where("leadOverride.carriedOutAt", "is", null)
    .where("leadOverride.failedAt", "is", null)
    .where("request.region", "in", regions)
    .orderBy("leadOverride.madeAt")
    .orderBy("leadOverride.id")
    .execute();
  return rows.map(({ therapistId, waived, ...row }) => ({ ...row, therapistId: therapistId!, waived: waivable.filter((one) => waived.includes(one)) }));
}

/** Whether the pair still is to be proposed, asked under the lock of its request. */
export async function stillChosen(trx: Database, id: string): Promise<boolean> {
  const row = await trx.selectFrom("leadOverride").select("id").where("id", "=", id).where("endedAt", "is", null).where("carriedOutAt", "is", null).where("failedAt", "is", null).executeTakeFirst();
  return row !== undefined;
}

export async function writeCarriedOut(trx: Database, id: string, requestId: string, at: Date): Promise<void> {
  await trx
    .updateTable("leadOverride")
    .set((row) => ({ carriedOutAt: at, proposalId: row.selectFrom("proposal").select("proposal.id").where("requestId", "=", requestId).where("releasedAt", "is", null) }))
    .where("id", "=", id)
    .execute();
}

export async function writeFailed(trx: Database, id: string, at: Date): Promise<void> {
  await trx.updateTable("leadOverride").set({ failedAt: at }).where("id", "=", id).execute();
}

/** For the worker: open proposals of these regions that a lead forbade or took back since, by id, held. */
export async function proposalsToEnd(trx: Database, regions: readonly string[]): Promise<{ id: string; requestId: string }[]> {
  const { rows } = await sql<{ id: string; requestId: string }>`
    select p.id, p.request_id from proposal p
    where p.status = 'open' and exists (select from request r where r.id = p.request_id and r.region = any (${regions}::text[]))
      and exists (select from lead_override o where (o.kind = 'forbid' and o.request_id = p.request_id and o.therapist_id = p.therapist_id and o.ended_at is null)
        or (o.kind = 'propose' and o.proposal_id = p.id and o.ended_at is not null))
    order by p.id for no key update of p`.execute(trx);
  return rows;
}

/** For the shelter of the request: what a lead let go of when this pair was proposed. */
export async function waivedForProposal(trx: Database, proposalId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ waived: string[] | null }>`select waived_for_proposal(${proposalId}) as waived`.execute(trx);
  return rows[0]?.waived ?? [];
}
