import { sql } from "kysely";
import { AfterLeaving, SafetyPhase } from "../app/domain/household.ts";
import { answersOfProspect } from "../app/domain/request-answers-of.ts";
import type { RequestAnswers } from "../app/domain/request-answers.ts";
import type { PersonKind, RequestStatus } from "../app/domain/request.ts";
import type { Database } from "./connect.ts";

export type Relative = { readonly reference: string; readonly personKind: PersonKind; readonly ageYears: number; readonly status: RequestStatus };

/** Who was sent of a family, and what that family expects by now, as answers of the form. */
export type SentFamily = { readonly relatives: readonly Relative[]; readonly prospect: RequestAnswers };

/** For the own organisation; null while nobody of this household was sent. A draft of a family has the id of its household. */
export async function sentFamily(db: Database, household: string): Promise<SentFamily | null> {
  const relatives = await relativesIn(db, household);
  if (relatives.length === 0) return null;
  const row = await db.selectFrom("household").select(["leavesOn", "afterLeaving", "movesTo", "safety"]).where("id", "=", household).executeTakeFirstOrThrow();
  const { leavesOn, movesTo } = row;
  return { relatives, prospect: answersOfProspect({ leavesOn, movesTo, afterLeaving: AfterLeaving.nullable().parse(row.afterLeaving), safety: SafetyPhase.nullable().parse(row.safety) }) };
}

/** The drafts among these whose family has somebody who was sent. */
export async function sentAmong(db: Database, drafts: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ownRequests(db).select("householdId").distinct().where("householdId", "=", sql<string>`any (${drafts}::uuid[])`).execute();
  return new Set(rows.map(({ householdId }) => householdId));
}

/** Everybody of a household who was sent to the end or is under way, in the order of sending. */
export async function relativesIn(db: Database, household: string): Promise<Relative[]> {
  return ownRequests(db)
    .select(["reference", sql<PersonKind>`person_kind`.as("personKind"), "ageYears", "status"])
    .where("householdId", "=", household)
    .orderBy("submittedAt")
    .orderBy("id")
    .execute();
}

function ownRequests(db: Database) {
  return db.selectFrom("request").where(sql<boolean>`organisation_id = any (actor_organisations())`);
}
