import { sql } from "kysely";
import { expect } from "vitest";
import { action, loader } from "../../app/routes/screening/consider.tsx";
import { regionalLead, shelterWorker, therapist } from "../support/cast.ts";
import { type Rehearsal, rehearsals } from "../support/database.ts";
import { problemsIn } from "../support/desk.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** A girl of nine, five weeks after the event, of whom nobody screened anything. */
const noor = { ageYears: "9", informant: "self", weeks: "5", screenedIn: "" };

async function asks({ db, as }: Rehearsal, form: Record<string, string | string[]>) {
  await as("schakel_web");
  return send(action, { db, form });
}

test("a visitor, a shelter worker, a therapist and a lead may all read it; who works in a shelter can go on to score", async ({ stage }) => {
  const [samira, tom, loes] = [await shelterWorker(stage.db), await therapist(stage.db), await regionalLead(stage.db)];
  await stage.as("schakel_web");
  expect(await open(loader, { db: stage.db })).toMatchObject({ mayScore: false });
  expect(await open(loader, { db: stage.db, as: samira })).toMatchObject({ mayScore: true });
  for (const as of [tom, loes]) expect(await open(loader, { db: stage.db, as })).toMatchObject({ mayScore: false });
});

test("says whether, why, and with which form", async ({ stage }) => {
  expect(await asks(stage, noor)).toMatchObject({ data: { shown: { when: { when: "now", because: "never-screened" }, which: { first: "cries-13", beside: ["cats-2"] }, beside: { consent: ["parents-with-authority"], guidelineTriple: true, repeatAfterMonths: 6 } }, typed: noor } });
});

test("within four weeks of the event it says later, and after how long", async ({ stage }) => {
  expect(await asks(stage, { ...noor, weeks: "1" })).toMatchObject({ data: { shown: { when: { when: "later", inWeeks: 3 } } } });
  expect(await asks(stage, { ...noor, weeks: "1", circumstances: "severe" })).toMatchObject({ data: { shown: { when: { when: "now", because: "severe" } } } });
});

test("with a diagnosis, or a result that still counts, it can be skipped", async ({ stage }) => {
  expect(await asks(stage, { ...noor, circumstances: ["diagnosed", "severe"] })).toMatchObject({ data: { shown: { when: { when: "skip", because: "diagnosed" } } } });
  expect(await asks(stage, { ...noor, screenedIn: "2026-09" })).toMatchObject({ data: { shown: { when: { because: "screened-recently" } } } });
  expect(await asks(stage, { ...noor, screenedIn: "2026-03" })).toMatchObject({ data: { shown: { when: { because: "out-of-date" } } } });
});

test("an empty form is told every question that is missing, at once", async ({ stage }) => {
  const answer = await asks(stage, {});
  expect([statusOf(answer), problemsIn(answer)]).toEqual([422, ["ageYears-missing", "informant-missing"]]);
  expect(problemsIn(await asks(stage, { ...noor, weeks: "lang", screenedIn: "ooit", circumstances: "anders" }))).toEqual(["weeks-unusable", "screenedIn-unusable", "circumstances-unusable"]);
});

test("keeps nothing: no row is written, no cookie is set, and there is no address to go to", async ({ stage }) => {
  await stage.as("schakel_web");
  const written = async () => (await sql<{ rows: string }>`select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::text as rows from pg_stat_xact_all_tables where schemaname = 'public'`.execute(stage.db)).rows[0]?.rows;
  const before = await written();
  const answer = await asks(stage, noor);
  expect(answer).not.toBeInstanceOf(Response);
  expect(await written()).toBe(before);
});
