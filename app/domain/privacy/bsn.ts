import { before, digitsOf, type Span, spansOf } from "./span.ts";

const nineDigits = /(?<!\d)\d(?:[ .\-/_]{0,2}\d){8}(?!\d)/dg;
const namedNumber =
  /(?:\bbsn\b|burgerservice|sofi-?nummer|citizen service number)[^\d\n]{0,25}(?<found>\d(?:[ .\-/_]{0,2}\d){6,9})(?!\d)/dgi;
const registrationOfProfessional = /\b(?:skj|big|agb|kvk)\b\W*(?:-?nummer|-?code|registratie)?\W*$/i;

/**
 * The eleven-test of a citizen service number (BSN): nine digits, weighed 9 to 2 and the last one -1,
 * add up to a multiple of eleven. Test numbers are 999900006 to 999999990. [S] iJw knowledge file
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** Every BSN, however it is spaced, and every number that someone calls one, right or mistyped. */
export function findBsns(text: string): Span[] {
  const passing = spansOf(nineDigits, text)
    .filter(({ start, end }) => passesElevenTest(digitsOf(text.slice(start, end))))
    .filter((span) => !registrationOfProfessional.test(before(text, span, 25)));
  return [...passing, ...spansOf(namedNumber, text)];
}
