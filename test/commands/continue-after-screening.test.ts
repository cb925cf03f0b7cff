import { sql } from "kysely";
import { describe, expect } from "vitest";
import { continueAfterScreening } from "../../app/commands/continue-after-screening.ts";
import { reduceClosedRequests } from "../../app/commands/reduce-closed-requests.ts";
import { later } from "../../app/domain/duration.ts";
import type { Database } from "../../db/connect.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { type CastRequest, type CastTherapist, occasionOf, openProposal, shelterWorker, therapist, today } from "../support/cast.ts";
import { type Rehearsal, rehearsals } from "../support/database.ts";
import { matchFlevoland, worker } from "../support/matching.ts";
import { askedScreening, saidYes, storedResult } from "../support/screening-cast.ts";

const test = rehearsals();
const fiveWeeksAgo = new Date("2026-10-18T09:00:00Z");

/** Samira asked for a screening five weeks ago; Tom said yes, did it, and advises EMDR. */
async function screenedByTom({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db, { screeningPlaces: 1 });
  const screening = await askedScreening(db, samira, fiveWeeksAgo);
  const proposal = await saidYes(db, screening, tom);
  await storedResult(db, samira, { requestId: screening.id, recordedBySide: "therapist", recordedBy: tom.personId, advice: "treatment", advisedForms: ["emdr"] });
  return { samira, tom, screening, proposal };
}

async function goesOn(stage: Rehearsal, { samira, screening }: Awaited<ReturnType<typeof screenedByTom>>): Promise<CastRequest> {
  await stage.as("schakel_web");
  const decision = await continueAfterScreening(stage.db, occasionOf(samira), { reference: screening.reference });
  await stage.as("owner");
  if (decision?.kind !== "proceed") throw new Error(`Refused: ${decision?.reason}`);
  return stage.db.selectFrom("request").select(["id", "reference"]).where("reference", "=", decision.reference).executeTakeFirstOrThrow();
}

const row = (db: Database, id: string) => db.selectFrom("request").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

describe("a screening that becomes a treatment", () => {
  test("keeps its clock, its household and what was asked; the treatment is the one advised", async ({ stage }) => {
    const scene = await screenedByTom(stage);
    const treatment = await row(stage.db, (await goesOn(stage, scene)).id);
    const screening = await row(stage.db, scene.screening.id);
    expect(treatment).toMatchObject({ kind: "treatment", forms: ["emdr"], status: "submitted", statusSince: today, continues: screening.id });
    expect(treatment.submittedAt).toEqual(fiveWeeksAgo);
    const { householdId, region, ageYears, ageStatedOn, language, places, partsOfWeek, urgency } = screening;
    expect(treatment).toMatchObject({ householdId, region, ageYears, ageStatedOn, language, places, partsOfWeek, urgency });
    const origins = await stage.db.selectFrom("requestOrigin").select(["kind", "region"]).where("requestId", "in", [treatment.id, screening.id]).execute();
    expect(origins).toEqual([{ kind: "region", region: "flevoland" }, { kind: "region", region: "flevoland" }]);
  });

  test("takes the exclusions along that still hold, and no others", async ({ stage }) => {
    const scene = await screenedByTom(stage);
    await stage.db.insertInto("requestExclusion").values([{ requestId: scene.screening.id, region: "kennemerland", createdAt: today }, { requestId: scene.screening.id, region: "zaanstreek-waterland", createdAt: today, endedAt: today }]).execute();
    const { id } = await goesOn(stage, scene);
    expect(await stage.db.selectFrom("requestExclusion").select("region").where("requestId", "=", id).execute()).toEqual([{ region: "kennemerland" }]);
  });

  test("completes the screening and frees its place, with who did it and why", async ({ stage }) => {
    const scene = await screenedByTom(stage);
    await goesOn(stage, scene);
    expect(await stage.db.selectFrom("proposal").select(["status", "releasedAt"]).where("id", "=", scene.proposal).executeTakeFirst()).toEqual({ status: "accepted", releasedAt: today });
    const last = await stage.db.selectFrom("requestState").select(["status", "reason", "personId"]).where("requestId", "=", scene.screening.id).orderBy("id", "desc").executeTakeFirst();
    expect(last).toEqual({ status: "completed", reason: "continues-as-treatment", personId: scene.samira.personId });
  });

  test("takes the results along: they are of the person, and not of the screening", async ({ stage }) => {
    const scene = await screenedByTom(stage);
    const { id } = await goesOn(stage, scene);
    expect(await stage.db.selectFrom("screeningResult").select("requestId").execute()).toEqual([{ requestId: id }]);
  });

  test("knows who screened also when the screening has been reduced to counts, and no longer than it is kept itself", async ({ stage }) => {
    const scene = await screenedByTom(stage);
    const { id } = await goesOn(stage, scene);
    const known = async () => (await waitingNeeds(stage.db, { ids: [id] }, "2026-11-22"))[0]?.knownTherapists;
    const before = await known();
    expect(before).toEqual([{ therapistId: scene.tom.therapistId, to: "person" }]);
    await stage.as("schakel_worker");
    expect(await reduceClosedRequests(stage.db, worker("retention"), later(today, 1))).toBe(1);
    await stage.as("owner");
    expect(await stage.db.selectFrom("request").select("id").execute()).toEqual([{ id }]);
    expect(await known()).toEqual(before);
    await stage.db.deleteFrom("request").where("id", "=", id).execute();
    expect(await stage.db.selectFrom("knownTherapist").select("therapistId").execute()).toEqual([]);
  });

  test("waits in the queue from the screening on, and the therapist who screened is known to the person", async ({ stage }) => {
    const scene = await screenedByTom(stage);
    const { id } = await goesOn(stage, scene);
    const [need] = await waitingNeeds(stage.db, { ids: [id] }, "2026-11-22");
    expect(need?.submittedAt).toEqual(fiveWeeksAgo);
    expect(need?.knownTherapists).toEqual([{ therapistId: scene.tom.therapistId, to: "person" }]);
  });

  test("is searched for at once, the therapist hears it, and both are in the log", async ({ stage }) => {
    const scene = await screenedByTom(stage);
    const { id } = await goesOn(stage, scene);
    const { rows } = await sql<{ task: string }>`select task_identifier as task from graphile_worker.jobs order by 1`.execute(stage.db);
    expect(rows).toEqual([{ task: "match-regions" }, { task: "notify" }]);
    const logged = await stage.db.selectFrom("audit").select("subjectId").where("action", "=", "screening.continue").orderBy("id").execute();
    expect(logged).toEqual([{ subjectId: scene.screening.id }, { subjectId: id }]);
  });

  test("goes to the therapist who screened before nine others who fit as well", async ({ stage }) => {
    const scene = await screenedByTom(stage);
    for (let other = 0; other < 9; other++) await therapist(stage.db, { name: "Yasmina", practice: "Het Atelier" });
    const { id } = await goesOn(stage, scene);
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    await stage.as("owner");
    expect(await proposedTo(stage.db, id)).toEqual([scene.tom.therapistId]);
  });
});

async function proposedTo(db: Database, requestId: string): Promise<CastTherapist["therapistId"][]> {
  return (await db.selectFrom("proposal").select("therapistId").where("requestId", "=", requestId).execute()).map(({ therapistId }) => therapistId);
}

test("a second click gives the request of the first, and makes none", async ({ stage }) => {
  const scene = await screenedByTom(stage);
  const first = await goesOn(stage, scene);
  expect(await goesOn(stage, scene)).toEqual(first);
  expect(await stage.db.selectFrom("request").select("id").execute()).toHaveLength(2);
});

test("after a treatment that was withdrawn the screening can go on again", async ({ stage }) => {
  const scene = await screenedByTom(stage);
  const first = await goesOn(stage, scene);
  await stage.db.insertInto("requestState").values({ requestId: first.id, status: "withdrawn", at: today }).execute();
  await storedResult(stage.db, scene.samira, { requestId: scene.screening.id });
  expect(await goesOn(stage, scene)).not.toEqual(first);
});

test("a shelter that screened by itself takes the open proposal back, so that its place goes to the next", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const tom = await therapist(stage.db, { screeningPlaces: 1 });
  const screening = await askedScreening(stage.db, samira);
  const proposal = await openProposal(stage.db, screening, tom);
  await storedResult(stage.db, samira, { requestId: screening.id });
  await goesOn(stage, { samira, tom, screening, proposal: proposal.id });
  expect(await stage.db.selectFrom("proposal").select(["status", "releasedAt", "answeredAt"]).where("id", "=", proposal.id).executeTakeFirst()).toEqual({ status: "withdrawn", releasedAt: today, answeredAt: today });
});

test("without a result nothing happens, and to a neighbour there is no such screening", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  const { reference } = await askedScreening(stage.db, samira);
  await stage.as("schakel_web");
  expect(await continueAfterScreening(stage.db, occasionOf(samira), { reference })).toEqual({ kind: "refuse", reason: "no-result" });
  expect(await continueAfterScreening(stage.db, occasionOf(bo), { reference })).toBeUndefined();
});
