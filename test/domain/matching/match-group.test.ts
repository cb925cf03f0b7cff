import fc from "fast-check";
import { expect, test } from "vitest";
import { type GroupInput, matchGroup } from "../../../app/domain/matching/match-group.ts";
import { termsOn, usualMatchingRules } from "../../../app/domain/matching/matching-rules.ts";
import { seekerOn } from "../../../app/domain/matching/seeker.ts";
import { regionsSharingTherapists } from "../../../app/domain/matching/region-group.ts";
import { knownFundingRules } from "../../../app/domain/funding/known-rules.ts";
import { seeded, shuffled } from "./cast.ts";
import { day, someNeeds, someTherapists, terms, tom, yara } from "./pairing-cast.ts";

/** A run after which everyone who stays unserved is told why. */
function run(input: GroupInput) {
  return matchGroup(input, input.needs.map(({ id }) => id));
}

test("the last free place goes to the most urgent, and the other is told why nobody", () => {
  const bram = { ...yara, id: "bram", reference: "BRA-2222", urgency: "high" as const };
  const { matches, outlooks } = run({ terms, needs: [yara, bram], therapists: [tom] });
  expect(matches.map(({ requestId, therapistId, placeKind }) => ({ requestId, therapistId, placeKind }))).toEqual([{ requestId: "bram", therapistId: "tom", placeKind: "treatment" }]);
  expect(outlooks).toEqual([{ requestId: "yara", funnel: { couldServe: 1, failedFirst: {}, failedOnly: {} }, prospects: { queue: { place: 2, of: 2 }, held: 1, concessions: [] } }]);
});

test("a match says why: its parts, the form, the money, the place in the queue", () => {
  const { matches } = run({ terms, needs: [yara], therapists: [tom] });
  expect(matches[0]?.explanation).toMatchObject({
    fit: 800, form: "emdr", level: "trained", placeKind: "treatment", places: ["at-practice"], partsOfWeek: ["mon-am"], withInterpreter: false,
    contract: "contracted", route: "jeugdwet", payer: "gemeente", queue: { place: 1, of: 1 },
  });
  expect(matches[0]?.explanation.parts).toContainEqual({ part: "part-of-week", points: 25, of: 75 });
});

test("a match says whether others would have liked the place: the price is what they give up, and whether somebody still waits for one like it", () => {
  const bram = { ...yara, id: "bram", reference: "BRA-2222" };
  const anna = { ...tom, id: "anna", homeRegion: "kennemerland" };
  const demandOf = (input: GroupInput) => run(input).matches.map(({ therapistId, explanation }) => [therapistId, explanation.demand]);
  expect(demandOf({ terms, needs: [yara], therapists: [tom] })).toEqual([["tom", { price: 0, wanted: false }]]);
  expect(demandOf({ terms, needs: [yara, bram], therapists: [tom] })).toEqual([["tom", { price: expect.any(Number), wanted: true }]]);
  const both = demandOf({ terms, needs: [yara, bram], therapists: [tom, anna] });
  expect(new Map(both as [string, unknown][])).toEqual(new Map([["tom", { price: 75, wanted: false }], ["anna", { price: 0, wanted: false }]]));
});

test("whoever waits longer than the norm stands one class higher, and nobody higher than crisis", () => {
  const classOf = (urgency: "crisis" | "high" | "normal", submittedAt: string, on = terms) => seekerOn({ ...yara, urgency, submittedAt: new Date(submittedAt) }, on).queuesAs;
  expect(classOf("normal", "2026-10-25T09:00:00Z")).toBe("normal");
  expect(classOf("normal", "2026-10-24T09:00:00Z")).toBe("high");
  expect(classOf("crisis", "2026-10-24T09:00:00Z")).toBe("crisis");
  const strict = termsOn(day, { rules: { ...usualMatchingRules, movesUpPastNorm: false }, fundingVersions: knownFundingRules, intakeWeeks: 4 });
  expect(classOf("normal", "2026-01-24T09:00:00Z", strict)).toBe("normal");
});

test("the outcome depends on who asks and who offers, not on the order of the rows", () => {
  fc.assert(fc.property(someNeeds({ maxLength: 8 }), someTherapists, fc.integer(), (needs, therapists, seed) => {
    const random = seeded(seed);
    const one = run({ terms, needs, therapists });
    const other = run({ terms, needs: shuffled(needs, random), therapists: shuffled(therapists, random) });
    expect(other.matches).toEqual(one.matches);
    expect(other.outlooks.toSorted((a, b) => (a.requestId < b.requestId ? -1 : 1))).toEqual(one.outlooks.toSorted((a, b) => (a.requestId < b.requestId ? -1 : 1)));
  }));
});

test("who need not be told why is not told, and nothing else changes", () => {
  const bram = { ...yara, id: "bram", reference: "BRA-2222" };
  const input = { terms, needs: [yara, bram], therapists: [tom] };
  expect(matchGroup(input, [])).toEqual({ ...run(input), outlooks: [] });
});

test("nobody waits and nobody offers: nothing to do, and no fault", () => {
  expect(run({ terms, needs: [], therapists: [] })).toEqual({ matches: [], outlooks: [], pairs: 0 });
});

test("regions belong together when therapists serve both, directly or through others", () => {
  const served = [["a", "b"], ["c"], ["b", "d"], ["e", "f"]];
  expect(regionsSharingTherapists("a", served)).toEqual(["a", "b", "d"]);
  expect(regionsSharingTherapists("d", served)).toEqual(["a", "b", "d"]);
  expect(regionsSharingTherapists("f", served)).toEqual(["e", "f"]);
  expect(regionsSharingTherapists("lonely", served)).toEqual(["lonely"]);
});
