import { sql } from "kysely";
import { Assumptions, type Assumption } from "../app/domain/what-if/assumption.ts";
import { Outcome } from "../app/domain/what-if/outcome.ts";
import type { Database } from "./connect.ts";

export type WhatIf = {
  readonly id: string;
  readonly region: string;
  readonly name: string;
  readonly assumptions: readonly Assumption[];
  readonly madeAt: Date;
  /** Null until it is worked out. */
  readonly outcome: Outcome | null;
  readonly weighedAt: Date | null;
};

type Row = { id: string; region: string; name: string; assumptions: unknown; madeAt: Date; outcome: unknown; weighedAt: Date | null };

function read({ assumptions, outcome, ...row }: Row): WhatIf {
  return { ...row, assumptions: Assumptions.parse(assumptions), outcome: outcome === null ? null : Outcome.parse(outcome) };
}

/** For a lead: those of the own regions, the newest first. */
export async function whatIfs(db: Database, regions: readonly string[]): Promise<WhatIf[]> {
  const rows = await db.selectFrom("whatIf").selectAll().where("region", "in", regions).orderBy("madeAt", "desc").orderBy("id").limit(200).execute();
  return rows.map(read);
}

/** One of these regions; nothing for any other. */
export async function whatIfOf(db: Database, id: string, regions: readonly string[]): Promise<WhatIf | undefined> {
  const row = await db.selectFrom("whatIf").selectAll().where("id", "=", id).where("region", "in", regions).executeTakeFirst();
  return row && read(row);
}

/** The same, held until the transaction ends. */
export async function holdWhatIf(trx: Database, id: string, regions: readonly string[]): Promise<WhatIf | undefined> {
  const row = await trx.selectFrom("whatIf").selectAll().where("id", "=", id).where("region", "in", regions).forUpdate().executeTakeFirst();
  return row && read(row);
}

/** For the worker. */
export async function whatIfToWeigh(db: Database, id: string): Promise<WhatIf | undefined> {
  const row = await db.selectFrom("whatIf").selectAll().where("id", "=", id).executeTakeFirst();
  return row && read(row);
}

export async function insertWhatIf(trx: Database, row: { region: string; name: string; madeAt: Date }): Promise<string> {
  return (await trx.insertInto("whatIf").values(row).returning("id").executeTakeFirstOrThrow()).id;
}

/** What was worked out for the assumptions before is gone with them. */
export async function writeAssumptions(trx: Database, id: string, assumptions: readonly Assumption[]): Promise<void> {
  await trx.updateTable("whatIf").set({ assumptions: JSON.stringify(assumptions), outcome: null, weighedAt: null }).where("id", "=", id).execute();
}

/** Only where the assumptions are still those that were weighed. */
export async function writeOutcome(trx: Database, { id, assumptions }: WhatIf, outcome: Outcome, weighedAt: Date): Promise<void> {
  await trx.updateTable("whatIf").set({ outcome: JSON.stringify(outcome), weighedAt }).where("id", "=", id).where("assumptions", "=", sql<string>`${JSON.stringify(assumptions)}::jsonb`).execute();
}

export async function forgetOutcome(trx: Database, id: string): Promise<void> {
  await trx.updateTable("whatIf").set({ outcome: null, weighedAt: null }).where("id", "=", id).execute();
}

export async function deleteWhatIf(trx: Database, id: string): Promise<void> {
  await trx.deleteFrom("whatIf").where("id", "=", id).execute();
}

/** Those that were made before this. Returns how many. */
export async function deleteWhatIfs(trx: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom("whatIf").where("madeAt", "<", before).executeTakeFirst();
  return Number(numDeletedRows);
}
