import { findAccounts } from "./account.ts";
import { findBsns } from "./bsn.ts";
import { findDates } from "./date.ts";
import { findEmails } from "./email.ts";
import { foldText, inOriginal } from "./folded-text.ts";
import { findIbans } from "./iban.ts";
import { findNames } from "./person-name.ts";
import { findPhones } from "./phone.ts";
import { findPostcodes } from "./postcode.ts";
import { findRecordNumbers } from "./record-number.ts";
import { findSchools } from "./school.ts";
import { overlap, type Span } from "./span.ts";
import { withSpokenDigits } from "./spoken-digits.ts";
import { findStreets } from "./street.ts";

/** In order of weight: where two overlap, the first kind names the stretch. */
const finders = [
  ["bsn", findBsns],
  ["iban", findIbans],
  ["email", findEmails],
  ["date", findDates],
  ["record-number", findRecordNumbers],
  ["phone", findPhones],
  ["postcode", findPostcodes],
  ["street", findStreets],
  ["school", findSchools],
  ["account", findAccounts],
  ["name", findNames],
] as const;

export type IdentifierKind = (typeof finders)[number][0];

/** An identifier in a text, by its place only: what was found must never reach an error, a log or a mail. */
export interface Finding extends Span {
  readonly kind: IdentifierKind;
}

/**
 * Everything in a free text that could tell who a child is, in the order of the text, without overlaps.
 * The same function runs while someone types and on the server. Which kinds it looks for: facts of the
 * privacy design (AVG art. 5(1)(c), minimal data) and the BSN's eleven-test [S].
 */
export function findIdentifiers(text: string): Finding[] {
  const folded = withSpokenDigits(foldText(text));
  const found: Finding[] = [];
  for (const [kind, find] of finders) {
    for (const span of find(folded.plain)) {
      const finding = { kind, ...inOriginal(folded, span) };
      if (!found.some((earlier) => overlap(earlier, finding))) found.push(finding);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
