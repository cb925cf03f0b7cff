import fc from "fast-check";
import { expect, test } from "vitest";
import type { Agreement } from "../../../app/domain/matching/agreement.ts";
import { matchGroup } from "../../../app/domain/matching/match-group.ts";
import { recheck } from "../../../app/domain/matching/recheck.ts";
import type { OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import type { WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { someNeeds, someTherapists, terms, tom, yara } from "./pairing-cast.ts";

const overTheBorder: Agreement = { id: "border", from: "flevoland", to: "kennemerland", form: null, left: 1 };
const beside: OfferingTherapist = { ...tom, id: "anna", homeRegion: "kennemerland", regions: ["kennemerland"] };
const places = (free: number) => ({ ...tom.capacity, treatment: { free, total: free } });

function matches(needs: readonly WaitingNeed[], therapists: readonly OfferingTherapist[], agreements: readonly Agreement[]) {
  return matchGroup({ terms: { ...terms, agreements }, needs, therapists }, []).matches.map(({ requestId, therapistId, agreementId }) => [requestId, therapistId, agreementId]);
}

const sooner = (id: string, days: number, change: Partial<WaitingNeed> = {}): WaitingNeed => ({ ...yara, id, reference: id, submittedAt: new Date(yara.submittedAt.getTime() - days * 86_400_000), ...change });

test("without an agreement nobody goes over the border, with one who finds nobody at home does", () => {
  expect(matches([yara], [beside], [])).toEqual([]);
  expect(matches([yara], [beside], [overTheBorder])).toEqual([["yara", "anna", "border"]]);
});

test("the own region comes first, also where the neighbour would suit as well", () => {
  expect(matches([yara], [beside, tom], [overTheBorder])).toEqual([["yara", "tom", undefined]]);
});

test("a child of the region itself keeps its place, however long the other child waits", () => {
  const own = { ...yara, id: "bram", reference: "bram", region: "kennemerland" };
  expect(matches([sooner("yara", 300), own], [{ ...beside, capacity: places(1) }], [overTheBorder])).toEqual([["bram", "anna", undefined]]);
});

test("of more than the number agreed, the first in the queue go", () => {
  const waiting = [sooner("a", 1), sooner("b", 9), sooner("c", 5)];
  const roomy = { ...beside, capacity: places(3) };
  expect(matches(waiting, [roomy], [{ ...overTheBorder, left: 2 }]).map(([who]) => who)).toEqual(["b", "c"]);
  expect(matches(waiting, [roomy], [{ ...overTheBorder, left: 0 }])).toEqual([]);
});

test("who is too many for one agreement goes by another, if there is one", () => {
  const third = { ...beside, id: "ben", homeRegion: "amsterdam-amstelland", regions: ["amsterdam-amstelland"] };
  const both: Agreement[] = [overTheBorder, { ...overTheBorder, id: "other", to: "amsterdam-amstelland" }];
  expect(matches([sooner("a", 1), sooner("b", 9)], [{ ...beside, capacity: places(2) }, third], both).toSorted(([one], [other]) => (one! < other! ? -1 : 1)).map(([who]) => who)).toEqual(["a", "b"]);
});

test("an agreement about one form holds for that form only, also where the therapist decides", () => {
  const forEmdr = { ...overTheBorder, form: "emdr" };
  expect(matches([yara], [beside], [forEmdr])).toHaveLength(1);
  expect(matches([{ ...yara, forms: [] }], [beside], [forEmdr])).toHaveLength(1);
  expect(matches([yara], [beside], [{ ...overTheBorder, form: "pcit" }])).toEqual([]);
});

test.each<[string, Partial<WaitingNeed>]>([
  ["a region that is left out for safety", { excludedRegions: ["kennemerland"] }],
  ["a therapist who is left out", { excludedTherapists: ["anna"] }],
  ["a gender that is a must", { therapistGender: beside.gender === "female" ? "male" : "female", genderMust: true }],
])("%s stays out, whatever the leads agreed", (_, change) => {
  expect(matches([{ ...yara, ...change }], [beside], [overTheBorder])).toEqual([]);
});

test("what was agreed and ended while a run computed is dropped before it is written", () => {
  const found = matchGroup({ terms: { ...terms, agreements: [overTheBorder] }, needs: [yara], therapists: [beside] }, []).matches;
  const place = { id: "place", therapistId: "anna", kind: "treatment" as const, session: null };
  const again = (agreements: Agreement[]) => recheck(found, { terms: { ...terms, agreements }, needs: [yara], therapists: [beside], places: [place] });
  expect(again([overTheBorder]).kept).toHaveLength(1);
  expect(again([])).toMatchObject({ kept: [], dropped: [{ requestId: "yara" }] });
});

test("whatever is agreed, within each region exactly the same children are served by their own, and none twice", () => {
  fc.assert(fc.property(someNeeds({ maxLength: 12 }), someTherapists, fc.integer({ min: 0, max: 3 }), (needs, therapists, left) => {
    const input = { needs, therapists };
    const regions = ["flevoland", "amsterdam-amstelland", "kennemerland"];
    const agreements = regions.flatMap((from) => regions.filter((to) => to !== from).map((to): Agreement => ({ id: `${from}-${to}`, from, to, form: null, left })));
    const alone = matches(input.needs, input.therapists, []);
    const together = matches(input.needs, input.therapists, agreements);
    expect(together.filter(([, , by]) => by === undefined)).toEqual(alone);
    expect(new Set(together.map(([who]) => who)).size).toBe(together.length);
    for (const { id } of agreements) expect(together.filter(([, , by]) => by === id).length).toBeLessThanOrEqual(left);
  }), { numRuns: 300 });
});
