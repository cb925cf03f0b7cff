import { sql } from "kysely";
import type { ScreeningAdviceGiven } from "../app/domain/screening/read-advice.ts";
import type { RecordedResult } from "../app/domain/screening/recorded-result.ts";
import { advices, ScreeningResult } from "../app/domain/screening/result.ts";
import type { Database } from "./connect.ts";

const own = sql<boolean>`organisation_id = any (actor_organisations())`;

function results(db: Database) {
  return db.selectFrom("screeningResult").selectAll();
}

type Row = Awaited<ReturnType<ReturnType<typeof results>["execute"]>>[number];

function stored(row: Row): RecordedResult {
  const { id, requestId, formKey, recordedBySide, recordedAt, rulesFrom, advisedForms: forms, adviceNote: note } = row;
  const advice = advices.find((each) => each === row.advice);
  return {
    ...ScreeningResult.parse(row), id, requestId, formKey, recordedAt, rulesFrom,
    recordedBySide: recordedBySide === "therapist" ? "therapist" : "shelter",
    advice: advice ? { advice, forms, note } : null,
  };
}

/** The results of the person of a request, as far as the actor may see them: the oldest first. */
export async function resultsOf(db: Database, requestId: string): Promise<RecordedResult[]> {
  return (await results(db).where("requestId", "=", requestId).orderBy("monthOn").orderBy("recordedAt").execute()).map(stored);
}

/** Results of the actor's organisations that belong to no request yet: the newest first. */
export async function looseResults(db: Database): Promise<RecordedResult[]> {
  const rows = await results(db).where("requestId", "is", null).where(own).orderBy("recordedAt", "desc").limit(100).execute();
  return rows.map(stored);
}

/** One of those, held until the end of the transaction. */
export async function holdLooseResult(trx: Database, id: string): Promise<RecordedResult | undefined> {
  const row = await results(trx).where("id", "=", id).where("requestId", "is", null).where(own).forUpdate().executeTakeFirst();
  return row && stored(row);
}

export type NewResult = {
  readonly organisationId: string;
  readonly requestId: string | null;
  readonly side: "shelter" | "therapist";
  readonly personId: string;
  readonly at: Date;
  readonly key: string;
  readonly result: ScreeningResult;
  readonly rulesFrom: string;
  readonly advice: ScreeningAdviceGiven | null;
};

/** The id of the new row; undefined when this form has already become one. */
export async function insertResult(trx: Database, { result, side, personId, at, key, advice, ...row }: NewResult): Promise<string | undefined> {
  const inserted = await trx
    .insertInto("screeningResult")
    .values({
      ...row, ...result, scales: JSON.stringify(result.scales), recordedBySide: side, recordedBy: personId, recordedAt: at, submissionKey: key,
      ...(advice ? { advice: advice.advice, advisedForms: [...advice.forms], adviceNote: advice.note } : {}),
    })
    .onConflict((conflict) => conflict.column("submissionKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted?.id;
}

/** Takes a loose result along into a form: when that is sent, the result belongs to its request. */
export async function takeAlong(trx: Database, id: string, formKey: string): Promise<void> {
  await trx.updateTable("screeningResult").set({ formKey }).where("id", "=", id).where("requestId", "is", null).where(own).execute();
}

/** The form was sent: what was taken along into it belongs to the request that it became. */
export async function attachResults(trx: Database, formKey: string, requestId: string): Promise<void> {
  await trx.updateTable("screeningResult").set({ formKey: null, requestId }).where("formKey", "=", formKey).where(own).execute();
}

/** The person goes on under another request, and so do the results. */
export async function moveResults(trx: Database, fromRequestId: string, toRequestId: string): Promise<void> {
  await trx.updateTable("screeningResult").set({ requestId: toRequestId }).where("requestId", "=", fromRequestId).where(own).execute();
}

/** Takes a result away that the actor's own side recorded. Gives the request it was of; undefined when there is none such. */
export async function deleteResult(trx: Database, id: string): Promise<{ requestId: string | null } | undefined> {
  return trx.deleteFrom("screeningResult").where("id", "=", id).returning("requestId").executeTakeFirst();
}

export type BandBefore = { readonly band: ScreeningResult["band"]; readonly informant: ScreeningResult["informant"]; readonly monthOn: string; readonly tooEarly: boolean | null };

/** What a therapist to whom this is proposed may know of the screening: words, and no number. The newest of each side. */
export async function screeningBandsOf(db: Database, proposalId: string): Promise<BandBefore[]> {
  const { rows } = await sql<BandBefore>`
    select band, month_on as "monthOn", informant, too_early as "tooEarly"
    from proposal, screening_bands(proposal.request_id) where proposal.id = ${proposalId} and proposal.released_at is null order by informant`.execute(db);
  return rows;
}
