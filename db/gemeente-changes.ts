import { sql } from "kysely";
import type { Grounds, RegionCertainty, Stretch } from "../app/domain/gemeenten/change.ts";
import type { Plan } from "../app/domain/gemeenten/plan-change.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";
import { nameOn } from "./gemeenten.ts";

/** Everything that is known of these gemeenten in time. The rows are locked: who changes the same one waits. */
export async function lockStretches(trx: Database, codes: readonly string[]): Promise<Stretch[]> {
  const rows = await trx.selectFrom("gemeenteRegion").select(["gemeente", "region", "certainty", "validFrom", "validUntil"])
    .where("gemeente", "in", [...codes, ""]).orderBy("gemeente").orderBy("validFrom").forUpdate().execute();
  // The check constraint of the table holds the same words.
  return rows.map((row) => ({ ...row, certainty: row.certainty as RegionCertainty }));
}

/** The names of these gemeenten on a day, by code. */
export async function namesOn(db: Database, codes: readonly string[], on: IsoDate): Promise<Record<string, string>> {
  const rows = await db.selectFrom("gemeente as g").select(["g.code", nameOn("g.code", on).as("name")]).where("g.code", "in", [...codes, ""]).execute();
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]));
}

export type MadeChange = Grounds & { readonly kind: string; readonly gemeenten: readonly string[]; readonly madeBy: string; readonly madeAt: Date };

export async function insertChange(trx: Database, { gemeenten, ...change }: MadeChange): Promise<string> {
  const { id } = await trx.insertInto("gemeenteChange").values({ ...change, gemeenten: [...gemeenten] }).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Writes what a plan says, from its day on. A row that began on that very day ends before it counted. */
export async function writePlan(trx: Database, changeId: string, on: IsoDate, plan: Plan): Promise<void> {
  for (const { code, name } of plan.newcomers) await trx.insertInto("gemeente").values({ code, name }).execute();
  await trx.updateTable("gemeenteRegion").set({ validUntil: on, closedBy: changeId }).where("gemeente", "in", [...plan.ends, ""])
    .where("validFrom", "<=", on).where("validUntil", "is", null).execute();
  const begins = plan.begins.map((row) => ({ ...row, validFrom: on, openedBy: changeId }));
  if (begins.length > 0) await trx.insertInto("gemeenteRegion").values(begins).execute();
  const successions = plan.successions.map((row) => ({ ...row, fromDay: on, changeId }));
  if (successions.length > 0) await trx.insertInto("gemeenteSuccessor").values(successions).execute();
  for (const row of plan.names) {
    await trx.insertInto("gemeenteName").values({ ...row, validFrom: on, changeId }).execute();
  }
  await carryPurchasing(trx, changeId, on, plan);
}

/** A gemeente that is no more buys nothing; a new one buys where all that it is made of did, as far as that was known of each. */
async function carryPurchasing(trx: Database, changeId: string, on: IsoDate, { successions, newcomers }: Plan): Promise<void> {
  const before = await trx.selectFrom("gemeentePurchasingRegion").select(["gemeente", "purchasingRegion"]).where("validFrom", "<=", on).where("validUntil", "is", null).execute();
  const buyers = new Map(before.map(({ gemeente, purchasingRegion }) => [gemeente, purchasingRegion]));
  await endPurchasing(trx, changeId, on, successions.map(({ gemeente }) => gemeente));
  for (const { code, from } of newcomers) {
    const [purchasingRegion, ...others] = new Set(from.map((each) => buyers.get(each)));
    if (!purchasingRegion || others.length > 0) continue;
    await trx.insertInto("gemeentePurchasingRegion").values({ gemeente: code, purchasingRegion, certainty: "derived", validFrom: on, openedBy: changeId }).execute();
  }
}

export async function endPurchasing(trx: Database, changeId: string, on: IsoDate, gemeenten: readonly string[]): Promise<void> {
  await trx.updateTable("gemeentePurchasingRegion").set({ validUntil: on, closedBy: changeId }).where("gemeente", "in", [...gemeenten, ""])
    .where("validFrom", "<=", on).where("validUntil", "is", null).execute();
}

export type UndoableChange = { readonly id: string; readonly onDay: IsoDate; readonly kind: string; readonly gemeenten: string[]; readonly undoneAt: Date | null };

export function lockChange(trx: Database, id: string): Promise<UndoableChange | undefined> {
  return trx.selectFrom("gemeenteChange").select(["id", "onDay", "kind", "gemeenten", "undoneAt"]).where("id", "=", id).forUpdate().executeTakeFirst();
}

/** Whether a later change builds on this one: on a row that it began, or on a gemeente that it made. */
export async function isBuiltUpon(trx: Database, { id, onDay, gemeenten }: UndoableChange): Promise<boolean> {
  const { rows } = await sql<{ built: boolean }>`select
    exists (select from gemeente_region where opened_by = ${id} and closed_by is not null)
    or exists (select from gemeente_purchasing_region where opened_by = ${id} and closed_by is not null)
    or exists (select from gemeente_change c where c.undone_at is null and c.id <> ${id} and c.on_day >= ${onDay} and c.gemeenten && ${gemeenten}::text[]
      and c.made_at > (select made_at from gemeente_change where id = ${id})) as built`.execute(trx);
  return rows[0]?.built ?? false;
}

/** Takes away what a change brought that never held, and opens again what it would have ended. */
export async function undoRows(trx: Database, id: string, undone: { by: string; at: Date }): Promise<void> {
  await trx.updateTable("gemeenteChange").set({ undoneBy: undone.by, undoneAt: undone.at }).where("id", "=", id).execute();
  const { rows: newcomers } = await sql<{ code: string }>`select r.gemeente as code from gemeente_region r
    where r.opened_by = ${id} and not exists (select from gemeente_region o where o.gemeente = r.gemeente and o.id <> r.id)`.execute(trx);
  await trx.deleteFrom("gemeentePurchasingRegion").where("openedBy", "=", id).execute();
  await trx.deleteFrom("gemeenteRegion").where("openedBy", "=", id).execute();
  await trx.deleteFrom("gemeenteSuccessor").where("changeId", "=", id).execute();
  await trx.deleteFrom("gemeenteName").where("changeId", "=", id).execute();
  await trx.updateTable("gemeenteRegion").set({ validUntil: null, closedBy: null }).where("closedBy", "=", id).execute();
  await trx.updateTable("gemeentePurchasingRegion").set({ validUntil: null, closedBy: null }).where("closedBy", "=", id).execute();
  await trx.deleteFrom("gemeente").where("code", "in", [...newcomers.map(({ code }) => code), ""]).execute();
}
