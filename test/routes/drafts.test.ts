import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { action as discard } from "../../app/routes/requests/draft-removal.ts";
import { action as save, loader as resume } from "../../app/routes/requests/draft.tsx";
import { loader as drafts } from "../../app/routes/requests/drafts.tsx";
import { shelterWorker, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const later = new Date(today.getTime() + 60_000);

function formOf(draft: string, answers: Record<string, string | string[]>, seen = "") {
  return { submissionKey: draft, seen, ...answers };
}

function problemsOf(answer: unknown) {
  return (answer as { data: { problems: unknown[]; typed: Record<string, unknown> } }).data;
}

test("a form is kept before it is complete, and the list says until when", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const draft = randomUUID();
  await stage.as("schakel_web");
  expect(statusOf(await send(save, { db: stage.db, as: samira, address: { draft }, form: formOf(draft, { ageYears: "9" }) }))).toBe(303);
  expect(await open(drafts, { db: stage.db, as: samira })).toEqual([
    { id: draft, inFamily: false, people: [{ ageYears: "9", personKind: undefined }], changedAt: today.toISOString(), deletedOn: "2027-02-20" },
  ]);
});

test("a text in which the guard finds somebody is not kept; the rest is, and the page shows the place", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const draft = randomUUID();
  await stage.as("schakel_web");
  const note = "Mail naar moeder@example.com";
  const answer = await send(save, { db: stage.db, as: samira, address: { draft }, form: formOf(draft, { ageYears: "9", urgency: "high", note }) });
  expect(statusOf(answer)).toBe(422);
  expect(problemsOf(answer)).toMatchObject({ problems: [{ field: "note", code: "guard-email", at: [{ start: 10, end: note.length }] }], typed: { note } });
  expect(await open(resume, { db: stage.db, as: samira, address: { draft } })).toMatchObject({ answers: { ageYears: "9", urgency: "high" } });
  await stage.as("owner");
  const { answers } = await stage.db.selectFrom("requestDraft").select("answers").executeTakeFirstOrThrow();
  expect(JSON.stringify(answers)).not.toContain("moeder");
});

test("no field of a draft takes a text in by the back door", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const draft = randomUUID();
  await stage.as("schakel_web");
  const posted = { ageYears: "Fatima", origin: "Dorpsstraat 1", forms: "bel 06-12345678", somethingElse: "moeder@example.com" };
  await send(save, { db: stage.db, as: samira, address: { draft }, form: formOf(draft, posted) });
  await stage.as("owner");
  expect(await stage.db.selectFrom("requestDraft").select("answers").execute()).toEqual([{ answers: {} }]);
});

test("who saves an old version is told, and keeps what was typed", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const inge = await shelterWorker(stage.db, { name: "Inge" });
  const draft = randomUUID();
  const at = { db: stage.db, address: { draft } };
  await stage.as("schakel_web");
  await send(save, { ...at, as: samira, form: formOf(draft, { ageYears: "9" }) });
  await send(save, { ...at, as: samira, now: later, form: formOf(draft, { ageYears: "10" }, today.toISOString()) });
  const answer = await send(save, { ...at, as: inge, now: later, form: formOf(draft, { ageYears: "11" }, today.toISOString()) });
  expect(statusOf(answer)).toBe(422);
  expect(problemsOf(answer)).toMatchObject({ problems: [{ code: "draft-changed" }], typed: { ageYears: "11" } });
  const shown = (await open(resume, { ...at, as: inge })) as { answers: object; known: { seen: string } };
  expect(shown).toMatchObject({ answers: { ageYears: "10" } });
  expect(statusOf(await send(save, { ...at, as: inge, now: later, form: formOf(draft, { ageYears: "11" }, shown.known.seen) }))).toBe(303);
});

test("drafts do not exist for the neighbours, nor for a therapist", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const tom = await therapist(stage.db);
  const draft = randomUUID();
  const at = { db: stage.db, address: { draft } };
  await stage.as("schakel_web");
  await send(save, { ...at, as: samira, form: formOf(draft, { ageYears: "9" }) });
  expect(await open(drafts, { db: stage.db, as: bo })).toEqual([]);
  expect(statusOf(await open(resume, { ...at, as: bo }))).toBe(404);
  expect(statusOf(await send(save, { ...at, as: bo, form: formOf(draft, { ageYears: "12" }) }))).toBe(404);
  expect(statusOf(await send(discard, { ...at, as: bo }))).toBe(404);
  expect(statusOf(await open(resume, { ...at, as: tom }))).toBe(404);
  expect(statusOf(await open(drafts, { db: stage.db }))).toBe(302);
});

test("a draft is thrown away by whoever of the organisation says so", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const inge = await shelterWorker(stage.db, { name: "Inge" });
  const draft = randomUUID();
  const at = { db: stage.db, address: { draft } };
  await stage.as("schakel_web");
  await send(save, { ...at, as: samira, form: formOf(draft, { ageYears: "9" }) });
  expect(statusOf(await send(discard, { ...at, as: inge }))).toBe(303);
  expect(statusOf(await open(resume, { ...at, as: samira }))).toBe(404);
});

test.for<readonly [string, string]>([
  ["pictures and accents", "Slaapt slecht 😢 en vóór school bang ❤️"],
  ["a character that turns the text around", "Schrikt van \u202Eharde geluiden"],
  ["the character zero", "Schrikt\u0000 van geluid"],
  ["half a picture", "Schrikt \uD83D van geluid"],
])("a note with %s is kept and read back, and breaks nothing", async ([, note], { stage }) => {
  const samira = await shelterWorker(stage.db);
  const draft = randomUUID();
  await stage.as("schakel_web");
  expect(statusOf(await send(save, { db: stage.db, as: samira, address: { draft }, form: formOf(draft, { note }) }))).toBe(303);
  const page = (await open(resume, { db: stage.db, as: samira, address: { draft } })) as { answers: { note: string } };
  expect(page.answers.note).toMatch(/^(?:Slaapt|Schrikt)/);
});

test("a note that is far too long is told so, and the rest is kept", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const draft = randomUUID();
  await stage.as("schakel_web");
  const answer = await send(save, { db: stage.db, as: samira, address: { draft }, form: formOf(draft, { ageYears: "9", note: "slaapt slecht ".repeat(20_000) }) });
  expect([statusOf(answer), problemsOf(answer).problems]).toEqual([422, [{ field: "note", code: "note-too-long" }]]);
  expect(await open(resume, { db: stage.db, as: samira, address: { draft } })).toMatchObject({ answers: { ageYears: "9" } });
});
