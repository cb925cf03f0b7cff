import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { matchRegions } from "../../app/commands/match-regions.ts";
import { matchJobs } from "../../app/domain/job.ts";
import type { Child } from "../../app/start/child.ts";
import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { groupOfRegion, takeTurn } from "../../db/matching-turns.ts";
import { shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { computeHere, worker } from "../support/matching.ts";
import { eventually, startWorker } from "../support/worker.ts";

const { owner, ownerUrl, worker: db } = ownDatabase();
const staff: Child[] = [];
afterEach(() => Promise.all(staff.splice(0).map((one) => one.stop())));

/** What one test arranged is no part of the next. */
beforeEach(async () => {
  await owner.insertInto("therapistState").columns(["therapistId", "status", "at"]).expression((from) =>
    from.selectFrom("therapist").select((row) => ["id", row.val("suspended" as const).as("status"), row.val(today).as("at")])).execute();
});

const inBoth = (one: string, other: string) => ({ region: one, regions: [one, other], fields: { confirmedAt: new Date() } });

describe("regions are one group", () => {
  test("when therapists serve both, also through others: a chain of regions is one, and who serves one only is apart", async () => {
    await therapist(owner, { name: "Tom", ...inBoth("flevoland", "gooi-en-vechtstreek") });
    await therapist(owner, { name: "Anna", ...inBoth("gooi-en-vechtstreek", "utrecht") });
    await therapist(owner, { name: "Ben", ...inBoth("utrecht", "zeeland") });
    await therapist(owner, { name: "Far", region: "drenthe" });
    const chain = ["flevoland", "gooi-en-vechtstreek", "utrecht", "zeeland"];
    expect(await groupOfRegion(db, "flevoland")).toEqual(chain);
    expect(await groupOfRegion(db, "utrecht")).toEqual(chain);
    expect(await groupOfRegion(db, "drenthe")).toEqual(["drenthe"]);
  });

  test("only while such a therapist is approved; a contract elsewhere, or a home elsewhere, does not bring anybody there", async () => {
    const tom = await therapist(owner, { name: "Tom", ...inBoth("flevoland", "gooi-en-vechtstreek") });
    await therapist(owner, { name: "Anna", region: "utrecht", regions: ["flevoland"], contracts: ["flevoland", "zeeland", "drenthe"] });
    expect(await groupOfRegion(db, "flevoland")).toEqual(["flevoland", "gooi-en-vechtstreek"]);
    await owner.insertInto("therapistState").values({ therapistId: tom.therapistId, status: "suspended", at: today }).execute();
    expect(await groupOfRegion(db, "flevoland")).toEqual(["flevoland"]);
  });
});

/** The numbers of the regions whose locks a transaction has, and those it waits for. */
async function regionLocks(granted: boolean): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select objid::int as number from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
      and classid = 7241002 and granted = ${granted} order by objid`.execute(owner);
  return rows.map(({ number }) => number);
}

test("a run takes one lock a region, by ascending number: it waits at the first that another run has, and holds none beyond", async () => {
  const regions = await owner.selectFrom("region").select(["slug", "number"]).where("slug", "in", ["flevoland", "utrecht", "zeeland", "drenthe"]).orderBy("number").execute();
  const [first, second, third, last] = regions.map(({ number }) => number);
  const held = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  const other = db.transaction().execute(async (trx) => {
    await takeTurn(trx, [regions[2]!.slug]);
    held.resolve();
    await letGo.promise;
  });
  await held.promise;
  const run = db.transaction().execute((trx) => takeTurn(trx, regions.map(({ slug }) => slug).toReversed()));
  expect(await eventually(async () => { const waited = await regionLocks(false); return waited.length > 0 && waited; })).toEqual([third]);
  expect(await regionLocks(true)).toEqual([first, second, third]);
  expect(last).toBeGreaterThan(third!);
  letGo.resolve();
  await Promise.all([other, run]);
});

test("two groups are matched at the same time, by two workers", async () => {
  const anker = { name: "Bo", organisation: "Het Anker", region: "kennemerland" };
  const confirmed = { fields: { confirmedAt: new Date() } };
  await therapist(owner, { name: "Tom", ...confirmed });
  await therapist(owner, { name: "Anna", region: "kennemerland", ...confirmed });
  const waiting = [await submittedRequest(owner, await shelterWorker(owner)), await submittedRequest(owner, await shelterWorker(owner, anker), { region: "kennemerland" })];
  const held = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  // Both runs have computed, and stand before the lock on the request they want to write about.
  const holder = owner.transaction().execute(async (trx) => {
    await trx.selectFrom("request").select("id").where("id", "in", waiting.map(({ id }) => id)).forUpdate().execute();
    held.resolve();
    await letGo.promise;
  });
  await held.promise;
  staff.push(await startWorker(ownerUrl), await startWorker(ownerUrl));
  await enqueue(owner, ...matchJobs(["flevoland", "kennemerland"]));
  const standing = await eventually(async () => { const numbers = await regionLocks(true); return numbers.length === 2 && numbers; });
  const { rows } = await eventually(async () => { const blocked = await sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(owner); return blocked.rows.length === 2 && blocked; });
  expect([standing.length, rows.length]).toEqual([2, 2]);
  letGo.resolve();
  await holder;
  await eventually(async () => (await owner.selectFrom("matchingRun").select("id").execute()).length >= 2);
  const runs = await owner.selectFrom("matchingRun").select("regions").execute();
  expect(runs.map(({ regions }) => regions.join()).toSorted()).toEqual(["flevoland", "kennemerland"]);
  expect(await owner.selectFrom("proposal").select("requestId").where("status", "=", "open").execute()).toHaveLength(2);
});

class UndoIt extends Error {}

/** Matches and takes it all back. What it would have written, without the names that are new each time. */
async function rehearse(on: Database) {
  const seen: { inputHash: string; parameters: unknown; counts: unknown; proposals: unknown }[] = [];
  const undone = on.transaction().execute(async (trx) => {
    const report = await matchRegions(trx, worker("match-regions"), { region: "zeeland" }, computeHere);
    const run = await trx.selectFrom("matchingRun").select(["id", "inputHash", "parameters", "counts"]).where("id", "=", report!.runId).executeTakeFirstOrThrow();
    const proposals = await trx.selectFrom("proposal").select(["requestId", "therapistId", "placeId", "explanation", "expiresAt"]).where("runId", "=", run.id).orderBy("requestId").execute();
    const { runId: _run, milliseconds: _time, ...counts } = run.counts as Record<string, unknown>;
    seen.push({ inputHash: run.inputHash, parameters: run.parameters, counts, proposals });
    throw new UndoIt();
  });
  await expect(undone).rejects.toThrow(UndoIt);
  return seen[0]!;
}

test("the same rows give the same run, however they lie in the tables: hash, parameters, counts and every proposal", async () => {
  const nina = await shelterWorker(owner, { name: "Nina", organisation: "De Zeeuw", region: "zeeland" });
  for (const [index, language] of ["nl", "en", "nl", "nl", "en", "nl"].entries()) {
    await submittedRequest(owner, nina, { region: "zeeland", fields: { language, urgency: index % 2 ? "high" : "normal" } });
  }
  for (const name of ["Tom", "Anna", "Ben"]) await therapist(owner, { name, region: "zeeland", places: 2 - (name === "Ben" ? 1 : 0) });
  const one = await rehearse(db);
  await sql`update request set note = 'moved' where region = 'zeeland' and get_byte(decode(md5(id::text), 'hex'), 0) < 128`.execute(owner);
  await sql`update place set kind = kind where get_byte(decode(md5(id::text), 'hex'), 0) < 128`.execute(owner);
  expect(await rehearse(db)).toEqual(one);
  expect(one).toMatchObject({ inputHash: expect.stringMatching(/^[0-9a-f]{64}$/), parameters: { on: "2026-11-22" }, counts: { requests: 6, therapists: 3, proposed: 5, unserved: 1 } });
});
