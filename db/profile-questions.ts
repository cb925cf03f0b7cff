import type { Database } from "./connect.ts";

type NewQuestion = { readonly therapistId: string; readonly personId: string; readonly question: string; readonly at: Date; readonly endsAt: Date };

/** The id; null when one is open already. */
export async function insertQuestion(trx: Database, { therapistId, personId, question, at, endsAt }: NewQuestion): Promise<string | null> {
  const row = await trx
    .insertInto("profileQuestion")
    .values({ therapistId, askedBy: personId, question, askedAt: at, expiresAt: endsAt })
    .onConflict((open) => open.column("therapistId").where("answeredAt", "is", null).where("lapsedAt", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Every question about a profile with its answer, the newest first. */
export function questionsAbout(db: Database, therapistId: string) {
  return db
    .selectFrom("profileQuestion")
    .select(["id", "question", "askedAt", "expiresAt", "answer", "answeredAt", "lapsedAt"])
    .where("therapistId", "=", therapistId)
    .orderBy("askedAt", "desc")
    .execute();
}

export type ProfileQuestion = Awaited<ReturnType<typeof questionsAbout>>[number];

/** Answers the question of the actor's own profile. Late is better than never, so only a lapsed one is closed. Whose it was, or undefined. */
export async function answerQuestion(trx: Database, id: string, answer: string, at: Date): Promise<string | undefined> {
  const row = await trx
    .updateTable("profileQuestion")
    .set({ answer, answeredAt: at })
    .where("id", "=", id)
    .where("answeredAt", "is", null)
    .where("lapsedAt", "is", null)
    .returning("therapistId")
    .executeTakeFirst();
  return row?.therapistId;
}
