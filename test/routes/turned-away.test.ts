import { describe, expect } from "vitest";
import { suspendTherapist } from "../../app/commands/suspend-therapist.ts";
import { loader as ownData } from "../../app/routes/account/own-data.tsx";
import { loader as availability } from "../../app/routes/availability/availability.tsx";
import { loader as board } from "../../app/routes/board/board.tsx";
import { action as offer } from "../../app/routes/board/offer.tsx";
import { loader as caseload } from "../../app/routes/caseload/caseload.tsx";
import { loader as newGroup } from "../../app/routes/groups/new.tsx";
import { action as letIn } from "../../app/routes/practice/join-acceptance.ts";
import { action as ask, loader as joinPage } from "../../app/routes/practice/join.tsx";
import { loader as profile } from "../../app/routes/profile/profile.tsx";
import { action as keep } from "../../app/routes/profile/step.tsx";
import { loader as proposals } from "../../app/routes/proposals/proposals.tsx";
import { action as confirm } from "../../app/routes/supervisions/confirmation.ts";
import { action as decline } from "../../app/routes/supervisions/decline.ts";
import { openOffer, standingNeed } from "../support/board.ts";
import { occasionOf, regionalLead, shelterWorker, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const bigNumbers = { suspended: "19012345625", refused: "29012345625", paused: "39012345625" } as const;
const nextWeek = new Date("2026-11-29T09:00:00Z");

/** Tom owns De Linde, gives groups too, and is suspended, refused or on pause; Yasmina of Het Atelier asks to join, and is supervised by Tom. */
async function standing(stage: Rehearsal, how: "suspended" | "refused" | "paused") {
  const { db, as } = stage;
  const treatments = [{ treatment: "emdr" }, { treatment: "horizon-3" }];
  const tom = await therapist(db, { treatments, fields: { bigNumber: bigNumbers[how], ...(how === "paused" ? { pausedAt: today, pausedReason: "asked" } : {}) } });
  const yasmina = await therapist(db, { name: "Yasmina", practice: "Het Atelier" });
  const loes = await regionalLead(db);
  const need = await standingNeed(db, await shelterWorker(db));
  const dates = { askedAt: today, expiresAt: nextWeek };
  const join = await db.insertInto("joinRequest").values({ personId: yasmina.personId, organisationId: tom.organisations[0]!, ...dates }).returning("id").executeTakeFirstOrThrow();
  const supervision = await db.insertInto("supervision").values({ therapistId: yasmina.therapistId, treatment: "emdr", supervisorId: tom.therapistId, ...dates }).returning("id").executeTakeFirstOrThrow();
  if (how !== "paused") await db.insertInto("therapistState").values({ therapistId: tom.therapistId, status: how, reason: "Het nummer klopt niet.", at: today }).execute();
  await as("schakel_web");
  return { db, tom, yasmina, loes, need, join: join.id, supervision: supervision.id };
}

const statusOfJoin = async ({ db, as }: Rehearsal, id: string) => {
  await as("owner");
  const row = await db.selectFrom("joinRequest").select("status").where("id", "=", id).executeTakeFirstOrThrow();
  await as("schakel_web");
  return row.status;
};

describe.each(["suspended", "refused"] as const)("somebody who was %s", (how) => {
  test("still reads the own profile with the reason, the cases, the places and the own data", async ({ stage }) => {
    const { db, tom } = await standing(stage, how);
    for (const page of [proposals, caseload, availability, ownData]) expect(statusOf(await open(page as typeof proposals, { db, as: tom }))).toBe(200);
    expect(await open(profile, { db, as: tom })).toMatchObject({ status: how, reason: "Het nummer klopt niet." });
  });

  test("joins no practice: the page leads back to the reason, and nothing is written", async ({ stage }) => {
    const { db, tom, yasmina } = await standing(stage, how);
    const answers = [await open(joinPage, { db, as: tom }), await send(ask, { db, as: tom, form: { practice: yasmina.organisations[0]! } })];
    expect(answers.map((answer) => (answer as Response).headers.get("Location"))).toEqual(["/profile", "/profile"]);
    await stage.as("owner");
    expect(await db.selectFrom("joinRequest").select("id").where("personId", "=", tom.personId).execute()).toEqual([]);
  });

  test("lets nobody in, and says no yes to a supervision; no is possible", async ({ stage }) => {
    const { db, tom, join, supervision } = await standing(stage, how);
    expect(statusOf(await send(letIn, { db, as: tom, address: { join } }))).toBe(303);
    expect(await statusOfJoin(stage, join)).toBe("asked");
    for (const door of [confirm, decline]) expect(statusOf(await send(door, { db, as: tom, address: { supervision } }))).toBe(303);
    await stage.as("owner");
    expect(await db.selectFrom("supervision").select("status").execute()).toEqual([{ status: "declined" }]);
  });

  test("offers nothing: the board is empty, a need is not there, and no group is made", async ({ stage }) => {
    const { db, tom, need } = await standing(stage, how);
    expect(await open(board, { db, as: tom })).toMatchObject({ fitting: [] });
    expect(statusOf(await send(offer, { db, as: tom, address: { need }, form: { partsOfWeek: "tue-am" } }))).toBe(404);
    expect(statusOf(await open(newGroup, { db, as: tom }))).toBe(303);
  });
});

test("who was suspended changes nothing in the profile; who was refused may, and sends it again with that", async ({ stage }) => {
  const form = { languages: ["nl"], gender: "female", populations: [] };
  for (const how of ["suspended", "refused"] as const) {
    const { db, tom } = await standing(stage, how);
    await stage.as("owner");
    const before = await db.selectFrom("therapistState").select("id").where("therapistId", "=", tom.therapistId).execute();
    await stage.as("schakel_web");
    await send(keep, { db, as: tom, address: { step: "people" }, form });
    await stage.as("owner");
    const after = await db.selectFrom("therapistState").select("status").where("therapistId", "=", tom.therapistId).orderBy("id").execute();
    expect(after.length - before.length).toBe(how === "refused" ? 1 : 0);
    expect(after.at(-1)?.status).toBe(how === "refused" ? "submitted" : "suspended");
  }
});

test("what was asked of others ends with a suspension: to join a practice, and half-days that no shelter agreed on", async ({ stage }) => {
  const { db, yasmina, loes, need, join } = await standing(stage, "paused");
  await stage.as("owner");
  const offered = await openOffer(db, need, yasmina, ["tue-am"]);
  await stage.as("schakel_web");
  expect(await suspendTherapist(db, occasionOf(loes), { therapistId: yasmina.therapistId, reason: "Het nummer klopt niet." })).toMatchObject({ kind: "proceed" });
  expect(await statusOfJoin(stage, join)).toBe("withdrawn");
  await stage.as("owner");
  expect(await db.selectFrom("structuralOffer").select("status").where("id", "=", offered).execute()).toEqual([{ status: "withdrawn" }]);
});

test("who is on pause took the pause, or can end it: every door stays open", async ({ stage }) => {
  const { db, tom, yasmina, join, supervision } = await standing(stage, "paused");
  expect(await open(joinPage, { db, as: tom })).toMatchObject({ practices: [{ id: yasmina.organisations[0] }] });
  expect(statusOf(await open(newGroup, { db, as: tom }))).toBe(200);
  expect(statusOf(await send(confirm, { db, as: tom, address: { supervision } }))).toBe(303);
  expect(statusOf(await send(letIn, { db, as: tom, address: { join } }))).toBe(303);
  expect(await statusOfJoin(stage, join)).toBe("accepted");
});
