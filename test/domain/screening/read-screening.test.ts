import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instruments, scoredCodes } from "../../../app/domain/screening/instruments.ts";
import { readAdvice } from "../../../app/domain/screening/read-advice.ts";
import { adviceNoteLength } from "../../../app/domain/text-length.ts";
import { itemField, readScore, scaleField } from "../../../app/domain/screening/read-score.ts";
import { readScreening } from "../../../app/domain/screening/read-screening.ts";
import { knownScreeningRules as rules } from "../../../app/domain/screening/rules.ts";
import { scoreScreening } from "../../../app/domain/screening/score.ts";

const today = "2026-11-22";
const items = (code: (typeof scoredCodes)[number], value: number) => Object.fromEntries(instruments[code].items.map((item) => [itemField(item), String(value)]));
const circumstances = { month: "2026-11", sinceEvent: "long" };
const read = (code: Parameters<typeof readScreening>[0], posted: Record<string, string>) => readScreening(code, posted, { rules, today });

describe("the score of a form", () => {
  test("is the same from the items and from the sums that a browser made of them, of every form", () => {
    const anyCase = fc.constantFrom(...scoredCodes).chain((code) =>
      fc.record({ code: fc.constant(code), answers: fc.record(Object.fromEntries(instruments[code].items.map((item) => [item, fc.constantFrom(...instruments[code].values)]))) }),
    );
    fc.assert(fc.property(anyCase, ({ code, answers }) => {
      const byItems = readScore(code, Object.fromEntries(Object.entries(answers).map(([item, value]) => [itemField(item), String(value)])), rules);
      const scoring = scoreScreening(code, answers, rules);
      if (scoring.kind !== "scored") throw new Error("refused");
      const sums = Object.fromEntries(Object.entries(scoring.score.scales).map(([scale, sum]) => [scaleField(scale), String(sum)]));
      expect(readScore(code, { ...sums, band: scoring.score.band }, rules)).toEqual(byItems);
    }));
  });

  test("asks for the items that are missing by their number, in one sentence at the first of them", () => {
    const { "item-4": _four, "item-9": _nine, ...some } = items("cries-13", 1);
    expect(readScore("cries-13", some, rules)).toEqual({ kind: "unreadable", problems: [{ field: "item-4", code: "items-missing", with: { items: "4, 9" } }] });
    expect(readScore("cries-13", { missing: "4,9" }, rules)).toEqual({ kind: "unreadable", problems: [{ field: "item-4", code: "items-missing", with: { items: "4, 9" } }] });
  });

  test("names a value that the form has not by its item, and never repeats it", () => {
    const refused = readScore("cries-13", { ...items("cries-13", 1), "item-7": "31415926" }, rules);
    expect(refused).toEqual({ kind: "unreadable", problems: [{ field: "item-7", code: "items-impossible", with: { items: "7" } }] });
  });

  test("refuses sums that no answers can come to, and a band of an ITQ that they cannot have", () => {
    const sums = { "scale-intrusion": "17", "scale-avoidance": "6", "scale-arousal": "10" };
    expect(readScore("cries-13", sums, rules)).toMatchObject({ problems: [{ code: "sums-impossible" }] });
    const itq = Object.fromEntries(["reliving", "avoidance", "threat", "affect", "selfImage", "relations"].map((scale) => [scaleField(scale), "1"]));
    expect(readScore("itq", { ...itq, band: "probable" }, rules)).toMatchObject({ problems: [{ code: "sums-impossible" }] });
    expect(readScore("itq", { ...itq, band: "not-raised" }, rules)).toMatchObject({ kind: "read", score: { total: 6 } });
  });

  test("takes the band from the cut-offs, whatever a browser says", () => {
    const sums = { "scale-intrusion": "10", "scale-avoidance": "10", "scale-arousal": "10", band: "not-raised" };
    expect(readScore("cries-13", sums, rules)).toMatchObject({ score: { total: 30, band: "raised" } });
    expect(readScore("cries-13-parent", { ...sums, band: "probable" }, rules)).toMatchObject({ score: { total: 30, band: "not-raised" } });
  });

  test("of a form under licence is its total, and whether that is raised as the norms say", () => {
    expect(readScore("sdq", { total: "17", raised: "yes" }, rules)).toEqual({ kind: "read", score: { total: 17, scales: {}, band: "raised" } });
    expect(readScore("tscc", { total: "58", raised: "no" }, rules)).toMatchObject({ score: { band: "not-raised" } });
    expect(readScore("sdq", { total: "41" }, rules)).toEqual({ kind: "unreadable", problems: [{ field: "total", code: "total-sdq" }, { field: "raised", code: "raised-missing" }] });
    expect(readScore("tscyc", { total: "veel", raised: "yes" }, rules)).toMatchObject({ problems: [{ code: "total-missing" }] });
  });
});

describe("the circumstances of a screening", () => {
  test("are a month and no day, and who answered where that can differ", () => {
    expect(read("cries-13", { ...items("cries-13", 0), ...circumstances })).toMatchObject({ kind: "read", result: { monthOn: "2026-11-01", informant: "self", tooEarly: false, moment: "before" } });
    expect(read("sdq", { total: "9", raised: "no", ...circumstances, informant: "teacher" })).toMatchObject({ result: { informant: "teacher" } });
    expect(read("sdq", { total: "9", raised: "no", ...circumstances })).toMatchObject({ problems: [{ field: "informant", code: "informant-missing" }] });
    expect(read("tscc", { total: "58", raised: "no", ...circumstances, informant: "teacher" })).toMatchObject({ result: { informant: "self" } });
  });

  test("a month of the future, or of more than two years ago, cannot be chosen", () => {
    for (const month of ["2026-12", "2024-11", "", "2026-11-22"]) {
      expect(read("cries-13", { ...items("cries-13", 0), ...circumstances, month })).toMatchObject({ problems: [{ field: "month", code: "month-missing" }] });
    }
  });

  test("too early is asked, and may be unknown", () => {
    const early = (sinceEvent: string) => read("cries-13", { ...items("cries-13", 0), ...circumstances, sinceEvent });
    expect([early("short"), early("unknown")]).toMatchObject([{ result: { tooEarly: true } }, { result: { tooEarly: null } }]);
    expect(early("")).toMatchObject({ problems: [{ field: "sinceEvent", code: "sinceEvent-missing" }] });
  });

  test("everything that is missing is told at once, in the order of the form", () => {
    const nothing = read("sdq", {});
    expect(nothing.kind === "unreadable" && nothing.problems.map(({ field }) => field)).toEqual(["total", "raised", "informant", "month", "sinceEvent"]);
  });
});

describe("the advice of a therapist", () => {
  test("is one of a list, with treatments that suit the person only when treatment is advised", () => {
    expect(readAdvice({ advice: "treatment", advisedForms: ["emdr", "emdr"], adviceNote: " Rustig beginnen. " }, ["emdr"])).toEqual({ kind: "read", advice: { advice: "treatment", forms: ["emdr"], note: "Rustig beginnen." } });
    expect(readAdvice({ advice: "none", advisedForms: "emdr" }, ["emdr"])).toMatchObject({ advice: { forms: [] } });
    expect(readAdvice({ advice: "treatment", advisedForms: "pcit" }, ["emdr"])).toMatchObject({ problems: [{ field: "advisedForms", code: "advisedForms-unusable" }] });
    expect(readAdvice({}, [])).toMatchObject({ problems: [{ field: "advice", code: "advice-missing" }] });
  });

  test("names nobody: the guard marks the place, and a text without end is not read at all", () => {
    const adviceNote = "Bel moeder op 06-12345678";
    expect(readAdvice({ advice: "treatment", adviceNote }, [])).toEqual({ kind: "unreadable", problems: [{ field: "adviceNote", code: "guard-phone", at: [{ start: adviceNote.indexOf("06"), end: adviceNote.length }] }] });
    expect(readAdvice({ advice: "treatment", adviceNote: "a".repeat(adviceNoteLength + 1) }, [])).toMatchObject({ problems: [{ code: "adviceNote-too-long" }] });
  });
});
