import type { ConfirmationStep, Round } from "../app/domain/confirmation.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

/** A therapist as the monthly question sees one, held until the transaction ends. */
export type HeldForConfirmation = {
  readonly id: string;
  readonly confirmedAt: Date;
  readonly absentFrom: IsoDate | null;
  readonly absentUntil: IsoDate | null;
  readonly roundId: string | null;
  readonly round: Round | null;
};

/** For the worker: approved, not paused, can sign in, and silent since before this moment. The one whose word is oldest first. */
export async function therapistsToAsk(db: Database, confirmedBefore: Date): Promise<string[]> {
  const rows = await atWork(db).select("therapist.id").where("therapist.confirmedAt", "<", confirmedBefore).orderBy("therapist.confirmedAt").orderBy("therapist.id").execute();
  return rows.map(({ id }) => id);
}

/**
 * The same one, held, and read again after that: of a click and a letter at the same second one sees the other. Nobody
 * when the therapist is answering just now, or is not to be asked any more.
 */
export async function holdToAsk(trx: Database, id: string): Promise<HeldForConfirmation | undefined> {
  const held = await trx.selectFrom("therapist").select("id").where("id", "=", id).forNoKeyUpdate().skipLocked().executeTakeFirst();
  if (!held) return undefined;
  const row = await atWork(trx)
    .leftJoin("confirmationRound as round", (join) => join.onRef("round.therapistId", "=", "therapist.id").on("round.endedAt", "is", null))
    .select(["therapist.id", "therapist.confirmedAt", "therapist.absentFrom", "therapist.absentUntil", "round.id as roundId", "round.askedAt", "round.remindedAt", "round.remindedAgainAt"])
    .where("therapist.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { askedAt, remindedAt, remindedAgainAt, ...rest } = row;
  return { ...rest, round: askedAt && { askedAt, remindedAt, remindedAgainAt } };
}

function atWork(db: Database) {
  return db
    .selectFrom("therapist")
    .innerJoin("person", "person.id", "therapist.personId")
    .where("person.disabledAt", "is", null)
    .where("therapist.status", "=", "approved")
    .where("therapist.pausedAt", "is", null);
}

export async function openRound(trx: Database, therapistId: string, at: Date): Promise<string> {
  const { id } = await trx.insertInto("confirmationRound").values({ therapistId, askedAt: at }).returning("id").executeTakeFirstOrThrow();
  return id;
}

export async function noteStep(trx: Database, roundId: string, step: Extract<ConfirmationStep, "remind" | "remind-again">, at: Date): Promise<void> {
  await trx.updateTable("confirmationRound").set(step === "remind" ? { remindedAt: at } : { remindedAgainAt: at }).where("id", "=", roundId).execute();
}

/** The question of this month is answered, or will not be. Nothing when none is open. */
export async function endRound(trx: Database, therapistId: string, outcome: "confirmed" | "paused", at: Date): Promise<void> {
  await trx.updateTable("confirmationRound").set({ endedAt: at, outcome }).where("therapistId", "=", therapistId).where("endedAt", "is", null).execute();
}

export async function pauseUnconfirmed(trx: Database, therapistId: string, at: Date): Promise<void> {
  await trx.updateTable("therapist").set({ pausedAt: at, pausedReason: "not-confirmed" }).where("id", "=", therapistId).where("pausedAt", "is", null).execute();
}

/** The question that waits for this therapist now, for the own page. */
export async function openRoundOf(db: Database, therapistId: string): Promise<Round | null> {
  const row = await db.selectFrom("confirmationRound").select(["askedAt", "remindedAt", "remindedAgainAt"]).where("therapistId", "=", therapistId).where("endedAt", "is", null).executeTakeFirst();
  return row ?? null;
}

export async function deleteEndedRounds(trx: Database, endedBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom("confirmationRound").where("endedAt", "<", endedBefore).executeTakeFirst();
  return Number(numDeletedRows);
}
