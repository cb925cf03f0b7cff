import { sql } from "kysely";
import { z } from "zod";
import { type ConsentAges, ConsentState } from "../app/domain/consent.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import { blockersOfStart, childWords, type RecordedConsent } from "../app/domain/consent-standing.ts";
import type { Side } from "../app/domain/care/side.ts";
import type { StatedAge } from "../app/domain/funding/age.ts";
import type { PersonKind, RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

/** For `consentAtHand`: the age as it was stated and what was recorded last, as one value of a row. */
const StoredAtHand = z.object({
  age: z.object({ years: z.int(), statedOn: z.string(), turnsEighteenSoon: z.boolean() }),
  last: z.object({ state: z.string(), childSays: z.string().nullable(), canDecide: z.boolean(), ageYears: z.int(), at: z.coerce.date() }).nullable(),
});

/** Looked up only where somebody has said yes, and for a child; null elsewhere. Read by `startWaitsFor`. */
export const consentAtHand = sql`case when request.person_kind = 'child' and request.status in ('accepted', 'handed-over', 'intake-held')
  then jsonb_build_object('age', jsonb_build_object('years', request.age_years, 'statedOn', request.age_stated_on, 'turnsEighteenSoon', request.turns_eighteen_soon),
    'last', (select jsonb_build_object('state', state, 'childSays', child_says, 'canDecide', can_decide, 'ageYears', age_years, 'at', at)
      from request_consent where request_consent.request_id = request.id order by id desc limit 1)) end`;

/** Whether a start waits for consent on this day: the rule that the list of consents goes by. */
export function startWaitsFor(stored: unknown, ages: ConsentAges, on: IsoDate): boolean {
  if (stored === null) return false;
  const { age, last } = StoredAtHand.parse(stored);
  return blockersOfStart({ personKind: "child", age, ages, on }, last && recorded(last)).length > 0;
}

type Row = { readonly state: string; readonly childSays: string | null; readonly canDecide: boolean; readonly ageYears: number; readonly at: Date };

function recorded({ state, childSays, ...row }: Row): RecordedConsent {
  return { ...row, state: ConsentState.parse(state), childSays: childWords.find((word) => word === childSays) ?? null };
}

/** Where consent stands now: the last row counts. */
export async function latestConsent(db: Database, requestId: string): Promise<RecordedConsent | null> {
  const row = await consentRows(db, requestId).limit(1).executeTakeFirst();
  return row ? recorded(row) : null;
}

export type ConsentLine = RecordedConsent & { readonly side: Side };

/** All that was recorded, newest first. */
export async function consentHistory(db: Database, requestId: string): Promise<ConsentLine[]> {
  const rows = await consentRows(db, requestId).select("side").execute();
  return rows.map(({ side, ...row }) => ({ ...recorded(row), side: side as Side }));
}

function consentRows(db: Database, requestId: string) {
  return db.selectFrom("requestConsent").select(["state", "childSays", "canDecide", "ageYears", "at"]).where("requestId", "=", requestId).orderBy("id", "desc");
}

export async function insertConsent(trx: Database, row: Omit<RecordedConsent, "at"> & { requestId: string; side: Side; personId: string; at: Date }): Promise<void> {
  await trx.insertInto("requestConsent").values(row).execute();
}

/** A request as far as consent asks. */
export type ConsentCase = { readonly requestId: string; readonly reference: string; readonly status: RequestStatus; readonly submittedAt: Date; readonly personKind: PersonKind; readonly age: StatedAge };

/** A request of the actor's organisations, whatever state it is in. `hold` keeps others waiting until the transaction ends. */
export async function consentCase(db: Database, reference: string, { hold = false } = {}): Promise<ConsentCase | undefined> {
  const query = ownRequests(db).where("reference", "=", reference);
  const row = await (hold ? query.forUpdate() : query).executeTakeFirst();
  return row && asCase(row);
}

/** Open requests for minors of the actor's organisations with what was recorded last, those with a therapist first. */
export function openConsents(db: Database): Promise<CaseWithConsent[]> {
  return withLastConsent(ownRequests(db));
}

/** For the worker: the same for the whole country. */
export function everyOpenConsent(db: Database): Promise<CaseWithConsent[]> {
  return withLastConsent(cases(db));
}

type CaseWithConsent = { readonly request: ConsentCase; readonly consent: RecordedConsent | null };

async function withLastConsent(requests: ReturnType<typeof cases>): Promise<CaseWithConsent[]> {
  const rows = await requests
    .leftJoinLateral(
      (join) => join.selectFrom("requestConsent").select(["state", "childSays", "canDecide", "requestConsent.ageYears as recordedAge", "at"]).whereRef("requestConsent.requestId", "=", "request.id").orderBy("requestConsent.id", "desc").limit(1).as("last"),
      (join) => join.onTrue(),
    )
    .select(["last.state", "last.childSays", "last.canDecide", "last.recordedAge", "last.at"])
    .where("request.status", "not in", ["completed", "withdrawn"])
    .where("personKind", "=", "child")
    .orderBy(sql`request.status in ('accepted', 'handed-over', 'intake-held')`, "desc")
    .orderBy("submittedAt")
    .execute();
  return rows.map((row) => ({ request: asCase(row), consent: ofJoin(row) }));
}

type Joined = { state: string | null; childSays: string | null; canDecide: boolean | null; recordedAge: number | null; at: Date | null };

function ofJoin({ state, childSays, canDecide, recordedAge, at }: Joined): RecordedConsent | null {
  if (state === null || canDecide === null || recordedAge === null || at === null) return null;
  return recorded({ state, childSays, canDecide, ageYears: recordedAge, at });
}

function ownRequests(db: Database) {
  return cases(db).where(sql<boolean>`request.organisation_id = any (actor_organisations())`);
}

function cases(db: Database) {
  return db
    .selectFrom("request")
    .select(["request.id as requestId", "reference", "status", "submittedAt", "request.ageYears", "ageStatedOn", "turnsEighteenSoon", sql<PersonKind>`person_kind`.as("personKind")]);
}

function asCase({ ageYears, ageStatedOn, turnsEighteenSoon, requestId, reference, status, submittedAt, personKind }: Omit<ConsentCase, "age"> & { ageYears: number; ageStatedOn: string; turnsEighteenSoon: boolean }): ConsentCase {
  return { requestId, reference, status, submittedAt, personKind, age: { years: ageYears, statedOn: ageStatedOn, turnsEighteenSoon } };
}
