import { describe, expect } from "vitest";
import { interruptRequest } from "../../app/commands/interrupt-request.ts";
import { parkRequest } from "../../app/commands/park-request.ts";
import { returnRequest } from "../../app/commands/return-request.ts";
import { action as interrupt, loader as interruption } from "../../app/routes/requests/interruption.tsx";
import { action as park, loader as parking } from "../../app/routes/requests/parking.tsx";
import type { Database } from "../../db/connect.ts";
import { type CastRequest, occasionOf, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { problemsIn } from "../support/desk.ts";
import { acceptedProposal, proposalNow, samiraAndTom, statesOf } from "../support/life.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const untilOn = "2026-12-10";

/** Yara, her brother Bram and their mother Fien, of one family; Tom and Eva can help. */
async function threeOfOneFamily(db: Database) {
  const { samira, tom, yara } = await samiraAndTom(db);
  const eva = await therapist(db, { name: "Eva" });
  const { householdId } = await db.selectFrom("request").select("householdId").where("id", "=", yara.id).executeTakeFirstOrThrow();
  const bram = await submittedRequest(db, samira, { fields: { householdId, ageYears: 6 } });
  const fien = await submittedRequest(db, samira, { fields: { householdId, personKind: "parent", ageYears: 34 } });
  return { samira, tom, eva, yara, bram, fien };
}

async function lastStates(db: Database, requests: readonly CastRequest[]) {
  return Promise.all(requests.map(async (request) => (await statesOf(db, request)).at(-1)));
}

describe("who of a family", () => {
  test("waits is chosen: two wait, the third is searched for, and they come back together", async ({ stage }) => {
    const { samira, yara, bram, fien } = await threeOfOneFamily(stage.db);
    await stage.as("schakel_web");
    const who = [yara.reference, bram.reference];
    const parked = await parkRequest(stage.db, occasionOf(samira), { reference: yara.reference, who, untilOn, reason: "not-ready" });
    expect(parked).toMatchObject({ kind: "proceed", done: expect.arrayContaining(who), not: [] });
    await stage.as("owner");
    expect(await lastStates(stage.db, [yara, bram, fien])).toEqual(["parked: not-ready", "parked: not-ready", "submitted"]);
    await stage.as("schakel_web");
    expect(await returnRequest(stage.db, occasionOf(samira), { reference: bram.reference, who })).toMatchObject({ kind: "proceed", not: [] });
    await stage.as("owner");
    expect(await lastStates(stage.db, [yara, bram, fien])).toEqual(["submitted: returned", "submitted: returned", "submitted"]);
  });

  test("has help that stops is chosen: the place of the others stays theirs", async ({ stage }) => {
    const { samira, tom, eva, yara, bram } = await threeOfOneFamily(stage.db);
    const proposals = [await acceptedProposal(stage.db, yara, tom, "started"), await acceptedProposal(stage.db, bram, eva)];
    await stage.as("schakel_web");
    await interruptRequest(stage.db, occasionOf(samira), { reference: yara.reference, who: [bram.reference], reason: "cannot-come-now", untilOn });
    await stage.as("owner");
    expect(await lastStates(stage.db, [yara, bram])).toEqual(["started", "interrupted: cannot-come-now"]);
    expect((await Promise.all(proposals.map((proposal) => proposalNow(stage.db, proposal)))).map(({ releasedAt }) => releasedAt === null)).toEqual([true, false]);
  });

  test("has help that stops at once: each is told by name, and each is back in the queue", async ({ stage }) => {
    const { samira, tom, eva, yara, bram } = await threeOfOneFamily(stage.db);
    await acceptedProposal(stage.db, yara, tom);
    await acceptedProposal(stage.db, bram, eva);
    await stage.as("schakel_web");
    await interruptRequest(stage.db, occasionOf(samira), { reference: yara.reference, who: [yara.reference, bram.reference], reason: "not-safe-now", untilOn: null });
    await stage.as("owner");
    expect(await lastStates(stage.db, [yara, bram])).toEqual(["submitted: returned", "submitted: returned"]);
  });

  test("somebody said yes to meanwhile is named, and the others wait", async ({ stage }) => {
    const { samira, tom, yara, bram } = await threeOfOneFamily(stage.db);
    await acceptedProposal(stage.db, bram, tom);
    await stage.as("schakel_web");
    const both = { reference: yara.reference, who: [yara.reference, bram.reference], untilOn, reason: "not-ready" } as const;
    expect(await parkRequest(stage.db, occasionOf(samira), both)).toEqual({ kind: "proceed", done: [yara.reference], not: [bram.reference] });
  });

  test("is never somebody of another family or of another shelter", async ({ stage }) => {
    const { samira, yara } = await threeOfOneFamily(stage.db);
    const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
    const stranger = await submittedRequest(stage.db, samira);
    const neighbour = await submittedRequest(stage.db, bo);
    await stage.as("schakel_web");
    for (const other of [stranger, neighbour]) {
      expect(await parkRequest(stage.db, occasionOf(samira), { reference: yara.reference, who: [other.reference], untilOn, reason: "not-ready" })).toBeUndefined();
    }
    await stage.as("owner");
    expect(await lastStates(stage.db, [yara, stranger, neighbour])).toEqual(["submitted", "submitted", "submitted"]);
  });
});

describe("the pages", () => {
  test("offer those for whom it can be done, and ask again when nobody is chosen", async ({ stage }) => {
    const { samira, tom, yara, bram, fien } = await threeOfOneFamily(stage.db);
    await acceptedProposal(stage.db, bram, tom);
    await stage.as("schakel_web");
    const visit = { db: stage.db, as: samira, address: { reference: yara.reference } };
    const offered = (await open(parking, visit)) as { family: { reference: string }[] };
    expect(new Set(offered.family.map(({ reference }) => reference))).toEqual(new Set([yara.reference, fien.reference]));
    expect(await open(interruption, { ...visit, address: { reference: bram.reference } })).toMatchObject({ family: [{ reference: bram.reference }] });
    const nobody = await send(park, { ...visit, form: { who: "", reason: "not-ready", untilOn } });
    expect([statusOf(nobody), problemsIn(nobody)]).toEqual([422, ["who-missing"]]);
    expect(nobody).toMatchObject({ data: { typed: { reason: "not-ready", untilOn } } });
    expect(problemsIn(await send(interrupt, { ...visit, address: { reference: bram.reference }, form: { who: "", reason: "no-click", again: "now" } }))).toEqual(["who-missing"]);
    expect(statusOf(await send(park, { ...visit, form: { who: ["", fien.reference], reason: "not-ready", untilOn } }))).toBe(303);
    await stage.as("owner");
    expect(await lastStates(stage.db, [yara, bram, fien])).toEqual(["submitted", "accepted", "parked: not-ready"]);
  });
});
