import type pg from "pg";
import { addDays } from "../../app/domain/iso-date.ts";
import { daysBefore } from "./world.ts";

const joris = "(select id from person where email = 'landelijk2@demo.example')";
const change = { key: "answer-terms", value: { crisis: 1, high: 3, normal: 5 }, beginsIn: 21, proposedAgo: 2, waits: 12 } as const;

/** A change of a setting that Joris proposed and that waits for somebody else of the team; the worker counts what it would do. */
export async function addDemoSettings(client: pg.Client, now: Date): Promise<void> {
  const validFrom = addDays(now.toISOString().slice(0, 10), change.beginsIn);
  const { rows } = await client.query<{ id: string }>(
    `insert into setting_proposal (deed, key, valid_from, value, source, certainty, proposed_by, proposed_at, expires_at)
     values ('begin', $1, $2, $3, 'Behandelaren vragen bij hoge urgentie om een dag meer', 'choice', ${joris}, $4, $5) returning id`,
    [change.key, validFrom, JSON.stringify(change.value), daysBefore(now, change.proposedAgo), daysBefore(now, -change.waits)],
  );
  await client.query("select enqueue('weigh-setting', json_build_object('proposal', $1::text), null, null)", [rows[0]?.id]);
}
