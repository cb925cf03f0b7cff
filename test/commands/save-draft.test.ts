import { randomUUID } from "node:crypto";
import { describe, expect, test as plain } from "vitest";
import { addPerson } from "../../app/commands/add-person.ts";
import { saveDraft } from "../../app/commands/save-draft.ts";
import { submitRequest } from "../../app/commands/submit-request.ts";
import { readAnswers } from "../../app/domain/read-answers.ts";
import { personalOf, type RequestAnswers, sharedOf } from "../../app/domain/request-answers.ts";
import { asActor } from "../../db/connect.ts";
import { findDraft, listDrafts } from "../../db/drafts.ts";
import { occasionOf, shelterWorker, today } from "../support/cast.ts";
import { ownDatabase, rehearsals } from "../support/database.ts";

const test = rehearsals();
const later = new Date(today.getTime() + 60_000);
const halfFilled = readAnswers({ personKind: "child", ageYears: "9" }).answers;

/** A page with all questions: one person, and what the family shares. */
const whole = (id: string, seen: string | null, answers: RequestAnswers) => ({ id, shared: { seen, answers: sharedOf(answers) }, person: { id, seen, answers: personalOf(answers) } });
const further = readAnswers({ personKind: "child", ageYears: "10", urgency: "high" }).answers;

test("a form that is half filled in is kept, and the whole organisation can go on with it", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const colleague = await shelterWorker(stage.db, { name: "Inge" });
  const id = randomUUID();
  await stage.as("schakel_web");
  expect(await saveDraft(stage.db, occasionOf(samira), whole(id, null, halfFilled))).toEqual({ kind: "proceed", id, person: id, as: "saved" });
  expect(await asActor(stage.db, colleague, listDrafts)).toMatchObject([{ id, answers: {}, changedAt: today, people: [{ id, answers: halfFilled, changedAt: today }] }]);
});

test("a neighbour sees no draft of ours, and cannot save over one", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const neighbour = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  const id = randomUUID();
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), whole(id, null, halfFilled));
  expect(await asActor(stage.db, neighbour, listDrafts)).toEqual([]);
  expect(await saveDraft(stage.db, occasionOf(neighbour), whole(id, null, further))).toBeUndefined();
  expect((await asActor(stage.db, samira, (trx) => findDraft(trx, id)))?.people[0]?.answers).toEqual(halfFilled);
});

test("who saw the newest version changes it, and the term of ninety days starts again", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const id = randomUUID();
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), whole(id, null, halfFilled));
  await saveDraft(stage.db, occasionOf(samira, later), whole(id, today.toISOString(), further));
  expect(await asActor(stage.db, samira, (trx) => findDraft(trx, id))).toMatchObject({ id, people: [{ id, answers: further, changedAt: later }] });
});

test("of two who edit one draft the second is told, and nothing of the first is lost", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const colleague = await shelterWorker(stage.db, { name: "Inge" });
  const id = randomUUID();
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), whole(id, null, halfFilled));
  await saveDraft(stage.db, occasionOf(samira, later), whole(id, today.toISOString(), further));
  const second = await saveDraft(stage.db, occasionOf(colleague, later), whole(id, today.toISOString(), { ...halfFilled, urgency: "crisis" }));
  expect(second).toEqual({ kind: "refuse", reason: "changed-meanwhile" });
  expect((await asActor(stage.db, samira, (trx) => findDraft(trx, id)))?.people[0]?.answers).toEqual(further);
});

test("saving the same again is no conflict", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const id = randomUUID();
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), whole(id, null, halfFilled));
  expect(await saveDraft(stage.db, occasionOf(samira, later), whole(id, null, halfFilled))).toMatchObject({ kind: "proceed", as: "saved" });
});

test("a draft that was discarded meanwhile comes back with what was typed", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const id = randomUUID();
  await stage.as("schakel_web");
  const saved = await saveDraft(stage.db, occasionOf(samira), whole(id, today.toISOString(), further));
  expect(saved).toMatchObject({ kind: "proceed", as: "brought-back" });
  expect((await asActor(stage.db, samira, (trx) => findDraft(trx, id)))?.people[0]?.answers).toEqual(further);
});

test("a draft that was sent meanwhile is kept apart, so that the sent request stays as it is", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const id = randomUUID();
  await stage.as("schakel_web");
  const read = readAnswers({ personKind: "child", ageYears: "9", kind: "screening", language: "nl", gender: "any", places: "online", anyPart: "yes", urgency: "normal", origin: "unknown" });
  expect(await submitRequest(stage.db, occasionOf(samira), { key: id, seen: null, read })).toMatchObject({ kind: "submitted" });
  const saved = await saveDraft(stage.db, occasionOf(samira, later), whole(id, today.toISOString(), further));
  expect(saved).toMatchObject({ kind: "proceed", as: "kept-apart" });
  const drafts = await asActor(stage.db, samira, listDrafts);
  expect(drafts.map(({ id: own, people }) => [own === id, people.map(({ answers }) => answers)])).toEqual([[false, [further]]]);
});

test("what a page goes on typing is never in conflict with what that page saved, and is one line in the log", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const [id, page] = [randomUUID(), randomUUID()];
  await stage.as("schakel_web");
  const typing = (answers: RequestAnswers, at: Date) => saveDraft(stage.db, occasionOf(samira, at), { ...whole(id, null, answers), page, whileTyping: true });
  for (const [index, ageYears] of ["9", "10", "11"].entries()) expect(await typing({ ageYears }, new Date(today.getTime() + index * 2_000))).toMatchObject({ kind: "proceed" });
  expect((await asActor(stage.db, samira, (trx) => findDraft(trx, id)))?.people[0]?.answers).toEqual({ ageYears: "11" });
  await stage.as("owner");
  expect(await stage.db.selectFrom("audit").select("action").where("subjectId", "=", id).execute()).toEqual([{ action: "draft.save" }]);
});

test("who types on after somebody else saved is told, and nothing is written over", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const inge = await shelterWorker(stage.db, { name: "Inge" });
  const [id, samirasPage, ingesPage] = [randomUUID(), randomUUID(), randomUUID()];
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), { ...whole(id, null, { ageYears: "9" }), page: samirasPage, whileTyping: true });
  await saveDraft(stage.db, occasionOf(inge, later), { ...whole(id, today.toISOString(), { ageYears: "10" }), page: ingesPage, whileTyping: true });
  const told = await saveDraft(stage.db, occasionOf(samira, later), { ...whole(id, null, { ageYears: "9", urgency: "high" }), page: samirasPage, whileTyping: true });
  expect(told).toEqual({ kind: "refuse", reason: "changed-meanwhile" });
  expect((await asActor(stage.db, samira, (trx) => findDraft(trx, id)))?.people[0]?.answers).toEqual({ ageYears: "10" });
});

test("typing on brings nothing back that was discarded, and sets nothing apart that was sent", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const [gone, sent] = [randomUUID(), randomUUID()];
  await stage.as("schakel_web");
  expect(await saveDraft(stage.db, occasionOf(samira), { ...whole(gone, today.toISOString(), further), whileTyping: true })).toEqual({ kind: "refuse", reason: "discarded-meanwhile" });
  const read = readAnswers({ personKind: "child", ageYears: "9", kind: "screening", language: "nl", gender: "any", places: "online", anyPart: "yes", urgency: "normal", origin: "unknown" });
  await submitRequest(stage.db, occasionOf(samira), { key: sent, seen: null, read });
  expect(await saveDraft(stage.db, occasionOf(samira, later), { ...whole(sent, null, further), whileTyping: true })).toEqual({ kind: "refuse", reason: "sent-meanwhile" });
  expect(await asActor(stage.db, samira, listDrafts)).toEqual([]);
});

test("two who work on two persons of one family are not in each other's way", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const inge = await shelterWorker(stage.db, { name: "Inge" });
  const [id, brother] = [randomUUID(), randomUUID()];
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), whole(id, null, { ageYears: "9", origin: "flevoland" }));
  await addPerson(stage.db, occasionOf(samira, later), { id, person: brother, personKind: "child" });
  expect(await saveDraft(stage.db, occasionOf(inge, later), { id, person: { id: brother, seen: later.toISOString(), answers: { personKind: "child", ageYears: "6" } } })).toMatchObject({ kind: "proceed" });
  expect(await saveDraft(stage.db, occasionOf(samira, later), { id, person: { id, seen: today.toISOString(), answers: { ageYears: "10" } } })).toMatchObject({ kind: "proceed" });
  expect(await asActor(stage.db, samira, (trx) => findDraft(trx, id))).toMatchObject({ answers: { origin: "flevoland" }, people: [{ answers: { ageYears: "10" } }, { answers: { ageYears: "6" } }] });
});

describe("two at once", () => {
  const database = ownDatabase();

  plain("a first save that is clicked twice makes one draft", async () => {
    const samira = await shelterWorker(database.owner);
    const id = randomUUID();
    const both = await Promise.all([1, 2].map(() => saveDraft(database.web, occasionOf(samira), whole(id, null, halfFilled))));
    expect(both).toEqual([1, 2].map(() => ({ kind: "proceed", id, person: id, as: "saved" })));
  });

  plain("of two colleagues who save at the same second one wins, and the other is told", async () => {
    const samira = await shelterWorker(database.owner);
    const id = randomUUID();
    await saveDraft(database.web, occasionOf(samira), whole(id, null, halfFilled));
    const versions = [further, { ...further, ageYears: "11" }];
    const both = await Promise.all(versions.map((answers) => saveDraft(database.web, occasionOf(samira, later), whole(id, today.toISOString(), answers))));
    expect(both.map((each) => String(each?.kind)).toSorted()).toEqual(["proceed", "refuse"]);
  });
});
