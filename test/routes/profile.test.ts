import { describe, expect } from "vitest";
import { action as submit, loader as form } from "../../app/routes/profile/edit.tsx";
import { loader as page } from "../../app/routes/profile/profile.tsx";
import { newcomer, regionalLead, shelterWorker, therapist } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

const posted = {
  gender: "male", professions: "gz-psycholoog", bigNumber: "1901 2345 625", agbNumber: "94061826", skjNumber: "",
  offers: "emdr", "offers.emdr.ageMin": "4", "offers.emdr.ageMax": "17", "offers.emdr.level": "trained",
  languages: ["nl", "tr"], interpreterOk: "yes", places: "online", partsOfWeek: ["mon-am", "thu-eve"],
  homeRegion: "flevoland", regions: "flevoland", contracts: ["flevoland", "zeeland"], zvwContract: "none",
  treatmentPlaces: "2", screeningPlaces: "0",
};

describe("a newcomer", () => {
  test("finds an empty profile and a form with what there is to choose from", async ({ stage }) => {
    await therapist(stage.db);
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    expect(await open(page, { db: stage.db, as: ruben })).toBeNull();
    const data = await open(form, { db: stage.db, as: ruben });
    expect(data).toMatchObject({ profile: null, supervisors: [{ name: "Tom", practice: "Praktijk De Linde", trainedIn: ["emdr"] }] });
    expect(data).toMatchObject({ catalogue: expect.arrayContaining([expect.objectContaining({ code: "emdr", name: "EMDR" })]) });
    if (data instanceof Response) throw data;
    expect(data.regions).toHaveLength(28);
    expect(data.workRegions.map(({ slug }) => slug)).toEqual(["alkmaar-west-friesland", "amsterdam-amstelland", "flevoland", "kennemerland", "kop-van-noord-holland", "zaanstreek-waterland"]);
    expect(data.catalogue.map(({ code }) => code)).not.toContain("veerkracht");
  });

  test("sends a profile, and reads it back with its names", async ({ stage }) => {
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    const answer = await send(submit, { db: stage.db, as: ruben, form: posted });
    expect(statusOf(answer)).toBe(303);
    expect(await open(page, { db: stage.db, as: ruben })).toMatchObject({
      status: "submitted",
      reason: null,
      profile: {
        gender: "male", professions: ["gz-psycholoog"], bigNumber: "19012345625", agbCode: "94061826", skjNumber: null,
        forms: [{ treatment: "emdr", ageMin: 4, ageMax: 17, level: "trained", supervisorId: null }],
        languages: ["nl", "tr"], interpreterOk: true, places: ["online"], partsOfWeek: ["mon-am", "thu-eve"],
        homeRegion: "flevoland", regions: ["flevoland"], zvwContract: "none",
      },
      names: { treatments: { emdr: "EMDR" }, regions: { flevoland: "Flevoland" }, supervisors: {} },
    });
  });

  test("gets the form back with everything that was typed", async ({ stage }) => {
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    const typed = { ...posted, bigNumber: "123", "offers.emdr.ageMin": "four", homeRegion: "" };
    const answer = await send(submit, { db: stage.db, as: ruben, form: typed });
    expect(statusOf(answer)).toBe(422);
    expect(answer).toMatchObject({ data: { typed, problems: [{ field: "bigNumber", code: "big-format" }, { field: "offers.emdr.ageMin", code: "age-format" }, { field: "homeRegion", code: "region-missing" }] } });
  });

  test("without a practice is told whom to ask", async ({ stage }) => {
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    const answer = await send(submit, { db: stage.db, as: { ...ruben, organisations: [] }, form: posted });
    expect((answer as Response).headers.get("Location")).toBe("/profile");
  });
});

test("a therapist reads the reason of a refusal on the own profile", async ({ stage }) => {
  const tom = await therapist(stage.db, { status: "submitted" });
  await stage.db.insertInto("therapistState").values({ therapistId: tom.therapistId, status: "refused", reason: "Uw BIG-nummer klopt niet.", at: new Date() }).execute();
  await stage.as("schakel_web");
  expect(await open(page, { db: stage.db, as: tom })).toMatchObject({ status: "refused", reason: "Uw BIG-nummer klopt niet." });
});

test("a therapist sees the own profile and no neighbour's", async ({ stage }) => {
  const tom = await therapist(stage.db, { fields: { agbCode: "94000001" } });
  const anna = await therapist(stage.db, { name: "Anna", fields: { agbCode: "94000002" } });
  await stage.as("schakel_web");
  expect(await open(page, { db: stage.db, as: tom })).toMatchObject({ profile: { agbCode: "94000001" } });
  expect(JSON.stringify(await open(form, { db: stage.db, as: tom }))).not.toContain("94000002");
  expect(await open(page, { db: stage.db, as: anna })).toMatchObject({ profile: { agbCode: "94000002" } });
});

test("the doors are closed to a shelter, a lead and a stranger", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const loes = await regionalLead(stage.db);
  await stage.as("schakel_web");
  const { db } = stage;
  for (const door of [(as?: typeof samira) => open(page, { db, as }), (as?: typeof samira) => open(form, { db, as }), (as?: typeof samira) => send(submit, { db, as, form: posted })]) {
    expect([statusOf(await door(samira)), statusOf(await door(loes)), statusOf(await door())]).toEqual([403, 403, 302]);
  }
});
