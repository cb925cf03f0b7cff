import { sql } from "kysely";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { RetentionLimits } from "../app/domain/retention.ts";
import type { Database } from "./connect.ts";
import { count } from "./setting-counts.ts";

/** Nights with prices from before this day. */
export function countNightsBefore(db: Database, day: IsoDate): Promise<number> {
  return count(db, sql`scarcity_night where learnt_on < ${day}`);
}

/** What the retention of a night with these limits would take away, of what is there now. */
export async function countOverdue(db: Database, { closedRequest, draft, draftToWarn, session, link, mail, left }: RetentionLimits) {
  const lastChange = sql`greatest(d.changed_at, (select max(p.changed_at) from request_draft p where p.household_draft_id = d.id))`;
  return {
    "closed-requests": await count(db, sql`request where status in ('completed', 'withdrawn') and status_since < ${closedRequest}`),
    drafts: await count(db, sql`household_draft d where ${lastChange} < ${draft}`),
    "drafts-to-warn": await count(db, sql`household_draft d where ${lastChange} < ${draftToWarn}`),
    sessions: await count(db, sql`session where revoked_at < ${session} or expires_at < ${session}`),
    links: await count(db, sql`(
      select id from password_reset where used_at < ${link} or expires_at < ${link}
      union all select id from invitation where accepted_at < ${link} or withdrawn_at < ${link} or expires_at < ${link}
      union all select id from address_check where expires_at < ${link}) links`),
    mail: await count(db, sql`mail where created_at < ${mail}`),
    "left-accounts": await count(db, sql`person where left_at < ${left} and erased_at is null`),
  };
}
