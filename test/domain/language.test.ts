import { expect, test } from "vitest";
import { languages, Languages } from "../../app/domain/language.ts";

test("every spoken language on offer has a Dutch and an English name of its own", () => {
  const spoken = languages.filter((code) => code !== "dse");
  for (const locale of ["nl", "en"]) {
    const names = new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
    const named = spoken.map((code) => names.of(code));
    expect(named).not.toContain(undefined);
    expect(new Set(named).size).toBe(spoken.length);
  }
});

test("Dutch and English come first", () => expect(languages.slice(0, 2)).toEqual(["nl", "en"]));

test("the languages of shelters are on offer, sign language too", () => {
  for (const code of ["ar", "tr", "pl", "ti", "so", "fa", "ps", "uk", "ru", "es", "fr", "pt", "ro", "bg", "kmr", "rif", "ur", "zh", "dse"]) {
    expect(languages).toContain(code);
  }
});

test("chosen languages come back once, in the order of the list", () => {
  expect(Languages.parse(["tr", "ar", "nl", "ar"])).toEqual(["nl", "ar", "tr"]);
  expect(Languages.safeParse(["klingon"]).success).toBe(false);
});
