import { sql } from "kysely";
import { searches, type Audience, type Search } from "../app/domain/audience.ts";
import { evidenceLevels, TreatmentStory } from "../app/domain/treatment.ts";
import type { Database } from "./connect.ts";

export type Treatment = {
  readonly code: string;
  readonly name: string;
  readonly audience: Audience;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly matchable: boolean;
  readonly reviewedOn: string;
  /** When somebody has to look at it again. */
  readonly reviewOn: string;
  readonly story: TreatmentStory;
};

export type TreatmentFilter = { readonly text?: string | undefined; readonly search?: Search | undefined; /** In years. */ readonly age?: number | undefined };

const columns = ["code", "name", "audience", "ageMin", "ageMax", "matchable", "reviewedOn", "facts"] as const;

/** A row of before the day was kept counts as a year after the last look. */
const reviewDay = sql<string>`coalesce(review_on, (reviewed_on + interval '1 year')::date)`.as("reviewOn");

/** The catalogue for everyone, what is best supported first. A filter that is left out filters nothing. */
export async function findTreatments(db: Database, { text, search, age }: TreatmentFilter): Promise<Treatment[]> {
  const rows = await db
    .selectFrom("treatment")
    .select(columns)
    .select(reviewDay)
    .$call((query) => wordsOf(text ?? "").reduce((narrower, word) => narrower.where(says(word)), query))
    .$if(search !== undefined, (query) => query.where("audience", "in", search ? [...searches[search]] : []))
    .$if(age !== undefined, (query) =>
      query.where((eb) => eb.and([eb.or([eb("ageMin", "is", null), eb("ageMin", "<=", age ?? 0)]), eb.or([eb("ageMax", "is", null), eb("ageMax", ">=", age ?? 0)])])),
    )
    .orderBy(support)
    .orderBy(sql`lower(name)`)
    .execute();
  return rows.map(treatmentOf);
}

/** One treatment of the catalogue, or nothing when the code is unknown. */
export async function readTreatment(db: Database, code: string): Promise<Treatment | undefined> {
  const row = await db.selectFrom("treatment").select(columns).select(reviewDay).where("code", "=", code).executeTakeFirst();
  return row && treatmentOf(row);
}

/** The codes and names of what can be asked for and offered, for the choices in a form. */
export async function treatmentsOnOffer(db: Database): Promise<{ code: string; name: string; audience: Audience; ageMin: number | null; ageMax: number | null }[]> {
  const rows = await db.selectFrom("treatment").select(["code", "name", "audience", "ageMin", "ageMax"]).where("matchable", "=", true).orderBy(sql`lower(name)`).execute();
  return rows.map((row) => ({ ...row, audience: row.audience as Audience }));
}

const support = sql`array_position(${[...evidenceLevels]}::text[], facts ->> 'evidenceLevel')`;

/** What somebody can search in: the name, what it is, in both languages, and by which other words it is known. */
const spokenOf = sql<string>`concat_ws(' ', name, code, facts #>> '{summary,nl}', facts #>> '{summary,en}',
  (select string_agg(known.word, ' ') from treatment_word known where known.treatment = treatment.code))`;

/** More words than a question has are not looked at. */
const mostWords = 6;

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean).slice(0, mostWords);
}

/** An abbreviation is a word of its own: "net" is not in "internet". A longer word may be part of one. */
function says(word: string) {
  if (/^\p{L}{1,3}$/u.test(word)) return sql<boolean>`${spokenOf} ~* ${`\\m${word}\\M`}`;
  return sql<boolean>`${spokenOf} ilike ${`%${withoutWildcards(word)}%`}`;
}

function withoutWildcards(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

type Row = { code: string; name: string; audience: string; ageMin: number | null; ageMax: number | null; matchable: boolean; reviewedOn: string; reviewOn: string; facts: unknown };

function treatmentOf({ facts, audience, ...row }: Row): Treatment {
  // The check constraint of the table holds the same list of audiences.
  return { ...row, audience: audience as Audience, story: TreatmentStory.parse(facts) };
}
