import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeReference, parseReference, referenceAlphabet } from "../../app/domain/reference.ts";

const reference = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(makeReference);
const position = fc.integer({ min: 0, max: 6 });
const character = fc.constantFrom(...referenceAlphabet);
const plain = (text: string) => [...text.replace("-", "")];

describe("a reference number", () => {
  test("looks like H7M-2QXW", () => {
    fc.assert(
      fc.property(reference, (made) => {
        expect(made).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{4}$/);
      }),
    );
  });

  test("has no characters that look or sound alike on a Dutch phone, and no vowels", () => {
    for (const trap of "AEIOUY0158BSZG9NTVK") expect(referenceAlphabet).not.toContain(trap);
  });

  test("uses every character of its alphabet in every place", () => {
    const seen = Array.from({ length: 7 }, () => new Set<string>());
    for (let n = 0; n < 2000; n++) {
      const bytes = new Uint8Array(new BigUint64Array([BigInt(n) * 0x9e3779b97f4a7c15n]).buffer);
      plain(makeReference(bytes)).forEach((found, place) => seen[place]?.add(found));
    }
    expect(seen.map((found) => found.size)).toEqual(Array(7).fill(referenceAlphabet.length));
  });

  test("differs for different random bytes", () => {
    const made = new Set(Array.from({ length: 256 }, (_, n) => makeReference(new Uint8Array([1, 2, 3, 4, 5, 6, 7, n]))));
    expect(made.size).toBe(256);
  });

  test("is never made from too little randomness", () => {
    expect(() => makeReference(new Uint8Array(7))).toThrow(RangeError);
  });
});

describe("a reference number that someone types", () => {
  test("comes back as it is written", () => expect(parseReference("h7m 2qxw")).toBe("H7M-2QXW"));

  test("is understood in lower case, with spaces, other dashes or none", () => {
    fc.assert(
      fc.property(reference, (made) => {
        const [first, second] = made.split("-");
        for (const typed of [made, `${first}${second}`, ` ${made.toLowerCase()} `, `${first} – ${second}`, plain(made).join(" ")]) {
          expect(parseReference(typed)).toBe(made);
        }
      }),
    );
  });

  test("is refused when any one character is wrong", () => {
    fc.assert(
      fc.property(reference, position, character, (made, place, other) => {
        const typed = plain(made);
        fc.pre(typed[place] !== other);
        typed[place] = other;
        expect(parseReference(typed.join(""))).toBeNull();
      }),
    );
  });

  test("is refused when two characters have changed places", () => {
    fc.assert(
      fc.property(reference, position, position, (made, one, other) => {
        const typed = plain(made);
        fc.pre(typed[one] !== typed[other]);
        [typed[one], typed[other]] = [typed[other] ?? "", typed[one] ?? ""];
        expect(parseReference(typed.join(""))).toBeNull();
      }),
    );
  });

  test("is refused when it is too short, too long or something else", () => {
    const made = makeReference(new Uint8Array([9, 8, 7, 6, 5, 4, 3, 2]));
    for (const typed of ["", "-", made.slice(1), `${made}2`, "reference", "0000000", "AAA-AAAA"]) {
      expect(parseReference(typed), typed).toBeNull();
    }
  });
});
