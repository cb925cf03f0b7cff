import fc from "fast-check";
import { expect, test } from "vitest";
import { findIdentifiers } from "../../../app/domain/privacy/guard.ts";
import { pieceLength, piecesOf } from "../../../app/domain/privacy/pieces.ts";

const word = fc.constantFrom("moeder", "Fatima", "1", "een", "a.a.", "A", "woont", "@", "-", "\n", ". ", "nul zes", "Jan v. ", "straat 1");
const anyText = fc.oneof(
  fc.array(word, { maxLength: 2000 }).map((words) => words.join(" ")),
  fc.tuple(word, fc.integer({ min: 1, max: 4000 })).map(([one, times]) => one.repeat(times)),
  fc.string({ unit: "grapheme-composite", maxLength: 4000 }),
);

test("the guard reads at most a little over twice the length of a text, whatever stands in it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const pieces = piecesOf(text);
      const read = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
      expect(Math.max(...pieces.map((piece) => piece.text.length))).toBeLessThanOrEqual(pieceLength);
      expect(read).toBeLessThanOrEqual(2.3 * text.length + pieceLength);
    }),
    { numRuns: 200 },
  );
});

test("every place of a text counts in exactly one piece", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let counted = 0;
      for (const { start, text: piece, countsFrom, countsUntil } of piecesOf(text)) {
        expect(start + countsFrom).toBe(counted);
        expect(text.startsWith(piece, start)).toBe(true);
        counted = start + Math.min(countsUntil, piece.length);
      }
      expect(counted).toBe(text.length);
    }),
  );
});

test("an identifier is found wherever it stands in a long text, once and whole", () => {
  const filler = fc.constantFrom("Het kind slaapt slecht. ", "Moeder heeft veel zorgen\n", "boos ", "Zij eet niet. ");
  const identifier = fc.constantFrom("06-12345678", "NL13TEST0123456789", "moeder.test@gmail.com", "999900006", "Kerkstraat 12");
  fc.assert(
    fc.property(filler, fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 250 }), identifier, (text, before, after, found) => {
      const whole = `${text.repeat(before)}${found} ${text.repeat(after)}`;
      expect(findIdentifiers(whole).map(({ start, end }) => whole.slice(start, end))).toEqual([found]);
    }),
  );
});
