import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Agreement } from "../app/domain/matching/agreement.ts";
import type { Database } from "./connect.ts";

/** For the engine: agreements in force on a day with what is left of each, the first agreed first. */
export async function agreementsLeft(db: Database, on: IsoDate): Promise<Agreement[]> {
  const { rows } = await sql<Agreement>`
    select s.id, s.from_region as "from", s.to_region as "to", s.form,
      greatest(0, s.places - (select count(*) from proposal p where p.spill_over_id = s.id and p.status in ('open', 'accepted')))::int as "left"
    from spill_over s where s.agreed_at is not null and s.ended_at is null and s.until_on >= ${on}
    order by s.agreed_at, s.id`.execute(db);
  return rows;
}

export type AgreementRow = {
  readonly id: string;
  readonly fromRegion: string;
  readonly toRegion: string;
  readonly form: string | null;
  readonly places: number;
  readonly untilOn: IsoDate;
  readonly proposedRegion: string;
  readonly proposedAt: Date;
  readonly agreedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly endedAt: Date | null;
  /** Asked and not answered yet; helped. */
  readonly open: number;
  readonly given: number;
};

/** For a lead: every agreement of the own regions with how much of it is used, the newest first. */
export async function agreementsOfActor(db: Database): Promise<AgreementRow[]> {
  const { rows } = await sql<AgreementRow>`
    select s.id, s.from_region, s.to_region, s.form, s.places, s.until_on, s.proposed_region, s.proposed_at, s.agreed_at, s.declined_at, s.ended_at, b.open, b.given
    from spill_over s join spill_over_balance() b on b.id = s.id order by s.proposed_at desc, s.id`.execute(db);
  return rows;
}

/** For a lead: children who found somebody over the border because it was allowed for one request. */
export async function singleHelp(db: Database): Promise<{ from: string; to: string; given: number }[]> {
  const { rows } = await sql<{ from: string; to: string; given: number }>`select from_region as "from", to_region as "to", given from single_help_balance()`.execute(db);
  return rows;
}

type NewAgreement = { readonly fromRegion: string; readonly toRegion: string; readonly form: string | null; readonly places: number; readonly untilOn: IsoDate; readonly proposedRegion: string; readonly proposedBy: string; readonly proposedAt: Date };

/** Undefined when the same stands already. */
export async function insertAgreement(trx: Database, row: NewAgreement): Promise<string | undefined> {
  const made = await trx.insertInto("spillOver").values(row).onConflict((conflict) => conflict.doNothing()).returning("id").executeTakeFirst();
  return made?.id;
}

/** An agreement of the actor's regions, held. */
export async function holdAgreement(trx: Database, id: string) {
  return trx.selectFrom("spillOver").select(["id", "fromRegion", "toRegion", "proposedRegion", "agreedAt", "declinedAt", "endedAt", "untilOn"]).where("id", "=", id).forNoKeyUpdate().executeTakeFirst();
}

export async function writeAgreementAnswer(trx: Database, id: string, { by, at, yes }: { by: string; at: Date; yes: boolean }): Promise<void> {
  await trx.updateTable("spillOver").set(yes ? { agreedBy: by, agreedAt: at } : { declinedAt: at }).where("id", "=", id).execute();
}

export async function writeAgreementEnded(trx: Database, id: string, { by, at }: { by: string; at: Date }): Promise<void> {
  await trx.updateTable("spillOver").set({ endedBy: by, endedAt: at }).where("id", "=", id).execute();
}

/** What is over by its day makes room for a new one. For the worker. */
export async function endOverdueAgreements(trx: Database, today: IsoDate, at: Date): Promise<string[]> {
  const rows = await trx.updateTable("spillOver").set({ endedAt: at }).where("endedAt", "is", null).where("declinedAt", "is", null).where("untilOn", "<", today).returning("id").execute();
  return rows.map(({ id }) => id);
}

/** Those that end before this day and of which nobody was told, marked as told. For the worker. */
export async function claimEndingAgreements(trx: Database, before: IsoDate, at: Date): Promise<string[]> {
  const rows = await trx
    .updateTable("spillOver")
    .set({ expiryToldAt: at })
    .where("agreedAt", "is not", null)
    .where("endedAt", "is", null)
    .where("expiryToldAt", "is", null)
    .where("untilOn", "<=", before)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}
