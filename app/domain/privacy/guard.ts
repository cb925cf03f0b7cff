import { findAccounts } from "./account.ts";
import { findBsns } from "./bsn.ts";
import { findClubs } from "./club.ts";
import { findDates } from "./date.ts";
import { withNamesUndisguised } from "./disguised-name.ts";
import { findEmails } from "./email.ts";
import { findEmployers } from "./employer.ts";
import { findFrequentSchools } from "./frequent-school.ts";
import { foldText, inOriginal } from "./folded-text.ts";
import { findIbans } from "./iban.ts";
import { findInitials } from "./initials.ts";
import { findLandmarks } from "./landmark.ts";
import { firstNames } from "./name-lists.ts";
import { findOtherScripts } from "./other-script.ts";
import { findNames } from "./person-name.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { findPhones } from "./phone.ts";
import { findPostcodes } from "./postcode.ts";
import { findLongNumbers, findRecordNumbers } from "./record-number.ts";
import { findSchools } from "./school.ts";
import { withShorthandWrittenOut } from "./shorthand.ts";
import { overlap, type Span } from "./span.ts";
import { withSpokenDigits } from "./spoken-digits.ts";
import { findStreetPlaces } from "./street-place.ts";
import { findStreets } from "./street.ts";
import { findTitledNames } from "./titled-name.ts";

/** In order of weight: where two overlap, the first kind names the stretch. */
const finders = [
  ["bsn", findBsns],
  ["iban", findIbans],
  ["email", findEmails],
  ["date", findDates],
  ["record-number", findRecordNumbers],
  ["phone", findPhones],
  ["postcode", findPostcodes],
  ["record-number", findLongNumbers],
  ["street", findStreets],
  ["street", findStreetPlaces],
  ["street", findLandmarks],
  ["school", findSchools],
  ["school", findFrequentSchools],
  ["account", findAccounts],
  ["other-script", findOtherScripts],
  ["name", findTitledNames],
  ["name", findNames],
  ["name", findInitials],
  ["name", findEmployers],
  ["name", findClubs],
] as const;

export type IdentifierKind = (typeof finders)[number][0];

/** An identifier in a text, by its place only: what was found must never reach an error, a log or a mail. */
export interface Finding extends Span {
  readonly kind: IdentifierKind;
}

/**
 * Everything in a free text that could tell who a child is, in the order of the text, without overlaps.
 * The same function runs while someone types and on the server. Which kinds it looks for: facts of the
 * privacy design (AVG art. 5(1)(c), minimal data) and the BSN's eleven-test [S]. Its work grows with the length of
 * the text, whatever stands in it: see the pieces.
 */
export function findIdentifiers(text: string): Finding[] {
  const folded = withShorthandWrittenOut(withNamesUndisguised(withSpokenDigits(foldText(text))));
  const found: Finding[] = [];
  for (const piece of piecesOf(folded.plain)) {
    for (const { kind, start, end } of findInPiece(piece)) {
      const finding = { kind, ...inOriginal(folded, { start, end }) };
      if (finding.start >= (found.at(-1)?.end ?? 0)) found.push(finding);
    }
  }
  return found;
}

/** "Carla van de Jan Ligthartschool": who is named before what was found already, whatever that ran together with. */
function firstNamesBefore(text: string, { start }: Span, found: readonly Span[]): Span[] {
  const end = Math.min(...found.map((earlier) => earlier.start));
  const words = end > start ? text.slice(start, end).toLowerCase().match(/[a-z]+/g) ?? [] : [];
  return words.some((word) => firstNames.has(word)) ? [{ start, end }] : [];
}

/** In the order of the piece, by their place in the whole text. */
function findInPiece({ text, start, countsFrom, countsUntil }: Piece): Finding[] {
  const found: Finding[] = [];
  for (const [kind, find] of finders) {
    for (const span of find(text)) {
      const clashes = found.filter((earlier) => overlap(earlier, span));
      if (clashes.length === 0) found.push({ kind, ...span });
      else if (kind === "name") found.push(...firstNamesBefore(text, span, clashes).map((left) => ({ kind, ...left })));
    }
  }
  return found
    .filter((span) => span.start >= countsFrom && span.start < countsUntil)
    .sort((one, other) => one.start - other.start)
    .map((span) => ({ kind: span.kind, start: span.start + start, end: span.end + start }));
}
