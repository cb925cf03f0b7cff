import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findIdentifiers } from "../../../app/domain/privacy/guard.ts";
import { overlap, type Span } from "../../../app/domain/privacy/span.ts";
import { ordinary, withIdentifiers } from "./sentences.ts";

describe("over all sentences together", () => {
  test("the labelled set is large enough to say something", () => {
    expect(withIdentifiers.length + ordinary.length).toBeGreaterThanOrEqual(400);
    expect(ordinary.length).toBeGreaterThanOrEqual(200);
  });

  test("at least 98 of 100 identifiers are found", () => {
    const all = withIdentifiers.flatMap(({ text, labels }) => labels.map((label) => ({ text, label })));
    const missed = all.filter(({ text, label }) => !findIdentifiers(text).some((finding) => overlap(finding, label)));
    report("missed", missed.map(({ text, label }) => `${label.kind}: ${text}`), all.length);
    expect(missed.length / all.length).toBeLessThanOrEqual(0.02);
  });

  test("at most 3 of 100 ordinary sentences are stopped", () => {
    const stopped = ordinary.filter(({ text }) => findIdentifiers(text).length > 0);
    report("stopped without reason", stopped.map(({ text }) => text), ordinary.length);
    expect(stopped.length / ordinary.length).toBeLessThanOrEqual(0.03);
  });

  test("in a sentence with an identifier, nothing else is marked, and all of it is", () => {
    const wrong = withIdentifiers.filter(({ text, labels }) => {
      const found = findIdentifiers(text);
      const beside = found.some((finding) => !labels.some((label) => overlap(finding, label)));
      return beside || labels.some((label) => /\w/.test(unmarked(text, label, found)));
    });
    report("marked in the wrong place", wrong.map(({ text }) => text), withIdentifiers.length);
    expect(wrong.length / withIdentifiers.length).toBeLessThanOrEqual(0.03);
  });
});

describe("laws of the guard", () => {
  const identifying = fc.constantFrom(...withIdentifiers.filter(({ text }) => findIdentifiers(text).length > 0));
  const plain = fc.constantFrom(...ordinary.filter(({ text }) => findIdentifiers(text).length === 0));

  test("a sentence before an identifier never hides it", () => {
    fc.assert(
      fc.property(plain, identifying, ({ text: first }, { text }) => {
        const shift = first.length + 1;
        const alone = findIdentifiers(text).map(({ start, end }) => [start + shift, end + shift]);
        expect(findIdentifiers(`${first}\n${text}`).map(({ start, end }) => [start, end])).toEqual(alone);
      }),
    );
  });

  test("a hidden character inside an identifier never hides it", () => {
    const kinds = new Set(["bsn", "phone", "iban", "postcode", "name"]);
    const hidden = fc.constantFrom("\u200B", "\u00AD", "\uFEFF", "\u2060");
    fc.assert(
      fc.property(identifying, hidden, fc.nat(), ({ text }, character, anywhere) => {
        const [finding] = findIdentifiers(text);
        fc.pre(finding !== undefined && kinds.has(finding.kind) && finding.end - finding.start > 1);
        const place = finding.start + 1 + (anywhere % (finding.end - finding.start - 1));
        const tampered = text.slice(0, place) + character + text.slice(place);
        expect(findIdentifiers(tampered)[0]).toEqual({ ...finding, end: finding.end + 1 });
      }),
    );
  });

  test("findings lie in the text, in order, apart, and never carry what was found", () => {
    const fragments = fc.array(fc.oneof(fc.string({ unit: "grapheme-composite", maxLength: 20 }), identifying.map(({ text }) => text)), { maxLength: 6 });
    fc.assert(
      fc.property(fragments, (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const finding of findIdentifiers(text)) {
          expect(Object.keys(finding).sort()).toEqual(["end", "kind", "start"]);
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

function unmarked(text: string, { start, end }: Span, found: readonly Span[]): string {
  const places = Array.from({ length: end - start }, (_, offset) => start + offset);
  return places.filter((place) => !found.some((span) => span.start <= place && place < span.end)).map((place) => text[place]).join("");
}

function report(what: string, lines: readonly string[], total: number): void {
  if (lines.length === 0) return;
  console.info(`${lines.length} of ${total} ${what}:\n  ${lines.join("\n  ")}`);
}
