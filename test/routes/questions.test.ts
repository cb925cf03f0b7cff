import { describe, expect } from "vitest";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { declineProposal } from "../../app/commands/decline-proposal.ts";
import { reduceClosedRequests } from "../../app/commands/reduce-closed-requests.ts";
import { withdrawRequest } from "../../app/commands/withdraw-request.ts";
import { days, later } from "../../app/domain/duration.ts";
import type { Event } from "../../app/domain/job.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import { action as ask, loader as askPage } from "../../app/routes/proposals/question.tsx";
import { loader as proposalPage } from "../../app/routes/proposals/proposal.tsx";
import { loader as regionPage } from "../../app/routes/region/request.tsx";
import { loader as worklist } from "../../app/routes/requests/list.tsx";
import { action as answer, loader as answerPage } from "../../app/routes/requests/question.tsx";
import { loader as requestPage } from "../../app/routes/requests/request.tsx";
import { occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { problemsIn } from "../support/desk.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const atWork: Occasion = { actor: { kind: "worker", task: "notify" }, now: today, cause: "job:1", origin: null };
const asked = "Slaapt het kind door, en gaat het naar school?";
const answered = "Slaapt slecht, en gaat halve dagen.";

async function tomIsAsked({ db, as }: Rehearsal) {
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker" });
  const [tom, anna] = [await therapist(db), await therapist(db, { name: "Anna" })];
  const [loes, kees] = [await regionalLead(db), await regionalLead(db, { name: "Kees", regions: ["kennemerland"] })];
  const request = await submittedRequest(db, samira);
  const proposal = await openProposal(db, request, tom);
  await as("schakel_web");
  return { db, samira, bo, tom, anna, loes, kees, request, proposal, address: { id: proposal.id }, ofRequest: { reference: request.reference } };
}

async function tomAsks(stage: Rehearsal) {
  const cast = await tomIsAsked(stage);
  await send(ask, { db: stage.db, as: cast.tom, address: cast.address, form: { question: asked } });
  await stage.as("owner");
  const { id: question } = await stage.db.selectFrom("proposalQuestion").select("id").executeTakeFirstOrThrow();
  await stage.as("schakel_web");
  return { ...cast, question, toAnswer: { reference: cast.request.reference, question } };
}

async function mailed({ db, as }: Rehearsal, event: Event, subject: string) {
  await as("schakel_worker");
  await announceEvent(db, atWork, { event, subject });
  await as("owner");
  const rows = await db.selectFrom("mail").select("personId").where("letter", "=", event).execute();
  await as("schakel_web");
  return rows.map(({ personId }) => personId);
}

describe("a question before deciding", () => {
  test("reaches the shelter on the page of the request and at the top of its list, and the deadline stays", async ({ stage }) => {
    const { db, tom, samira, address, ofRequest } = await tomAsks(stage);
    expect(await open(requestPage, { db, as: samira, address: ofRequest })).toMatchObject({ status: "proposed", questions: [{ question: asked, answer: null, deciding: true }] });
    expect(JSON.stringify(await open(worklist, { db, as: samira }))).toContain("answer-question");
    expect(await open(proposalPage, { db, as: tom, address })).toMatchObject({ card: { expiresAt: later(today, days(5)) }, questions: [{ question: asked, answer: null }] });
  });

  test("is told to the worker who sent the request by a mail without its words, and the answer to who asked", async ({ stage }) => {
    const { db, samira, tom, question, toAnswer } = await tomAsks(stage);
    expect(await mailed(stage, "question-asked", question)).toEqual([samira.personId]);
    expect(await mailed(stage, "question-answered", question)).toEqual([]);
    await send(answer, { db, as: samira, address: toAnswer, form: { answer: answered } });
    expect(await mailed(stage, "question-answered", question)).toEqual([tom.personId]);
  });

  test("is answered once, and both read the thread; neither learns who wrote", async ({ stage }) => {
    const { db, samira, tom, address, ofRequest, toAnswer } = await tomAsks(stage);
    expect(statusOf(await send(answer, { db, as: samira, address: toAnswer, form: { answer: answered } }))).toBe(303);
    expect(statusOf(await open(answerPage, { db, as: samira, address: toAnswer }))).toBe(404);
    await send(answer, { db, as: samira, address: toAnswer, form: { answer: "Iets anders." } });
    const [his, hers] = [await open(proposalPage, { db, as: tom, address }), await open(requestPage, { db, as: samira, address: ofRequest })];
    expect(his).toMatchObject({ questions: [{ question: asked, answer: answered }] });
    expect(hers).toMatchObject({ questions: [{ question: asked, answer: answered }] });
    expect(JSON.stringify(his)).not.toContain(samira.personId);
    expect(JSON.stringify(hers)).not.toContain(tom.personId);
    expect(JSON.stringify(await open(worklist, { db, as: samira }))).not.toContain("answer-question");
  });

  test.for([
    ["nothing", " ", "message-missing"],
    ["a phone number", "Bel me op 06-12345678.", "message-names-somebody"],
    ["somebody's name", "Is Fatima er nog?", "message-names-somebody"],
    ["the own practice", "Ik werk bij praktijk de linde.", "message-names-us"],
    ["more than fits", "a".repeat(401), "message-too-long"],
  ] as const)("with %s comes back with what was typed, and nothing is written", async ([, typed, code], { stage }) => {
    const { db, tom, address } = await tomIsAsked(stage);
    const refused = await send(ask, { db, as: tom, address, form: { question: typed } });
    expect([statusOf(refused), problemsIn(refused)]).toEqual([422, [code]]);
    expect(refused).toMatchObject({ data: { typed: { question: typed } } });
    await stage.as("owner");
    expect(await db.selectFrom("proposalQuestion").select("id").execute()).toEqual([]);
  });

  test("an answer that names the shelter or how to reach it comes back as well", async ({ stage }) => {
    const { db, samira, toAnswer } = await tomAsks(stage);
    const problems = async (typed: string) => problemsIn(await send(answer, { db, as: samira, address: toAnswer, form: { answer: typed } }));
    expect([await problems("Bij De Haven weten we dat."), await problems("Mail samira.test@gmail.com")]).toEqual([["message-names-us"], ["message-names-somebody"]]);
  });

  test("can be asked three times about one proposal, and then the page says so", async ({ stage }) => {
    const { db, tom, address } = await tomIsAsked(stage);
    for (const left of [3, 2, 1]) {
      expect(await open(askPage, { db, as: tom, address })).toMatchObject({ left });
      await send(ask, { db, as: tom, address, form: { question: asked } });
    }
    expect(await open(askPage, { db, as: tom, address })).toMatchObject({ left: 0 });
    await send(ask, { db, as: tom, address, form: { question: asked } });
    await stage.as("owner");
    expect(await db.selectFrom("proposalQuestion").select("id").execute()).toHaveLength(3);
  });

  test("is no longer asked nor answered once the therapist has decided", async ({ stage }) => {
    const { db, samira, tom, address, proposal, ofRequest, toAnswer } = await tomAsks(stage);
    await declineProposal(db, occasionOf(tom), { proposalId: proposal.id, decline: { reason: "this-one-case" } });
    expect(statusOf(await open(askPage, { db, as: tom, address }))).toBe(404);
    await stage.as("owner");
    await db.updateTable("proposal").set({ status: "declined", declineReason: "this-one-case", answeredAt: today, releasedAt: today }).where("id", "=", proposal.id).execute();
    await stage.as("schakel_web");
    expect(statusOf(await open(answerPage, { db, as: samira, address: toAnswer }))).toBe(404);
    expect(await open(requestPage, { db, as: samira, address: ofRequest })).toMatchObject({ questions: [{ deciding: false }] });
    expect(await open(proposalPage, { db, as: tom, address })).toMatchObject({ questions: [] });
  });
});

describe("whose it is", () => {
  test("another therapist, another shelter and a stranger find no door", async ({ stage }) => {
    const { db, bo, anna, loes, address, toAnswer } = await tomAsks(stage);
    const form = { question: asked, answer: answered };
    expect([statusOf(await open(askPage, { db, as: anna, address })), statusOf(await send(ask, { db, as: anna, address, form }))]).toEqual([404, 404]);
    expect([statusOf(await open(answerPage, { db, as: bo, address: toAnswer })), statusOf(await send(answer, { db, as: bo, address: toAnswer, form }))]).toEqual([404, 404]);
    expect([statusOf(await send(ask, { db, as: bo, address, form })), statusOf(await send(answer, { db, as: loes, address: toAnswer, form })), statusOf(await send(answer, { db, address: toAnswer, form }))]).toEqual([404, 404, 302]);
  });

  test("the lead of the region sees that something was asked and not what, another lead nothing", async ({ stage }) => {
    const { db, loes, kees, ofRequest } = await tomAsks(stage);
    const seen = await open(regionPage, { db, as: loes, address: ofRequest });
    expect(seen).toMatchObject({ questions: [{ askedAt: today, answeredAt: null }] });
    expect(JSON.stringify(seen)).not.toContain(asked);
    expect(statusOf(await open(regionPage, { db, as: kees, address: ofRequest }))).toBe(404);
  });

  test("a therapist who is asked later reads nothing of what another one asked", async ({ stage }) => {
    const { db, anna, request, proposal } = await tomAsks(stage);
    await stage.as("owner");
    await db.updateTable("proposal").set({ status: "withdrawn", answeredAt: today, releasedAt: today }).where("id", "=", proposal.id).execute();
    const hers = await openProposal(db, request, anna);
    await stage.as("schakel_web");
    expect(await open(proposalPage, { db, as: anna, address: { id: hers.id } })).toMatchObject({ questions: [] });
  });

  test("all of it goes with the request", async ({ stage }) => {
    const { db, samira, request } = await tomAsks(stage);
    await withdrawRequest(db, occasionOf(samira), { reference: request.reference, reason: "no-longer-needed" });
    await stage.as("schakel_worker");
    await reduceClosedRequests(db, { ...atWork, actor: { kind: "worker", task: "retention" } }, later(today, days(1)));
    await stage.as("owner");
    expect(await db.selectFrom("proposalQuestion").select("id").execute()).toEqual([]);
  });
});
