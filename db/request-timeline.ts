import { sql } from "kysely";
import { z } from "zod";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { RequestStatus } from "../app/domain/request.ts";
import type { MoveKind, MoveStatus } from "../app/domain/request-move.ts";
import type { Database } from "./connect.ts";
import { type ConsentLine, consentHistory } from "./consents.ts";
import { type DecidedEntry, decidedEntries } from "./lead-timeline.ts";

/** An answer as it stood on the form: one word, several, or none. */
const StoredAnswer = z.union([z.string(), z.array(z.string())]).nullable().catch(null);
export type StoredAnswer = z.infer<typeof StoredAnswer>;

export type StateEntry = { readonly kind: "state"; readonly at: Date; readonly status: RequestStatus; readonly reason: string | null; readonly untilOn: IsoDate | null; readonly happenedOn: IsoDate | null };
export type ChangeEntry = {
  readonly kind: "change";
  readonly at: Date;
  readonly reason: string;
  /** The colleague who did it; nobody of another shelter. */
  readonly by: string | null;
  readonly fields: readonly { readonly field: string; readonly before: StoredAnswer; readonly after: StoredAnswer }[];
};
export type MoveEntry = { readonly kind: "move"; readonly at: Date; readonly how: MoveKind; readonly status: MoveStatus; readonly fromRegion: string; readonly toRegion: string };
/** Where consent stood from then on, and which side recorded it. */
export type ConsentEntry = { readonly kind: "consent" } & Pick<ConsentLine, "at" | "state" | "childSays" | "side">;
/** What a lead decided beside the engine, or asked the shelter to think about: to be told to the shelter, without whom and why. */
export type LeadEntry = { readonly kind: "lead"; readonly at: Date; readonly what: "hold" | "outside" | "released" | "propose" | "asked"; readonly untilOn: IsoDate | null; readonly concession: string | null };
export type TimelineEntry = StateEntry | ChangeEntry | MoveEntry | ConsentEntry | LeadEntry | DecidedEntry;

/**
 * All that happened to a request of the actor's organisations, the newest first: what became of it, what was changed,
 * where it went, what was said about consent. Nobody of the other side: a therapist has no name until both sides have spoken.
 */
export async function timelineOf(db: Database, requestId: string): Promise<TimelineEntry[]> {
  const entries = [...(await stateEntries(db, requestId)), ...(await changeEntries(db, requestId)), ...(await moveEntries(db, requestId)), ...(await consentEntries(db, requestId)), ...(await leadEntries(db, requestId))];
  return newestFirst(entries);
}

/** What a lead sees of it: what became of the request, where it went, and what leads decided. No change, and no day of a pause. */
export async function timelineForLead(db: Database, requestId: string): Promise<(StateEntry | MoveEntry | DecidedEntry)[]> {
  return newestFirst([...(await stateEntries(db, requestId)), ...(await moveEntries(db, requestId)), ...(await decidedEntries(db, requestId))]);
}

function newestFirst<Entry extends TimelineEntry>(entries: readonly Entry[]): Entry[] {
  // The rows of one kind come in the order in which they were written: that order counts, also when clocks differ.
  let latest = 0;
  const placed = entries.map((entry) => ({ entry, at: entry.kind === "state" ? (latest = Math.max(latest, entry.at.getTime())) : entry.at.getTime() }));
  return placed.toSorted((one, other) => one.at - other.at).map(({ entry }) => entry).toReversed();
}

async function stateEntries(db: Database, requestId: string): Promise<StateEntry[]> {
  const { rows } = await sql<Omit<StateEntry, "kind">>`
    select s.at, s.status, s.reason, s.happened_on, p.until_on
    from request_state s left join request_pause p on p.request_id = s.request_id and p.began_at = s.at and p.kind = s.status::text
    where s.request_id = ${requestId} order by s.id`.execute(db);
  return rows.map((row) => ({ kind: "state", ...row }));
}

async function changeEntries(db: Database, requestId: string): Promise<ChangeEntry[]> {
  const rows = await db
    .selectFrom("requestChange")
    .leftJoin("person", "person.id", "requestChange.personId")
    .select(["requestChange.version", "field", "oldValue", "newValue", "reason", "at", "person.name as by"])
    .where("requestId", "=", requestId)
    .orderBy("requestChange.id")
    .execute();
  return [...Map.groupBy(rows, ({ version }) => version).values()].map((changes) => {
    const { at, reason, by } = changes[0]!;
    const fields = changes.map(({ field, oldValue, newValue }) => ({ field, before: StoredAnswer.parse(oldValue), after: StoredAnswer.parse(newValue) }));
    return { kind: "change", at, reason, by, fields };
  });
}

async function consentEntries(db: Database, requestId: string): Promise<ConsentEntry[]> {
  const lines = await consentHistory(db, requestId);
  return lines.toReversed().map(({ at, state, childSays, side }) => ({ kind: "consent", at, state, childSays, side }));
}

async function moveEntries(db: Database, requestId: string): Promise<MoveEntry[]> {
  const { rows } = await sql<Omit<MoveEntry, "kind">>`
    select coalesce(m.ended_at, m.begun_at) as at, m.kind as how, m.status, f.name as from_region, t.name as to_region
    from request_move m join region f on f.slug = m.from_region join region t on t.slug = m.to_region
    where m.request_id = ${requestId} order by 1, m.id`.execute(db);
  return rows.map((row) => ({ kind: "move", ...row }));
}

async function leadEntries(db: Database, requestId: string): Promise<LeadEntry[]> {
  const { rows } = await sql<Omit<LeadEntry, "kind">>`
    select made_at as at, case when kind = 'hold' and outside then 'outside' else kind end as what, until_on, null as concession from overrides_for_shelter(${requestId})
    union all select ended_at, 'released', null, null from overrides_for_shelter(${requestId}) where kind = 'hold' and ended_at is not null
    union all select decided_at, 'asked', null, concession from concessions_asked(${requestId}) order by 1`.execute(db);
  return rows.map((row) => ({ kind: "lead", ...row }));
}
