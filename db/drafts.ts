import { sql } from "kysely";
import { keptAnswers } from "../app/domain/read-answers.ts";
import { personalOf, type RequestAnswers, sharedOf } from "../app/domain/request-answers.ts";
import type { Database } from "./connect.ts";

/** One part of a draft: the household, or one person. `page`: the open page in which this version was typed. */
export type DraftPart = { readonly id: string; readonly answers: RequestAnswers; readonly changedAt: Date; readonly page: string | null };

/** A family that has not been sent, or not all of it: what is shared, and its persons in the order in which they were added. */
export type Draft = DraftPart & { readonly organisationId: string; readonly people: readonly DraftPart[] };

const own = sql<boolean>`organisation_id = any (actor_organisations())`;

/** The drafts of the actor's organisations, the last changed first. */
export async function listDrafts(db: Database): Promise<Draft[]> {
  const households = await householdRows(db).orderBy("changedAt", "desc").limit(200).execute();
  const people = await peopleOf(db, households.map(({ id }) => id));
  return households.map((row) => draftOf(row, people)).toSorted((one, other) => lastChangeOf(other).getTime() - lastChangeOf(one).getTime());
}

export async function findDraft(db: Database, id: string): Promise<Draft | undefined> {
  const row = await householdRows(db).where("id", "=", id).executeTakeFirst();
  return row && draftOf(row, await peopleOf(db, [id]));
}

/** The draft, held until the end of the transaction: all that changes any part of it waits here. */
export async function lockDraft(trx: Database, id: string): Promise<Draft | undefined> {
  const row = await householdRows(trx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && draftOf(row, await peopleOf(trx, [id]));
}

/** When anything of a draft was last changed: from then on its days are counted. */
export function lastChangeOf({ changedAt, people }: Draft): Date {
  return new Date(Math.max(changedAt.getTime(), ...people.map((person) => person.changedAt.getTime())));
}

function householdRows(db: Database) {
  return db.selectFrom("householdDraft").select(["id", "organisationId", "answers", "changedAt", "page"]).where(own);
}

type PersonRow = Awaited<ReturnType<typeof peopleOf>>[number];

function peopleOf(db: Database, households: readonly string[]) {
  return db
    .selectFrom("requestDraft")
    .select(["id", "householdDraftId", "answers", "changedAt", "page"])
    .where("householdDraftId", "in", households.length > 0 ? households : [null])
    .where(own)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

function draftOf({ answers, ...row }: Omit<Draft, "answers" | "people"> & { answers: unknown }, people: readonly PersonRow[]): Draft {
  const inIt = people.filter(({ householdDraftId }) => householdDraftId === row.id);
  return { ...row, answers: sharedOf(keptAnswers(answers)), people: inIt.map(({ id, changedAt, page, answers: stored }) => ({ id, changedAt, page, answers: personalOf(keptAnswers(stored)) })) };
}

type NewDraft = { readonly id: string; readonly organisationId: string; readonly personId: string; readonly answers: RequestAnswers; readonly page: string | null; readonly at: Date };

/** A household without anybody yet; false when there is a draft with this id already. */
export async function insertDraft(trx: Database, { id, organisationId, personId, answers, page, at }: NewDraft): Promise<boolean> {
  const inserted = await trx
    .insertInto("householdDraft")
    .values({ id, organisationId, createdBy: personId, answers: JSON.stringify(answers), page, createdAt: at, changedAt: at })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Somebody more in a household that was locked or made just before; false when this id belongs to a person already. */
export async function insertPerson(trx: Database, householdDraftId: string, { id, organisationId, personId, answers, page, at }: NewDraft): Promise<boolean> {
  const inserted = await trx
    .insertInto("requestDraft")
    .values({ id, householdDraftId, organisationId, createdBy: personId, answers: JSON.stringify(answers), page, createdAt: at, changedAt: at })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

type Change = { readonly answers: RequestAnswers; readonly page: string | null; readonly at: Date };

/** For a draft that was locked just before. */
export async function updateShared(trx: Database, id: string, { answers, page, at }: Change): Promise<void> {
  await trx.updateTable("householdDraft").set({ answers: JSON.stringify(answers), page, changedAt: at, warnedAt: null }).where("id", "=", id).where(own).execute();
}

/** For a person of a draft that was locked just before. */
export async function updatePerson(trx: Database, id: string, { answers, page, at }: Change): Promise<void> {
  await trx.updateTable("requestDraft").set({ answers: JSON.stringify(answers), page, changedAt: at }).where("id", "=", id).where(own).execute();
}

/** Gives a person of a draft another id, when the one it has now belongs to a request that was sent. */
export async function setPersonApart(trx: Database, id: string, apartId: string): Promise<void> {
  await trx.updateTable("requestDraft").set({ id: apartId }).where("id", "=", id).where(own).execute();
}

/** The whole family; true when there was one in the actor's organisations. */
export async function deleteDraft(trx: Database, id: string): Promise<boolean> {
  const deleted = await trx.deleteFrom("householdDraft").where("id", "=", id).where(own).executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

/** One person; with the last one the household goes too. True when there was one in the actor's organisations. */
export async function deletePerson(trx: Database, id: string): Promise<boolean> {
  const deleted = await trx.deleteFrom("requestDraft").where("id", "=", id).where(own).executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

/** How many drafts the actor's organisations have. */
export async function countDrafts(db: Database): Promise<number> {
  const { drafts } = await db.selectFrom("householdDraft").select(sql<number>`count(*)::int`.as("drafts")).where(own).executeTakeFirstOrThrow();
  return drafts;
}
