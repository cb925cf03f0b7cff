import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect } from "vitest";
import { loader as search } from "../../app/routes/national/audit/audit.tsx";
import { loader as file } from "../../app/routes/national/audit/csv.ts";
import { loader as event } from "../../app/routes/national/audit/event.tsx";
import { loader as requestPage } from "../../app/routes/requests/request.tsx";
import { reduceClosedRequests } from "../../app/commands/reduce-closed-requests.ts";
import type { Person } from "../../app/domain/actor.ts";
import { actionInWords } from "../../app/components/national/action-text.ts";
import { recordAudit, recordListing } from "../../db/audit.ts";
import { asActor } from "../../db/connect.ts";
import { nationalMember, occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { leadsTo } from "../support/desk.ts";
import { worker } from "../support/matching.ts";
import { open, statusOf } from "../support/visit.ts";

const test = rehearsals();

async function scene(stage: Rehearsal) {
  const { db } = stage;
  const samira = await shelterWorker(db);
  const cast = { samira, tom: await therapist(db), loes: await regionalLead(db), noor: await nationalMember(db) };
  const [yara, sem] = [await submittedRequest(db, samira), await submittedRequest(db, samira)];
  const { id: proposalId } = await openProposal(db, yara, cast.tom);
  await stage.as("schakel_web");
  const asks = async (question: Record<string, string>) => {
    const answer = await open(search, { db, as: cast.noor, search: `?${new URLSearchParams(question).toString()}` });
    if (answer instanceof Response) throw answer;
    return { ...answer, events: "events" in answer.asked ? answer.asked.events : [], more: "more" in answer.asked && answer.asked.more };
  };
  const later = (minutes: number) => new Date(today.getTime() + minutes * 60_000);
  const logs = (as: Person, at: Date, action: Parameters<typeof recordAudit>[2], kind: string, id: string) => asActor(db, as, (trx) => recordAudit(trx, occasionOf(as, at), action, { kind, id }));
  return { stage, db, ...cast, yara, sem, proposalId, asks, later, logs };
}

describe("who saw this case", () => {
  test("everyone who opened it, had it in a list, or was asked about it, the newest first; never what is in it", async ({ stage }) => {
    const { db, samira, tom, loes, yara, sem, proposalId, asks, later, logs } = await scene(stage);
    await open(requestPage, { db, as: samira, address: { reference: yara.reference } });
    await logs(tom, later(1), "proposal.view", "proposal", proposalId);
    await asActor(db, loes, (trx) => recordListing(trx, occasionOf(loes, later(2)), "region.requests", { kind: "request", ids: [yara.id, sem.id] }));
    await logs(samira, later(3), "request.view", "request", sem.id);
    const { events } = await asks({ case: yara.reference.toLowerCase() });
    expect(events.map(({ action, name, reference, listed }) => [action, name, reference, listed])).toEqual([
      ["region.requests", "Loes", null, 2], ["proposal.view", "Tom", yara.reference, null], ["request.view", "Samira", yara.reference, null],
    ]);
    expect(Object.keys(events[0] ?? {}).toSorted()).toEqual(["action", "at", "id", "listed", "name", "onBehalfOf", "organisation", "permission", "personId", "position", "reference", "role", "subjectId", "subjectKind"]);
  });

  test("in a period, as one role, with one sort of deed", async ({ stage }) => {
    const { samira, tom, yara, proposalId, asks, logs } = await scene(stage);
    await logs(samira, new Date("2026-11-01T23:30:00Z"), "request.view", "request", yara.id);
    await logs(samira, new Date("2026-11-03T12:00:00Z"), "request.amend", "request", yara.id);
    await logs(tom, new Date("2026-11-05T12:00:00Z"), "proposal.view", "proposal", proposalId);
    const found = async (filter: Record<string, string>) => (await asks({ case: yara.reference, ...filter })).events.map(({ action }) => action).filter((action) => !action.startsWith("audit"));
    expect(await found({ from: "2026-11-02", until: "2026-11-03" })).toEqual(["request.amend", "request.view"]);
    expect(await found({ from: "2026-11-03" })).toEqual(["proposal.view", "request.amend"]);
    expect(await found({ role: "therapist" })).toEqual(["proposal.view"]);
    expect(await found({ thing: "request" })).toEqual(["request.amend", "request.view"]);
    expect(await found({ from: "yesterday", role: "king", thing: "%" })).toHaveLength(3);
  });

  test("a number of nothing, a word that is no number, and a request that became a count are told apart", async ({ stage }) => {
    const { db, samira, yara, asks, logs } = await scene(stage);
    await logs(samira, today, "request.view", "request", yara.id);
    await stage.as("owner");
    await sql`delete from proposal`.execute(db);
    await db.insertInto("requestState").values({ requestId: yara.id, status: "withdrawn", at: new Date("2025-01-01T12:00:00Z") }).execute();
    await stage.as("schakel_worker");
    expect(await reduceClosedRequests(db, worker("retention"), today)).toBe(1);
    await stage.as("schakel_web");
    expect((await asks({ case: yara.reference })).asked.kind).toBe("unknown-case");
    expect((await asks({ case: "Yara" })).asked.kind).toBe("bad-case");
    expect((await asks({ case: randomUUID() })).asked.kind).toBe("unknown-case");
    const { asked, events } = await asks({ case: yara.id });
    expect(asked).toMatchObject({ kind: "case", reduced: true, name: yara.id });
    expect(events.map(({ action, reference }) => [action, reference])).toEqual(expect.arrayContaining([["job.retention", null], ["request.view", null]]));
  });
});

describe("what did this person do", () => {
  test("chosen by a part of the name or address, then every deed and view", async ({ stage }) => {
    const { samira, yara, asks, logs } = await scene(stage);
    await logs(samira, today, "request.view", "request", yara.id);
    const { asked: choice } = await asks({ who: "samir" });
    expect(choice).toMatchObject({ kind: "people", people: [{ id: samira.personId, name: "Samira" }] });
    const { asked } = await asks({ person: samira.personId });
    expect(asked).toMatchObject({ kind: "person", name: "Samira", events: [{ action: "request.view", permission: "request.view", role: "shelter", reference: yara.reference, organisation: "De Haven" }] });
    expect((await asks({ person: randomUUID() })).asked.kind).toBe("unknown-person");
  });

  test("fifty a page, and the next page goes on where this one ends", async ({ stage }) => {
    const { samira, yara, asks, later, logs } = await scene(stage);
    for (let minute = 0; minute < 60; minute++) await logs(samira, later(minute - (minute % 2)), "request.view", "request", yara.id);
    const first = await asks({ person: samira.personId });
    const second = await asks({ person: samira.personId, after: String(first.events.at(-1)?.id) });
    expect([first.events.length, first.more, second.events.length, second.more]).toEqual([50, true, 10, false]);
    expect(new Set([...first.events, ...second.events].map(({ id }) => id)).size).toBe(60);
  });
});

describe("the log of the log", () => {
  test("each search, each look at one event and each file is an event, with ids and never with what was typed", async ({ stage }) => {
    const { db, noor, samira, yara, asks, logs } = await scene(stage);
    await logs(samira, today, "request.view", "request", yara.id);
    const { events } = await asks({ case: yara.reference });
    const id = String(events[0]?.id);
    await asks({ who: "Samira" });
    await asks({ person: samira.personId });
    await asks({ case: "ABC-1234" });
    await open(event, { db, as: noor, address: { event: id } });
    await open(file, { db, as: noor, search: `?case=${yara.reference}` });
    await stage.as("owner");
    const done = await db.selectFrom("audit").select(["action", "subjectKind", "subjectId"]).where("personId", "=", noor.personId).orderBy("id").execute();
    expect(done.map((row) => [row.action, row.subjectKind, row.subjectId])).toEqual([
      ["audit.search", "request", yara.id], ["audit.search", "audit", "people"], ["audit.search", "person", samira.personId], ["audit.search", "audit", "unknown"], ["audit.view", "audit", id], ["audit.export", "request", yara.id],
    ]);
    await stage.as("schakel_web");
    expect((await asks({ case: yara.reference })).events.map(({ action }) => action)).toEqual(expect.arrayContaining(["audit.search", "audit.export"]));
  });

  test("the file opens in Excel, and no name in it acts as a formula", async ({ stage }) => {
    const { db, noor, samira, yara, logs } = await scene(stage);
    await logs(samira, today, "request.view", "request", yara.id);
    await stage.as("owner");
    await db.updateTable("person").set({ name: "=1+1" }).where("id", "=", samira.personId).execute();
    await stage.as("schakel_web");
    const answer = (await open(file, { db, as: noor, search: `?case=${yara.reference}` })) as Response;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text).toContain(`'=1+1;Opvang;De Haven;;Aanvraag: bekeken;request.view;request;${yara.id};${yara.reference};request.view;`);
    expect(statusOf(await open(file, { db, as: noor }))).toBe(404);
  });

  test("says up to where it was proven, and when it is broken", async ({ stage }) => {
    const { db, asks } = await scene(stage);
    expect((await asks({})).proof).toBeNull();
    await stage.as("schakel_worker");
    await db.insertInto("auditProof").values({ provenAt: today, position: 40, waiting: 2, keptUntil: 30, broken: "changed", brokenAt: 41 }).execute();
    await stage.as("schakel_web");
    expect((await asks({})).proof).toMatchObject({ position: 40, waiting: 2, keptUntil: 30, broken: "changed", brokenAt: 41 });
  });
});

describe("the doors of the log", () => {
  test("are the national team's alone, in the database too", async ({ stage }) => {
    const { db, samira, loes, tom, yara, proposalId } = await scene(stage);
    for (const as of [samira, loes, tom]) {
      for (const door of [search, file]) expect(statusOf(await open(door as typeof search, { db, as, search: `?case=${yara.reference}` }))).toBe(404);
      expect(statusOf(await open(event, { db, as, address: { event: "1" } }))).toBe(404);
      const rows = async (call: ReturnType<typeof sql>) => (await asActor(db, as, (trx) => call.execute(trx))).rows;
      expect(await rows(sql`select from records_of_case(${yara.reference}, null)`)).toEqual([]);
      expect(await rows(sql`select from references_of_records(${[yara.id, proposalId]}::uuid[])`)).toEqual([]);
      expect(await rows(sql`select from audit`)).toEqual([]);
      expect(await rows(sql`select from audit_proof`)).toEqual([]);
    }
    expect(leadsTo(await open(search, { db }))).toContain("/sign-in");
  });

  test("an event that is not there is not found", async ({ stage }) => {
    const { db, noor } = await scene(stage);
    expect(statusOf(await open(event, { db, as: noor, address: { event: "999999999" } }))).toBe(404);
    expect(statusOf(await open(event, { db, as: noor, address: { event: "one" } }))).toBe(404);
  });

  test("a deed is told in words, and one that was not allowed says so", () => {
    expect([actionInWords("request.view", "nl"), actionInWords("proposal.accept-refused", "nl"), actionInWords("job.retention", "en"), actionInWords("job.no-longer-done", "nl")]).toEqual(["Aanvraag: bekeken", "Voorstel: aangenomen (mocht niet)", "Task of the platform: erased, or made a count", "Taak van het platform: no-longer-done"]);
  });
});
