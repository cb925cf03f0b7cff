import { sql } from "kysely";
import { describe, expect } from "vitest";
import { ProposalExplanation } from "../../app/domain/matching/explanation.ts";
import { openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { sayYes } from "../support/crowd.ts";
import { rehearsals } from "../support/database.ts";
import { matchFlevoland, proposalsAmong, waitingJobs } from "../support/matching.ts";

const test = rehearsals();

describe("a run", () => {
  test("proposes a therapist who fits, moves the request on, and says why", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const tom = await therapist(stage.db);
    const yara = await submittedRequest(stage.db, samira);
    await stage.as("schakel_worker");
    const report = await matchFlevoland(stage.db);
    expect(report).toMatchObject({ proposed: 1, dropped: 0, unserved: 0 });
    const proposal = await stage.db.selectFrom("proposal").selectAll().executeTakeFirstOrThrow();
    expect(proposal).toMatchObject({ requestId: yara.id, therapistId: tom.therapistId, status: "open", runId: report?.runId, proposedAt: today });
    expect(ProposalExplanation.parse(proposal.explanation)).toMatchObject({ form: "emdr", contract: "contracted", route: "jeugdwet", queue: { place: 1, of: 1 } });
    const request = await stage.db.selectFrom("request").select(["status", "submittedAt"]).where("id", "=", yara.id).executeTakeFirstOrThrow();
    expect(request).toEqual({ status: "proposed", submittedAt: today });
  });

  test("asks for a letter now, a reminder halfway and the end of the term: five working days from a Sunday", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    await therapist(stage.db);
    await submittedRequest(stage.db, samira);
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    const { id } = await stage.db.selectFrom("proposal").select("id").executeTakeFirstOrThrow();
    await stage.as("owner");
    const jobs = await waitingJobs(stage.db);
    expect(jobs.map(({ task, payload }) => ({ task, payload }))).toEqual([
      { task: "notify", payload: { event: "proposal-made", subject: id } },
      { task: "remind-proposal", payload: { proposal: id } },
      { task: "expire-proposal", payload: { proposal: id } },
    ]);
    expect(jobs[1]?.runAt).toEqual(new Date("2026-11-25T12:00:00Z"));
    expect(jobs[2]?.runAt).toEqual(new Date("2026-11-27T16:00:00Z"));
  });

  test("is logged, with each proposal it made, and can be looked up with its counts and the hash of what it saw", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    await therapist(stage.db);
    await submittedRequest(stage.db, samira);
    await stage.as("schakel_worker");
    const report = await matchFlevoland(stage.db);
    const run = await stage.db.selectFrom("matchingRun").selectAll().executeTakeFirstOrThrow();
    expect(run).toMatchObject({ id: report?.runId, regions: ["flevoland"], startedAt: today, parameters: { on: "2026-11-22" }, counts: { requests: 1, therapists: 1, pairs: 1, proposed: 1 } });
    expect(run.inputHash).toMatch(/^[0-9a-f]{64}$/);
    await stage.as("owner");
    const log = await stage.db.selectFrom("audit").select(["action", "subjectKind", "role"]).orderBy("id").execute();
    expect(log).toEqual([
      { action: "job.match-regions", subjectKind: "proposal", role: "worker" },
      { action: "job.match-regions", subjectKind: "matching-run", role: "worker" },
    ]);
  });

  test("tells who stays unserved why, and forgets it once somebody is found", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const yara = await submittedRequest(stage.db, samira);
    await therapist(stage.db, { fields: { languages: ["tr"], interpreterOk: false } });
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    const outlook = () => stage.db.selectFrom("requestOutlook").select(["requestId", "funnel", "prospects"]).execute();
    const prospects = { queue: { place: 1, of: 1 }, held: 0, concessions: [] };
    expect(await outlook()).toEqual([{ requestId: yara.id, funnel: { couldServe: 0, failedFirst: { language: 1 }, failedOnly: { language: 1 } }, prospects }]);
    await stage.as("owner");
    await therapist(stage.db, { name: "Anna" });
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    expect(await outlook()).toEqual([]);
  });

  test("tells what would help: a therapist of the region beside this one, or another place", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    await submittedRequest(stage.db, samira);
    await therapist(stage.db, { fields: { places: ["online"] } });
    await therapist(stage.db, { name: "Next", regions: ["gooi-en-vechtstreek"], contracts: ["flevoland"] });
    await therapist(stage.db, { name: "Links", regions: ["flevoland", "gooi-en-vechtstreek"], places: 0 });
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    const { prospects } = await stage.db.selectFrom("requestOutlook").select("prospects").executeTakeFirstOrThrow();
    expect(prospects).toMatchObject({ concessions: [{ kind: "place", place: "online" }, { kind: "region", region: "gooi-en-vechtstreek" }] });
  });

  test("asks who treated a brother before, rather than a stranger who suits as well", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const [anna, tom] = [await therapist(stage.db, { name: "Anna" }), await therapist(stage.db, { places: 2 })];
    const bram = await submittedRequest(stage.db, samira);
    const { id } = await openProposal(stage.db, bram, tom);
    await stage.db.updateTable("proposal").set({ status: "accepted", answeredAt: today }).where("id", "=", id).execute();
    const { householdId } = await stage.db.selectFrom("request").select("householdId").where("id", "=", bram.id).executeTakeFirstOrThrow();
    const yara = await submittedRequest(stage.db, samira, { fields: { householdId } });
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    expect(await proposalsAmong(stage.db, { yara, bram }, { anna, tom })).toEqual(["bram to tom: accepted", "yara to tom: open"]);
  });

  test("leaves alone what is fixed: a held place, and a request that is no longer waiting", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const tom = await therapist(stage.db);
    const [yara, bram] = [await submittedRequest(stage.db, samira), await submittedRequest(stage.db, samira)];
    await openProposal(stage.db, yara, tom);
    await stage.as("schakel_worker");
    expect(await matchFlevoland(stage.db)).toMatchObject({ proposed: 0, unserved: 1 });
    expect(await proposalsAmong(stage.db, { yara, bram }, { tom })).toEqual(["yara to tom: open"]);
  });

  test("reaches into the regions with which therapists are shared, and no further", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
    const cees = await shelterWorker(stage.db, { name: "Cees", organisation: "De Kade", region: "kop-van-noord-holland" });
    const tom = await therapist(stage.db, { regions: ["flevoland", "kennemerland"], contracts: ["flevoland", "kennemerland"], places: 2 });
    const far = await therapist(stage.db, { name: "Far", region: "kop-van-noord-holland" });
    const yara = await submittedRequest(stage.db, samira);
    const next = await submittedRequest(stage.db, bo, { region: "kennemerland" });
    const beyond = await submittedRequest(stage.db, cees, { region: "kop-van-noord-holland" });
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    expect(await proposalsAmong(stage.db, { yara, next, beyond }, { tom, far })).toEqual(["next to tom: open", "yara to tom: open"]);
    const { regions } = await stage.db.selectFrom("matchingRun").select("regions").executeTakeFirstOrThrow();
    expect(regions).toEqual(["flevoland", "kennemerland"]);
  });

  test("does the same with the same: one hash for one input, another as soon as anything differs", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    await submittedRequest(stage.db, samira, { fields: { language: "tr", interpreterOk: false } });
    await therapist(stage.db);
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    await matchFlevoland(stage.db);
    await stage.as("owner");
    await stage.db.updateTable("request").set({ note: "a note changes nothing" }).execute();
    await matchFlevoland(stage.db);
    await stage.db.updateTable("request").set({ urgency: "high" }).execute();
    await matchFlevoland(stage.db);
    const hashes = (await stage.db.selectFrom("matchingRun").select("inputHash").execute()).map(({ inputHash }) => inputHash);
    expect(hashes).toHaveLength(4);
    expect(new Set(hashes).size).toBe(2);
  });

  test("is not done again for a change that a run has already seen", async ({ stage }) => {
    const { rows } = await sql<{ xid: string }>`select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)::text as xid`.execute(stage.db);
    await stage.as("schakel_worker");
    expect(await matchFlevoland(stage.db, { addedIn: rows[0]!.xid })).toBeDefined();
    expect(await matchFlevoland(stage.db, { addedIn: rows[0]!.xid })).toBeUndefined();
    const later = String(Number(rows[0]!.xid) + 1_000_000);
    expect(await matchFlevoland(stage.db, { addedIn: later })).toBeDefined();
  });
});

describe("who is asked", () => {
  test("nobody who is barred, paused, unconfirmed, away, suspended, or whose account is closed", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const yara = await submittedRequest(stage.db, samira);
    const barred = await therapist(stage.db, { name: "Barred" });
    await stage.db.insertInto("pairBar").values({ requestId: yara.id, therapistId: barred.therapistId, reason: "this-one-case", createdAt: today }).execute();
    await therapist(stage.db, { name: "Paused", fields: { pausedAt: today, pausedReason: "asked" } });
    await therapist(stage.db, { name: "Silent", fields: { confirmedAt: new Date("2026-08-01T09:00:00Z") } });
    await therapist(stage.db, { name: "Away", fields: { absentFrom: "2026-11-01" } });
    await therapist(stage.db, { name: "Suspended", status: "suspended" });
    const closed = await therapist(stage.db, { name: "Closed" });
    await stage.db.updateTable("person").set({ disabledAt: today }).where("id", "=", closed.personId).execute();
    await stage.as("schakel_worker");
    expect(await matchFlevoland(stage.db)).toMatchObject({ proposed: 0, unserved: 1 });
    const { funnel } = await stage.db.selectFrom("requestOutlook").select("funnel").executeTakeFirstOrThrow();
    expect(funnel).toEqual({ couldServe: 0, failedFirst: { bar: 1, pause: 1, confirmation: 1, absence: 1 }, failedOnly: { bar: 1, pause: 1, confirmation: 1, absence: 1 } });
  });

  test("somebody in training only while the supervisor is approved and trained in that form", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    await submittedRequest(stage.db, samira);
    const anna = await therapist(stage.db, { name: "Anna", places: 0 });
    const tom = await therapist(stage.db, { name: "Tom" });
    await stage.db.updateTable("therapistTreatment").set({ level: "in-training", supervisorId: anna.therapistId }).where("therapistId", "=", tom.therapistId).execute();
    await sayYes(stage.db, { therapistId: tom.therapistId, treatment: "emdr", supervisorId: anna.therapistId });
    await stage.db.insertInto("therapistState").values({ therapistId: anna.therapistId, status: "suspended", at: today }).execute();
    expect(await matchFlevoland(stage.db)).toMatchObject({ proposed: 0 });
    await stage.db.insertInto("therapistState").values({ therapistId: anna.therapistId, status: "approved", at: today }).execute();
    expect(await matchFlevoland(stage.db)).toMatchObject({ proposed: 1 });
  });
});
