import { readdirSync, readFileSync } from "node:fs";
import { sql } from "kysely";
import { describe, expect } from "vitest";
import { readMessage } from "../../app/domain/proposal-question.ts";
import { readPurchasingList } from "../../app/domain/gemeenten/purchasing-list.ts";
import { readAnswers } from "../../app/domain/read-answers.ts";
import { readRemark } from "../../app/domain/publication/remark.ts";
import { readReason } from "../../app/domain/reason.ts";
import { readAdvice } from "../../app/domain/screening/read-advice.ts";
import { readValue } from "../../app/domain/setting-change/read-value.ts";
import { statementProblem } from "../../app/domain/treatment-form.ts";
import { readWhatIfName } from "../../app/domain/what-if/name.ts";
import type { Database } from "../../db/connect.ts";
import { settingShapes } from "../../db/settings.ts";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();

/** Per field in which somebody can write what they like: what reads it. True where the text may be kept. */
const readers: Readonly<Record<string, (typed: string) => boolean>> = {
  note: (typed) => readAnswers({ note: typed }).answers.note !== undefined,
  question: (typed) => readMessage(typed, []).kind === "message",
  answer: (typed) => readMessage(typed, []).kind === "message",
  reason: (typed) => readReason(typed).kind === "reason",
  remark: (typed) => readRemark(typed, { threshold: 10 }).kind === "remark",
  adviceNote: (typed) => readAdvice({ advice: "treatment", adviceNote: typed }, []).kind === "read",
};

/** The same for what is a line, and stays; and for the sentences of the catalogue, of which there are many in one form. */
const sourceIn = (typed: string) => ({ "screening.value": "4", "screening.source": typed, "screening.certainty": "choice" });
const lineReaders: typeof readers = { source: (typed) => readValue(settingShapes["treatment-lengths"], sourceIn(typed), {}).kind === "value", calculation: (typed) => "name" in readWhatIfName(typed), statement: (typed) => statementProblem(typed) === null };

/** Fields for a list of codes and names from a list: a sentence is no line of it, whatever it says. */
const listReaders: typeof readers = { list: (typed) => readPurchasingList(typed, new Map([["gm0450", "GM0450"]])).problems.length === 0 };

/** Where what was written in such a field lies. */
const keptTexts: Readonly<Record<string, string>> = {
  "household_draft.answers": "note",
  "request_draft.answers": "note",
  "request.note": "note",
  "request_change.old_value": "note",
  "request_change.new_value": "note",
  "proposal_question.question": "question",
  "proposal_question.answer": "answer",
  "profile_question.question": "question",
  "profile_question.answer": "answer",
  "profile_version.reason": "reason",
  "home_region_claim.reason": "reason",
  "therapist_state.reason": "reason",
  "lead_override.reason": "reason",
  "meeting_decision.note": "reason",
  "treatment.facts": "statement",
  "treatment_version.facts": "statement",
  "gemeente_change.reason": "reason",
  "setting_proposal.source": "reason",
  "setting_proposal.reason": "reason",
  "setting_proposal.value": "source",
  "report_remark.remark": "remark",
  "what_if.name": "calculation",
  "screening_result.advice_note": "adviceNote",
};

/** Columns without a list of allowed values that hold nothing a person writes in a sentence, each with what it holds. */
const otherTexts: Readonly<Record<string, readonly string[]>> = {
  "words of the product's own code": [
    "publication_table.name", "publication_table.subject",
    "audit.action", "audit.cause", "audit.permission", "audit.role", "audit.subject_kind", "digest_item.key", "lead_notice.key", "mail.key", "mail.letter", "mail.last_error",
    "matching_run.regions", "pair_bar.reason", "request_state.reason", "session.device", "migration.name", "request_count.age_band",
    "request_count.kind", "request_count.person_kind", "scarcity_kind.age_band", "scarcity_kind.forms", "scarcity_kind.language", "throttle.key",
  ],
  "sums and ids that the product works out": [
    "publication_table.content", "publication_table.counted",
    "audit.origin", "audit.subject_id", "clock_count.counts", "bottleneck_list.kinds", "census.unmet", "census.value", "matching_run.counts", "matching_run.input_hash", "matching_run.parameters",
    "matching_run.snapshot", "proposal.explanation", "publication.rules", "publication.tables", "therapist_publication.counted", "therapist_publication.rules", "therapist_publication.tables", "request_outlook.funnel", "request_outlook.prospects", "scarcity_night.rates",
    "screening_result.scales", "person.password_hash", "what_if.outcome", "setting_proposal.effect",
  ],
  "choices from a list that a form offers and its reader checks": [
    "request.forms", "request.parts_of_week", "structural_need.forms", "structural_need.parts_of_week", "structural_offer.parts_of_week", "structural_part.part", "request_concession.added", "request_concession.removed", "screening_result.advised_forms",
    "therapy_group.language", "therapy_group.part_of_week", "therapist.languages", "therapist.parts_of_week", "therapist.professions", "profile_version.claims", "what_if.assumptions",
  ],
  "facts about the country, the catalogue and the settings": [
    "gemeente.name", "gemeente_change.gemeenten", "gemeente_change.source", "gemeente_name.name", "purchasing_region.name", "region.name", "region.centrumgemeenten", "setting.key", "setting_proposal.key", "setting.source", "setting.value", "treatment.name", "treatment_version.name", "treatment_word.word",
  ],
  "who works here: names, organisations and addresses of colleagues, never of a family": [
    "address_check.email", "invitation.email", "mail.address", "registration.email", "registration.name", "registration_step.answers", "organisation.name", "person.name", "mail.kept_subject", "mail.kept_text",
  ],
};

/** Every column for text whose values no constraint and no other table limits. */
async function openTexts(db: Database): Promise<string[]> {
  const { rows } = await sql<{ place: string }>`
    select c.relname || '.' || a.attname as place
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
      and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'varchar'::regtype, 'jsonb'::regtype, 'json'::regtype)
      and not exists (select from pg_constraint k where k.conrelid = c.oid and a.attnum = any (k.conkey)
        and (k.contype = 'f' or (k.contype = 'c' and pg_get_constraintdef(k.oid) ~ ('(\\m' || a.attname || '\\M.*(= ANY|~ |<@))'))))
    order by 1`.execute(db);
  return rows.map(({ place }) => place);
}

/** The names of all fields of several lines in the pages. */
function fieldsOfSeveralLines(): string[] {
  const pages = ["app/routes", "app/components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tsx")).map((name) => readFileSync(`${folder}/${name}`, "utf8")),
  );
  return [...new Set(pages.flatMap((page) => [...page.matchAll(/<(?:TextArea|textarea)\b[^>]*?\bname="([^"]+)"/gs)].map((match) => match[1] ?? "")))].sort();
}

const identifying = [
  "Fatima slaapt slecht.", "Bel haar op 06-12345678.", "BSN 999900006", "Zij woont op Kerkstraat 12.", "Geboren op 3 maart 2018.",
  "Mail naar moeder.test@gmail.com.", "Zij zit op basisschool De Klimop.", "Postcode 1811 AB", "IBAN NL13TEST0123456789", "Mevrouw Bouazza belt terug.",
];

describe("free text", () => {
  test("no column for text is without somebody who said what it holds: a new one has to be added here, with what reads it", async ({ stage: { db } }) => {
    expect(await openTexts(db)).toEqual([...Object.keys(keptTexts), ...Object.values(otherTexts).flat()].sort());
  });

  test("every field of several lines has a reader that is known here", () => {
    expect(fieldsOfSeveralLines()).toEqual(Object.keys({ ...readers, ...listReaders }).sort());
    expect(new Set(Object.values(keptTexts))).toEqual(new Set(Object.keys({ ...readers, ...lineReaders })));
  });

  test("what reads a list takes no sentence at all", () => {
    for (const mayBeKept of Object.values(listReaders)) {
      for (const sentence of [...identifying, "Slaapt slecht en schrikt van harde geluiden."]) expect(mayBeKept(sentence), sentence).toBe(false);
      expect(mayBeKept("GM0450;IJmond")).toBe(true);
    }
  });

  for (const [field, mayBeKept] of Object.entries({ ...readers, ...lineReaders })) {
    test(`the guard stands before the field ${field}: what says who somebody is, is not kept`, () => {
      for (const sentence of identifying) expect(mayBeKept(sentence), sentence).toBe(false);
      expect(mayBeKept("Slaapt slecht en schrikt van harde geluiden.")).toBe(true);
    });
  }
});
