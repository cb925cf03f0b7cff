import { describe, expect } from "vitest";
import { weighWhatIf } from "../../app/commands/weigh-what-if.ts";
import type { Person } from "../../app/domain/actor.ts";
import { action as make, loader as list } from "../../app/routes/region/what-if/list.tsx";
import { action as drop } from "../../app/routes/region/what-if/assumption-removal.ts";
import { action as remove } from "../../app/routes/region/what-if/removal.ts";
import { action as weighAgain } from "../../app/routes/region/what-if/weighing.ts";
import { action as suppose, loader as page } from "../../app/routes/region/what-if/what-if.tsx";
import { AssumptionForm, assumptionOf } from "../../app/domain/what-if/assumption-form.ts";
import { suppose as supposing } from "../../app/commands/change-what-if.ts";
import type { Database } from "../../db/connect.ts";
import { sql } from "kysely";
import { nationalMember, occasionOf, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { waitingJobs, worker } from "../support/matching.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Three children wait for EMDR, one of them urgently; Tom has one place, and his colleague Rosa none. */
async function threeWait(stage: Rehearsal) {
  const samira = await shelterWorker(stage.db);
  const tom = await therapist(stage.db, { places: 1 });
  const rosa = await therapist(stage.db, { name: "Rosa", places: 0, contracts: [] });
  for (const urgency of ["high", "normal", "normal"] as const) await submittedRequest(stage.db, samira, { fields: { urgency } });
  const loes = await regionalLead(stage.db);
  await stage.as("schakel_web");
  return { samira, tom, rosa, loes };
}

async function made({ db }: Rehearsal, as: Person, name = "Meer EMDR"): Promise<string> {
  const answer = await send<unknown>(make, { db, as, form: { name, region: as.regions[0] ?? "" } });
  if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer));
  return (answer.headers.get("Location") ?? "").split("/").at(-1)!;
}

/** Supposes this, and a worker works it out. */
async function supposed(stage: Rehearsal, as: Person, id: string, form: Record<string, string>) {
  await stage.as("schakel_web");
  await supposing(stage.db, occasionOf(as), id, assumptionOf(AssumptionForm.parse(form), "flevoland"));
  await stage.as("schakel_worker");
  await weighWhatIf(stage.db, worker("weigh-what-if"), id);
  await stage.as("schakel_web");
  return open(page, { db: stage.db, as, address: { whatIf: id } });
}

/** All that stands in each table, but for some. */
async function everyRow(db: Database, but: readonly string[]): Promise<Record<string, string>> {
  const { rows: names } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public' and tablename <> all (${but}::text[]) order by 1`.execute(db);
  const all: Record<string, string> = {};
  for (const { name } of names) {
    const { rows } = await sql<{ hash: string }>`select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as hash from ${sql.table(name)} t`.execute(db);
    all[name] = rows[0]!.hash;
  }
  return all;
}

const newPlaces = { what: "new-therapist", kind: "treatment", form: "emdr", ageBand: "8-11", language: "nl", route: "jeugdwet", place: "at-practice" };

describe("what if", () => {
  test("a therapist joined: the hand counts who would be served, beside today", async ({ stage }) => {
    const { loes } = await threeWait(stage);
    const id = await made(stage, loes);
    expect(await supposed(stage, loes, id, { ...newPlaces, places: "1" })).toMatchObject({
      whatIf: {
        assumptions: [{ what: "new-therapist", places: 1, offer: { region: "flevoland", form: "emdr" } }],
        outcome: {
          kind: "exact", newlyServed: 1, noLongerServed: 0, everyone: { today: { served: 1, waiting: 2 }, supposed: { served: 2, waiting: 1 } },
          byUrgency: [{ urgency: "crisis", beside: { today: { served: 0, waiting: 0 } } }, { urgency: "high", beside: { today: { served: 1 }, supposed: { served: 1 } } }, { urgency: "normal", beside: { today: { served: 0 }, supposed: { served: 1 } } }],
          byForm: [{ form: "emdr", beside: { supposed: { served: 2, waiting: 1 } } }],
        },
      },
    });
  });

  test("a therapist left, or had more places", async ({ stage }) => {
    const { loes, tom } = await threeWait(stage);
    const id = await made(stage, loes);
    expect(await supposed(stage, loes, id, { what: "free-places", therapist: tom.therapistId, kind: "treatment", places: "3" })).toMatchObject({ whatIf: { outcome: { newlyServed: 2 } } });
    expect(await supposed(stage, loes, id, { what: "therapist-leaves", therapist: tom.therapistId })).toMatchObject({ whatIf: { outcome: { newlyServed: 0, noLongerServed: 1 } } });
    expect(statusOf(await send<unknown>(drop, { db: stage.db, as: loes, address: { whatIf: id, turn: "0" } }))).toBe(303);
    expect(await open(page, { db: stage.db, as: loes, address: { whatIf: id } })).toMatchObject({ whatIf: { assumptions: [{ what: "therapist-leaves" }], outcome: null } });
  });

  test("nothing real changes: every row but those of the calculation, its job and the log is as before", async ({ stage }) => {
    const { loes, tom } = await threeWait(stage);
    await stage.as("owner");
    const own = ["what_if", "audit"];
    const before = await everyRow(stage.db, own);
    await stage.as("schakel_web");
    const id = await made(stage, loes);
    await supposed(stage, loes, id, { what: "therapist-leaves", therapist: tom.therapistId });
    await supposed(stage, loes, id, { ...newPlaces, places: "5" });
    await supposed(stage, loes, id, { what: "rule", rule: "everyone-online" });
    await stage.as("owner");
    expect(Object.keys(before)).toEqual(expect.arrayContaining(["request", "request_state", "therapist", "place", "proposal", "therapist_contract"]));
    expect(await everyRow(stage.db, own)).toEqual(before);
  });

  test("of a contract only what is large and rounded is told, because it would say where a child comes from", async ({ stage }) => {
    const { loes, rosa } = await threeWait(stage);
    const id = await made(stage, loes);
    await supposed(stage, loes, id, { what: "free-places", therapist: rosa.therapistId, kind: "treatment", places: "2" });
    const said = await supposed(stage, loes, id, { what: "contract", therapist: rosa.therapistId, region: "flevoland" });
    expect(said).toMatchObject({ whatIf: { outcome: { kind: "about", today: { served: 1, waiting: 2 }, more: "few" } } });
    expect(said).not.toHaveProperty("whatIf.outcome.byForm");
  });

  test("tells counts and nobody's reference", async ({ stage }) => {
    const { loes } = await threeWait(stage);
    const text = JSON.stringify(await supposed(stage, loes, await made(stage, loes), { ...newPlaces, places: "2" }));
    expect(text).not.toMatch(/"[A-Z0-9]{3}-[A-Z0-9]{4}"/);
  });

  test("is saved under its name, listed and removed", async ({ stage }) => {
    const { loes } = await threeWait(stage);
    const id = await made(stage, loes, "Twee plekken erbij");
    expect(await open(list, { db: stage.db, as: loes })).toMatchObject({ saved: [{ id, name: "Twee plekken erbij", outcome: null }] });
    expect(statusOf(await send<unknown>(remove, { db: stage.db, as: loes, address: { whatIf: id } }))).toBe(303);
    expect(await open(list, { db: stage.db, as: loes })).toMatchObject({ saved: [] });
    expect(statusOf(await open(page, { db: stage.db, as: loes, address: { whatIf: id } }))).toBe(404);
  });

  test("a form that cannot be used comes back with what was typed, and nothing is written", async ({ stage }) => {
    const { loes, tom } = await threeWait(stage);
    for (const name of ["", "x".repeat(81), "Bel 06-12345678"]) expect(statusOf(await send<unknown>(make, { db: stage.db, as: loes, form: { name } }))).toBe(422);
    const id = await made(stage, loes);
    const wrong = [{}, { what: "fire-everybody" }, { ...newPlaces, places: "0" }, { ...newPlaces, places: "51" }, { ...newPlaces, ageBand: "" }, { what: "therapist-leaves", therapist: crypto.randomUUID() },
      { what: "free-places", therapist: tom.therapistId, kind: "treatment", places: "-1" }, { what: "contract", therapist: tom.therapistId, region: "atlantis" }, { what: "rule", rule: "no-consent" }];
    for (const form of wrong) expect([form, statusOf(await send<unknown>(suppose, { db: stage.db, as: loes, address: { whatIf: id }, form: form as Record<string, string> }))]).toEqual([form, 422]);
    expect(await open(list, { db: stage.db, as: loes })).toMatchObject({ saved: [{ assumptions: [] }] });
  });

  test("of which one thing more is supposed through its door waits for the worker", async ({ stage }) => {
    const { loes } = await threeWait(stage);
    const id = await made(stage, loes);
    expect(statusOf(await send<unknown>(suppose, { db: stage.db, as: loes, address: { whatIf: id }, form: { ...newPlaces, places: "2" } }))).toBe(303);
    expect(await open(page, { db: stage.db, as: loes, address: { whatIf: id } })).toMatchObject({ whatIf: { assumptions: [{ places: 2 }], outcome: null } });
    await stage.as("owner");
    expect(await waitingJobs(stage.db, "weigh-what-if")).toMatchObject([{ payload: { whatIf: id } }]);
  });

  test("another region's is not there, and strangers have no such page", async ({ stage }) => {
    const { loes, samira, tom } = await threeWait(stage);
    const id = await made(stage, loes);
    await stage.as("owner");
    const kees = await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] });
    const noor = await nationalMember(stage.db);
    await stage.as("schakel_web");
    const visit = { db: stage.db, address: { whatIf: id, turn: "0" } };
    expect(await open(list, { ...visit, as: kees })).toMatchObject({ saved: [] });
    for (const deed of [suppose, drop, remove, weighAgain]) {
      expect(statusOf(await send<unknown>(deed, { ...visit, as: kees, form: { what: "rule", rule: "everyone-online" } }))).toBe(404);
      for (const stranger of [samira, tom, noor]) expect(statusOf(await send<unknown>(deed, { ...visit, as: stranger }))).toBe(404);
    }
    expect(statusOf(await open(page, { ...visit, as: kees }))).toBe(404);
    expect(await open(page, { ...visit, as: loes })).toMatchObject({ whatIf: { assumptions: [] } });
  });
});
