import { sql } from "kysely";
import { expect } from "vitest";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();

/**
 * Every table that points at a person or a therapist, and where that person reads it (db/own-data.ts). What is kept about
 * a child or by an organisation is read as lines of the log, with ids; a table that says "secret" is shown to nobody.
 */
const readIn: Readonly<Record<string, string>> = {
  address_check: "addressChecks", calendar_feed: "calendar", digest: "digests", digest_item: "news", mail_stop: "mailStops", message_choice: "messageChoices", proposal_question: "questions", known_therapist: "known", mail_link: "secret: a link in a mail", case_transfer: "transfers", confirmation_round: "confirmations", proposal_decline: "declines", deputy: "deputies", household_draft: "draftsMade", invitation: "invitations", join_request: "practiceAsked", mail: "mail", pair_bar: "bars",
  person_organisation: "organisations", person_region: "regions", place: "places", practice_owner: "practiceOwned", proposal: "proposals", recovery_code: "recoveryCodes", request: "requestsSent",
  request_draft: "draftsMade", second_factor: "secondFactor", session: "sessions", structural_need: "needsPosted", structural_offer: "offers", therapist: "profile",
  therapist_contract: "contracts", therapist_learning: "learning", therapist_training_wish: "trainingWishes", therapist_region: "regionsServed", therapist_state: "decisions", therapist_treatment: "treatments",
  registration: "registration", registration_step: "registrationSteps", code_agreement: "codeOfConduct", code_question: "codeAsked", supervision: "supervisions", profile_version: "changesSent", home_region_claim: "homeRegionsAsked", profile_question: "questionsOfLead",
  therapy_group: "groups",
  report_remark: "log",
  lead_notice: "leadNotices", contact_change: "contactsAsked",
  organisation: "log", gemeente_change: "log", treatment_version: "log", care_report: "log", case_end: "log", intake_plan: "log", request_change: "log", request_concession: "log", lead_override: "log", spill_over: "log", region_meeting: "log", setting_proposal: "log", meeting_decision: "log", request_consent: "log", request_exclusion: "log",
  request_move: "log", request_pause: "log", request_state: "log", screening_result: "log", structural_part: "offers",
  password_reset: "secret: a link that lets somebody in", scarcity_price: "secret: for the engine only, no person is shown it",
};

test("whatever is kept about a person is in the own data, or is said why not", async ({ stage: { db } }) => {
  const { rows } = await sql<{ name: string }>`
    select distinct conrelid::regclass::text as name from pg_constraint
    where contype = 'f' and confrelid in ('person'::regclass, 'therapist'::regclass) order by 1`.execute(db);
  expect(rows.map(({ name }) => name).filter((name) => !(name in readIn))).toEqual([]);
});
