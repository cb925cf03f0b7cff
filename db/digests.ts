import { sql } from "kysely";
import type { DigestMoments } from "../app/domain/digest.ts";
import type { DigestLine } from "../app/domain/mail.ts";
import type { MessageKind, Pace } from "../app/domain/message-kind.ts";
import type { Database } from "./connect.ts";

/** What this person chose, by kind; what is not in it is as usual. */
export async function choicesOf(db: Database, personId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom("messageChoice").select(["kind", "pace"]).where("personId", "=", personId).execute();
  return new Map(rows.map(({ kind, pace }) => [kind, pace]));
}

export async function writeChoice(trx: Database, personId: string, kind: MessageKind, pace: Pace, at: Date): Promise<void> {
  const chosen = { pace, chosenAt: at };
  await trx.insertInto("messageChoice").values({ personId, kind, ...chosen }).onConflict((known) => known.columns(["personId", "kind"]).doUpdateSet(chosen)).execute();
}

/** Puts news aside for a digest, once. */
export async function putAside(trx: Database, item: { key: string; personId: string; kind: MessageKind; createdAt: Date }): Promise<void> {
  await trx.insertInto("digestItem").values(item).onConflict((known) => known.column("key").doNothing()).execute();
}

/** Whom news waits for that came in before this moment. To whom no mail arrives it waits on. */
export async function peopleWithNews(db: Database, before: Date): Promise<string[]> {
  const rows = await db.selectFrom("digestItem").select("personId").distinct().where("digestId", "is", null).where("createdAt", "<", before)
    .where(sql<boolean>`not exists (select from mail_stop s where s.person_id = digest_item.person_id and s.lifted_at is null)`).orderBy("personId").execute();
  return rows.map(({ personId }) => personId);
}

export type WaitingNews = { readonly key: string; readonly kind: MessageKind; readonly createdAt: Date };

/** The news of one person that no digest has brought yet, held: of two workers one goes first. */
export async function holdNews(trx: Database, personId: string): Promise<WaitingNews[]> {
  const rows = await trx.selectFrom("digestItem").select(["key", sql<MessageKind>`kind`.as("kind"), "createdAt"]).where("personId", "=", personId).where("digestId", "is", null).orderBy("key").forUpdate().execute();
  return rows;
}

/** The digest of this person for this day; null when there was one, or, for the week, one this week. */
export async function openDigest(trx: Database, personId: string, { on, weekOf }: Pick<DigestMoments, "on"> & { weekOf: string | null }, at: Date): Promise<string | null> {
  const row = await trx.insertInto("digest").values({ personId, onDate: on, weekOf, madeAt: at }).onConflict((known) => known.doNothing()).returning("id").executeTakeFirst();
  return row?.id ?? null;
}

export async function bringNews(trx: Database, digestId: string, keys: readonly string[]): Promise<void> {
  await trx.updateTable("digestItem").set({ digestId }).where("key", "=", sql<string>`any (${keys}::text[])`).execute();
}

/** How much news of each kind a digest brings. */
export async function linesOfDigest(db: Database, digestId: string): Promise<DigestLine[]> {
  const rows = await db.selectFrom("digestItem").select([sql<MessageKind>`kind`.as("kind"), sql<number>`count(*)::int`.as("count")]).where("digestId", "=", digestId).groupBy("kind").orderBy("kind").execute();
  return rows;
}

/** Digests and news that came to nobody, from before this. */
export async function deleteDigests(trx: Database, before: Date): Promise<number> {
  const told = await trx.deleteFrom("digest").where("madeAt", "<", before).executeTakeFirst();
  const untold = await trx.deleteFrom("digestItem").where("digestId", "is", null).where("createdAt", "<", before).executeTakeFirst();
  return Number(told.numDeletedRows + untold.numDeletedRows);
}
