import { sql } from "kysely";
import type { PartOfTheWeek } from "../app/domain/working-week.ts";
import type { Database } from "./connect.ts";

/** Half-days that the actor agreed on with a shelter. The name is null for a shelter that keeps it secret. */
export type Arrangement = {
  readonly id: string;
  readonly shelter: string | null;
  readonly region: string;
  /** For how many children the shelter asked. */
  readonly children: number;
  readonly parts: PartOfTheWeek[];
};

export async function ownArrangements(db: Database): Promise<Arrangement[]> {
  const { rows } = await sql<Arrangement>`select * from arrangements_of_actor()`.execute(db);
  return rows;
}

/** Whether this agreement stands, held so that it stands until the transaction ends. */
export async function holdOwnArrangement(trx: Database, therapistId: string, id: string): Promise<boolean> {
  const row = await trx.selectFrom("structuralOffer").select("id").where("id", "=", id).where("therapistId", "=", therapistId).where("status", "=", "agreed").forShare().executeTakeFirst();
  return row !== undefined;
}

