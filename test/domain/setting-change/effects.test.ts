import { describe, expect, test } from "vitest";
import { changedPersons, examplePersons, type MoneyRules } from "../../../app/domain/setting-change/example-persons.ts";
import { changedBands, changedCells, changedConsent, changedRarity } from "../../../app/domain/setting-change/pure-effects.ts";
import { knownConsentAges } from "../../../app/domain/consent.ts";
import { explainFunding } from "../../../app/domain/funding/explain-funding.ts";
import { knownFundingRules } from "../../../app/domain/funding/known-rules.ts";
import { knownTreatmentLengths } from "../../../app/domain/funding/treatment-lengths.ts";
import { knownWiderRules } from "../../../app/domain/funding/wider-rules.ts";
import { assumedPopulation } from "../../../app/domain/privacy/reference-population.ts";
import { usualPublicationRules } from "../../../app/domain/privacy/suppression/publication-rules.ts";
import { publish } from "../../../app/domain/privacy/suppression/publish.ts";
import { knownScreeningRules } from "../../../app/domain/screening/rules.ts";
import { inForce } from "../../../app/domain/setting.ts";
import { effectWords } from "../../../app/words/setting-effects.ts";

const on = "2026-11-22";
const money: MoneyRules = { versions: knownFundingRules, wider: knownWiderRules, lengths: knownTreatmentLengths, norm: { intakeWeeks: 4, treatmentWeeks: 10 } };
const rules = inForce(knownFundingRules, on);
const withRules = (change: Partial<typeof rules>): MoneyRules => ({ ...money, versions: [{ validFrom: "2022-01-01", value: { ...rules, ...change } }] });

describe("what a change would do to the example persons", () => {
  test("nothing, when nothing changes", () => {
    expect(changedPersons(money, money, on)).toEqual({ kind: "persons", checked: Object.keys(examplePersons).length, changed: [] });
  });

  test("with adults from nineteen, only who is around that age gets another answer", () => {
    const { changed } = changedPersons(money, withRules({ adultAge: { ...rules.adultAge, value: 19 } }), on);
    expect(changed.find(({ person }) => person === "youth-18")?.aspects).toEqual(expect.arrayContaining(["route", "payer", "own-cost"]));
    expect(changed.map(({ person }) => person)).not.toContain("child-6");
    expect(changed.map(({ person }) => person)).not.toContain("parent-35");
  });

  test("with another deductible, what it costs changes for adults and for nobody else", () => {
    const { changed } = changedPersons(money, withRules({ deductibleEuros: { ...rules.deductibleEuros, value: 165 } }), on);
    expect(changed.map(({ person }) => person)).toEqual(expect.arrayContaining(["parent-35", "adult-23"]));
    expect(new Set(changed.flatMap(({ aspects }) => aspects))).toEqual(new Set(["own-cost"]));
  });

  test("every row of the table of who pays is tried by somebody, and each person has a name", () => {
    const rows = Object.values(examplePersons).map(({ years, turnsEighteenSoon, ...situation }) =>
      explainFunding({ ...situation, age: { years, turnsEighteenSoon, statedOn: on } }, { versions: money.versions, wider: money.wider, path: { from: on, ...money.norm, plannedWeeks: 26 } }).row,
    );
    expect(new Set(rows)).toEqual(new Set(["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "none"]));
    for (const words of [effectWords.nl, effectWords.en]) expect(Object.keys(words.examples).toSorted()).toEqual(Object.keys(examplePersons).toSorted());
  });
});

describe("what a change would do to results, consent, rarity and tables", () => {
  test("a higher cut-off: exactly the totals between the old and the new one", () => {
    const cutOffs = { ...knownScreeningRules.cutOffs, "cries-13": { ...knownScreeningRules.cutOffs["cries-13"], value: { raisedFrom: 33 } } };
    expect(changedBands(knownScreeningRules, { ...knownScreeningRules, cutOffs }).changed).toEqual([{ instrument: "cries-13", from: 30, to: 32, before: "raised", after: "not-raised" }]);
    expect(changedBands(knownScreeningRules, knownScreeningRules).changed).toEqual([]);
  });

  test("deciding along from eleven: only at eleven somebody else consents", () => {
    expect(changedConsent(knownConsentAges, { ...knownConsentAges, childConsentsFrom: 11 }).changed).toEqual([{ age: 11, before: ["parents-with-authority"], after: ["child", "parents-with-authority"] }]);
  });

  test("rare below more people: more combinations bring the warning", () => {
    const { before, after, combinations } = changedRarity(assumedPopulation, { ...assumedPopulation, fewest: 5_000 });
    expect(before).toBeGreaterThan(0);
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThan(combinations);
  });

  test("a higher threshold: fewer numbers in sight", () => {
    const counts = { rows: ["flevoland", "utrecht"], tables: [{ name: "outcome", columns: ["found", "waiting"], counts: [[40, 12], [30, 14]] }] };
    const shownBy = (threshold: number) => [{ counts, publication: publish(counts, { ...usualPublicationRules, threshold }) }];
    const { before, after } = changedCells("2026-07-01", shownBy(10), shownBy(20));
    expect(before).toEqual({ shown: 4, hidden: 0, together: 0 });
    expect(after.shown).toBeLessThan(4);
    expect(changedCells("2026-07-01", shownBy(10), shownBy(100)).after).toEqual({ shown: 0, hidden: 4, together: 2 });
  });
});
