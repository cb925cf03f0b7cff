import fc from "fast-check";
import { knownFundingRules } from "../../../app/domain/funding/known-rules.ts";
import { type MatchTerms, termsOn, usualMatchingRules } from "../../../app/domain/matching/matching-rules.ts";
import { type Offerer, offerersOf, type OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import type { Session } from "../../../app/domain/matching/session.ts";
import { type Seeker, seekerOn, type WaitingNeed } from "../../../app/domain/matching/seeker.ts";
import { populations } from "../../../app/domain/population.ts";
import { placesOfTreatment } from "../../../app/domain/place-of-treatment.ts";
import { professions } from "../../../app/domain/profession.ts";
import { therapistStatuses } from "../../../app/domain/therapist.ts";
import { urgencies } from "../../../app/domain/urgency.ts";

export const day = "2026-11-22";
export const terms: MatchTerms = termsOn(day, { rules: usualMatchingRules, fundingVersions: knownFundingRules, intakeWeeks: 4 });

/** Yara is nine, lives in a shelter in Flevoland, speaks Dutch, and may have EMDR at a practice on Monday morning. */
export const yara: WaitingNeed = {
  id: "yara", reference: "YAR-2222", householdId: "yara's", region: "flevoland", alsoRegions: [], setting: "shelter", origin: { kind: "region", region: "flevoland" },
  kind: "treatment", ageYears: 9, ageStatedOn: "2026-11-01", turnsEighteenSoon: false, forms: ["emdr"], populations: [], language: "nl",
  interpreterOk: false, therapistGender: null, genderMust: false, places: ["at-practice"], partsOfWeek: ["mon-am"], absenceLikely: false, urgency: "normal",
  submittedAt: new Date("2026-11-01T09:00:00Z"), excludedTherapists: [], excludedPractices: [], excludedRegions: [], bars: [], knownTherapists: [],
};

/** Tom gives EMDR to children of 4 to 17 in Flevoland, in Dutch, at his practice, and has a place free. */
export const tom: OfferingTherapist = {
  id: "tom", practiceId: "de-linde", status: "approved", homeRegion: "flevoland", regions: ["flevoland"], gender: "male",
  professions: ["gz-psycholoog"], skjRegistered: false, leadElsewhere: false, leadProfessions: [], populations: [], forms: [{ code: "emdr", ageMin: 4, ageMax: 17, level: "trained", supervised: false }],
  languages: ["nl"], interpreterOk: true, flexibleAboutAbsence: false, takesFamilies: true, travelsBeyondHome: true, sessions: [], places: ["at-practice"], partsOfWeek: ["mon-am", "tue-pm"], zvwContract: "all", contractRegions: ["flevoland"],
  confirmedAt: new Date("2026-11-10T09:00:00Z"), paused: false, absentFrom: null, absentUntil: null, nextFreeOn: null,
  capacity: { treatment: { free: 1, total: 1 }, screening: { free: 0, total: 0 }, "on-site": { free: 0, total: 0 } },
};

export function seeker(changes: Partial<WaitingNeed> = {}, on: MatchTerms = terms): Seeker {
  return seekerOn({ ...yara, ...changes }, on);
}

export function offerer(changes: Partial<OfferingTherapist> = {}, kind: Offerer["kind"] = "treatment"): Offerer {
  return offerersOf({ ...tom, ...changes }).find((node) => node.kind === kind)!;
}

const regions = ["flevoland", "amsterdam-amstelland", "kennemerland"];
const forms = ["emdr", "tfcgt", "pcit"];
/** Given in groups only. */
export const inGroups = "horizon-3";
/** Shelters that half-days are agreed with. */
export const shelters = ["De Haven", "Elders"];
const weekdays = ["mon-am", "tue-pm", "wed-am"];
const aDay = fc.constantFrom("2026-10-01", "2026-11-15", day, "2026-12-01");
const moment = aDay.map((date) => new Date(`${date}T09:00:00Z`));
const some = <Item>(items: readonly Item[]) => fc.subarray([...items]);
const atLeastOne = <Item>(items: readonly Item[]) => fc.subarray([...items], { minLength: 1 });
const mostly = <Value>(usual: Value, other: fc.Arbitrary<Value>) => fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
export const therapistIds = ["t0", "t1", "t2", "t3", "t4", "t5"];

/** Needs and offers from small lists, so that about one pair in ten is possible and every criterion fails now and then. */
export const someNeed: fc.Arbitrary<WaitingNeed> = fc.record({
  organisationId: fc.constantFrom(...shelters), id: fc.uuid(), reference: fc.stringMatching(/^[A-Z]{3}-[2-7]{4}$/), householdId: fc.constantFrom("h0", "h1", "h2"), region: fc.constantFrom(...regions), alsoRegions: mostly<string[]>([], some(regions)),
  setting: fc.constantFrom("shelter", "ambulant"),
  origin: fc.oneof(fc.constantFrom(...regions).map((region) => ({ kind: "region" as const, region })), fc.constantFrom({ kind: "abroad" as const }, { kind: "unknown" as const })),
  kind: mostly("treatment", fc.constant("screening")), ageYears: fc.constantFrom(3, 9, 17, 30), ageStatedOn: fc.constantFrom("2025-01-10", "2026-04-01", day),
  turnsEighteenSoon: fc.boolean(), forms: some([...forms, inGroups]), populations: mostly<string[]>([], some(populations)), language: fc.constantFrom("nl", "ar", "dse"), interpreterOk: fc.boolean(),
  therapistGender: fc.constantFrom(null, "female", "male"), genderMust: fc.boolean(), places: atLeastOne(placesOfTreatment), partsOfWeek: atLeastOne(weekdays),
  absenceLikely: fc.boolean(), urgency: fc.constantFrom(...urgencies), submittedAt: moment,
  knownTherapists: mostly<WaitingNeed["knownTherapists"]>([], fc.uniqueArray(
    fc.record({ therapistId: fc.constantFrom(...therapistIds), to: fc.constantFrom("person", "family") }), { maxLength: 2, selector: ({ therapistId }) => therapistId })),
  excludedTherapists: mostly<string[]>([], some(therapistIds)), excludedPractices: mostly<string[]>([], some(["p0", "p1"])), excludedRegions: mostly<string[]>([], some(regions)),
  bars: mostly<WaitingNeed["bars"]>([], fc.array(fc.record({
    therapistId: fc.constantFrom(...therapistIds), reason: fc.constantFrom("silence", "no-place", "this-one-case"), createdAt: moment, untilOn: fc.option(aDay),
  }), { maxLength: 3 })),
});

const someCapacity = fc.record({ free: fc.integer({ min: 0, max: 2 }), taken: fc.integer({ min: 0, max: 2 }) }).map(({ free, taken }) => ({ free, total: free + taken }));

const fewPlaces = someCapacity.filter(({ total }) => total > 0);

function someHalfDays(id: string): fc.Arbitrary<Session[]> {
  const halfDays = fc.record({ kind: fc.constant("on-site" as const), id: fc.constant(`${id} at a shelter`), shelterId: fc.constantFrom(...shelters), partsOfWeek: atLeastOne(weekdays), places: fewPlaces });
  return mostly<Session[]>([], halfDays.map(({ places, ...session }) => [{ ...session, ...places }]));
}

function someGroup(id: string): fc.Arbitrary<Session[]> {
  const group = fc.record({
    kind: fc.constant("group" as const), id: fc.constant(`${id} with a group`), form: fc.constant(inGroups), ageMin: fc.constantFrom(4, 8), ageMax: fc.constantFrom(9, 18),
    level: fc.constant("trained" as const), supervised: fc.constant(false), language: fc.constantFrom("nl", "ar"), place: fc.constantFrom("at-practice" as const, "online" as const),
    partOfWeek: fc.constantFrom(...weekdays), joinUntil: fc.constantFrom("2026-11-20", day, "2026-12-01"), places: fewPlaces,
  });
  return mostly<Session[]>([], group.map(({ places, ...session }) => [{ ...session, ...places }]));
}

export function someTherapist(id: string): fc.Arbitrary<OfferingTherapist> {
  return fc.record({
    id: fc.constant(id), practiceId: fc.constantFrom("p0", "p1", "p2"), status: mostly("approved", fc.constantFrom(...therapistStatuses)),
    homeRegion: fc.constantFrom(...regions), regions: atLeastOne(regions), gender: fc.constantFrom("female", "male", "other"),
    professions: atLeastOne(professions), skjRegistered: fc.boolean(), leadElsewhere: mostly(false, fc.constant(true)), leadProfessions: mostly<string[]>([], fc.constant(["gz-psycholoog"])), populations: some(populations),
    forms: fc.uniqueArray(fc.record({
      code: fc.constantFrom(...forms), ageMin: fc.constantFrom(0, 4, 18), ageMax: fc.constantFrom(18, 99), level: mostly("trained", fc.constant("in-training")), supervised: fc.boolean(),
    }), { minLength: 1, maxLength: 3, selector: ({ code }) => code }),
    languages: atLeastOne(["nl", "ar"]), interpreterOk: fc.boolean(), flexibleAboutAbsence: fc.boolean(), takesFamilies: fc.boolean(), travelsBeyondHome: fc.boolean(), places: atLeastOne(placesOfTreatment), partsOfWeek: atLeastOne(weekdays),
    zvwContract: fc.constantFrom("all", "some", "none"), contractRegions: some(regions), confirmedAt: moment, paused: mostly(false, fc.boolean()),
    absentFrom: mostly<string | null>(null, aDay), absentUntil: mostly<string | null>(null, aDay), nextFreeOn: mostly<string | null>(null, aDay),
    capacity: fc.record({ treatment: someCapacity, screening: someCapacity, "on-site": mostly({ free: 0, total: 0 }, someCapacity) }),
    sessions: fc.tuple(someHalfDays(id), someGroup(id)).map(([halfDays, group]) => [...halfDays, ...group]),
  });
}

export const someTherapists: fc.Arbitrary<OfferingTherapist[]> = fc.tuple(...therapistIds.map(someTherapist)).chain((all) => fc.subarray(all));

/** Several who wait: no two share an id or a reference. */
export function someNeeds(limits: { minLength?: number; maxLength: number }): fc.Arbitrary<WaitingNeed[]> {
  return fc.array(someNeed, limits).map((needs) => needs.map((need, row) => ({ ...need, id: `r${row}`, reference: `${need.reference}${row}` })));
}
