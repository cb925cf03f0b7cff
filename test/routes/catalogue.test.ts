import { describe, expect } from "vitest";
import { action as change, loader as changePage } from "../../app/routes/national/treatments/change.tsx";
import { action as close, loader as closure } from "../../app/routes/national/treatments/closure.tsx";
import { action as add } from "../../app/routes/national/treatments/new.tsx";
import { action as reopen } from "../../app/routes/national/treatments/reopening.tsx";
import { loader as one } from "../../app/routes/national/treatments/treatment.tsx";
import { loader as list } from "../../app/routes/national/treatments/treatments.tsx";
import { loader as publicPage } from "../../app/routes/public/treatment.tsx";
import type { Person } from "../../app/domain/actor.ts";
import { asActor } from "../../db/connect.ts";
import { profileGround } from "../../db/profile-ground.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { readTreatment, treatmentsOnOffer } from "../../db/treatments.ts";
import { nationalMember, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { type Rehearsal, rehearsals } from "../support/database.ts";
import { problemsIn } from "../support/desk.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

const said = (field: string) => ({ [`${field}Nl`]: "Werkt met spel.", [`${field}En`]: "Works with play.", [`${field}Certainty`]: "source" });
const written = {
  name: "Spel en rust", audience: "child", ageMin: "4", ageMax: "12", evidenceLevel: "practice", reviewedOn: "2026-11-22", reviewOn: "2027-02-01",
  ...said("summary"), ...said("format"), ...said("evidence"), ...said("givenBy"), ...said("funding"),
};

async function atWork(stage: Rehearsal) {
  const noor = await nationalMember(stage.db);
  await stage.as("schakel_web");
  return { db: stage.db, as: noor };
}

describe("the catalogue", () => {
  test("is changed here and read there: everybody sees it at once, and what it said before stays with its day", async ({ stage }) => {
    const noor = await atWork(stage);
    const address = { code: "kidnet" };
    const before = await readTreatment(stage.db, "kidnet");
    expect(statusOf(await send(change, { ...noor, address, form: written }))).toBe(303);
    expect(await open(publicPage, { db: stage.db, address })).toMatchObject({ name: "Spel en rust", ageMin: 4, ageMax: 12, story: { funding: { nl: "Werkt met spel." } } });
    const page = await open(one, { ...noor, address });
    expect(page).toMatchObject({ treatment: { name: "Spel en rust" }, versions: [{ name: before?.name, heldUntil: today, changedBy: "Noor", story: before?.story, matchable: true }] });
  });

  test("refuses what cannot stand there: the page again, all that was typed, and nothing changed", async ({ stage }) => {
    const noor = await atWork(stage);
    const refused = await send(change, { ...noor, address: { code: "kidnet" }, form: { ...written, summaryNl: "Van Fatima Bouazza.", ageMax: "2" } });
    expect(statusOf(refused)).toBe(422);
    expect(problemsIn(refused)).toEqual(["ages-reversed", "statement-names-somebody"]);
    expect(refused).toMatchObject({ data: { typed: { formatEn: "Works with play." } } });
    expect((await readTreatment(stage.db, "kidnet"))?.name).not.toBe("Spel en rust");
  });

  test("takes a new treatment, which can be asked for at once, and no code twice", async ({ stage }) => {
    const noor = await atWork(stage);
    expect(statusOf(await send(add, { ...noor, form: { ...written, code: "spel-en-rust" } }))).toBe(303);
    expect((await treatmentsOnOffer(stage.db)).map(({ code }) => code)).toContain("spel-en-rust");
    expect(problemsIn(await send(add, { ...noor, form: { ...written, code: "spel-en-rust" } }))).toEqual(["code-taken"]);
    expect(problemsIn(await send(add, { ...noor, form: { ...written, code: "Spel En Rust", name: "" } }))).toEqual(["code-unusable", "name-missing"]);
  });

  test("lists what is due for review from its day on, the longest due first", async ({ stage }) => {
    const noor = await atWork(stage);
    await send(change, { ...noor, address: { code: "kidnet" }, form: written });
    const due = async (now: Date) => ((await open(list, { ...noor, now })) as { toReview: { code: string }[] }).toReview.map(({ code }) => code);
    expect(await due(new Date("2027-01-31T12:00:00Z"))).toEqual([]);
    expect(await due(new Date("2027-02-01T12:00:00Z"))).toEqual(["kidnet"]);
    expect((await due(new Date("2028-02-01T12:00:00Z")))[0]).toBe("kidnet");
  });

  test("does not turn a form that somebody gives into one for a group", async ({ stage }) => {
    await therapist(stage.db);
    const noor = await atWork(stage);
    expect(problemsIn(await send(change, { ...noor, address: { code: "emdr" }, form: { ...written, audience: "group" } }))).toEqual(["audience-in-use"]);
    expect(statusOf(await send(change, { ...noor, address: { code: "emdr" }, form: { ...written, audience: "child-and-adult" } }))).toBe(303);
  });
});

describe("a treatment that can no longer be asked for", () => {
  test("says before it whom that touches, in numbers and by region, and loses nobody", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const alone = await submittedRequest(stage.db, samira);
    await submittedRequest(stage.db, samira, { fields: { forms: ["emdr", "tfcgt"] } });
    const tom = await therapist(stage.db);
    await therapist(stage.db, { name: "Yasmina", treatments: [{ treatment: "emdr" }, { treatment: "tfcgt" }] });
    const noor = await atWork(stage);
    const address = { code: "emdr" };
    expect(await open(closure, { ...noor, address })).toMatchObject({
      use: { requests: 2, onlyThis: 1, therapists: 2, therapistsOnly: 1, proposals: 0, cases: 0, groups: 0 }, regions: [{ region: "flevoland", requests: 1 }],
    });
    expect(statusOf(await send(close, { ...noor, address, form: {} }))).toBe(303);
    expect((await treatmentsOnOffer(stage.db)).map(({ code }) => code)).not.toContain("emdr");
    await stage.as("owner");
    expect(await stage.db.selectFrom("request").select("status").where("id", "=", alone.id).execute()).toEqual([{ status: "submitted" }]);
    expect(await stage.db.selectFrom("therapistTreatment").select("treatment").where("therapistId", "=", tom.therapistId).execute()).toEqual([{ treatment: "emdr" }]);
    const offers = await offeringTherapists(stage.db, { ids: [tom.therapistId] }, "2026-11-22");
    expect(offers.flatMap(({ forms }) => forms)).toEqual([]);
  });

  test("stays in the profile of who gives it, who is not asked to drop it; nobody else can choose it", async ({ stage }) => {
    const tom = await therapist(stage.db);
    const eva = await therapist(stage.db, { name: "Eva", treatments: [{ treatment: "tfcgt" }] });
    const noor = await atWork(stage);
    await send(close, { ...noor, address: { code: "emdr" }, form: {} });
    const chosenFrom = async (as: Person) => (await asActor(stage.db, as, (trx) => profileGround(trx, "2026-11-22"))).catalogue.filter(({ code }) => code === "emdr");
    expect(await chosenFrom(tom)).toMatchObject([{ code: "emdr", matchable: false }]);
    expect(await chosenFrom(eva)).toEqual([]);
  });

  test("is let in again as it was, and says which of the two it is already", async ({ stage }) => {
    await therapist(stage.db);
    const noor = await atWork(stage);
    const address = { code: "emdr" };
    await send(close, { ...noor, address, form: {} });
    expect(statusOf(await open(closure, { ...noor, address }))).toBe(303);
    expect(statusOf(await send(reopen, { ...noor, address, form: {} }))).toBe(303);
    expect(await readTreatment(stage.db, "emdr")).toMatchObject({ matchable: true });
    expect(await open(one, { ...noor, address })).toMatchObject({ versions: [expect.objectContaining({ audience: "child-and-adult" }), expect.anything()] });
    await stage.as("owner");
    expect(await stage.db.selectFrom("audit").select("action").where("action", "in", ["treatment.close", "treatment.reopen"]).orderBy("id").execute()).toEqual([{ action: "treatment.close" }, { action: "treatment.reopen" }]);
  });
});

test("the doors of the catalogue are no business of a lead or a shelter, and an unknown code is not found", async ({ stage }) => {
  const others = [await regionalLead(stage.db), await shelterWorker(stage.db)];
  const { as: noor } = await atWork(stage);
  const address = { code: "emdr" };
  for (const as of others) {
    expect(statusOf(await open(list, { db: stage.db, as }))).toBe(404);
    expect(statusOf(await open(closure, { db: stage.db, as, address }))).toBe(404);
    expect(statusOf(await send(change, { db: stage.db, as, address, form: written }))).toBe(404);
    expect(statusOf(await send(close, { db: stage.db, as, address, form: {} }))).toBe(404);
  }
  for (const code of ["no-such", "NO%20SUCH"]) {
    expect(statusOf(await open(changePage, { db: stage.db, as: noor, address: { code } }))).toBe(404);
    expect(statusOf(await send(close, { db: stage.db, as: noor, address: { code }, form: {} }))).toBe(404);
  }
});
