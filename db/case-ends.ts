import { EndReason, OutcomeBand } from "../app/domain/care/case-end.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

export type CaseEnd = { readonly endedOn: IsoDate; readonly outcome: OutcomeBand; readonly reason: EndReason };

export async function insertCaseEnd(trx: Database, row: CaseEnd & { proposalId: string; personId: string; recordedAt: Date }): Promise<void> {
  await trx.insertInto("caseEnd").values(row).execute();
}

export async function caseEndOf(db: Database, proposalId: string): Promise<CaseEnd | null> {
  const row = await db.selectFrom("caseEnd").select(["endedOn", "outcome", "reason"]).where("proposalId", "=", proposalId).executeTakeFirst();
  return row ? { endedOn: row.endedOn, outcome: OutcomeBand.parse(row.outcome), reason: EndReason.parse(row.reason) } : null;
}
