import { sql } from "kysely";
import { keptAnswers } from "../app/domain/read-answers.ts";
import type { RequestAnswers } from "../app/domain/request-answers.ts";
import type { Database } from "./connect.ts";

export type Draft = { readonly id: string; readonly answers: RequestAnswers; readonly changedAt: Date };

const own = sql<boolean>`organisation_id = any (actor_organisations())`;

/** The drafts of the actor's organisations, the last changed first. */
export async function listDrafts(db: Database): Promise<Draft[]> {
  const rows = await db.selectFrom("requestDraft").select(["id", "answers", "changedAt"]).where(own).orderBy("changedAt", "desc").limit(200).execute();
  return rows.map((row) => ({ ...row, answers: keptAnswers(row.answers) }));
}

export async function findDraft(db: Database, id: string): Promise<Draft | undefined> {
  const row = await draftRow(db, id).executeTakeFirst();
  return row && { ...row, answers: keptAnswers(row.answers) };
}

/** The draft, held until the end of the transaction. */
export async function lockDraft(trx: Database, id: string): Promise<Draft | undefined> {
  const row = await draftRow(trx, id).forUpdate().executeTakeFirst();
  return row && { ...row, answers: keptAnswers(row.answers) };
}

function draftRow(db: Database, id: string) {
  return db.selectFrom("requestDraft").select(["id", "answers", "changedAt"]).where("id", "=", id).where(own);
}

type NewDraft = { readonly id: string; readonly organisationId: string; readonly personId: string; readonly answers: RequestAnswers; readonly at: Date };

/** False when there is a draft with this id already. */
export async function insertDraft(trx: Database, { id, organisationId, personId, answers, at }: NewDraft): Promise<boolean> {
  const inserted = await trx
    .insertInto("requestDraft")
    .values({ id, organisationId, createdBy: personId, answers: JSON.stringify(answers), createdAt: at, changedAt: at })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

/** For a draft that was locked just before. */
export async function updateDraft(trx: Database, id: string, answers: RequestAnswers, changedAt: Date): Promise<void> {
  await trx.updateTable("requestDraft").set({ answers: JSON.stringify(answers), changedAt }).where("id", "=", id).where(own).execute();
}

/** Gives a draft another id, when the one it has now belongs to a request that was sent. */
export async function setDraftApart(trx: Database, id: string, apartId: string): Promise<void> {
  await trx.updateTable("requestDraft").set({ id: apartId }).where("id", "=", id).where(own).execute();
}

/** True when there was one in the actor's organisations. */
export async function deleteDraft(trx: Database, id: string): Promise<boolean> {
  const deleted = await trx.deleteFrom("requestDraft").where("id", "=", id).where(own).executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

/** How many drafts the actor's organisations have. */
export async function countDrafts(db: Database): Promise<number> {
  const { drafts } = await db.selectFrom("requestDraft").select(sql<number>`count(*)::int`.as("drafts")).where(own).executeTakeFirstOrThrow();
  return drafts;
}
