import { sql } from "kysely";
import { describe, expect } from "vitest";
import { changeAvailability } from "../../app/commands/change-availability.ts";
import { closePlace } from "../../app/commands/close-place.ts";
import { confirmAvailability } from "../../app/commands/confirm-availability.ts";
import { openPlace } from "../../app/commands/open-place.ts";
import { pauseAvailability } from "../../app/commands/pause-availability.ts";
import { resumeAvailability } from "../../app/commands/resume-availability.ts";
import { setNumberOfPlaces } from "../../app/commands/set-number-of-places.ts";
import { occupancy } from "../../app/domain/capacity.ts";
import type { Database } from "../../db/connect.ts";
import { standingPlaces } from "../../db/places.ts";
import { newcomer, occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";

const test = rehearsals();
const later = new Date("2026-12-20T09:00:00Z");

/** Tom has three places for treatment, and one of them is taken. */
async function tomWithOneTaken(stage: Rehearsal) {
  const samira = await shelterWorker(stage.db);
  const tom = await therapist(stage.db, { places: 3, regions: ["flevoland", "kennemerland"] });
  const { placeId } = await openProposal(stage.db, await submittedRequest(stage.db, samira), tom);
  await stage.as("schakel_web");
  return { tom, placeId };
}

async function asOwner<T>(stage: Rehearsal, look: (db: Database) => Promise<T>): Promise<T> {
  await stage.as("owner");
  const found = await look(stage.db);
  await stage.as("schakel_web");
  return found;
}

const row = (stage: Rehearsal, id: string) => asOwner(stage, (db) => db.selectFrom("therapist").selectAll().where("id", "=", id).executeTakeFirstOrThrow());
const treatmentPlaces = async (stage: Rehearsal, id: string) => occupancy(await asOwner(stage, (db) => standingPlaces(db, id)), { kind: "treatment", session: null });

async function keys(stage: Rehearsal) {
  return asOwner(stage, async (db) => (await sql<{ key: string }>`select key from graphile_worker.jobs order by key`.execute(db)).rows.map(({ key }) => key));
}

describe("places", () => {
  test("open one by one, and the engine looks again in every region served", async ({ stage }) => {
    const { tom } = await tomWithOneTaken(stage);
    expect(await openPlace(stage.db, occasionOf(tom), { kind: "treatment" })).toEqual({ kind: "proceed", closing: 0 });
    expect(await treatmentPlaces(stage, tom.therapistId)).toEqual({ total: 4, used: 1, free: 3, closing: 0 });
    expect(await keys(stage)).toEqual(["match:flevoland", "match:kennemerland"]);
  });

  test("close one by one, free ones first; the one that is taken closes when it comes free", async ({ stage }) => {
    const { tom, placeId } = await tomWithOneTaken(stage);
    const fewer = () => closePlace(stage.db, occasionOf(tom), { kind: "treatment" });
    expect([await fewer(), await fewer(), await fewer(), await fewer()]).toEqual([
      { kind: "proceed", closing: 0 }, { kind: "proceed", closing: 0 }, { kind: "proceed", closing: 1 }, { kind: "refuse", reason: "places-none" },
    ]);
    const left = () => asOwner(stage, (db) => standingPlaces(db, tom.therapistId));
    expect(await left()).toEqual([{ id: placeId, kind: "treatment", taken: true, closesWhenFree: true, session: null }]);
    await asOwner(stage, (db) => db.updateTable("proposal").set({ status: "withdrawn", answeredAt: today, releasedAt: today }).execute());
    expect(await left()).toEqual([]);
  });

  test("that were to close stay when one more is wanted", async ({ stage }) => {
    const { tom } = await tomWithOneTaken(stage);
    await setNumberOfPlaces(stage.db, occasionOf(tom), { kind: "treatment", wanted: 0 });
    await openPlace(stage.db, occasionOf(tom), { kind: "treatment" });
    expect(await treatmentPlaces(stage, tom.therapistId)).toEqual({ total: 1, used: 1, free: 0, closing: 0 });
  });

  test("of another kind are left alone", async ({ stage }) => {
    const { tom } = await tomWithOneTaken(stage);
    await openPlace(stage.db, occasionOf(tom), { kind: "screening" });
    expect(await treatmentPlaces(stage, tom.therapistId)).toEqual({ total: 3, used: 1, free: 2, closing: 0 });
    expect(await closePlace(stage.db, occasionOf(tom), { kind: "screening" })).toEqual({ kind: "proceed", closing: 0 });
    expect(await closePlace(stage.db, occasionOf(tom), { kind: "screening" })).toEqual({ kind: "refuse", reason: "places-none" });
  });

  test("become the number that was asked for", async ({ stage }) => {
    const { tom } = await tomWithOneTaken(stage);
    expect(await setNumberOfPlaces(stage.db, occasionOf(tom), { kind: "treatment", wanted: 5 })).toEqual({ kind: "proceed", closing: 0 });
    expect(await treatmentPlaces(stage, tom.therapistId)).toEqual({ total: 5, used: 1, free: 4, closing: 0 });
    expect(await setNumberOfPlaces(stage.db, occasionOf(tom), { kind: "treatment", wanted: 0 })).toEqual({ kind: "proceed", closing: 1 });
    expect(await treatmentPlaces(stage, tom.therapistId)).toEqual({ total: 1, used: 1, free: 0, closing: 1 });
  });

  test("have an end: nobody opens more than forty", async ({ stage }) => {
    const { tom } = await tomWithOneTaken(stage);
    await setNumberOfPlaces(stage.db, occasionOf(tom), { kind: "treatment", wanted: 40 });
    expect(await openPlace(stage.db, occasionOf(tom), { kind: "treatment" })).toEqual({ kind: "refuse", reason: "places-too-many" });
  });
});

describe("availability", () => {
  test("every part of it is stored, and leaves the others alone", async ({ stage }) => {
    const { tom } = await tomWithOneTaken(stage);
    await changeAvailability(stage.db, occasionOf(tom), { nextFreeOn: "2027-01-11", absentFrom: "2026-12-21", absentUntil: "2027-01-03" });
    await changeAvailability(stage.db, occasionOf(tom), { partsOfWeek: ["fri-am"] });
    expect(await row(stage, tom.therapistId)).toMatchObject({ partsOfWeek: ["fri-am"], nextFreeOn: "2027-01-11", absentFrom: "2026-12-21", absentUntil: "2027-01-03" });
    await changeAvailability(stage.db, occasionOf(tom), { nextFreeOn: null });
    expect(await row(stage, tom.therapistId)).toMatchObject({ nextFreeOn: null, absentFrom: "2026-12-21" });
    expect(await keys(stage)).toEqual(["match:flevoland", "match:kennemerland"]);
  });

  test("is confirmed with the moment of today", async ({ stage }) => {
    const { tom } = await tomWithOneTaken(stage);
    await confirmAvailability(stage.db, occasionOf(tom, later));
    expect(await row(stage, tom.therapistId)).toMatchObject({ confirmedAt: later });
  });

  test("pauses once, and keeps what is open", async ({ stage }) => {
    const { tom } = await tomWithOneTaken(stage);
    expect(await pauseAvailability(stage.db, occasionOf(tom))).toEqual({ kind: "proceed" });
    expect(await pauseAvailability(stage.db, occasionOf(tom, later))).toEqual({ kind: "refuse", reason: "already-paused" });
    expect(await row(stage, tom.therapistId)).toMatchObject({ pausedAt: today, pausedReason: "asked" });
    expect(await treatmentPlaces(stage, tom.therapistId)).toEqual({ total: 3, used: 1, free: 2, closing: 0 });
  });

  test("resumes after a pause for silence too, and that is a confirmation", async ({ stage }) => {
    const tom = await therapist(stage.db, { fields: { pausedAt: today, pausedReason: "silence" } });
    await stage.as("schakel_web");
    expect(await resumeAvailability(stage.db, occasionOf(tom, later))).toEqual({ kind: "proceed" });
    expect(await row(stage, tom.therapistId)).toMatchObject({ pausedAt: null, pausedReason: null, confirmedAt: later });
    expect(await resumeAvailability(stage.db, occasionOf(tom, later))).toEqual({ kind: "refuse", reason: "not-paused" });
  });

  test("is written in the log under its own verb", async ({ stage }) => {
    const { tom } = await tomWithOneTaken(stage);
    const occasion = occasionOf(tom);
    await changeAvailability(stage.db, occasion, { nextFreeOn: null });
    await confirmAvailability(stage.db, occasion);
    await pauseAvailability(stage.db, occasion);
    await resumeAvailability(stage.db, occasion);
    await openPlace(stage.db, occasion, { kind: "treatment" });
    await closePlace(stage.db, occasion, { kind: "treatment" });
    await setNumberOfPlaces(stage.db, occasion, { kind: "treatment", wanted: 3 });
    const log = await asOwner(stage, (db) => db.selectFrom("audit").select(["action", "subjectId"]).orderBy("id").execute());
    expect(log.map(({ action }) => action)).toEqual(["availability.change", "availability.confirm", "availability.pause", "availability.resume", "place.open", "place.close", "place.number"]);
    expect(new Set(log.map(({ subjectId }) => subjectId))).toEqual(new Set([tom.therapistId]));
  });

  test("of somebody without a profile is not there to change", async ({ stage }) => {
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    expect(await openPlace(stage.db, occasionOf(ruben), { kind: "treatment" })).toBeUndefined();
    expect(await changeAvailability(stage.db, occasionOf(ruben), { nextFreeOn: null })).toBeUndefined();
  });
});
