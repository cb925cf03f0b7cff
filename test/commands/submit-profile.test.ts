import { sql } from "kysely";
import { describe, expect } from "vitest";
import { approveTherapist } from "../../app/commands/approve-therapist.ts";
import { submitProfile } from "../../app/commands/submit-profile.ts";
import { suspendTherapist } from "../../app/commands/suspend-therapist.ts";
import type { Person } from "../../app/domain/actor.ts";
import type { Profile } from "../../app/domain/profile.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { standingPlaces } from "../../db/places.ts";
import { openVersionOf } from "../../db/profile-versions.ts";
import { insertTherapistState, therapistOf } from "../../db/therapists.ts";
import { newcomer, occasionOf, regionalLead, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";

const test = rehearsals();

const uncertified = { supervisorNumber: null, certificate: null, certificateUntil: null };

const profile: Profile = {
  gender: "male",
  professions: ["gz-psycholoog", "psychotherapeut"],
  bigNumber: "19012345625",
  agbCode: "94061826",
  skjNumber: "110005309",
  worksUnder: null,
  worksUnderNumber: null,
  populations: ["lvb"],
  forms: [
    { treatment: "emdr", ageMin: 4, ageMax: 17, level: "trained", supervisorId: null, ...uncertified },
    { treatment: "kidnet", ageMin: 8, ageMax: 18, level: "trained", supervisorId: null, ...uncertified },
  ],
  languages: ["nl", "tr"],
  interpreterOk: true,
  flexibleAboutAbsence: false,
  places: ["at-shelter", "online"],
  partsOfWeek: ["mon-am", "thu-eve"],
  homeRegion: "flevoland",
  regions: ["flevoland", "kennemerland"],
  contracts: ["flevoland", "gelderland-zuid"],
  zvwContract: "some",
};
const places = { treatment: 3, screening: 1 };

const submit = (db: Database, who: Person, changes: Partial<Profile> = {}) => submitProfile(db, occasionOf(who), { profile: { ...profile, ...changes }, places });

async function newcomerAtWork(stage: Rehearsal) {
  const ruben = await newcomer(stage.db);
  await stage.as("schakel_web");
  return ruben;
}

const readBack = (db: Database, who: Person) => asActor(db, who, (trx) => therapistOf(trx, who.personId));

async function jobs(db: Database) {
  const { rows } = await sql<{ task: string; key: string | null }>`select task_identifier as task, key from graphile_worker.jobs order by id`.execute(db);
  return rows;
}

describe("a first profile", () => {
  test("is stored as it was filled in, every field of it", async ({ stage }) => {
    const ruben = await newcomerAtWork(stage);
    expect(await submit(stage.db, ruben)).toEqual({ kind: "waits-for-lead" });
    const stored = await readBack(stage.db, ruben);
    expect(stored?.profile).toEqual(profile);
    expect(stored?.status).toBe("submitted");
    const own = await asActor(stage.db, ruben, (trx) => standingPlaces(trx, stored?.id ?? ""));
    expect(own.map(({ kind, taken }) => `${kind} ${taken}`)).toEqual(expect.arrayContaining(["treatment false", "treatment false", "treatment false", "screening false"]));
    expect(own).toHaveLength(4);
  });

  test.for<[string, Partial<Profile>]>([
    ["gender", { gender: "other" }],
    ["professions", { professions: ["psychiater"] }],
    ["BIG number", { bigNumber: "29012345625" }],
    ["AGB code", { agbCode: null }],
    ["SKJ number", { skjNumber: null }],
    ["forms", { forms: [{ treatment: "emdr", ageMin: 6, ageMax: 12, level: "trained", supervisorId: null, ...uncertified }] }],
    ["works under", { worksUnder: "outside" }],
    ["populations", { populations: ["preverbal", "sexual-abuse"] }],
    ["certificate", { forms: [{ ...profile.forms[0]!, certificate: "ven", certificateUntil: "2028-06-30" }] }],
    ["languages", { languages: ["en"] }],
    ["interpreter", { interpreterOk: false }],
    ["missed appointments", { flexibleAboutAbsence: true }],
    ["places", { places: ["at-practice"] }],
    ["parts of the week", { partsOfWeek: ["sat-am"] }],
    ["home region", { homeRegion: "kennemerland" }],
    ["regions", { regions: ["kennemerland"] }],
    ["Jeugdwet contracts", { contracts: [] }],
    ["Zvw contract", { zvwContract: "none" }],
  ])("that is changed later is stored as it is then: %s", async ([, change], { stage }) => {
    const ruben = await newcomerAtWork(stage);
    await submit(stage.db, ruben);
    expect((await submit(stage.db, ruben, change)).kind).toBe("waits-for-lead");
    expect((await readBack(stage.db, ruben))?.profile).toEqual({ ...profile, ...change });
  });

  test("waits for the lead of the home region, who is told", async ({ stage }) => {
    const ruben = await newcomerAtWork(stage);
    await submit(stage.db, ruben);
    await stage.as("owner");
    expect(await jobs(stage.db)).toEqual([{ task: "notify", key: null }, { task: "match-regions", key: "match:flevoland" }, { task: "match-regions", key: "match:kennemerland" }]);
    expect(await stage.db.selectFrom("audit").select(["action", "personId"]).execute()).toEqual([{ action: "profile.submit", personId: ruben.personId }]);
  });

  test("belongs to the practice that invited, and to no other", async ({ stage }) => {
    const ruben = await newcomerAtWork(stage);
    await submit(stage.db, ruben);
    await stage.as("owner");
    expect(await stage.db.selectFrom("therapist").select("organisationId").execute()).toEqual([{ organisationId: ruben.organisations[0] }]);
  });

  test("of somebody without a practice is refused", async ({ stage }) => {
    const ruben = await newcomerAtWork(stage);
    expect(await submit(stage.db, { ...ruben, organisations: [] })).toEqual({ kind: "refuse", reason: "no-practice" });
  });

  test("with a BIG number that somebody else has is sent all the same: whose it is, the lead finds out", async ({ stage }) => {
    await therapist(stage.db, { fields: { bigNumber: "19012345625" } });
    const ruben = await newcomerAtWork(stage);
    expect(await submit(stage.db, ruben)).toEqual({ kind: "waits-for-lead" });
  });

  test("for a region that is off is not written", async ({ stage }) => {
    const ruben = await newcomerAtWork(stage);
    expect(await submit(stage.db, ruben, { regions: ["flevoland", "gelderland-zuid"] })).toEqual({ kind: "invalid", problems: [{ field: "regions", code: "region-not-open" }] });
  });
});

describe("in training", () => {
  const inTraining = (supervisorId: string): Partial<Profile> => ({ forms: [{ treatment: "emdr", ageMin: 4, ageMax: 17, level: "in-training", supervisorId, ...uncertified }] });

  test("an approved colleague who is trained in the form supervises", async ({ stage }) => {
    const tom = await therapist(stage.db);
    const ruben = await newcomerAtWork(stage);
    expect(await submit(stage.db, ruben, inTraining(tom.therapistId))).toEqual({ kind: "waits-for-lead" });
    expect((await readBack(stage.db, ruben))?.profile.forms).toEqual(inTraining(tom.therapistId).forms);
  });

  test("a therapist of another practice in the region of the own practice supervises too", async ({ stage }) => {
    const anna = await therapist(stage.db, { name: "Anna", practice: "Praktijk Noord" });
    const ruben = await newcomerAtWork(stage);
    expect(await submit(stage.db, ruben, inTraining(anna.therapistId))).toEqual({ kind: "waits-for-lead" });
  });

  test.for<[string, Parameters<typeof therapist>[1]]>([
    ["who is not approved", { status: "submitted" }],
    ["who is suspended", { status: "suspended" }],
    ["far away", { practice: "Praktijk Noord", region: "kennemerland" }],
  ])("a therapist %s does not", async ([, wishes], { stage }) => {
    const other = await therapist(stage.db, wishes);
    const ruben = await newcomerAtWork(stage);
    expect(await submit(stage.db, ruben, inTraining(other.therapistId))).toEqual({ kind: "invalid", problems: [{ field: "offers.emdr.supervisorId", code: "supervisor-missing" }] });
  });

  test("a colleague who is in training as well does not", async ({ stage }) => {
    const tom = await therapist(stage.db);
    const anna = await therapist(stage.db, { name: "Anna", treatments: [{ treatment: "kidnet" }] });
    await stage.db.insertInto("therapistTreatment").values({ therapistId: anna.therapistId, treatment: "emdr", ageMin: 4, ageMax: 18, level: "in-training", supervisorId: tom.therapistId, ...uncertified }).execute();
    const ruben = await newcomerAtWork(stage);
    expect(await submit(stage.db, ruben, inTraining(anna.therapistId))).toEqual({ kind: "invalid", problems: [{ field: "offers.emdr.supervisorId", code: "supervisor-not-trained" }] });
  });
});

describe("an approved therapist", () => {
  async function approvedRuben(stage: Rehearsal) {
    const ruben = await newcomer(stage.db);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    await submit(stage.db, ruben);
    const id = (await readBack(stage.db, ruben))?.id ?? "";
    await approveTherapist(stage.db, occasionOf(loes), id);
    return { ruben, loes, id };
  }

  test("stays at work when nothing more is claimed, and the places stay as they are", async ({ stage }) => {
    const { ruben, id } = await approvedRuben(stage);
    expect(await submit(stage.db, ruben, { languages: ["nl"], forms: profile.forms.slice(0, 1) })).toEqual({ kind: "saved" });
    expect((await readBack(stage.db, ruben))?.status).toBe("approved");
    expect(await asActor(stage.db, ruben, (trx) => standingPlaces(trx, id))).toHaveLength(4);
  });

  test("stays at work with the old profile while more is claimed, and the claim waits beside it", async ({ stage }) => {
    const { ruben, id } = await approvedRuben(stage);
    const pcit = { treatment: "pcit", ageMin: 2, ageMax: 7, level: "trained" as const, supervisorId: null, ...uncertified };
    expect(await submit(stage.db, ruben, { forms: [...profile.forms, pcit], languages: ["nl"] })).toEqual({ kind: "claims-wait" });
    const stored = await readBack(stage.db, ruben);
    expect(stored).toMatchObject({ status: "approved", profile: { forms: profile.forms, languages: ["nl"] } });
    const version = await asActor(stage.db, ruben, (trx) => openVersionOf(trx, id));
    expect(version?.claims.forms.map(({ treatment }) => treatment)).toEqual(["emdr", "kidnet", "pcit"]);
  });

  test("who leaves a region makes the engine look again there too", async ({ stage }) => {
    const { ruben } = await approvedRuben(stage);
    await stage.as("owner");
    await sql`delete from graphile_worker._private_jobs`.execute(stage.db);
    await stage.as("schakel_web");
    await submit(stage.db, ruben, { regions: ["flevoland"] });
    await stage.as("owner");
    expect((await jobs(stage.db)).map(({ key }) => key)).toEqual(["match:flevoland", "match:kennemerland"]);
  });

  test("who serves a region that was switched off may keep it", async ({ stage }) => {
    const { ruben } = await approvedRuben(stage);
    await stage.as("owner");
    await stage.db.updateTable("regionActivity").set({ endedAt: today }).where("region", "=", "kennemerland").execute();
    await stage.as("schakel_web");
    expect(await submit(stage.db, ruben, { languages: ["nl"] })).toEqual({ kind: "saved" });
  });

  test("who was suspended cannot submit the way back in, not even past the rules", async ({ stage }) => {
    const { ruben, loes, id } = await approvedRuben(stage);
    await suspendTherapist(stage.db, occasionOf(loes), { therapistId: id, reason: "Registratie verlopen." });
    expect(await submit(stage.db, ruben)).toEqual({ kind: "refuse", reason: "suspended" });
    const around = asActor(stage.db, ruben, (trx) => insertTherapistState(trx, { therapistId: id, status: "submitted", personId: ruben.personId, at: today }));
    await expect(around).rejects.toThrow("row-level security");
  });
});
