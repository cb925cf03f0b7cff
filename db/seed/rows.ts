import type pg from "pg";

type Row = Record<string, unknown>;

/** Collects rows for many tables and writes them in batches, in the order in which tables need each other. */
export type RowWriter = { add(table: string, row: Row): void; flush(): Promise<void> };

const order = [
  "organisation", "organisation_region", "person", "person_organisation", "person_region", "code_agreement", "therapist", "therapist_state",
  "therapist_treatment", "therapist_region", "therapist_contract", "place", "household", "request", "request_origin", "request_state", "proposal",
  "handover_code", "care_report", "intake_plan", "case_end", "request_consent",
  "request_pause", "request_change", "request_move",
];
const generated = new Set(["therapist_state", "request_state", "request_consent", "request_change"]);

export function rowWriter(client: pg.Client): RowWriter {
  const waiting = new Map<string, Row[]>();
  return {
    add(table, row) {
      const rows = waiting.get(table) ?? [];
      rows.push(row);
      waiting.set(table, rows);
    },
    async flush() {
      for (const table of order) {
        const rows = waiting.get(table) ?? [];
        waiting.delete(table);
        if (rows.length > 0) await insertAll(client, table, rows);
      }
    },
  };
}

/** All rows of one table in one statement: PostgreSQL reads the JSON as rows of that table. */
async function insertAll(client: pg.Client, table: string, rows: Row[]) {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !(generated.has(table) && column === "id"));
  const names = columns.map((column) => client.escapeIdentifier(column)).join(", ");
  const name = client.escapeIdentifier(table);
  await client.query(`insert into ${name} (${names}) select ${names} from jsonb_populate_recordset(null::${name}, $1::jsonb)`, [JSON.stringify(rows)]);
}
