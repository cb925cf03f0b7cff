import { randomUUID } from "node:crypto";
import { describe, expect, test as plain } from "vitest";
import { saveDraft } from "../../app/commands/save-draft.ts";
import { submitRequest } from "../../app/commands/submit-request.ts";
import { readAnswers } from "../../app/domain/read-answers.ts";
import { asActor } from "../../db/connect.ts";
import { findDraft, listDrafts } from "../../db/drafts.ts";
import { occasionOf, shelterWorker, today } from "../support/cast.ts";
import { ownDatabase, rehearsals } from "../support/database.ts";

const test = rehearsals();
const later = new Date(today.getTime() + 60_000);
const halfFilled = readAnswers({ personKind: "child", ageYears: "9" }).answers;
const further = readAnswers({ personKind: "child", ageYears: "10", urgency: "high" }).answers;

test("a form that is half filled in is kept, and the whole organisation can go on with it", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const colleague = await shelterWorker(stage.db, { name: "Inge" });
  const id = randomUUID();
  await stage.as("schakel_web");
  expect(await saveDraft(stage.db, occasionOf(samira), { id, seen: null, answers: halfFilled })).toEqual({ kind: "proceed", id, as: "saved" });
  expect(await asActor(stage.db, colleague, listDrafts)).toEqual([{ id, answers: halfFilled, changedAt: today }]);
});

test("a neighbour sees no draft of ours, and cannot save over one", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const neighbour = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  const id = randomUUID();
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), { id, seen: null, answers: halfFilled });
  expect(await asActor(stage.db, neighbour, listDrafts)).toEqual([]);
  expect(await saveDraft(stage.db, occasionOf(neighbour), { id, seen: null, answers: further })).toBeUndefined();
  expect((await asActor(stage.db, samira, (trx) => findDraft(trx, id)))?.answers).toEqual(halfFilled);
});

test("who saw the newest version changes it, and the term of ninety days starts again", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const id = randomUUID();
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), { id, seen: null, answers: halfFilled });
  await saveDraft(stage.db, occasionOf(samira, later), { id, seen: today.toISOString(), answers: further });
  expect(await asActor(stage.db, samira, (trx) => findDraft(trx, id))).toEqual({ id, answers: further, changedAt: later });
});

test("of two who edit one draft the second is told, and nothing of the first is lost", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const colleague = await shelterWorker(stage.db, { name: "Inge" });
  const id = randomUUID();
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), { id, seen: null, answers: halfFilled });
  await saveDraft(stage.db, occasionOf(samira, later), { id, seen: today.toISOString(), answers: further });
  const second = await saveDraft(stage.db, occasionOf(colleague, later), { id, seen: today.toISOString(), answers: { ...halfFilled, urgency: "crisis" } });
  expect(second).toEqual({ kind: "refuse", reason: "changed-meanwhile" });
  expect((await asActor(stage.db, samira, (trx) => findDraft(trx, id)))?.answers).toEqual(further);
});

test("saving the same again is no conflict", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const id = randomUUID();
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), { id, seen: null, answers: halfFilled });
  expect(await saveDraft(stage.db, occasionOf(samira, later), { id, seen: null, answers: halfFilled })).toMatchObject({ kind: "proceed", as: "saved" });
});

test("a draft that was discarded meanwhile comes back with what was typed", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const id = randomUUID();
  await stage.as("schakel_web");
  const saved = await saveDraft(stage.db, occasionOf(samira), { id, seen: today.toISOString(), answers: further });
  expect(saved).toMatchObject({ kind: "proceed", as: "brought-back" });
  expect((await asActor(stage.db, samira, (trx) => findDraft(trx, id)))?.answers).toEqual(further);
});

test("a draft that was sent meanwhile is kept apart, so that the sent request stays as it is", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const id = randomUUID();
  await stage.as("schakel_web");
  const read = readAnswers({ personKind: "child", ageYears: "9", kind: "screening", language: "nl", gender: "any", places: "online", anyPart: "yes", urgency: "normal", origin: "unknown" });
  expect(await submitRequest(stage.db, occasionOf(samira), { key: id, seen: null, read })).toMatchObject({ kind: "submitted" });
  const saved = await saveDraft(stage.db, occasionOf(samira, later), { id, seen: today.toISOString(), answers: further });
  expect(saved).toMatchObject({ kind: "proceed", as: "kept-apart" });
  const drafts = await asActor(stage.db, samira, listDrafts);
  expect(drafts.map(({ id: own, answers }) => [own === id, answers])).toEqual([[false, further]]);
});

describe("two at once", () => {
  const database = ownDatabase();

  plain("a first save that is clicked twice makes one draft", async () => {
    const samira = await shelterWorker(database.owner);
    const id = randomUUID();
    const both = await Promise.all([1, 2].map(() => saveDraft(database.web, occasionOf(samira), { id, seen: null, answers: halfFilled })));
    expect(both).toEqual([{ kind: "proceed", id, as: "saved" }, { kind: "proceed", id, as: "saved" }]);
  });

  plain("of two colleagues who save at the same second one wins, and the other is told", async () => {
    const samira = await shelterWorker(database.owner);
    const id = randomUUID();
    await saveDraft(database.web, occasionOf(samira), { id, seen: null, answers: halfFilled });
    const versions = [further, { ...further, ageYears: "11" }];
    const both = await Promise.all(versions.map((answers) => saveDraft(database.web, occasionOf(samira, later), { id, seen: today.toISOString(), answers })));
    expect(both.map((each) => String(each?.kind)).toSorted()).toEqual(["proceed", "refuse"]);
  });
});
