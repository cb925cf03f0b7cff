import { sql } from "kysely";
import type { Given } from "../app/domain/giving-way.ts";
import { Prospects } from "../app/domain/matching/concession.ts";
import type { Database } from "./connect.ts";

/** What the last search found that would help a request of the actor. */
export async function prospectsOf(db: Database, requestId: string): Promise<Prospects | null> {
  const row = await db.selectFrom("requestOutlook").select("prospects").where("requestId", "=", requestId).executeTakeFirst();
  return Prospects.safeParse(row?.prospects).data ?? null;
}

type NewConcession = Given & { readonly requestId: string; readonly personId: string; readonly at: Date };

/** Null when the same was given already and stands. Another region is only asked for: the leads decide. */
export async function insertConcession(trx: Database, { requestId, personId, at, kind, added, removed }: NewConcession): Promise<string | null> {
  const agreed = kind === "region" ? {} : { agreedBy: personId, agreedAt: at };
  const row = await trx
    .insertInto("requestConcession")
    .values({ requestId, kind, added: [...added], removed: [...removed], givenBy: personId, givenAt: at, ...agreed })
    .onConflict((conflict) => conflict.columns(["requestId", "kind", "added"]).where("takenBackAt", "is", null).where("declinedAt", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

export type StandingConcession = Given & { readonly id: string; readonly givenAt: Date; readonly agreedAt: Date | null; readonly declinedAt: Date | null };

/** What was given for a request and stands, the first first; of a region also that the leads said no. */
export async function standingConcessions(db: Database, requestId: string): Promise<StandingConcession[]> {
  return db
    .selectFrom("requestConcession")
    .select(["id", "added", "removed", "givenAt", "agreedAt", "declinedAt", sql<Given["kind"]>`kind`.as("kind")])
    .where("requestId", "=", requestId)
    .where("takenBackAt", "is", null)
    .orderBy("givenAt")
    .orderBy("id")
    .execute();
}

export async function writeTakenBack(trx: Database, id: string, { personId, at }: { personId: string; at: Date }): Promise<void> {
  await trx.updateTable("requestConcession").set({ takenBackBy: personId, takenBackAt: at }).where("id", "=", id).execute();
}

export type NeighbourQuestion = { readonly id: string; readonly requestId: string; readonly requestRegion: string };

/** For a lead: the question whether somebody of this region may be asked for a request of the own one, held. */
export async function holdNeighbourQuestion(trx: Database, reference: string, region: string): Promise<NeighbourQuestion | undefined> {
  return trx
    .selectFrom("requestConcession as asked")
    .innerJoin("request", "request.id", "asked.requestId")
    .select(["asked.id", "asked.requestId", "request.region as requestRegion"])
    .where("request.reference", "=", reference)
    .where("asked.kind", "=", "region")
    .where(sql<boolean>`asked.added = array[${region}]`)
    .where("asked.agreedAt", "is", null)
    .where("asked.declinedAt", "is", null)
    .where("asked.takenBackAt", "is", null)
    .forNoKeyUpdate("asked")
    .executeTakeFirst();
}

export async function writeNeighbourAnswer(trx: Database, id: string, { personId, at, yes }: { personId: string; at: Date; yes: boolean }): Promise<void> {
  await trx.updateTable("requestConcession").set(yes ? { agreedBy: personId, agreedAt: at } : { declinedAt: at }).where("id", "=", id).execute();
}

/** For a lead: which regions were asked for, and how that stands. */
export async function neighbourQuestions(db: Database, requestId: string): Promise<{ region: string; agreedAt: Date | null; declinedAt: Date | null }[]> {
  const { rows } = await sql<{ region: string; agreedAt: Date | null; declinedAt: Date | null }>`
    select added[1] as region, agreed_at, declined_at from request_concession where request_id = ${requestId} and kind = 'region' and taken_back_at is null order by given_at`.execute(db);
  return rows;
}

/** For a lead who allows it without being asked. Null when it was allowed already. */
export async function insertAllowedRegion(trx: Database, { requestId, region, personId, at }: { requestId: string; region: string; personId: string; at: Date }): Promise<string | null> {
  const row = await trx
    .insertInto("requestConcession")
    .values({ requestId, kind: "region", added: [region], removed: [], givenBy: personId, givenAt: at, agreedBy: personId, agreedAt: at })
    .onConflict((conflict) => conflict.columns(["requestId", "kind", "added"]).where("takenBackAt", "is", null).where("declinedAt", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Whether two regions lie beside each other. */
export async function isNeighbour(db: Database, region: string, neighbour: string): Promise<boolean> {
  return (await db.selectFrom("regionNeighbour").select("neighbour").where("region", "=", region).where("neighbour", "=", neighbour).executeTakeFirst()) !== undefined;
}

/** The regions beside one, by name. */
export async function neighboursOf(db: Database, regions: readonly string[]): Promise<{ region: string; code: string; name: string }[]> {
  return db
    .selectFrom("regionNeighbour as beside")
    .innerJoin("region", "region.slug", "beside.neighbour")
    .select(["beside.region", "beside.neighbour as code", "region.name"])
    .where("beside.region", "in", regions)
    .orderBy("region.name")
    .execute();
}
