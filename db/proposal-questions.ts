import { sql } from "kysely";
import type { Database } from "./connect.ts";

/** A question and its answer, as both sides read it: never who wrote. */
export type AskedQuestion = { readonly id: string; readonly question: string; readonly askedAt: Date; readonly answer: string | null; readonly answeredAt: Date | null };

const read = ["proposalQuestion.id", "proposalQuestion.question", "proposalQuestion.askedAt", "proposalQuestion.answer", "proposalQuestion.answeredAt"] as const;

/** For the therapist: what was asked about this proposal. */
export function questionsOfProposal(db: Database, proposalId: string): Promise<AskedQuestion[]> {
  return db.selectFrom("proposalQuestion").select(read).where("proposalId", "=", proposalId).orderBy("askedAt").execute();
}

export async function countQuestions(trx: Database, proposalId: string): Promise<number> {
  const row = await trx.selectFrom("proposalQuestion").select(({ fn }) => fn.countAll<number>().as("many")).where("proposalId", "=", proposalId).executeTakeFirstOrThrow();
  return row.many;
}

type NewQuestion = { readonly proposalId: string; readonly requestId: string; readonly personId: string; readonly at: Date; readonly text: string };

export async function writeQuestion(trx: Database, { proposalId, requestId, personId, at, text }: NewQuestion): Promise<string> {
  const { id } = await trx.insertInto("proposalQuestion").values({ proposalId, requestId, askedBy: personId, askedAt: at, question: text }).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Whether whoever asked is still deciding: then an answer helps. */
const deciding = sql<boolean>`exists (select from proposal where proposal.id = proposal_question.proposal_id and proposal.status = 'open')`;

/** For the shelter: everything that was asked about an own request, the last question first. */
export function questionsOfRequest(db: Database, requestId: string): Promise<(AskedQuestion & { readonly deciding: boolean })[]> {
  return ownQuestions(db).select(read).select(deciding.as("deciding")).where("requestId", "=", requestId).orderBy("askedAt", "desc").execute();
}

/** One question about an own request, and how it stands. */
export function questionOfRequest(db: Database, reference: string, id: string) {
  return ownQuestions(db).select(read).select(["requestId", deciding.as("deciding")]).where("request.reference", "=", reference).where("proposalQuestion.id", "=", id).executeTakeFirst();
}

/** The same, held until the transaction ends: of two colleagues who answer one is first. */
export async function holdQuestion(trx: Database, reference: string, id: string) {
  await ownQuestions(trx).select("proposalQuestion.id").where("proposalQuestion.id", "=", id).forUpdate("proposalQuestion").execute();
  return questionOfRequest(trx, reference, id);
}

function ownQuestions(db: Database) {
  return db.selectFrom("proposalQuestion").innerJoin("request", "request.id", "proposalQuestion.requestId").where(sql<boolean>`request.organisation_id = any (actor_organisations())`);
}

export async function writeAnswer(trx: Database, id: string, { personId, at, text }: { personId: string; at: Date; text: string }): Promise<void> {
  await trx.updateTable("proposalQuestion").set({ answer: text, answeredAt: at, answeredBy: personId }).where("id", "=", id).execute();
}

/** For a lead: that something was asked, and whether it was answered. */
export async function questionsForLead(db: Database, requestId: string): Promise<{ askedAt: Date; answeredAt: Date | null }[]> {
  const { rows } = await sql<{ askedAt: Date; answeredAt: Date | null }>`select asked_at, answered_at from questions_for_lead(${requestId})`.execute(db);
  return rows;
}

/** The names of the actor's own organisations, which the other side does not know yet. */
export async function ownNames(db: Database): Promise<string[]> {
  const rows = await db.selectFrom("organisation").select("name").where(sql<boolean>`id = any (actor_organisations())`).execute();
  return rows.map(({ name }) => name);
}
