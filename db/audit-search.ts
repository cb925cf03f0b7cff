import { type RawBuilder, sql } from "kysely";
import { amsterdamInstant } from "../app/domain/amsterdam-time.ts";
import { addDays, type IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

/** A line of the log as the national team reads it. `listed`: of how many records a list was shown. */
export type AuditEvent = {
  readonly id: number;
  readonly at: Date;
  readonly personId: string | null;
  readonly name: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly onBehalfOf: string | null;
  readonly action: string;
  readonly permission: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly listed: number | null;
  /** Of the record, as long as it has one. */
  readonly reference: string | null;
  /** Its place in the chain; null while it waits to be sealed. */
  readonly position: number | null;
};

export type CaseRecord = { readonly kind: string; readonly id: string };

/** What an actor of the national team may narrow a search with. */
export type AuditFilter = { readonly from?: IsoDate | undefined; readonly until?: IsoDate | undefined; readonly role?: string | undefined; readonly thing?: string | undefined; readonly after?: number | undefined };

/** The ids of a request and of what hangs on it; only the request itself where it became a count. */
export async function recordsOfCase(db: Database, { reference, id }: { reference: string | null; id: string | null }): Promise<CaseRecord[]> {
  const { rows } = await sql<CaseRecord>`select kind, id from records_of_case(${reference}, ${id}::uuid)`.execute(db);
  return rows;
}

function narrowed({ from, until, role, thing, after }: AuditFilter): RawBuilder<unknown> {
  const conditions = [
    ...(from ? [sql`a.at >= ${amsterdamInstant({ date: from, minute: 0 })}`] : []),
    ...(until ? [sql`a.at < ${amsterdamInstant({ date: addDays(until, 1), minute: 0 })}`] : []),
    ...(role ? [sql`a.role = ${role}`] : []),
    ...(thing ? [sql`split_part(a.action, '.', 1) = ${thing}`] : []),
    ...(after ? [sql`(a.at, a.id) < (select last.at, last.id from audit last where last.id = ${after})`] : []),
  ];
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

/**
 * Who did something with a case or saw it, alone or in a list, the newest first. Each half stops at as many rows as are
 * asked, so that a case in ten thousand lists costs what a page costs, and not what they all do.
 */
export function eventsOfCase(db: Database, records: readonly CaseRecord[], filter: AuditFilter, most: number): Promise<AuditEvent[]> {
  const [kinds, ids] = [records.map(({ kind }) => kind), records.map(({ id }) => id)];
  return read(db, most, sql`
    (select a.id, a.at from unnest(${kinds}::text[], ${ids}::text[]) as one (kind, id)
       cross join lateral (select a.id, a.at from audit a where a.subject_kind = one.kind and a.subject_id = one.id and ${narrowed(filter)} order by a.at desc, a.id desc limit ${most}) a)
    union (select a.id, a.at from audit a where a.listed && ${ids}::uuid[] and ${narrowed(filter)} order by a.at desc, a.id desc limit ${most})`);
}

/** What somebody did and saw, the newest first. */
export function eventsOfPerson(db: Database, person: string, filter: AuditFilter, most: number): Promise<AuditEvent[]> {
  return read(db, most, sql`select a.id, a.at from audit a where a.person_id = ${person} and ${narrowed(filter)} order by a.at desc, a.id desc limit ${most}`);
}

export async function eventById(db: Database, id: number): Promise<AuditEvent | undefined> {
  return (await read(db, 1, sql`select a.id, a.at from audit a where a.id = ${id}`))[0];
}

async function read(db: Database, most: number, found: RawBuilder<unknown>): Promise<AuditEvent[]> {
  const { rows } = await sql<Omit<AuditEvent, "reference">>`
    with found as (select * from (${found}) each order by at desc, id desc limit ${most})
    select a.id, a.at, a.person_id, p.name, a.role, o.name as organisation, b.name as on_behalf_of, a.action, a.permission, a.subject_kind, a.subject_id,
      cardinality(a.listed) as listed, a.position
    from found join audit a on a.id = found.id left join person p on p.id = a.person_id left join person b on b.id = a.on_behalf_of left join organisation o on o.id = a.organisation_id
    order by found.at desc, found.id desc`.execute(db);
  const references = await referencesOf(db, rows);
  return rows.map((row) => ({ ...row, reference: references.get(row.subjectId) ?? null }));
}

async function referencesOf(db: Database, rows: readonly { subjectKind: string; subjectId: string }[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.filter(({ subjectKind, subjectId }) => ["request", "proposal"].includes(subjectKind) && subjectId !== "list").map(({ subjectId }) => subjectId))];
  if (ids.length === 0) return new Map();
  const known = await sql<{ id: string; reference: string }>`select id, reference from references_of_records(${ids}::uuid[])`.execute(db);
  return new Map(known.rows.map(({ id, reference }) => [id, reference]));
}

/** People by a part of their name or address, by name. Who was erased has neither. */
export function peopleCalled(db: Database, text: string, most: number): Promise<{ id: string; name: string; email: string; role: string }[]> {
  return db.selectFrom("person").select(["id", "name", "email", "role"]).where("erasedAt", "is", null)
    .where(sql<boolean>`position(lower(${text}) in lower(name || ' ' || email)) > 0`).orderBy(sql`lower(name)`).orderBy("id").limit(most).execute();
}

export function personInLog(db: Database, id: string): Promise<{ id: string; name: string } | undefined> {
  return db.selectFrom("person").select(["id", "name"]).where("id", "=", id).executeTakeFirst();
}

export type Proof = { readonly provenAt: Date; readonly position: number; readonly waiting: number; readonly keptUntil: number; readonly broken: string | null; readonly brokenAt: number | null };

/** The newest proof of the chain; nothing before the first night. */
export function newestProof(db: Database): Promise<Proof | undefined> {
  return db.selectFrom("auditProof").selectAll().orderBy("provenAt", "desc").limit(1).executeTakeFirst();
}

export async function insertProof(trx: Database, proof: Proof): Promise<void> {
  await trx.insertInto("auditProof").values(proof).onConflict((known) => known.doNothing()).execute();
}
