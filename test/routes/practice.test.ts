import { describe, expect } from "vitest";
import { action as ask, loader as colleague } from "../../app/routes/practice/colleague.tsx";
import { action as agree } from "../../app/routes/practice/agreement.ts";
import { action as choose } from "../../app/routes/practice/choice.ts";
import { action as decline } from "../../app/routes/practice/decline.ts";
import { loader as practice } from "../../app/routes/practice/practice.tsx";
import { loader as transferPage } from "../../app/routes/practice/transfer.tsx";
import { loader as caseload } from "../../app/routes/caseload/caseload.tsx";
import { loader as worklist } from "../../app/routes/requests/list.tsx";
import { loader as requestPage } from "../../app/routes/requests/request.tsx";
import type { Person } from "../../app/domain/actor.ts";
import { runningCase } from "../support/care.ts";
import { openProposal, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { tend } from "../support/transfers.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Tom owns De Linde, where Ria and Bas work; Yasmina owns the practice next door. Ria has a running case whose name was told. */
async function scene({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const neighbour = await shelterWorker(db, { name: "Bo", organisation: "Het Anker" });
  const tom = await therapist(db, { name: "Tom", places: 3 });
  const ria = await therapist(db, { name: "Ria", places: 2 });
  const bas = await therapist(db, { name: "Bas" });
  const yasmina = await therapist(db, { name: "Yasmina", practice: "Het Atelier" });
  const running = await runningCase(db, { samira, tom: ria, status: "handed-over" });
  await openProposal(db, await submittedRequest(db, samira), ria);
  return { samira, neighbour, tom, ria, bas, yasmina, running, loes: await regionalLead(db) };
}

/** The owner asks, the worker looks, and Bas is asked. */
async function askedOfBas(stage: Rehearsal) {
  const cast = await scene(stage);
  await stage.as("schakel_web");
  await send(ask, { db: stage.db, as: cast.tom, address: { id: cast.running.id } });
  await stage.as("schakel_worker");
  await tend(stage.db);
  await stage.as("schakel_web");
  const page = await open(colleague, { db: stage.db, as: cast.tom, address: { id: cast.running.id } });
  if (page instanceof Response) throw new Error("The page was refused.");
  const transfer = page.transferId ?? "";
  expect(statusOf(await send(choose, { db: stage.db, as: cast.tom, address: { transfer }, form: { colleague: cast.bas.therapistId } }))).toBe(303);
  return { ...cast, transfer, options: page.options };
}

describe("a practice", () => {
  test("shows its owner the places and numbers of every member, and of a case no more than its number", async ({ stage }) => {
    const { tom, running } = await scene(stage);
    await stage.as("schakel_web");
    const seen = await open(practice, { db: stage.db, as: tom });
    expect(seen).toMatchObject({
      members: [{ name: "Bas", total: 1, used: 0, free: 1 }, { name: "Ria", total: 2, used: 2, free: 0, openProposals: 1, runningCases: 1 }, { name: "Tom", isOwner: true, total: 3, free: 3 }],
      cases: [{ reference: running.request.reference, therapist: "Ria", own: false }],
    });
    const text = JSON.stringify(seen);
    for (const ofACase of [running.request.id, "emdr", '"age', "language", "handed-over"]) expect(text).not.toContain(ofACase);
  });

  test("is not there for a member who does not own it, a practice next door sees only its own, and others may not come in", async ({ stage }) => {
    const { bas, yasmina, samira, loes } = await scene(stage);
    await stage.as("schakel_web");
    expect(statusOf(await open(practice, { db: stage.db, as: bas }))).toBe(404);
    expect(await open(practice, { db: stage.db, as: yasmina })).toMatchObject({ members: [{ name: "Yasmina" }], cases: [] });
    expect([statusOf(await open(practice, { db: stage.db, as: samira })), statusOf(await open(practice, { db: stage.db, as: loes }))]).toEqual([404, 404]);
  });
});

test("a practice of a hundred is read ten at a time, and searched by name or by the number of a case", async ({ stage }) => {
  const { tom, running } = await scene(stage);
  for (let number = 10; number < 30; number += 1) await therapist(stage.db, { name: `Collega-${number}` });
  await stage.as("schakel_web");
  const names = async (search: string) => {
    const seen = await open(practice, { db: stage.db, as: tom, search });
    if (seen instanceof Response) throw new Error("The page was refused.");
    return { names: seen.members.map(({ name }) => name), total: seen.pages.members.total, page: seen.pages.members.page, cases: seen.cases.map(({ reference }) => reference) };
  };
  expect(await names("")).toMatchObject({ names: ["Bas", ...[10, 11, 12, 13, 14, 15, 16, 17, 18].map((number) => `Collega-${number}`)], total: 23, page: 1 });
  expect(await names("?page=99")).toMatchObject({ names: ["Collega-29", "Ria", "Tom"], page: 3 });
  expect(await names("?search=collega-2")).toMatchObject({ total: 10, cases: [] });
  expect(await names(`?search=${running.request.reference.toLowerCase()}`)).toMatchObject({ names: ["Ria"], cases: [running.request.reference] });
  expect(await names("?search=Yasmina&page=x&cases=-1")).toMatchObject({ names: [], page: 1, cases: [] });
});

describe("a case that goes to a colleague", () => {
  test("is asked for by its therapist or the owner of the practice, and by nobody else", async ({ stage }) => {
    const { tom, ria, bas, yasmina, samira, running } = await scene(stage);
    await stage.as("schakel_web");
    const address = { id: running.id };
    for (const who of [tom, ria]) expect(statusOf(await open(colleague, { db: stage.db, as: who, address }))).toBe(200);
    for (const who of [bas, yasmina]) {
      expect([statusOf(await open(colleague, { db: stage.db, as: who, address })), statusOf(await send(ask, { db: stage.db, as: who, address }))]).toEqual([404, 404]);
    }
    expect(statusOf(await send(ask, { db: stage.db, as: samira, address }))).toBe(404);
    await stage.as("owner");
    expect(await stage.db.selectFrom("caseTransfer").select("id").execute()).toEqual([]);
  });

  test("is offered to whoever could take it, by name, and one is chosen", async ({ stage }) => {
    const { options, bas, ria, tom, transfer } = await askedOfBas(stage);
    expect(options?.map(({ name }) => name)).toEqual(["Bas", "Tom"]);
    expect(await open(transferPage, { db: stage.db, as: bas, address: { transfer } })).toMatchObject({ status: "open", giver: "Ria", taker: "Bas", mayAgree: true, sides: ["taker"] });
    expect(await open(transferPage, { db: stage.db, as: ria, address: { transfer } })).toMatchObject({ mayAgree: true, sides: ["giver"] });
    expect(await open(transferPage, { db: stage.db, as: tom, address: { transfer } })).toMatchObject({ mayAgree: false, sides: ["owner"] });
    expect(await open(caseload, { db: stage.db, as: bas })).toMatchObject({ asked: [{ id: transfer }] });
  });

  test("is not there for a neighbour, and for the shelter only once both therapists agree; the shelter reads no name of a person", async ({ stage }) => {
    const { samira, neighbour, yasmina, ria, bas, running, transfer } = await askedOfBas(stage);
    const seen = (who: Person) => open(transferPage, { db: stage.db, as: who, address: { transfer } });
    expect(JSON.stringify(await open(worklist, { db: stage.db, as: samira }))).not.toContain("answer-transfer");
    for (const who of [samira, neighbour, yasmina]) {
      expect(statusOf(await seen(who))).toBe(404);
      for (const door of [agree, decline]) expect(statusOf(await send(door, { db: stage.db, as: who, address: { transfer } }))).toBe(404);
    }
    for (const who of [ria, bas]) expect(statusOf(await send(agree, { db: stage.db, as: who, address: { transfer } }))).toBe(303);
    const page = await seen(samira);
    expect(page).toMatchObject({ status: "open", mayAgree: true, sides: ["shelter"], giver: null, taker: null });
    expect(JSON.stringify(page)).not.toMatch(/Ria|Bas|Tom/);
    expect(statusOf(await seen(neighbour))).toBe(404);
    expect(await open(requestPage, { db: stage.db, as: samira, address: { reference: running.request.reference } })).toMatchObject({ transfers: [{ id: transfer }] });
    const { reference } = running.request;
    expect(await open(worklist, { db: stage.db, as: samira })).toMatchObject({ rows: [{ reference, next: "answer-transfer", to: `/requests/${reference}#transfers` }] });
    expect(statusOf(await send(agree, { db: stage.db, as: samira, address: { transfer } }))).toBe(303);
    expect(await seen(samira)).toMatchObject({ status: "agreed", mayAgree: false });
    expect(JSON.stringify(await open(worklist, { db: stage.db, as: samira }))).not.toContain("answer-transfer");
  });

  test("takes no colleague who is not among the options, and no choice at all leaves it open", async ({ stage }) => {
    const cast = await scene(stage);
    await stage.as("schakel_web");
    await send(ask, { db: stage.db, as: cast.ria, address: { id: cast.running.id } });
    await stage.as("schakel_worker");
    await tend(stage.db);
    await stage.as("schakel_web");
    const page = await open(colleague, { db: stage.db, as: cast.ria, address: { id: cast.running.id } });
    const transfer = (page instanceof Response ? null : page.transferId) ?? "";
    for (const wrong of [cast.yasmina.therapistId, cast.ria.therapistId, ""]) {
      await send(choose, { db: stage.db, as: cast.ria, address: { transfer }, form: { colleague: wrong } });
      expect(await open(transferPage, { db: stage.db, as: cast.ria, address: { transfer } })).toMatchObject({ status: "looking" });
    }
    expect(statusOf(await send(choose, { db: stage.db, as: cast.yasmina, address: { transfer }, form: { colleague: cast.bas.therapistId } }))).toBe(404);
  });
});
