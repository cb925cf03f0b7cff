import { expect, test } from "vitest";
import { readSource } from "../../app/domain/source.ts";

test("a source has a title, a day, an author or an address of a page", () => {
  for (const text of ["Wet van 12 juli 2026", "CBS, Gemeentelijke indeling 2027", "https://www.cbs.nl/nl-nl/onze-diensten", "Staatsblad 2026, 123", "Arianne Struik, Slapende honden"]) {
    expect(readSource(` ${text} `), text).toEqual({ kind: "source", source: text });
  }
});

test("a source holds no number or address of a person, and is not empty or endless", () => {
  for (const text of ["gebeld met 06-12345678", "mail van naam@voorbeeld.nl", "BSN 999900006", "Kerkstraat 12, 1811 AB"]) expect(readSource(text), text).toEqual({ kind: "problem", code: "source-names-somebody" });
  expect(readSource("  ")).toEqual({ kind: "problem", code: "source-missing" });
  expect(readSource("wet ".repeat(60))).toEqual({ kind: "problem", code: "source-too-long" });
});
