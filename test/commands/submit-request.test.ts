import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect, test as plain } from "vitest";
import { submitRequest } from "../../app/commands/submit-request.ts";
import { makeReference } from "../../app/domain/reference.ts";
import type { Person } from "../../app/domain/actor.ts";
import { readAnswers } from "../../app/domain/read-answers.ts";
import type { Database } from "../../db/connect.ts";
import { insertUnderNewReference } from "../../db/requests.ts";
import { occasionOf, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { ownDatabase, rehearsals } from "../support/database.ts";

const test = rehearsals();

const filledIn = {
  personKind: "child", ageYears: "9", kind: "treatment", forms: "therapist-decides", language: "ar", interpreter: "yes", gender: "any",
  places: ["at-shelter"], partsOfWeek: ["mon-am"], urgency: "high", urgencyReason: "daily-life", origin: "kennemerland", note: "Schrikt van harde geluiden.",
};

const send = (changes: Record<string, string | string[]> = {}, key = randomUUID()) => ({ key, seen: null as string | null, read: readAnswers({ ...filledIn, ...changes }) });

async function rowsOf(db: Database, reference: string) {
  const request = await db.selectFrom("request").selectAll().where("reference", "=", reference).executeTakeFirstOrThrow();
  const origin = await db.selectFrom("requestOrigin").select(["kind", "region"]).where("requestId", "=", request.id).executeTakeFirst();
  const states = await db.selectFrom("requestState").select(["status", "personId", "at"]).where("requestId", "=", request.id).execute();
  const exclusions = await db.selectFrom("requestExclusion").select(["region", "organisationId"]).where("requestId", "=", request.id).execute();
  const audit = await db.selectFrom("audit").select(["action", "personId"]).where("subjectId", "=", request.id).execute();
  return { request, origin, states, exclusions, audit };
}

test("a sent request waits with its origin, its first state, a line in the log and a search that starts", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const occasion = occasionOf(samira);
  await stage.as("schakel_web");
  const sent = await submitRequest(stage.db, occasion, send());
  if (sent.kind === "incomplete") throw new Error("incomplete");
  await stage.as("owner");
  const { request, origin, states, audit } = await rowsOf(stage.db, sent.reference);
  expect(request).toMatchObject({ organisationId: samira.organisations[0], region: "flevoland", ageYears: 9, ageStatedOn: "2026-11-22", status: "submitted", submittedAt: occasion.now });
  expect(origin).toEqual({ kind: "region", region: "kennemerland" });
  expect(states).toEqual([{ status: "submitted", personId: samira.personId, at: occasion.now }]);
  expect(audit).toEqual([{ action: "request.submit", personId: samira.personId }]);
  expect(await jobKeys(stage.db)).toEqual(["match:flevoland"]);
});

test("with a number in the note nothing is written at all", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await stage.as("schakel_web");
  const sent = await submitRequest(stage.db, occasionOf(samira), send({ note: "Bel 06-12345678" }));
  expect(sent).toMatchObject({ kind: "incomplete", problems: [{ field: "note", code: "guard-phone" }] });
  await stage.as("owner");
  expect(await stage.db.selectFrom("household").select("id").execute()).toEqual([]);
  expect(await stage.db.selectFrom("request").select("id").execute()).toEqual([]);
  expect(await jobKeys(stage.db)).toEqual([]);
});

test("a region that is off takes no new requests", async ({ stage }) => {
  const samira = await shelterWorker(stage.db, { organisation: "De Kade", region: "groningen" });
  await stage.as("schakel_web");
  const sent = await submitRequest(stage.db, occasionOf(samira), send({ desk: `${samira.organisations[0]}:groningen` }));
  expect(sent).toMatchObject({ kind: "incomplete", problems: [{ field: "desk", code: "desk-region-off" }] });
});

test("nobody sends a request in the name of another organisation", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const neighbour = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  await stage.as("schakel_web");
  const sent = await submitRequest(stage.db, occasionOf(samira), send({ desk: `${neighbour.organisations[0]}:flevoland` }));
  expect(sent).toMatchObject({ kind: "incomplete", problems: [{ field: "desk", code: "desk-region-off" }] });
});

test("regions and practices to stay away from are kept with the request, without a reason", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const tom = await therapist(stage.db, { treatments: [] });
  const practice = tom.organisations[0] ?? "";
  await stage.as("schakel_web");
  const sent = await submitRequest(stage.db, occasionOf(samira), send({ excludedRegions: "kennemerland", excludedPractices: practice }));
  if (sent.kind === "incomplete") throw new Error("incomplete");
  await stage.as("owner");
  const { exclusions } = await rowsOf(stage.db, sent.reference);
  expect(exclusions).toEqual([{ region: "kennemerland", organisationId: null }, { region: null, organisationId: practice }]);
});

test("a practice that serves another part of the country is not on the list to leave out", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const far = await therapist(stage.db, { practice: "Praktijk Ver Weg", region: "groningen", treatments: [] });
  await stage.as("schakel_web");
  const sent = await submitRequest(stage.db, occasionOf(samira), send({ excludedPractices: far.organisations[0] ?? "" }));
  expect(sent).toMatchObject({ kind: "incomplete", problems: [{ field: "excludedPractices" }] });
});

test("sending the same form again gives the same request, and nothing new", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await stage.as("schakel_web");
  const form = send();
  const first = await submitRequest(stage.db, occasionOf(samira), form);
  const second = await submitRequest(stage.db, occasionOf(samira), form);
  expect(second).toEqual({ kind: "already-submitted", reference: first.kind === "submitted" && first.reference });
});

/** The draft that a form was, as the database has it now. */
async function kept(db: Database, worker: Person, id: string, answers: object) {
  await db.insertInto("requestDraft").values({ id, organisationId: worker.organisations[0] ?? "", createdBy: worker.personId, answers: JSON.stringify(answers), createdAt: today, changedAt: today }).execute();
}

test("a draft is gone once it has been sent", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const form = send();
  await kept(stage.db, samira, form.key, { ageYears: "8" });
  await stage.as("schakel_web");
  expect(await submitRequest(stage.db, occasionOf(samira), { ...form, seen: today.toISOString() })).toMatchObject({ kind: "submitted", otherVersion: false });
  await stage.as("owner");
  expect(await stage.db.selectFrom("requestDraft").select("id").execute()).toEqual([]);
});

test("a version of the draft that the sender never saw stays as a draft of its own", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const form = send();
  await kept(stage.db, samira, form.key, { ageYears: "8" });
  await stage.as("schakel_web");
  const seen = new Date(today.getTime() - 60_000).toISOString();
  expect(await submitRequest(stage.db, occasionOf(samira), { ...form, seen })).toMatchObject({ kind: "submitted", otherVersion: true });
  await stage.as("owner");
  const drafts = await stage.db.selectFrom("requestDraft").select(["id", "answers"]).execute();
  expect(drafts).toEqual([{ id: expect.not.stringContaining(form.key), answers: { ageYears: "8" } }]);
});

test("a reference that is taken is drawn again", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const taken = new Uint8Array(8).fill(7);
  const other = new Uint8Array(8).fill(9);
  const earlier = await submittedRequest(stage.db, samira, { fields: { reference: makeReference(taken) } });
  const { id: _, reference: __, ...row } = await stage.db.selectFrom("request").selectAll().where("id", "=", earlier.id).executeTakeFirstOrThrow();
  const draws = [taken, taken, other];
  const inserted = await insertUnderNewReference(stage.db, { ...row, submissionKey: randomUUID() }, () => draws.shift() ?? other);
  expect(inserted.reference).toBe(makeReference(other));
});

describe("two at once", () => {
  const database = ownDatabase();

  plain("a double click sends one request", async () => {
    const samira = await shelterWorker(database.owner);
    const form = send();
    const both = await Promise.all([1, 2, 3, 4].map(() => submitRequest(database.web, occasionOf(samira), form)));
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(["already-submitted", "already-submitted", "already-submitted", "submitted"]);
    expect(await database.owner.selectFrom("request").select("id").execute()).toHaveLength(1);
    expect(await database.owner.selectFrom("household").select("id").execute()).toHaveLength(1);
  });
});

async function jobKeys(db: Database): Promise<(string | null)[]> {
  const { rows } = await sql<{ key: string | null }>`select key from graphile_worker.jobs order by id`.execute(db);
  return rows.map(({ key }) => key);
}
