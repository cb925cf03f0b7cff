import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";

/** What leads decided about a request, as they read it themselves: whom it was about and who decided. The reason stands with the decision. */
export type DecidedEntry = {
  readonly kind: "decided";
  readonly at: Date;
  readonly what: "hold" | "outside" | "propose" | "forbid" | "failed" | "released" | "concession" | "spill-over" | "later";
  /** What was taken back, of a decision that was. */
  readonly of: "hold" | "outside" | "propose" | "forbid" | null;
  /** The therapist; null for none, and for one who works in the lead's regions no longer. */
  readonly whom: string | null;
  readonly by: string | null;
  readonly untilOn: IsoDate | null;
  readonly concession: string | null;
};

/** For a lead, in the order in which it was decided: beside the engine, and in the meeting what is no decision of that kind. */
export async function decidedEntries(db: Database, requestId: string): Promise<DecidedEntry[]> {
  const { rows } = await sql<Omit<DecidedEntry, "kind">>`
    with decided as (
      select o.*, case when o.outside then 'outside' else o.kind end as sort, person.name as whom, maker.name as maker, ender.name as ender from lead_override o
        left join therapist t on t.id = o.therapist_id left join person on person.id = t.person_id left join person maker on maker.id = o.made_by left join person ender on ender.id = o.ended_by
      where o.request_id = ${requestId})
    select made_at as at, sort as what, null as of, whom, maker as by, until_on, null as concession from decided
    union all select failed_at, 'failed', null, whom, null, null, null from decided where failed_at is not null
    union all select ended_at, 'released', sort, whom, ender, null, null from decided where ended_at is not null and failed_at is null
    union all select d.decided_at, d.decision, null, null, p.name, null, d.concession from meeting_decision d left join person p on p.id = d.decided_by
      where d.request_id = ${requestId} and d.decision in ('concession', 'spill-over', 'later')
    order by 1`.execute(db);
  return rows.map((row) => ({ kind: "decided", ...row }));
}
