import { describe, expect } from "vitest";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { loader as page, action as name } from "../../app/routes/account/deputy.tsx";
import { action as end } from "../../app/routes/account/deputy-end.ts";
import { loader as list } from "../../app/routes/requests/list.tsx";
import { loader as view } from "../../app/routes/requests/request.tsx";
import { asActor } from "../../db/connect.ts";
import { nobodyFound, openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { worker } from "../support/matching.ts";
import { open, send, statusOf } from "../support/visit.ts";
import { problemsIn } from "../support/desk.ts";

const test = rehearsals();
const fortnight = { fromOn: "2026-11-22", untilOn: "2026-12-06" };
const december = new Date("2026-12-07T09:00:00Z");

/** Samira and Meral of De Haven, Bo of Het Anker, and Tom, who treats. */
async function neighbourhood({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const meral = await shelterWorker(db, { name: "Meral" });
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  return { samira, meral, bo, tom: await therapist(db), request: await submittedRequest(db, samira) };
}

type Cast = Awaited<ReturnType<typeof neighbourhood>>;

/** Samira names Meral for two weeks, and everything after happens on the web. */
async function deputised(stage: Rehearsal, { samira, meral }: Cast) {
  await stage.as("schakel_web");
  return send(name, { db: stage.db, as: samira, form: { deputy: meral.personId, ...fortnight } });
}

const idOf = async ({ db }: Rehearsal) => (await db.selectFrom("deputy").select("id").executeTakeFirstOrThrow()).id;

describe("naming a deputy", () => {
  test("a colleague is named for some days, and it is in the log", async ({ stage }) => {
    const cast = await neighbourhood(stage);
    expect(statusOf(await deputised(stage, cast))).toBe(303);
    expect(await open(page, { db: stage.db, as: cast.samira })).toMatchObject({ deputies: [{ name: "Meral", ...fortnight }], colleagues: [{ name: "Meral" }] });
    await stage.as("owner");
    expect(await stage.db.selectFrom("audit").select(["action", "subjectKind"]).where("action", "=", "deputy.name").orderBy("id").execute()).toEqual([
      { action: "deputy.name", subjectKind: "deputy" }, { action: "deputy.name", subjectKind: "person" },
    ]);
  });

  test("nobody of another organisation, no therapist, nobody whose account is closed, and not oneself", async ({ stage }) => {
    const { samira, meral, bo, tom } = await neighbourhood(stage);
    await stage.db.updateTable("person").set({ disabledAt: today }).where("id", "=", meral.personId).execute();
    await stage.as("schakel_web");
    for (const somebody of [meral, bo, tom, samira]) {
      expect(problemsIn(await send(name, { db: stage.db, as: samira, form: { deputy: somebody.personId, ...fortnight } })), somebody.name).toEqual(["deputy-unknown"]);
    }
    await stage.as("owner");
    expect(await stage.db.selectFrom("deputy").selectAll().execute()).toEqual([]);
  });

  test("the database refuses a stranger as deputy too", async ({ stage }) => {
    const { samira, bo } = await neighbourhood(stage);
    await stage.as("schakel_web");
    const forced = asActor(stage.db, samira, (trx) => trx.insertInto("deputy").values({ personId: samira.personId, deputyId: bo.personId, ...fortnight, namedAt: today }).execute());
    await expect(forced).rejects.toThrow("row-level security");
  });

  test("days that cannot be come back as they were typed, and nothing is written", async ({ stage }) => {
    const { samira, meral } = await neighbourhood(stage);
    await stage.as("schakel_web");
    const typed = { deputy: meral.personId, fromOn: "2026-12-10", untilOn: "2026-12-01" };
    const answer = await send(name, { db: stage.db, as: samira, form: typed });
    expect([statusOf(answer), problemsIn(answer)]).toEqual([422, ["deputy-reversed"]]);
    expect(answer).toMatchObject({ data: { typed } });
    expect(problemsIn(await send(name, { db: stage.db, as: samira, form: { fromOn: "", untilOn: "x" } }))).toEqual(["deputy-missing", "not-a-date", "not-a-date"]);
    await stage.as("owner");
    expect(await stage.db.selectFrom("deputy").selectAll().execute()).toEqual([]);
  });

  test("is for shelters now, and a visitor signs in first", async ({ stage }) => {
    const { tom } = await neighbourhood(stage);
    await stage.as("schakel_web");
    expect(statusOf(await open(page, { db: stage.db, as: tom }))).toBe(404);
    expect(statusOf(await open(page, { db: stage.db }))).toBe(302);
  });

  test("is ended by who named, and by nobody else: not by the deputy, not by a stranger", async ({ stage }) => {
    const cast = await neighbourhood(stage);
    await deputised(stage, cast);
    await stage.as("owner");
    const address = { deputy: await idOf(stage) };
    await stage.as("schakel_web");
    expect(statusOf(await send(end, { db: stage.db, as: cast.meral, address }))).toBe(404);
    expect(statusOf(await send(end, { db: stage.db, as: cast.bo, address }))).toBe(404);
    expect(statusOf(await send(end, { db: stage.db, as: cast.samira, address }))).toBe(303);
    expect(statusOf(await send(end, { db: stage.db, as: cast.samira, address }))).toBe(404);
    expect(await open(page, { db: stage.db, as: cast.samira })).toMatchObject({ deputies: [] });
  });
});

describe("a deputy", () => {
  test("sees for whom, and only those requests when asked, until the last day", async ({ stage }) => {
    const cast = await neighbourhood(stage);
    await submittedRequest(stage.db, cast.meral);
    await deputised(stage, cast);
    const seen = (now: Date) => open(list, { db: stage.db, as: cast.meral, search: "?list=waiting&from=deputised", now });
    expect(await seen(today)).toMatchObject({ deputised: [{ name: "Samira" }], counts: { waiting: 1 }, rows: [{ reference: cast.request.reference, sentBy: { name: "Samira" } }] });
    expect(await seen(december)).toMatchObject({ deputised: [], counts: { waiting: 0 }, rows: [] });
  });

  test("gets the mail as well, in those days only, and nobody twice", async ({ stage }) => {
    const cast = await neighbourhood(stage);
    await deputised(stage, cast);
    await stage.as("owner");
    const proposal = await openProposal(stage.db, cast.request, cast.tom);
    await stage.db.updateTable("proposal").set({ status: "accepted", answeredAt: today }).where("id", "=", proposal.id).execute();
    const told = async (now: Date) => {
      await stage.as("schakel_worker");
      await announceEvent(stage.db, { ...worker("notify"), now }, { event: "proposal-accepted", subject: proposal.id });
      await stage.as("owner");
      return (await stage.db.selectFrom("mail").select("personId").execute()).map(({ personId }) => personId);
    };
    expect(await told(december)).toEqual([cast.samira.personId]);
    expect(new Set(await told(today))).toEqual(new Set([cast.samira.personId, cast.meral.personId]));
  });

  test("is in the log on behalf of who sent the request; a colleague who is no deputy is not", async ({ stage }) => {
    const cast = await neighbourhood(stage);
    const other = await shelterWorker(stage.db, { name: "Ilse" });
    await nobodyFound(stage.db, cast.request, { couldServe: 0, failedFirst: {}, failedOnly: {} });
    await deputised(stage, cast);
    const address = { reference: cast.request.reference };
    for (const somebody of [cast.meral, other, cast.samira]) await open(view, { db: stage.db, as: somebody, address });
    await open(view, { db: stage.db, as: cast.meral, address, now: december });
    await stage.as("owner");
    expect(await stage.db.selectFrom("audit").select(["personId", "onBehalfOf"]).where("action", "=", "request.view").orderBy("id").execute()).toEqual([
      { personId: cast.meral.personId, onBehalfOf: cast.samira.personId }, { personId: other.personId, onBehalfOf: null },
      { personId: cast.samira.personId, onBehalfOf: null }, { personId: cast.meral.personId, onBehalfOf: null },
    ]);
  });

  test("nobody says in the log that it was for somebody whose deputy they are not", async ({ stage }) => {
    const { samira, meral } = await neighbourhood(stage);
    await stage.as("schakel_web");
    const row = { at: today, personId: meral.personId, role: "shelter", action: "request.view", permission: "request.view", subjectKind: "request", subjectId: "1", cause: "test", onBehalfOf: samira.personId };
    await expect(asActor(stage.db, meral, (trx) => trx.insertInto("audit").values(row).execute())).rejects.toThrow("row-level security");
  });
});
