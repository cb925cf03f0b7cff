import { type RawBuilder, sql } from "kysely";
import type { Urgency } from "../app/domain/urgency.ts";
import type { Database } from "./connect.ts";

/** Proposals that wait for an answer: since when, and how urgent the request is. */
export async function openAnswers(db: Database): Promise<{ since: Date; urgency: Urgency }[]> {
  const { rows } = await sql<{ since: Date; urgency: Urgency }>`
    select p.proposed_at as since, r.urgency from proposal p join request r on r.id = p.request_id where p.status = 'open' order by p.id`.execute(db);
  return rows;
}

/** Waits with a deadline, and the moments at which those that are open began. A move of a family is one wait. */
const begun = {
  handover: () => sql`status_since as since from request where status = 'accepted'`,
  "intake-plan": () => sql`r.status_since as since from request r join proposal p on p.request_id = r.id and p.status = 'accepted' and p.released_at is null
    where r.status = 'handed-over' and not exists (select from intake_plan i where i.proposal_id = p.id and i.ended_at is null)`,
  "handover-code": (now) => sql`made_at as since from handover_code where ended_at is null and expires_at > ${now}`,
  transfer: (now) => sql`asked_at as since from case_transfer where ended_at is null and expires_at > ${now}`,
  offer: () => sql`offered_at as since from structural_offer where status = 'open'`,
  move: (now) => sql`min(begun_at) as since from request_move where status = 'offered' and expires_at > ${now} group by batch`,
  join: (now) => sql`asked_at as since from join_request where status = 'asked' and expires_at > ${now}`,
  supervision: (now) => sql`asked_at as since from supervision where status = 'asked' and expires_at > ${now}`,
  "profile-question": (now) => sql`asked_at as since from profile_question where answered_at is null and lapsed_at is null and expires_at > ${now}`,
  contact: (now) => sql`asked_at as since from contact_change where status = 'open' and expires_at > ${now}`,
  "address-link": (now) => sql`asked_at as since from address_check where used_at is null and expires_at > ${now}`,
  undo: (now) => sql`said_at as since from proposal_decline where done_at is null and undone_at is null and effect_at > ${now}`,
} as const satisfies Readonly<Record<string, (now: Date) => RawBuilder<unknown>>>;
export type BegunWait = keyof typeof begun;

/** Since when each open wait of this kind waits. */
export async function openSince(db: Database, wait: BegunWait, now: Date): Promise<Date[]> {
  const { rows } = await sql<{ since: Date }>`select ${begun[wait](now)} order by 1`.execute(db);
  return rows.map(({ since }) => since);
}
