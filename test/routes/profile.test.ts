import { describe, expect } from "vitest";
import { loader as page } from "../../app/routes/profile/profile.tsx";
import { action as send, loader as review } from "../../app/routes/profile/review.tsx";
import { action as keep, loader as step } from "../../app/routes/profile/step.tsx";
import { newcomer, regionalLead, shelterWorker, therapist } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { fillSteps, stepAnswers } from "../support/registration.ts";
import { open, send as post, statusOf } from "../support/visit.ts";

const test = rehearsals();

describe("a newcomer", () => {
  test("finds seven steps, none begun, and in each what there is to choose from", async ({ stage }) => {
    await therapist(stage.db);
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    expect(await open(page, { db: stage.db, as: ruben })).toMatchObject({ kind: "begun", standing: { practice: "untouched", code: "untouched" } });
    const found = await open(step, { db: stage.db, as: ruben, address: { step: "forms" } });
    if (found instanceof Response) throw found;
    expect(found.data).toMatchObject({ sent: false, practice: "Praktijk De Linde", supervisors: [{ name: "Tom", practice: "Praktijk De Linde", trainedIn: ["emdr"] }] });
    expect(found.data.regions).toHaveLength(28);
    expect(found.data.workRegions.map(({ slug }) => slug)).toEqual(["alkmaar-west-friesland", "amsterdam-amstelland", "flevoland", "kennemerland", "kop-van-noord-holland", "zaanstreek-waterland"]);
    expect(found.data.catalogue.map(({ code }) => code)).not.toContain("veerkracht");
  });

  test("saves a step, finds it again, and is led to the next one", async ({ stage }) => {
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    const answer = await post(keep, { db: stage.db, as: ruben, address: { step: "registrations" }, form: stepAnswers.registrations });
    expect([statusOf(answer), (answer as Response).headers.get("Location")]).toEqual([303, "/profile/steps/forms"]);
    const found = await open(step, { db: stage.db, as: ruben, address: { step: "registrations" } });
    expect(found).toMatchObject({ data: { answers: { professions: "gz-psycholoog", bigNumber: "1901 2345 625" }, standing: { registrations: "done", forms: "untouched" } } });
  });

  test.for<[string, Record<string, string | string[]>, { field: string; code: string }[]]>([
    ["registrations", { ...stepAnswers.registrations, bigNumber: "123" }, [{ field: "bigNumber", code: "big-format" }]],
    ["registrations", { ...stepAnswers.registrations, bigNumber: "" }, [{ field: "bigNumber", code: "big-missing" }]],
    ["registrations", { ...stepAnswers.registrations, worksUnder: "colleague" }, [{ field: "worksUnderNumber", code: "works-under-missing" }]],
    ["forms", { ...stepAnswers.forms, "offers.emdr.ageMin": "four" }, [{ field: "offers.emdr.ageMin", code: "age-format" }]],
    ["forms", { ...stepAnswers.forms, "offers.emdr.certificate": "" }, [{ field: "offers.emdr.certificate", code: "certificate-missing" }]],
    ["forms", { ...stepAnswers.forms, "offers.emdr.level": "in-training" }, [{ field: "offers.emdr.supervisorNumber", code: "supervisor-number-missing" }]],
    ["regions", { ...stepAnswers.regions, homeRegion: "" }, [{ field: "homeRegion", code: "region-missing" }]],
    ["work", { ...stepAnswers.work, treatmentPlaces: "many" }, [{ field: "treatmentPlaces", code: "places-format" }]],
    ["code", { version: "2026-11" }, [{ field: "agree", code: "code-missing" }]],
  ])("gets the step %s back with everything that was typed, and nothing is written", async ([name, typed, problems], { stage }) => {
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    const answer = await post(keep, { db: stage.db, as: ruben, address: { step: name }, form: typed });
    expect(statusOf(answer)).toBe(422);
    expect(answer).toMatchObject({ data: { typed, problems } });
    expect(await stage.db.selectFrom("registrationStep").selectAll().execute()).toEqual([]);
  });

  test("hears of mistakes in a step at once, though the region alone is known of a later one", async ({ stage }) => {
    const ruben = await newcomer(stage.db);
    const usedAt = new Date("2026-11-20T09:00:00Z");
    await stage.db.insertInto("registration").values({ email: "ruben@praktijk.example", name: "Ruben", region: "flevoland", language: "nl", createdAt: usedAt, expiresAt: new Date("2026-12-04T09:00:00Z"), usedAt, personId: ruben.personId }).execute();
    await stage.as("schakel_web");
    const typed = { ...stepAnswers.forms, "offers.emdr.ageMin": "12", "offers.emdr.ageMax": "5" };
    const answer = await post(keep, { db: stage.db, as: ruben, address: { step: "forms" }, form: typed });
    expect(answer).toMatchObject({ data: { typed, problems: [{ field: "offers.emdr.ageMax", code: "ages-reversed" }] } });
    expect(await open(step, { db: stage.db, as: ruben, address: { step: "regions" } })).toMatchObject({ data: { answers: { homeRegion: "flevoland" } } });
    expect(await stage.db.selectFrom("registrationStep").selectAll().execute()).toEqual([]);
  });

  test("sends all steps, and reads the profile back with its names", async ({ stage }) => {
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    await fillSteps(stage.db, ruben);
    expect(await open(review, { db: stage.db, as: ruben })).toMatchObject({ practice: "Praktijk De Linde", profile: { bigNumber: "19012345625" } });
    const answer = await post(send, { db: stage.db, as: ruben, form: {} });
    expect([statusOf(answer), (answer as Response).headers.get("Location")]).toEqual([303, "/profile"]);
    expect(await open(page, { db: stage.db, as: ruben })).toMatchObject({
      kind: "sent", status: "submitted", reason: null, pending: null,
      profile: {
        gender: "male", professions: ["gz-psycholoog"], bigNumber: "19012345625", agbCode: "94061826", skjNumber: null, worksUnder: null, populations: ["lvb"],
        forms: [{ treatment: "emdr", ageMin: 4, ageMax: 17, level: "trained", supervisorId: null, supervisorNumber: null, certificate: "ven", certificateUntil: "2028-06-30" }],
        languages: ["nl", "tr"], interpreterOk: true, places: ["online"], partsOfWeek: ["mon-am", "thu-eve"], homeRegion: "flevoland", regions: ["flevoland"], zvwContract: "none",
      },
      names: { treatments: { emdr: "EMDR" }, regions: { flevoland: "Flevoland" }, supervisors: {} },
    });
    expect(await stage.db.selectFrom("registrationStep").selectAll().execute()).toEqual([]);
  });

  test("cannot send before every step is done, and before the code of conduct is agreed to", async ({ stage }) => {
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    await fillSteps(stage.db, ruben, ["practice", "registrations", "forms", "people", "regions", "work"]);
    expect((await open(review, { db: stage.db, as: ruben }) as Response).headers.get("Location")).toBe("/profile");
    const answer = await post(send, { db: stage.db, as: ruben, form: {} });
    expect(statusOf(answer)).toBe(422);
    expect(answer).toMatchObject({ data: { problems: [{ field: "agree", code: "code-missing" }] } });
  });

  test("hears that a step is no longer right when another one changes", async ({ stage }) => {
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    await fillSteps(stage.db, ruben);
    await post(keep, { db: stage.db, as: ruben, address: { step: "registrations" }, form: { ...stepAnswers.registrations, professions: "vaktherapeut", bigNumber: "" } });
    expect(await open(page, { db: stage.db, as: ruben })).toMatchObject({ standing: { registrations: "done", forms: "incomplete" } });
  });

  test("hears that before the other steps are begun, too", async ({ stage }) => {
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    await fillSteps(stage.db, ruben, ["practice", "registrations", "forms"]);
    expect(await open(page, { db: stage.db, as: ruben })).toMatchObject({ standing: { forms: "done", people: "untouched" } });
    await post(keep, { db: stage.db, as: ruben, address: { step: "registrations" }, form: { ...stepAnswers.registrations, professions: "vaktherapeut", bigNumber: "" } });
    expect(await open(page, { db: stage.db, as: ruben })).toMatchObject({ standing: { registrations: "done", forms: "incomplete", people: "untouched" } });
  });
});

test("a therapist reads the reason of a refusal on the own profile", async ({ stage }) => {
  const tom = await therapist(stage.db, { status: "submitted" });
  await stage.db.insertInto("therapistState").values({ therapistId: tom.therapistId, status: "refused", reason: "Uw BIG-nummer klopt niet.", at: new Date() }).execute();
  await stage.as("schakel_web");
  expect(await open(page, { db: stage.db, as: tom })).toMatchObject({ status: "refused", reason: "Uw BIG-nummer klopt niet." });
});

test("a supervisor whom the therapist may not see stays without a name", async ({ stage }) => {
  const far = await therapist(stage.db, { name: "Yasmina", practice: "Het Atelier", region: "kennemerland" });
  const tom = await therapist(stage.db);
  await stage.db.updateTable("therapistTreatment").set({ level: "in-training", supervisorId: far.therapistId }).where("therapistId", "=", tom.therapistId).execute();
  await stage.as("schakel_web");
  expect(await open(page, { db: stage.db, as: tom })).toMatchObject({ names: { supervisors: {} } });
});

test("the profile is for therapists only", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const loes = await regionalLead(stage.db);
  await stage.as("schakel_web");
  for (const as of [samira, loes]) {
    expect(statusOf(await open(page, { db: stage.db, as }))).toBe(404);
    expect(statusOf(await post(keep, { db: stage.db, as, address: { step: "work" }, form: stepAnswers.work }))).toBe(404);
    expect(statusOf(await post(send, { db: stage.db, as, form: {} }))).toBe(404);
  }
});
