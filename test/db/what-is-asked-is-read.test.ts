import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { changeAvailability } from "../../app/commands/change-availability.ts";
import type { Willing } from "../../app/components/willingness.tsx";
import type { Person } from "../../app/domain/actor.ts";
import { DaysForm } from "../../app/domain/availability-form.ts";
import type { OfferingTherapist } from "../../app/domain/matching/offerer.ts";
import type { WaitingNeed } from "../../app/domain/matching/seeker.ts";
import { assumedPopulation } from "../../app/domain/privacy/reference-population.ts";
import type { Posted } from "../../app/domain/posted.ts";
import { offerDetails, readProfile } from "../../app/domain/profile-form.ts";
import { type Question, questions, type RequestAnswers } from "../../app/domain/request-answers.ts";
import { completeRequest } from "../../app/domain/request-form.ts";
import type { RequestOffer } from "../../app/domain/request-offer.ts";
import { OfferedForm } from "../../app/domain/profile.ts";
import type { Database } from "../../db/connect.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { openPlaces } from "../../db/places.ts";
import { insertRequest } from "../../db/requests.ts";
import { insertTherapist, insertTherapistState } from "../../db/therapists.ts";
import { newcomer, occasionOf, shelterWorker, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { day } from "../domain/matching/pairing-cast.ts";

const test = rehearsals();

type Answers = Partial<Record<Question, string | readonly string[] | undefined>>;

/** For each question of the form of a request: two ways to answer it, in an otherwise equal form. */
const otherwiseAnswered: Record<Question, readonly [Answers, Answers] | ((at: { shelter: string; practice: string }) => readonly [Answers, Answers])> = {
  desk: ({ shelter }) => [{ desk: `${shelter}:flevoland` }, { desk: `${shelter}:kennemerland` }],
  setting: [{ setting: "shelter" }, { setting: "ambulant" }],
  personKind: [{ personKind: "child", ageYears: "20" }, { personKind: "parent", ageYears: "20" }],
  ageYears: [{ ageYears: "9" }, { ageYears: "10" }],
  turnsEighteenSoon: [{ ageYears: "17", turnsEighteenSoon: "yes" }, { ageYears: "17", turnsEighteenSoon: "no" }],
  kind: [{ kind: "treatment" }, { kind: "screening" }],
  forms: [{ forms: ["emdr"] }, { forms: ["therapist-decides"] }],
  populations: [{ populations: ["lvb"] }, { populations: ["sexual-abuse"] }],
  language: [{ language: "ar" }, { language: "tr" }],
  interpreter: [{ interpreter: "yes" }, { interpreter: "no" }],
  gender: [{ gender: "female-wish" }, { gender: "female-must" }],
  places: [{ places: ["online"] }, { places: ["online", "at-shelter"] }],
  anyPart: [{ anyPart: "yes" }, { anyPart: undefined }],
  partsOfWeek: [{ partsOfWeek: ["mon-am"] }, { partsOfWeek: ["tue-pm"] }],
  absenceLikely: [{ absenceLikely: "yes" }, { absenceLikely: undefined }],
  urgency: [{ urgency: "high", urgencyReason: "daily-life" }, { urgency: "normal" }],
  urgencyReason: [{ urgency: "high", urgencyReason: "daily-life" }, { urgency: "high", urgencyReason: "leaves-soon" }],
  origin: [{ origin: "kennemerland" }, { origin: "unknown" }],
  leavesIn: [{ leavesIn: undefined }, { leavesIn: "2027-03" }],
  afterLeaving: [{ afterLeaving: "stays" }, { afterLeaving: "moves" }],
  movesTo: [{ afterLeaving: "moves" }, { afterLeaving: "moves", movesTo: "kennemerland" }],
  safety: [{ safety: "violence-stopped" }, { safety: "not-yet-safe" }],
  excludedRegions: [{ excludedRegions: [] }, { excludedRegions: ["kennemerland"] }],
  excludedTherapists: [{ excludedTherapists: [] }, { excludedTherapists: ["19012345625"] }],
  excludedPractices: ({ practice }) => [{ excludedPractices: [] }, { excludedPractices: [practice] }],
  note: [{ note: "Slaapt slecht." }, { note: "Schrikt van harde geluiden." }],
  shownAs: [{ shownAs: "exact" }, { shownAs: "both" }],
};

/** What the form of a request asks and the matching does not read, each with the reason. */
const forPeopleOnly: Partial<Record<Question, string>> = {
  personKind: "the age decides who may treat and who pays; that it is a child or a parent is for people to read",
  urgencyReason: "the urgency itself puts somebody first; the reason lets a therapist and a lead see why",
  leavesIn: "a therapist reads how much time there is; nobody is passed over because a family leaves",
  afterLeaving: "a therapist reads whether the treatment can be finished here",
  movesTo: "the own organisation keeps it for the move, and only the move itself changes who can treat",
  safety: "information for the therapist, never a block: the guideline asks for a quick start",
  shownAs: "what others read, not what the engine reads: it always knows the exact age and language",
  note: "free text is for the therapist to read, never for a machine to weigh",
};

const usual: Answers = {
  setting: "shelter", personKind: "child", ageYears: "9", kind: "treatment", forms: ["emdr"], language: "ar", interpreter: "yes", gender: "any",
  places: ["online"], partsOfWeek: ["mon-am"], urgency: "normal", origin: "flevoland",
};

/** The need as the engine reads it, of a form that was filled in so. */
async function needOf(db: Database, samira: Person, offer: RequestOffer, answers: Answers): Promise<Partial<WaitingNeed>> {
  const completion = completeRequest({ answers: { ...usual, desk: `${offer.desks[0]!.organisationId}:flevoland`, ...answers } as RequestAnswers, problems: [] }, offer, day);
  if (completion.kind === "incomplete") throw new Error(JSON.stringify(completion.problems));
  const { id } = await insertRequest(db, completion.request, { key: randomUUID(), personId: samira.personId, at: today });
  const [{ id: _id, reference: _reference, householdId: _household, ...need }] = (await waitingNeeds(db, { ids: [id] }, day)) as [WaitingNeed];
  return need;
}

test.for(questions)("what the form asks about %s reaches the matching, or is for people only and says why", async (question, { stage: { db } }) => {
  const samira = await shelterWorker(db);
  const tom = await therapist(db);
  await db.updateTable("therapist").set({ bigNumber: "19012345625" }).where("id", "=", tom.therapistId).execute();
  const [shelter, practice] = [samira.organisations[0]!, tom.organisations[0]!];
  const offer: RequestOffer = {
    desks: ["flevoland", "kennemerland"].map((region) => ({ organisationId: shelter, region })), ambulant: true, regions: ["flevoland", "kennemerland"], practices: [practice],
    population: assumedPopulation,
    treatments: [{ code: "emdr", audience: "child-and-adult", ageMin: 4, ageMax: null }],
  };
  const ways = otherwiseAnswered[question];
  const [one, other] = typeof ways === "function" ? ways({ shelter, practice }) : ways;
  const [before, after] = [await needOf(db, samira, offer, one), await needOf(db, samira, offer, other)];
  const isRead = JSON.stringify(before) !== JSON.stringify(after);
  expect({ question, isRead }).toEqual({ question, isRead: forPeopleOnly[question] === undefined });
});

const filledIn: Posted = {
  gender: "female", professions: "gz-psycholoog", bigNumber: "19012345625", agbNumber: "94061826", skjNumber: "", offers: "emdr", "offers.emdr.ageMin": "4", "offers.emdr.ageMax": "17",
  "offers.emdr.level": "trained", "offers.emdr.supervisorNumber": "39000000025", worksUnder: "", worksUnderNumber: "39000000025", populations: "lvb", languages: "nl", places: "at-practice", partsOfWeek: "mon-am", homeRegion: "flevoland", regions: "flevoland", contracts: "flevoland",
  zvwContract: "all", treatmentPlaces: "2", screeningPlaces: "1",
};

/** Every field of the form of a profile, with another answer. */
const anotherAnswer: Readonly<Record<string, string | string[]>> = {
  gender: "male", professions: "psychiater", bigNumber: "29012345625", agbNumber: "", skjNumber: "110005309", worksUnderNumber: "19000000025", "offers.emdr.certificate": "ntvp", offers: ["emdr", "kidnet"], "offers.emdr.ageMin": "6",
  "offers.emdr.ageMax": "12", "offers.emdr.level": "in-training", "offers.emdr.supervisorId": "", "offers.emdr.supervisorNumber": "29000000025", "offers.emdr.certificateUntil": "2026-11-21", worksUnder: "outside", populations: ["lvb", "preverbal"], languages: ["nl", "ar"], interpreterOk: "yes", flexibleAboutAbsence: "yes", places: ["at-practice", "online"],
  partsOfWeek: ["mon-am", "tue-pm"], homeRegion: "kennemerland", regions: ["flevoland", "kennemerland"], contracts: [], zvwContract: "none", treatmentPlaces: "3", screeningPlaces: "0",
};

const forTheRegistersOnly: Readonly<Record<string, string>> = {
  "offers.emdr.certificate": "a lead looks at it; that a form stops counting, its last day decides",
  bigNumber: "a lead looks it up; that it is there follows from the profession",
  agbNumber: "a lead looks it up, and the payer asks for it",
  "offers.emdr.supervisorId": "says who is asked to supervise; only the own yes of that person is read",
  "offers.emdr.supervisorNumber": "says who is asked to supervise; only the own yes of that person is read",
};

/** What else was filled in where a field is asked at all: it is asked of who says that there is somebody. */
const askedAlongWith: Readonly<Record<string, Posted>> = {
  worksUnderNumber: { worksUnder: "colleague" },
  "offers.emdr.supervisorId": { "offers.emdr.level": "in-training" },
  "offers.emdr.supervisorNumber": { "offers.emdr.level": "in-training", "offers.emdr.supervisorId": "" },
};

async function offerOf(db: Database, posted: Posted): Promise<Partial<OfferingTherapist>> {
  const sanne = await therapist(db, { name: "Sanne", fields: { bigNumber: "19000000025" } });
  const read = readProfile({ "offers.emdr.certificate": "ven", "offers.kidnet.ageMin": "8", "offers.kidnet.ageMax": "17", "offers.kidnet.level": "trained", "offers.emdr.supervisorId": sanne.therapistId, ...posted });
  if (read.kind === "unreadable") throw new Error(JSON.stringify(read.problems));
  const ruben = await newcomer(db);
  const id = await insertTherapist(db, { personId: ruben.personId, organisationId: ruben.organisations[0]!, profile: read.profile, at: today });
  await insertTherapistState(db, { therapistId: id, status: "approved", personId: ruben.personId, at: today });
  await openPlaces(db, id, "treatment", read.places.treatment, today);
  await openPlaces(db, id, "screening", read.places.screening, today);
  const [{ id: _id, ...offer }] = (await offeringTherapists(db, { ids: [id] }, day)) as [OfferingTherapist];
  return offer;
}

test.for(Object.keys(anotherAnswer))("what the profile asks about %s reaches the matching, or is for the registers only and says why", async (field, { stage: { db } }) => {
  const before = await offerOf(db, { ...filledIn, ...askedAlongWith[field] });
  await db.updateTable("therapist").set({ bigNumber: null }).execute();
  const after = await offerOf(db, { ...filledIn, ...askedAlongWith[field], [field]: anotherAnswer[field]! });
  const isRead = JSON.stringify(before) !== JSON.stringify(after);
  expect({ field, isRead }).toEqual({ field, isRead: forTheRegistersOnly[field] === undefined });
});

/** Every box of what a therapist is willing to do; null where the matching reads it. */
const willingFor: Readonly<Record<keyof Willing, string | null>> = {
  takesFamilies: null,
  travelsBeyondHome: null,
  flexibleAboutAbsence: null,
  keepsWhenMoving: "decides who goes on when a family moves; nobody is proposed for it",
};

test.for(Object.entries(willingFor))("the box %s reaches the matching, or says what else it is for", async ([box, elsewhere], { stage: { db } }) => {
  const tom = await therapist(db);
  const offer = async () => JSON.stringify(await offeringTherapists(db, { ids: [tom.therapistId] }, day));
  await changeAvailability(db, occasionOf(tom, today), { [box]: true });
  const ticked = await offer();
  await changeAvailability(db, occasionOf(tom, today), { [box]: false });
  const isRead = ticked !== (await offer());
  expect({ box, isRead }).toEqual({ box, isRead: elsewhere === null });
  const told = await db.selectFrom("therapist").select(["takesFamilies", "travelsBeyondHome", "flexibleAboutAbsence", "keepsWhenMoving"]).where("id", "=", tom.therapistId).executeTakeFirstOrThrow();
  expect(told[box as keyof Willing]).toBe(false);
});

test.for(Object.keys(DaysForm.shape))("the day %s of the own places reaches the matching", async (field, { stage: { db } }) => {
  const tom = await therapist(db);
  const none = { nextFreeOn: null, absentFrom: null, absentUntil: null };
  await changeAvailability(db, occasionOf(tom, today), none);
  const before = await offeredBy(db, tom.therapistId);
  await changeAvailability(db, occasionOf(tom, today), { ...none, [field]: "2027-01-11" });
  expect(await offeredBy(db, tom.therapistId)).not.toBe(before);
});

const offeredBy = async (db: Database, id: string) => JSON.stringify(await offeringTherapists(db, { ids: [id] }, day));

test("no field of the profile is left out of this list", () => {
  const nothing = readProfile({});
  const asked = nothing.kind === "unreadable" ? nothing.problems.map(({ field }) => field) : [];
  const read = readProfile({ ...filledIn, "offers.emdr.supervisorId": "" });
  const kept = read.kind === "readable" ? Object.keys(read.profile).map((field) => ({ forms: "offers", agbCode: "agbNumber" })[field] ?? field) : [];
  const details = [...offerDetails, ...Object.keys(OfferedForm.shape).filter((field) => field !== "treatment")].map((detail) => `offers.emdr.${detail}`);
  expect([...asked, ...kept, ...details].filter((field) => !(field in anotherAnswer))).toEqual([]);
});
