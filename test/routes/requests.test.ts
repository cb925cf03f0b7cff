import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { withdrawRequest } from "../../app/commands/withdraw-request.ts";
import { action as find, loader as list } from "../../app/routes/requests/list.tsx";
import { action as submit, loader as blank } from "../../app/routes/requests/new.tsx";
import { loader as view } from "../../app/routes/requests/request.tsx";
import { action as withdraw, loader as withdrawal } from "../../app/routes/requests/withdrawal.tsx";
import { nobodyFound, occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { leadsTo } from "../support/desk.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000);

/** Samira of De Haven with one request of hers; Bo of Het Anker, and Tom, who treats. */
async function neighbourhood({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const tom = await therapist(db);
  const request = await submittedRequest(db, samira);
  return { samira, bo, tom, request, address: { reference: request.reference } };
}

const filledIn = {
  personKind: "child", ageYears: "9", kind: "treatment", forms: "emdr", language: "ar", interpreter: "yes", gender: "any",
  places: ["at-shelter"], partsOfWeek: ["mon-am"], urgency: "high", urgencyReason: "daily-life", origin: "kennemerland", note: "Schrikt van harde geluiden.",
};

function problemsOf(answer: unknown) {
  const { data } = answer as { data: { problems: { field: string; code: string; at?: unknown }[]; typed: Record<string, unknown> } };
  return data;
}

describe("sending a request", () => {
  test("a filled-in form leads to the page of the request", async ({ stage }) => {
    const { samira } = await neighbourhood(stage);
    await stage.as("schakel_web");
    const answer = await send(submit, { db: stage.db, as: samira, form: { ...filledIn, submissionKey: randomUUID() } });
    expect(statusOf(answer)).toBe(303);
    expect((answer as Response).headers.get("Location")).toMatch(/^\/requests\/[0-9A-Z]{3}-[0-9A-Z]{4}$/);
  });

  test("what cannot be used comes back with everything that was typed, and nothing is written", async ({ stage }) => {
    const { samira } = await neighbourhood(stage);
    await stage.as("schakel_web");
    const note = "Bel moeder op 06-12345678";
    const answer = await send(submit, { db: stage.db, as: samira, form: { ...filledIn, ageYears: "", note, submissionKey: randomUUID() } });
    expect(statusOf(answer)).toBe(422);
    const { problems, typed } = problemsOf(answer);
    expect(problems).toEqual([
      { field: "ageYears", code: "ageYears-missing" },
      { field: "note", code: "guard-phone", at: [{ start: note.indexOf("06"), end: note.length }] },
    ]);
    expect(typed).toMatchObject({ note, language: "ar", partsOfWeek: "mon-am" });
    await stage.as("owner");
    expect(await stage.db.selectFrom("request").select("id").execute()).toHaveLength(1);
  });

  test("only the shelter's own regions that are on can be chosen", async ({ stage }) => {
    const { samira, bo } = await neighbourhood(stage);
    const offOnly = await shelterWorker(stage.db, { name: "Eva", organisation: "De Kade", region: "groningen" });
    await stage.as("schakel_web");
    expect(await open(blank, { db: stage.db, as: samira })).toMatchObject({ offer: { desks: [{ region: "flevoland" }] } });
    expect(await open(blank, { db: stage.db, as: bo })).toMatchObject({ offer: { desks: [{ region: "kennemerland" }] } });
    expect(await open(blank, { db: stage.db, as: offOnly })).toMatchObject({ offer: { desks: [] } });
  });

  test("a therapist has no such page, and a visitor signs in first", async ({ stage }) => {
    const { tom } = await neighbourhood(stage);
    await stage.as("schakel_web");
    expect(statusOf(await open(blank, { db: stage.db, as: tom }))).toBe(404);
    expect(statusOf(await send(submit, { db: stage.db, as: tom, form: {} }))).toBe(404);
    expect(statusOf(await open(blank, { db: stage.db }))).toBe(302);
  });
});

describe("the page of a request", () => {
  test("tells its own shelter how it stands, who pays and where the family comes from; looking is logged", async ({ stage }) => {
    const { samira, address, request } = await neighbourhood(stage);
    await stage.as("schakel_web");
    expect(await open(view, { db: stage.db, as: samira, address })).toMatchObject({
      status: "submitted", originName: "Flevoland", forms: ["EMDR"], proposal: null, contact: null,
      funding: { route: "jeugdwet", payer: { kind: "gemeente", which: "address-before-shelter" } },
    });
    await stage.as("owner");
    expect(await stage.db.selectFrom("audit").select(["action", "personId"]).where("subjectId", "=", request.id).execute()).toEqual([
      { action: "request.view", personId: samira.personId },
    ]);
  });

  test("is found by a number as people type it, and a number that cannot be is no page", async ({ stage }) => {
    const { samira, request } = await neighbourhood(stage);
    await stage.as("schakel_web");
    const typed = request.reference.toLowerCase().replace("-", "");
    expect(await open(view, { db: stage.db, as: samira, address: { reference: typed } })).toMatchObject({ reference: request.reference });
    expect(statusOf(await open(view, { db: stage.db, as: samira, address: { reference: "OIS-0158" } }))).toBe(404);
  });

  test("does not exist for the neighbours, nor for who has another role", async ({ stage }) => {
    const { bo, tom, address } = await neighbourhood(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(statusOf(await open(view, { db: stage.db, as: bo, address }))).toBe(404);
    expect(statusOf(await open(view, { db: stage.db, as: tom, address }))).toBe(404);
    expect(statusOf(await open(view, { db: stage.db, as: loes, address }))).toBe(404);
    expect(statusOf(await open(view, { db: stage.db, address }))).toBe(302);
  });

  test("does not say who the therapist is while the proposal is open; after a yes it has the practice's mailbox and phone", async ({ stage }) => {
    const { samira, tom, request, address } = await neighbourhood(stage);
    const proposal = await openProposal(stage.db, request, tom);
    await stage.as("schakel_web");
    const asked = await open(view, { db: stage.db, as: samira, address });
    expect(asked).toMatchObject({ status: "proposed", proposal: { status: "open", why: { fit: 800, form: "emdr" } }, contact: null });
    expect(JSON.stringify(asked)).not.toMatch(new RegExp(`Linde|Tom|${tom.therapistId}|${tom.personId}`));
    await stage.as("owner");
    await stage.db.updateTable("proposal").set({ status: "accepted", answeredAt: today }).where("id", "=", proposal.id).execute();
    await stage.db.insertInto("requestState").values({ requestId: request.id, status: "accepted", at: today }).execute();
    await stage.as("schakel_web");
    const accepted = await open(view, { db: stage.db, as: samira, address });
    expect(accepted).toMatchObject({ contact: { name: "Praktijk De Linde", mailbox: expect.stringContaining("@"), phone: expect.any(String) } });
    expect(JSON.stringify(accepted)).not.toMatch(/Tom/);
  });

  test("says why nobody was found, in numbers, and whether waiting helps", async ({ stage }) => {
    const { samira, request, address } = await neighbourhood(stage);
    const full = { couldServe: 0, failedFirst: { language: 3, capacity: 2 }, failedOnly: { capacity: 2 } };
    await nobodyFound(stage.db, request, full);
    await stage.as("schakel_web");
    expect(await open(view, { db: stage.db, as: samira, address })).toMatchObject({ funnel: full, nobodyFits: false });
    await stage.as("owner");
    const nobody = { couldServe: 0, failedFirst: { language: 3 }, failedOnly: { language: 1 } };
    await nobodyFound(stage.db, request, nobody);
    await stage.as("schakel_web");
    expect(await open(view, { db: stage.db, as: samira, address })).toMatchObject({ funnel: nobody, nobodyFits: true });
    expect(await open(list, { db: stage.db, as: samira })).toMatchObject({ counts: { "my-action": 1, waiting: 1 }, rows: [{ next: "see-why-nobody" }] });
  });
});

describe("the lists of a shelter", () => {
  test("each request is in its own list, with one next action", async ({ stage }) => {
    const { samira, tom, request } = await neighbourhood(stage);
    const asked = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(3) });
    await openProposal(stage.db, asked, tom);
    const gone = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(9) });
    await stage.as("schakel_web");
    await withdrawRequest(stage.db, occasionOf(samira), { reference: gone.reference, reason: "left-shelter" });
    const rowsIn = async (name: string) => {
      const data = (await open(list, { db: stage.db, as: samira, search: `?list=${name}` })) as { rows: { reference: string; next: string }[] };
      return data.rows.map(({ reference, next }) => [reference, next]);
    };
    expect(await rowsIn("waiting")).toEqual([[request.reference, "wait-for-therapist"]]);
    expect(await rowsIn("proposed")).toEqual([[asked.reference, "wait-for-answer"]]);
    expect(await rowsIn("closed")).toEqual([[gone.reference, "nothing"]]);
    expect(await rowsIn("my-action")).toEqual([]);
  });

  test("hold nothing of the neighbours", async ({ stage }) => {
    const { bo } = await neighbourhood(stage);
    await stage.as("schakel_web");
    expect(await open(list, { db: stage.db, as: bo, search: "?list=waiting" })).toMatchObject({ rows: [], counts: { waiting: 0 } });
  });

  test("go forth and back a page without skipping or repeating, also when many were sent at one moment", async ({ stage }) => {
    const { samira } = await neighbourhood(stage);
    for (let index = 0; index < 59; index++) await submittedRequest(stage.db, samira, { submittedAt: daysAgo(5) });
    await stage.as("schakel_web");
    const page = async (search: string) => (await open(list, { db: stage.db, as: samira, search })) as { rows: { reference: string }[]; next?: string; previous?: string };
    const first = await page("?list=waiting");
    const second = await page(first.next ?? "");
    const third = await page(second.next ?? "");
    const names = (one: { rows: { reference: string }[] }) => one.rows.map(({ reference }) => reference);
    expect([first, second, third].map(({ rows }) => rows.length)).toEqual([25, 25, 10]);
    expect(new Set([first, second, third].flatMap(names)).size).toBe(60);
    expect([first.previous, third.next]).toEqual([null, null]);
    expect(names(await page(third.previous ?? ""))).toEqual(names(second));
    expect(names(await page(second.previous ?? ""))).toEqual(names(first));
  });

  test("a number finds its request, forgivingly; another organisation's is not found", async ({ stage }) => {
    const { samira, bo, request } = await neighbourhood(stage);
    await stage.as("schakel_web");
    const typed = ` ${request.reference.toLowerCase().replace("-", " ")} `;
    const found = await send(find, { db: stage.db, as: samira, form: { reference: typed } });
    expect((found as Response).headers.get("Location")).toBe(`/requests/${request.reference}`);
    expect(problemsOf(await send(find, { db: stage.db, as: bo, form: { reference: typed } })).problems).toEqual([{ field: "reference", code: "reference-unknown" }]);
    expect(problemsOf(await send(find, { db: stage.db, as: bo, form: { reference: "Jan" } })).problems).toEqual([{ field: "reference", code: "reference-unreadable" }]);
  });
});

describe("taking back a request", () => {
  test("asks for a reason, and then says it is done", async ({ stage }) => {
    const { samira, address } = await neighbourhood(stage);
    await stage.as("schakel_web");
    expect(await open(withdrawal, { db: stage.db, as: samira, address })).toMatchObject({ hasProposal: false });
    expect(problemsOf(await send(withdraw, { db: stage.db, as: samira, address })).problems).toEqual([{ field: "reason", code: "reason-missing" }]);
    expect(statusOf(await send(withdraw, { db: stage.db, as: samira, address, form: { reason: "not-wanted" } }))).toBe(303);
    expect(leadsTo(await open(withdrawal, { db: stage.db, as: samira, address }))).toBe(`/requests/${address.reference}`);
  });

  test("is not for the neighbours, and not for a therapist", async ({ stage }) => {
    const { bo, tom, address } = await neighbourhood(stage);
    await stage.as("schakel_web");
    expect(statusOf(await open(withdrawal, { db: stage.db, as: bo, address }))).toBe(404);
    expect(statusOf(await send(withdraw, { db: stage.db, as: bo, address, form: { reason: "not-wanted" } }))).toBe(404);
    expect(statusOf(await send(withdraw, { db: stage.db, as: tom, address, form: { reason: "not-wanted" } }))).toBe(404);
  });
});
