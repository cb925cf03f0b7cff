import fc from "fast-check";
import { expect, test } from "vitest";
import { type Concession, type OfferedConcession, Prospects } from "../../../app/domain/matching/concession.ts";
import { type GroupInput, matchGroup } from "../../../app/domain/matching/match-group.ts";
import type { MatchTerms } from "../../../app/domain/matching/matching-rules.ts";
import type { OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import type { WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { placesOfTreatment } from "../../../app/domain/place-of-treatment.ts";
import { someNeeds, someTherapists, terms as usualTerms, tom, yara } from "./pairing-cast.ts";

const terms: MatchTerms = { ...usualTerms, neighbours: { flevoland: ["kennemerland"], kennemerland: ["flevoland", "amsterdam-amstelland"], "amsterdam-amstelland": ["kennemerland"] } };

function prospectsOf(id: string, needs: readonly WaitingNeed[], therapists: readonly OfferingTherapist[]): Prospects | undefined {
  return matchGroup({ terms, needs, therapists }, needs.map((need) => need.id)).outlooks.find(({ requestId }) => requestId === id)?.prospects;
}

/** What would help Yara, with nobody else in the queue. */
function helps(need: Partial<WaitingNeed>, therapist: Partial<OfferingTherapist>): readonly OfferedConcession[] | undefined {
  return prospectsOf("yara", [{ ...yara, ...need }], [{ ...tom, ...therapist }])?.concessions;
}

test.each<[string, Partial<WaitingNeed>, Partial<OfferingTherapist>, Concession]>([
  ["an interpreter, where the therapist works with one", { language: "ar" }, {}, { kind: "interpreter" }],
  ["online, where the therapist works online", {}, { places: ["online"] }, { kind: "place", place: "online" }],
  ["another part of the week: any one of those that the therapist has", {}, { partsOfWeek: ["tue-pm", "wed-am"] }, { kind: "part-of-week", parts: ["tue-pm", "wed-am"] }],
  ["another form, if the therapist decides", { forms: ["pcit"] }, {}, { kind: "therapist-decides", forms: ["emdr"] }],
  ["a therapist of a region beside this one", {}, { regions: ["kennemerland"] }, { kind: "region", region: "kennemerland" }],
])("%s would help", (_, need, therapist, concession) => {
  expect(helps(need, therapist)).toEqual([{ ...concession, therapists: 1 }]);
});

test.each<[string, Partial<WaitingNeed>, Partial<OfferingTherapist>]>([
  ["what two things keep apart is not offered as one", { language: "ar" }, { places: ["online"] }],
  ["a safety exclusion is never offered, and nothing is offered past it", { excludedTherapists: ["tom"] }, { places: ["online"] }],
  ["a region that is excluded is never offered", { excludedRegions: ["kennemerland"] }, { regions: ["kennemerland"] }],
  ["a gender that is a must is never offered", { therapistGender: "female", genderMust: true }, {}],
  ["a region that is not beside this one is not offered", {}, { regions: ["amsterdam-amstelland"] }],
  ["a screening asks for no form, so none is offered", { kind: "screening", forms: ["pcit"] }, {}],
])("%s", (_, need, therapist) => {
  expect(helps(need, therapist)).toEqual([]);
});

test("with each concession stands how many therapists could take her then: each once, whatever places they have", () => {
  const visits = { ...tom, id: "anna", places: ["online" as const, "at-shelter" as const], capacity: { ...tom.capacity, "on-site": { free: 1, total: 1 } } };
  expect(prospectsOf("yara", [yara], [{ ...tom, places: ["online"] }, visits])?.concessions).toEqual([
    { kind: "place", place: "at-shelter", therapists: 1 }, { kind: "place", place: "online", therapists: 2 },
  ]);
});

test("once the leads agreed on a region beside hers, a therapist there is like any other, and it is not offered again", () => {
  const beside = { ...tom, regions: ["kennemerland"] };
  const agreed = { ...yara, alsoRegions: ["kennemerland"] };
  expect(matchGroup({ terms, needs: [agreed], therapists: [beside] }, []).matches).toMatchObject([{ requestId: "yara", therapistId: "tom" }]);
  expect(prospectsOf("yara", [agreed], [{ ...beside, places: ["online"] }])?.concessions).toEqual([{ kind: "place", place: "online", therapists: 1 }]);
});

test("a region that is left out for safety stays out, whatever the leads agreed on", () => {
  const need = { ...yara, alsoRegions: ["kennemerland"], excludedRegions: ["kennemerland"] };
  expect(matchGroup({ terms, needs: [need], therapists: [{ ...tom, regions: ["kennemerland"] }] }, []).matches).toEqual([]);
});

test("what would cost somebody before her the place is no help, and how many those are is told", () => {
  const bram = { ...yara, id: "bram", reference: "BRA-2222", urgency: "high" as const, places: ["online" as const] };
  const online = { ...tom, places: ["online" as const] };
  expect(prospectsOf("yara", [bram, yara], [online])).toEqual({ queue: { place: 2, of: 2 }, held: 0, concessions: [] });
  expect(prospectsOf("yara", [bram, { ...yara, places: ["online"] }], [online])).toEqual({ queue: { place: 2, of: 2 }, held: 1, concessions: [] });
});

test("a place that suits counts as held whether this run took it, a proposal or a treatment did; never one of a therapist who is excluded", () => {
  const full = { ...tom, capacity: { ...tom.capacity, treatment: { free: 0, total: 3 } } };
  expect(prospectsOf("yara", [yara], [full])?.held).toBe(3);
  expect(prospectsOf("yara", [{ ...yara, excludedTherapists: ["tom"] }], [full])?.held).toBe(0);
  expect(prospectsOf("yara", [{ ...yara, places: ["online"] }], [full])?.held).toBe(0);
});

test("somebody who comes after her gives way, and somebody before her who can move does", () => {
  const later = { ...yara, id: "later", reference: "ZZZ-2222", submittedAt: new Date("2026-11-10T09:00:00Z"), places: ["online" as const] };
  const before = { ...later, id: "before", urgency: "high" as const, reference: "AAA-2222", places: ["online" as const, "at-shelter" as const] };
  const online = { ...tom, places: ["online" as const] };
  const visits = { ...tom, id: "anna", places: ["at-shelter" as const] };
  expect(prospectsOf("yara", [later, yara], [online])?.concessions).toEqual([{ kind: "place", place: "online", therapists: 1 }]);
  expect(prospectsOf("yara", [before, yara], [online, visits])?.concessions).toEqual([{ kind: "place", place: "at-shelter", therapists: 1 }, { kind: "place", place: "online", therapists: 1 }]);
});

const weekdays = ["mon-am", "tue-pm", "wed-am", "fri-eve"] as const;
const some = <Item>(...items: Item[]) => fc.subarray(items, { minLength: 1 });
const regions = ["flevoland", "kennemerland", "amsterdam-amstelland"];

/** Yaras who nearly find somebody: each may miss by one thing or two. All come from one region, which pays wherever they stay. */
const nearlyServed = fc.array(fc.record({
  region: fc.constantFrom(...regions), forms: fc.constantFrom<string[]>(["emdr"], ["emdr", "tfcgt"], ["pcit"]), language: fc.constantFrom("nl", "ar"), interpreterOk: fc.boolean(),
  places: some(...placesOfTreatment), partsOfWeek: some(...weekdays), urgency: fc.constantFrom("high" as const, "normal" as const), excludedTherapists: fc.constantFrom<string[]>([], [], [], ["t0"]),
}), { minLength: 3, maxLength: 9 }).map((all) => all.map((need, row) => ({ ...yara, ...need, id: `r${row}`, reference: `R-${row}` })));

const onOffer = fc.array(fc.record({
  regions: some(...regions), languages: some("nl", "ar"), interpreterOk: fc.boolean(), places: some(...placesOfTreatment), partsOfWeek: some(...weekdays),
  forms: some("emdr", "tfcgt", "pcit").map((codes) => codes.map((code) => ({ ...tom.forms[0]!, code }))), free: fc.integer({ min: 0, max: 2 }),
}), { minLength: 2, maxLength: 4 }).map((all) => all.map(({ free, ...offer }, row) => (
  { ...tom, ...offer, id: `t${row}`, capacity: { ...tom.capacity, treatment: { free, total: 2 } } })));

/** Every single change that one may ask for, each with the need as it then is. */
function everyChange(need: WaitingNeed): [Concession, WaitingNeed][] {
  const places = placesOfTreatment.filter((place) => !need.places.includes(place));
  const parts = weekdays.filter((part) => !need.partsOfWeek.includes(part));
  const beside = terms.neighbours[need.region] ?? [];
  return [
    ...(need.interpreterOk ? [] : [[{ kind: "interpreter" }, { ...need, interpreterOk: true }] as [Concession, WaitingNeed]]),
    ...places.map((place): [Concession, WaitingNeed] => [{ kind: "place", place }, { ...need, places: [...need.places, place] }]),
    ...parts.map((part): [Concession, WaitingNeed] => [{ kind: "part-of-week", parts: [part] }, { ...need, partsOfWeek: [...need.partsOfWeek, part] }]),
    ...(need.kind === "treatment" && need.forms.length > 0 ? [[{ kind: "therapist-decides", forms: ["any"] }, { ...need, forms: [] }] as [Concession, WaitingNeed]] : []),
    ...beside.map((region): [Concession, WaitingNeed] => [{ kind: "region", region }, { ...need, alsoRegions: [region] }]),
  ];
}

function isAmong(offered: readonly OfferedConcession[], asked: Concession): boolean {
  return offered.some((one) => {
    if (one.kind === "part-of-week" && asked.kind === "part-of-week") return asked.parts.every((part) => one.parts.includes(part));
    if (one.kind === "therapist-decides") return asked.kind === one.kind;
    const { therapists: _, ...change } = one;
    return JSON.stringify(change) === JSON.stringify(asked);
  });
}

function servedIn(input: GroupInput): Set<string> {
  return new Set(matchGroup(input, []).matches.map(({ requestId }) => requestId));
}

test("exactly those concessions are offered with which the whole assignment serves the request, and nobody before it loses", () => {
  let offered = 0;
  let refused = 0;
  fc.assert(fc.property(nearlyServed, onOffer, (needs, therapists) => {
    const { matches, outlooks } = matchGroup({ terms, needs, therapists }, needs.map(({ id }) => id));
    const served = matches.map(({ requestId, explanation }) => ({ requestId, place: explanation.queue!.place }));
    for (const { requestId, prospects } of outlooks) {
      Prospects.parse(prospects);
      const need = needs.find(({ id }) => id === requestId)!;
      for (const [concession, changed] of everyChange(need)) {
        const then = servedIn({ terms, needs: needs.map((one) => (one === need ? changed : one)), therapists });
        const before = served.filter(({ place }) => place < prospects.queue.place);
        const helpsAll = then.has(requestId) && before.every((one) => then.has(one.requestId));
        expect([concession, isAmong(prospects.concessions, concession)]).toEqual([concession, helpsAll]);
        if (helpsAll) offered += 1;
        else refused += 1;
      }
    }
  }), { numRuns: 150 });
  expect(offered).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(1000);
});

test("nothing but the change itself is in a concession: no name of a therapist, a practice or another request", () => {
  fc.assert(fc.property(someNeeds({ minLength: 4, maxLength: 9 }), someTherapists, (needs, therapists) => {
    const told = JSON.stringify(matchGroup({ terms, needs, therapists }, needs.map(({ id }) => id)).outlooks.map(({ prospects }) => prospects));
    for (const word of [...needs.map(({ reference }) => reference), ...therapists.flatMap(({ id, practiceId }) => [`"${id}"`, practiceId])]) expect(told).not.toContain(word);
  }));
});
