import type { Side } from "../app/domain/care/side.ts";
import type { Database } from "./connect.ts";

/** The intake as it is planned now. */
export async function plannedIntake(db: Database, proposalId: string): Promise<{ startsAt: Date } | undefined> {
  return db.selectFrom("intakePlan").select("startsAt").where("proposalId", "=", proposalId).where("endedAt", "is", null).executeTakeFirst();
}

export async function planIntakeAt(trx: Database, plan: { proposalId: string; startsAt: Date; side: Side; personId: string; at: Date }): Promise<void> {
  const { at, ...row } = plan;
  await endIntakePlan(trx, plan.proposalId, at);
  await trx.insertInto("intakePlan").values({ ...row, plannedAt: at }).execute();
}

/** The plan is done, or the case went another way: no calendar shows it any more. */
export async function endIntakePlan(trx: Database, proposalId: string, at: Date): Promise<void> {
  await trx.updateTable("intakePlan").set({ endedAt: at }).where("proposalId", "=", proposalId).where("endedAt", "is", null).execute();
}
