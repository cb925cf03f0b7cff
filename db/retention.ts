import { sql } from "kysely";
import type { ClosedRequest, RequestCount } from "../app/domain/retention.ts";
import type { Database } from "./connect.ts";

/** When anything of a draft was last changed, its persons included. */
const lastChange = sql<Date>`greatest(household_draft.changed_at, (select max(person.changed_at) from request_draft person where person.household_draft_id = household_draft.id))`;

/** Deletes drafts that nobody changed since then, and whose people were told of it before `warnedBefore`. Returns their ids. */
export async function deleteDrafts(trx: Database, unchangedSince: Date, warnedBefore: Date): Promise<string[]> {
  const rows = await trx
    .deleteFrom("householdDraft")
    .where(lastChange, "<", unchangedSince)
    .where("warnedAt", "<", warnedBefore)
    .whereRef("warnedAt", ">", lastChange)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Drafts that nobody changed since then and of which nobody was told yet since the last change, marked as told now. Returns their ids. */
export async function markWarnedDrafts(trx: Database, unchangedSince: Date, at: Date): Promise<string[]> {
  const rows = await trx
    .updateTable("householdDraft")
    .set({ warnedAt: at })
    .where(lastChange, "<", unchangedSince)
    .where((row) => row.or([row("warnedAt", "is", null), row("warnedAt", "<=", lastChange)]))
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Results of screening that were kept before this and belong to no request. One that goes along in a draft stays as long as that. */
export async function deleteLooseResults(trx: Database, recordedBefore: Date): Promise<string[]> {
  const rows = await trx
    .deleteFrom("screeningResult")
    .where("requestId", "is", null)
    .where("recordedAt", "<", recordedBefore)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom("requestDraft").select("requestDraft.id").whereRef("requestDraft.id", "=", "screeningResult.formKey"))))
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

export type ClosedRow = ClosedRequest & { readonly id: string; readonly householdId: string };

/** Requests that closed before this, locked: who looks at the same time finds other ones, and nothing is counted twice. */
export function claimClosedRequests(trx: Database, closedBefore: Date, most: number): Promise<ClosedRow[]> {
  return trx
    .selectFrom("request")
    .select((row) => [
      "id", "householdId", "region", "ageYears", "urgency", "submittedAt", "statusSince as closedAt",
      sql<ClosedRequest["kind"]>`kind`.as("kind"),
      sql<ClosedRequest["personKind"]>`person_kind`.as("personKind"),
      sql<ClosedRequest["outcome"]>`status`.as("outcome"),
      row
        .selectFrom("requestState")
        // The day on which help began counts; when somebody wrote it down, only where no day is known.
        .select(sql<Date | null>`min(coalesce(happened_on::timestamp at time zone 'Europe/Amsterdam', at))`.as("at"))
        .whereRef("requestState.requestId", "=", "request.id")
        .where("requestState.status", "in", ["intake-held", "started"])
        .as("helpedAt"),
    ])
    .where("status", "in", ["completed", "withdrawn"])
    .where("statusSince", "<", closedBefore)
    .orderBy("statusSince")
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function addCounts(trx: Database, counts: readonly RequestCount[]): Promise<void> {
  if (counts.length === 0) return;
  await trx
    .insertInto("requestCount")
    .values([...counts])
    .onConflict((conflict) =>
      conflict.columns(["region", "quarterOn", "kind", "personKind", "ageBand", "urgency", "outcome"]).doUpdateSet((row) => ({
        requests: sql`${row.ref("requestCount.requests")} + ${row.ref("excluded.requests")}`,
        waitedDaysTotal: sql`${row.ref("requestCount.waitedDaysTotal")} + ${row.ref("excluded.waitedDaysTotal")}`,
      })),
    )
    .execute();
}

/** Deletes these requests with all that hangs on them, and the households that are empty then. Returns those. */
export async function deleteRequests(trx: Database, requests: readonly ClosedRow[]): Promise<string[]> {
  if (requests.length === 0) return [];
  await rememberWhoScreened(trx, requests);
  await trx.deleteFrom("request").where("id", "in", requests.map(({ id }) => id)).execute();
  const emptied = await trx
    .deleteFrom("household")
    .where("id", "in", requests.map(({ householdId }) => householdId))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom("request").select("request.id").whereRef("request.householdId", "=", "household.id"))))
    .returning("id")
    .execute();
  return emptied.map(({ id }) => id);
}

/** Whoever screened somebody stays known to the request that goes on after it, for as long as that one is kept. */
async function rememberWhoScreened(trx: Database, requests: readonly ClosedRow[]): Promise<void> {
  const ids = requests.map(({ id }) => id);
  await sql`
    insert into known_therapist (request_id, therapist_id)
    select request.id, proposal.therapist_id from request join proposal on proposal.request_id = request.continues and proposal.status = 'accepted'
    where request.continues = any (${ids}::uuid[])
    on conflict do nothing`.execute(trx);
}

/** Sessions that were ended, or ran out, before this. */
export async function deleteSessions(trx: Database, endedBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("session")
    .where((row) => row.or([row("revokedAt", "<", endedBefore), row("expiresAt", "<", endedBefore)]))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Resets that were used, or ran out, before this. */
export async function deleteResets(trx: Database, overBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("passwordReset")
    .where((row) => row.or([row("usedAt", "<", overBefore), row("expiresAt", "<", overBefore)]))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Invitations that were accepted, withdrawn, or ran out, before this. */
export async function deleteInvitations(trx: Database, overBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("invitation")
    .where((row) => row.or([row("acceptedAt", "<", overBefore), row("withdrawnAt", "<", overBefore), row("expiresAt", "<", overBefore)]))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Counts of attempts that have run out: what is counted next starts anew. */
export async function deleteCounts(trx: Database, now: Date): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom("throttle").where("expire", "<", now.getTime()).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Mail from before this. What was not sent by then has long been overtaken. */
export async function deleteMail(trx: Database, queuedBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom("mail").where("createdAt", "<", queuedBefore).executeTakeFirst();
  return Number(numDeletedRows);
}

/** Addresses of calendars that were stopped before this. */
export async function deleteCalendarFeeds(trx: Database, revokedBefore: Date): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom("calendarFeed").where("revokedAt", "<", revokedBefore).executeTakeFirst();
  return Number(numDeletedRows);
}
