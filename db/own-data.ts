import { type RawBuilder, sql } from "kysely";
import type { Database } from "./connect.ts";

/** A row as it is kept, by the names of its columns. */
export type KeptRow = Readonly<Record<string, string | number | boolean | Date | null | string[]>>;

/**
 * What is kept about the actor, in parts. Each reads only own rows, and of a request no more than that it exists: what is
 * in it is about a child. Secrets (password, codes, hashes) are kept to let the actor in, and are shown to nobody.
 */
const parts = {
  account: sql<KeptRow>`select id, email, name, role::text, language, demo, created_at, left_at from person where id = actor_person()`,
  organisations: sql<KeptRow>`select o.name, o.kind from person_organisation po join organisation o on o.id = po.organisation_id where po.person_id = actor_person()`,
  regions: sql<KeptRow>`select region from person_region where person_id = actor_person()`,
  secondFactor: sql<KeptRow>`select created_at, confirmed_at from second_factor where person_id = actor_person()`,
  recoveryCodes: sql<KeptRow>`select count(*) filter (where used_at is null)::int as unused, count(used_at)::int as used from recovery_code where person_id = actor_person() having count(*) > 0`,
  sessions: sql<KeptRow>`select device, created_at, last_seen_at, expires_at, second_factor_at, revoked_at from session where person_id = actor_person() order by created_at desc`,
  deputies: sql<KeptRow>`select id, person_id, deputy_id, from_on, until_on, named_at, ended_at from deputy where actor_person() in (person_id, deputy_id) order by from_on`,
  invitations: sql<KeptRow>`select * from own_invitations()`,
  mail: sql<KeptRow>`select * from own_mail()`,
  messageChoices: sql<KeptRow>`select kind, pace, chosen_at from message_choice where person_id = actor_person() order by kind`,
  mailStops: sql<KeptRow>`select since, lifted_at from mail_stop where person_id = actor_person() order by since`,
  addressChecks: sql<KeptRow>`select email, asked_at, expires_at, used_at from address_check where person_id = actor_person() order by asked_at`,
  digests: sql<KeptRow>`select * from own_digests()`,
  news: sql<KeptRow>`select * from own_news()`,
  profile: sql<KeptRow>`select t.* from therapist t where t.person_id = actor_person()`,
  treatments: sql<KeptRow>`select treatment, age_min, age_max, level, supervisor_id, supervisor_number, certificate, certificate_until from therapist_treatment where therapist_id = actor_therapist() order by treatment`,
  regionsServed: sql<KeptRow>`select region from therapist_region where therapist_id = actor_therapist() order by region`,
  contracts: sql<KeptRow>`select region from therapist_contract where therapist_id = actor_therapist() order by region`,
  learning: sql<KeptRow>`select supervision_room, intervision, changed_at from therapist_learning where therapist_id = actor_therapist()`,
  trainingWishes: sql<KeptRow>`select treatment, wished_at from therapist_training_wish where therapist_id = actor_therapist() order by treatment`,
  decisions: sql<KeptRow>`select status::text, reason, at from therapist_state where therapist_id = actor_therapist() order by id`,
  groups: sql<KeptRow>`select id, treatment, starts_on, meetings, part_of_week, place, age_min, age_max, language, minimum, join_until, posted_at, complete_at, cancelled_at, cancelled_reason, started_at, ended_at
    from therapy_group where therapist_id = actor_therapist() order by posted_at`,
  places: sql<KeptRow>`select id, kind, opened_at, closed_at, closes_when_free from place where therapist_id = actor_therapist() order by opened_at`,
  calendar: sql<KeptRow>`select made_at, revoked_at from calendar_feed where therapist_id = actor_therapist() order by made_at`,
  practiceOwned: sql<KeptRow>`select organisation_id, since, ended_at from practice_owner where person_id = actor_person() order by since`,
  practiceAsked: sql<KeptRow>`select organisation_id, status, asked_at, expires_at, answered_at from join_request where person_id = actor_person() order by asked_at`,
  registration: sql<KeptRow>`select * from own_registration()`,
  registrationSteps: sql<KeptRow>`select step, answers::text, saved_at from registration_step where person_id = actor_person() order by saved_at`,
  codeOfConduct: sql<KeptRow>`select version, agreed_at from code_agreement where person_id = actor_person() order by version`,
  codeAsked: sql<KeptRow>`select version, asked_at from code_question where person_id = actor_person() order by version`,
  supervisions: sql<KeptRow>`select treatment, status, asked_at, expires_at, answered_at from supervision where actor_therapist() in (therapist_id, supervisor_id) order by asked_at`,
  changesSent: sql<KeptRow>`select id, claims::text, status, sent_at, decided_at, reason from profile_version where therapist_id = actor_therapist() order by sent_at`,
  homeRegionsAsked: sql<KeptRow>`select from_region, to_region, status, asked_at, decided_at, reason from home_region_claim where therapist_id = actor_therapist() order by asked_at`,
  questionsOfLead: sql<KeptRow>`select question, asked_at, answer, answered_at from profile_question where therapist_id = actor_therapist() order by asked_at`,
  proposals: sql<KeptRow>`select id, status::text, proposed_at, expires_at, reminded_at, answered_at, decline_reason, released_at from proposal where therapist_id = actor_therapist() order by proposed_at`,
  declines: sql<KeptRow>`select * from own_declines()`,
  confirmations: sql<KeptRow>`select * from own_confirmations()`,
  questions: sql<KeptRow>`select * from own_questions()`,
  known: sql<KeptRow>`select * from own_acquaintances()`,
  bars: sql<KeptRow>`select id, reason, created_at, until_on from pair_bar where therapist_id = actor_therapist() order by created_at`,
  offers: sql<KeptRow>`select id, status, parts_of_week, offered_at, answered_at, ended_at, ended_reason from structural_offer where therapist_id = actor_therapist() order by offered_at`,
  transfers: sql<KeptRow>`select id, status, asked_at, expires_at, given_at, taken_at, ended_at from case_transfer where asked_by = actor_person() or to_therapist = actor_therapist() order by asked_at`,
  requestsSent: sql<KeptRow>`select id, submitted_at from request where submitted_by = actor_person() order by submitted_at`,
  draftsMade: sql<KeptRow>`select id, created_at from household_draft where created_by = actor_person() union all select id, created_at from request_draft where created_by = actor_person() order by 2`,
  leadNotices: sql<KeptRow>`select * from own_notices()`,
  needsPosted: sql<KeptRow>`select id, posted_at from structural_need where posted_by = actor_person() order by posted_at`,
  contactsAsked: sql<KeptRow>`select organisation_id, mailbox, phone, status, asked_at, decided_at from contact_change where asked_by = actor_person() order by asked_at`,
  log: sql<KeptRow>`select * from own_log()`,
} as const satisfies Readonly<Record<string, RawBuilder<KeptRow>>>;

/** The statements themselves: a test reads the names of all columns from them. */
export const ownParts: Readonly<Record<string, RawBuilder<KeptRow>>> = parts;

export type Part = keyof typeof parts;
export type OwnData = Readonly<Partial<Record<Part, readonly KeptRow[]>>>;

/** Everything that is kept about the actor; parts in which nothing is are left out. */
export async function ownData(db: Database): Promise<OwnData> {
  const found: [Part, readonly KeptRow[]][] = [];
  for (const part of Object.keys(parts) as Part[]) {
    const { rows } = await parts[part].execute(db);
    if (rows.length > 0) found.push([part, rows]);
  }
  return Object.fromEntries(found);
}
