import { sql } from "kysely";
import type { AppointmentWord } from "../app/domain/care/appointments.ts";
import { type AppointmentOutcome, appointmentOutcomes, type Milestone, type Word } from "../app/domain/care/report.ts";
import type { Side } from "../app/domain/care/side.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

export type Told = "handed-over" | Milestone;

/**
 * What each side says of a step, as it stands now; the last one told comes last. A step that was told before each side had
 * a word of its own has only its state: that counts as the therapist's.
 */
export async function wordsOn(db: Database, { proposalId, requestId, acceptedAt }: ToldCase, what: Told): Promise<Word[]> {
  const words = await ownWords(db, proposalId, what);
  if (words.length > 0) return words;
  const state = await db
    .selectFrom("requestState")
    .select(sql<IsoDate>`coalesce(happened_on, (at at time zone 'Europe/Amsterdam')::date)`.as("on"))
    .where("requestId", "=", requestId)
    .where("status", "=", what)
    .where("at", ">=", acceptedAt)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return state ? [{ side: "therapist", happenedOn: state.on }] : [];
}

/** The case of which something is told. */
type ToldCase = { readonly proposalId: string; readonly requestId: string; readonly acceptedAt: Date };

async function ownWords(db: Database, proposalId: string, what: Told): Promise<Word[]> {
  const rows = await db
    .selectFrom("careReport")
    .select(["side", "happenedOn"])
    .where("proposalId", "=", proposalId)
    .where("what", "=", what)
    .where("replacedAt", "is", null)
    .orderBy("recordedAt")
    .orderBy("id")
    .execute();
  return rows.map(({ side, happenedOn }) => ({ side: side as Side, happenedOn }));
}

export async function appointmentWords(db: Database, proposalId: string): Promise<AppointmentWord[]> {
  const rows = await db
    .selectFrom("careReport")
    .select(["side", "happenedOn", "outcome"])
    .where("proposalId", "=", proposalId)
    .where("what", "=", "appointment")
    .where("replacedAt", "is", null)
    .orderBy("happenedOn", "desc")
    .execute();
  return rows.map(asAppointment);
}

function asAppointment({ side, happenedOn, outcome }: { side: string; happenedOn: string; outcome: string | null }): AppointmentWord {
  return { side: side as Side, happenedOn, outcome: appointmentOutcomes.find((each) => each === outcome) ?? "kept" };
}

/** For the worker: what was told of the appointments of every treatment that runs, case by case. */
export async function appointmentsOfRunning(db: Database): Promise<AppointmentWord[][]> {
  const rows = await db
    .selectFrom("careReport as word")
    .innerJoin("proposal", "proposal.id", "word.proposalId")
    .innerJoin("request", "request.id", "proposal.requestId")
    .select(["word.proposalId", "word.side", "word.happenedOn", "word.outcome"])
    .where("word.what", "=", "appointment")
    .where("word.replacedAt", "is", null)
    .where("proposal.releasedAt", "is", null)
    .where("request.status", "in", ["accepted", "handed-over", "intake-held", "started"])
    .orderBy("word.happenedOn", "desc")
    .execute();
  return [...Map.groupBy(rows, ({ proposalId }) => proposalId).values()].map((words) => words.map(asAppointment));
}

export type NewWord = { readonly proposalId: string; readonly side: Side; readonly happenedOn: IsoDate; readonly personId: string; readonly at: Date };

/** The word of one side on a step; its own earlier word is replaced, the other's stays. */
export async function tellStep(trx: Database, what: Told, { at, ...word }: NewWord): Promise<void> {
  await trx
    .updateTable("careReport")
    .set({ replacedAt: at })
    .where("proposalId", "=", word.proposalId)
    .where("what", "=", what)
    .where("side", "=", word.side)
    .where("replacedAt", "is", null)
    .execute();
  await trx.insertInto("careReport").values({ ...word, what, recordedAt: at }).execute();
}

/** The same for one day of treatment. */
export async function tellAppointment(trx: Database, outcome: AppointmentOutcome, { at, ...word }: NewWord): Promise<void> {
  await trx
    .updateTable("careReport")
    .set({ replacedAt: at })
    .where("proposalId", "=", word.proposalId)
    .where("what", "=", "appointment")
    .where("happenedOn", "=", word.happenedOn)
    .where("side", "=", word.side)
    .where("replacedAt", "is", null)
    .execute();
  await trx.insertInto("careReport").values({ ...word, what: "appointment", outcome, recordedAt: at }).execute();
}

/** The day that counts for a state that was reached in this case: the two clocks run to it. */
export async function dateState(trx: Database, requestId: string, status: RequestStatus, { since, on }: { since: Date; on: IsoDate }): Promise<void> {
  await trx.updateTable("requestState").set({ happenedOn: on }).where("requestId", "=", requestId).where("status", "=", status).where("at", ">=", since).execute();
}
