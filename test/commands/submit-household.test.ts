import { randomUUID } from "node:crypto";
import { describe, expect, test as plain } from "vitest";
import { addPerson } from "../../app/commands/add-person.ts";
import { removePerson } from "../../app/commands/remove-person.ts";
import { saveDraft } from "../../app/commands/save-draft.ts";
import { submitHousehold } from "../../app/commands/submit-household.ts";
import type { Person } from "../../app/domain/actor.ts";
import type { RequestAnswers } from "../../app/domain/request-answers.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { findDraft, lastChangeOf, listDrafts } from "../../db/drafts.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { occasionOf, shelterWorker, today } from "../support/cast.ts";
import { ownDatabase, rehearsals } from "../support/database.ts";

const test = rehearsals();

const shared: RequestAnswers = { origin: "kennemerland", leavesIn: "2027-03", afterLeaving: "moves", movesTo: "kennemerland", safety: "safe-for-now" };
const boy: RequestAnswers = { personKind: "child", ageYears: "9", kind: "treatment", forms: ["emdr"], language: "nl", gender: "any", places: ["online"], anyPart: "yes", urgency: "normal" };
const mother: RequestAnswers = { ...boy, personKind: "parent", ageYears: "34" };

/** A family of these, saved; the ids of its persons in the order of the list. */
async function family(db: Database, worker: Person, people: readonly RequestAnswers[]) {
  const id = randomUUID();
  const ids = people.map(() => randomUUID());
  for (const [index, answers] of people.entries()) {
    const at = new Date(today.getTime() + index);
    await saveDraft(db, occasionOf(worker, at), { id, ...(index === 0 && { shared: { seen: null, answers: shared } }), person: { id: ids[index]!, seen: null, answers } });
  }
  const draft = await asActor(db, worker, (trx) => findDraft(trx, id));
  return { id, ids, seen: lastChangeOf(draft!).toISOString() };
}

const requests = (db: Database) => db.selectFrom("request").select(["id", "ageYears", "householdId", "submissionKey"]).orderBy("ageYears").execute();

test("each person becomes a request, all of one household, with what the family expects, and the draft is gone", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await stage.as("schakel_web");
  const { id, ids, seen } = await family(stage.db, samira, [boy, mother]);
  const sent = await submitHousehold(stage.db, occasionOf(samira), { id, seen, people: ids, shown: {} });
  expect(sent).toMatchObject({ kind: "submitted", references: [expect.any(String), expect.any(String)] });
  expect(await asActor(stage.db, samira, listDrafts)).toEqual([]);
  await stage.as("owner");
  const rows = await requests(stage.db);
  expect(rows.map(({ ageYears, householdId }) => [ageYears, householdId])).toEqual([[9, id], [34, id]]);
  const [household] = await stage.db.selectFrom("household").selectAll().execute();
  expect(household).toMatchObject({ id, leavesOn: "2027-03-01", afterLeaving: "moves", movesTo: "kennemerland", safety: "safe-for-now" });
  const needs = await waitingNeeds(stage.db, { ids: rows.map((row) => row.id) }, "2026-11-22");
  expect(needs.map(({ householdId, origin }) => [householdId, origin])).toEqual([1, 2].map(() => [id, { kind: "region", region: "kennemerland" }]));
});

test("who is not chosen stays a draft, and belongs to the same household when sent later", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await stage.as("schakel_web");
  const { id, ids, seen } = await family(stage.db, samira, [boy, mother]);
  await submitHousehold(stage.db, occasionOf(samira), { id, seen, people: [ids[0]!], shown: {} });
  const draft = await asActor(stage.db, samira, (trx) => findDraft(trx, id));
  expect(draft?.people.map((person) => person.id)).toEqual([ids[1]]);
  await submitHousehold(stage.db, occasionOf(samira), { id, seen: lastChangeOf(draft!).toISOString(), people: [ids[1]!], shown: {} });
  await stage.as("owner");
  expect(new Set((await requests(stage.db)).map(({ householdId }) => householdId))).toEqual(new Set([id]));
});

test("when one of those who were chosen is not complete, nobody is sent", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await stage.as("schakel_web");
  const { id, ids, seen } = await family(stage.db, samira, [boy, { personKind: "parent" }]);
  const sent = await submitHousehold(stage.db, occasionOf(samira), { id, seen, people: ids, shown: {} });
  expect(sent?.kind === "incomplete" && [...sent.problems.keys()]).toEqual([ids[1]]);
  await stage.as("owner");
  expect(await requests(stage.db)).toEqual([]);
});

test("a family that a colleague changed meanwhile is not sent unseen", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const inge = await shelterWorker(stage.db, { name: "Inge" });
  await stage.as("schakel_web");
  const { id, ids, seen } = await family(stage.db, samira, [boy, mother]);
  await addPerson(stage.db, occasionOf(inge, new Date(today.getTime() + 60_000)), { id, person: randomUUID(), personKind: "child" });
  expect(await submitHousehold(stage.db, occasionOf(samira), { id, seen, people: ids, shown: {} })).toEqual({ kind: "changed-meanwhile" });
});

test("whoever stands out needs a choice, and the choice is kept with the request", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await stage.as("schakel_web");
  const { id, ids, seen } = await family(stage.db, samira, [{ ...boy, language: "ta", interpreter: "yes" }]);
  const [key] = ids as [string];
  const asked = await submitHousehold(stage.db, occasionOf(samira), { id, seen, people: ids, shown: {} });
  expect(asked?.kind === "incomplete" && asked.problems.get(key)).toEqual([{ field: "shownAs", code: "shownAs-missing" }]);
  expect(await submitHousehold(stage.db, occasionOf(samira), { id, seen, people: ids, shown: { [key]: "exact" } })).toMatchObject({ kind: "submitted" });
  await stage.as("owner");
  expect(await stage.db.selectFrom("request").select(["language", "shownAs", "rareWhenSent"]).execute()).toEqual([{ language: "ta", shownAs: "exact", rareWhenSent: true }]);
});

test("the family of the neighbours cannot be sent, added to or thinned out", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  await stage.as("schakel_web");
  const { id, ids, seen } = await family(stage.db, samira, [boy, mother]);
  expect(await submitHousehold(stage.db, occasionOf(bo), { id, seen, people: ids, shown: {} })).toBeUndefined();
  expect(await addPerson(stage.db, occasionOf(bo), { id, person: randomUUID(), personKind: "child" })).toBeUndefined();
  expect(await removePerson(stage.db, occasionOf(bo), { id, person: ids[0]! })).toBeUndefined();
});

test("a request never joins a household of another organisation", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  await stage.as("schakel_web");
  const ours = await family(stage.db, samira, [boy]);
  await submitHousehold(stage.db, occasionOf(samira), { ...ours, people: ours.ids, shown: {} });
  const key = randomUUID();
  await saveDraft(stage.db, occasionOf(bo), { id: ours.id, shared: { seen: null, answers: shared }, person: { id: key, seen: null, answers: boy } });
  const draft = await asActor(stage.db, bo, (trx) => findDraft(trx, ours.id));
  await submitHousehold(stage.db, occasionOf(bo), { id: ours.id, seen: lastChangeOf(draft!).toISOString(), people: [key], shown: {} });
  await stage.as("owner");
  expect(new Set((await requests(stage.db)).map(({ householdId }) => householdId)).size).toBe(2);
});

test("what is the same is copied for somebody new, and what is personal is not", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await stage.as("schakel_web");
  const { id, ids } = await family(stage.db, samira, [{ ...boy, note: "Slaapt slecht." }]);
  const person = randomUUID();
  expect(await addPerson(stage.db, occasionOf(samira), { id, person, personKind: "parent", copyFrom: ids[0] })).toEqual({ copied: true });
  const draft = await asActor(stage.db, samira, (trx) => findDraft(trx, id));
  expect(draft?.people.find((each) => each.id === person)?.answers).toEqual({ personKind: "parent", language: "nl", gender: "any", places: ["online"], anyPart: "yes" });
});

test("who is taken out is gone, and with the last one the family", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await stage.as("schakel_web");
  const { id, ids } = await family(stage.db, samira, [boy, mother]);
  expect(await removePerson(stage.db, occasionOf(samira), { id, person: ids[0]! })).toEqual({ left: 1 });
  expect(await removePerson(stage.db, occasionOf(samira), { id, person: ids[1]! })).toEqual({ left: 0 });
  expect(await asActor(stage.db, samira, listDrafts)).toEqual([]);
});

describe("two at once", () => {
  const database = ownDatabase();

  plain("a double click sends each person of a family once", async () => {
    const samira = await shelterWorker(database.owner);
    const { id, ids, seen } = await family(database.web, samira, [boy, mother]);
    const all = await Promise.all([1, 2, 3].map(() => submitHousehold(database.web, occasionOf(samira), { id, seen, people: ids, shown: {} })));
    expect(all.map((each) => String(each?.kind)).toSorted()).toEqual(["already-submitted", "already-submitted", "submitted"]);
    expect(await requests(database.owner)).toHaveLength(2);
    expect(await database.owner.selectFrom("household").select("id").execute()).toEqual([{ id }]);
  });

  plain("a button that adds somebody and is pressed twice adds one", async () => {
    const samira = await shelterWorker(database.owner);
    const { id } = await family(database.web, samira, [boy]);
    const person = randomUUID();
    await Promise.all([1, 2].map(() => addPerson(database.web, occasionOf(samira), { id, person, personKind: "child" })));
    expect((await asActor(database.web, samira, (trx) => findDraft(trx, id)))?.people).toHaveLength(2);
  });
});
