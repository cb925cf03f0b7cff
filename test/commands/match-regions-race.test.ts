import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { acceptProposal } from "../../app/commands/accept-proposal.ts";
import { expireProposal } from "../../app/commands/expire-proposal.ts";
import { matchRegions } from "../../app/commands/match-regions.ts";
import { days, later } from "../../app/domain/duration.ts";
import { enqueue } from "../../db/enqueue.ts";
import { writeProposals } from "../../db/matching-results.ts";
import { computeInThread } from "../../jobs/compute-in-thread.ts";
import { occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today, whyThisPair } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { computeHere, matchFlevoland, meanwhile, proposalsAmong, somebodyWaitsForALock, waitingJobs, worker } from "../support/matching.ts";

const { owner, web, worker: db } = ownDatabase();

async function somebodyWaits() {
  const samira = await shelterWorker(owner);
  return { samira, tom: await therapist(owner), yara: await submittedRequest(owner, samira) };
}

/** What one test arranged may not be matched by the next. */
afterEach(async () => {
  await owner.updateTable("place").set({ closedAt: later(today, 1) }).execute();
  await owner.insertInto("requestState").columns(["requestId", "status", "at"]).expression((from) =>
    from.selectFrom("request").select((row) => ["id", row.val("withdrawn" as const).as("status"), row.val(today).as("at")]).where("status", "=", "submitted")).execute();
});

describe("what changes while a run computes is respected by that run", () => {
  test.each<[string, (scene: Awaited<ReturnType<typeof somebodyWaits>>) => Promise<unknown>]>([
    ["an exclusion of the therapist is added", ({ yara, tom }) => owner.insertInto("requestExclusion").values({ requestId: yara.id, therapistId: tom.therapistId, createdAt: today }).execute()],
    ["an exclusion of the therapist by a number of a register is added", async ({ yara, tom }) => {
      await owner.updateTable("therapist").set({ skjNumber: "110005309" }).where("id", "=", tom.therapistId).execute();
      await owner.insertInto("requestExclusion").values({ requestId: yara.id, registrationNumber: "110005309", createdAt: today }).execute();
    }],
    ["an exclusion of the practice is added", ({ yara, tom }) => owner.insertInto("requestExclusion").values({ requestId: yara.id, organisationId: tom.organisations[0] ?? "", createdAt: today }).execute()],
    ["an exclusion of the region is added", ({ yara }) => owner.insertInto("requestExclusion").values({ requestId: yara.id, region: "flevoland", createdAt: today }).execute()],
    ["the pair is barred", ({ yara, tom }) => owner.insertInto("pairBar").values({ requestId: yara.id, therapistId: tom.therapistId, reason: "this-one-case", createdAt: today }).execute()],
    ["the request is taken back", ({ yara }) => owner.insertInto("requestState").values({ requestId: yara.id, status: "withdrawn", at: today }).execute()],
    ["the therapist is suspended", ({ tom }) => owner.insertInto("therapistState").values({ therapistId: tom.therapistId, status: "suspended", at: today }).execute()],
    ["the therapist pauses", ({ tom }) => owner.updateTable("therapist").set({ pausedAt: today, pausedReason: "asked" }).where("id", "=", tom.therapistId).execute()],
    ["the therapist goes away", ({ tom }) => owner.updateTable("therapist").set({ absentFrom: "2026-11-01" }).where("id", "=", tom.therapistId).execute()],
    ["the therapist works there no longer", ({ tom }) => owner.deleteFrom("therapistRegion").where("therapistId", "=", tom.therapistId).execute()],
    ["the account of the therapist is closed", ({ tom }) => owner.updateTable("person").set({ disabledAt: today }).where("id", "=", tom.personId).execute()],
    ["the place is closed", ({ tom }) => owner.updateTable("place").set({ closedAt: today }).where("therapistId", "=", tom.therapistId).execute()],
    ["the place is given to somebody else", async ({ samira, tom }) => openProposal(owner, await submittedRequest(owner, samira), tom)],
  ])("when %s, the pair is dropped, and another run is asked for", async (_, change) => {
    const scene = await somebodyWaits();
    const report = await matchFlevoland(db, { compute: meanwhile(() => change(scene)) });
    expect(report).toMatchObject({ proposed: 0, dropped: 1 });
    expect(await proposalsAmong(owner, { yara: scene.yara }, { tom: scene.tom })).not.toContain("yara to tom: open");
    expect((await waitingJobs(owner, "match-regions")).map(({ payload }) => payload.region)).toContain("flevoland");
  });

  test("an exclusion that is being added has the run wait for it, and counts", async () => {
    const { yara, tom } = await somebodyWaits();
    const added = Promise.withResolvers<void>();
    const committed = Promise.withResolvers<void>();
    const adding = owner.transaction().execute(async (trx) => {
      await trx.insertInto("requestExclusion").values({ requestId: yara.id, therapistId: tom.therapistId, createdAt: today }).execute();
      added.resolve();
      await committed.promise;
    });
    const run = matchFlevoland(db, { compute: meanwhile(() => added.promise) });
    // The run stands still before its locks; only then is the exclusion committed.
    await somebodyWaitsForALock(owner);
    committed.resolve();
    await adding;
    expect(await run).toMatchObject({ proposed: 0, dropped: 1 });
  });

  test("one pair that went stale does not stop the others", async () => {
    const { samira, yara } = await somebodyWaits();
    await therapist(owner, { name: "Anna" });
    const bram = await submittedRequest(owner, samira);
    const exclude = () => owner.insertInto("requestExclusion").values({ requestId: yara.id, region: "flevoland", createdAt: today }).execute();
    expect(await matchFlevoland(db, { compute: meanwhile(exclude) })).toMatchObject({ proposed: 1, dropped: 1 });
    expect(await owner.selectFrom("request").select("status").where("id", "=", bram.id).executeTakeFirst()).toEqual({ status: "proposed" });
  });
});

describe("two at once", () => {
  test("two runs in one region: one after the other, and nobody is proposed twice", async () => {
    const { samira } = await somebodyWaits();
    await submittedRequest(owner, samira);
    await therapist(owner, { name: "Anna" });
    const reports = await Promise.all([matchFlevoland(db), matchFlevoland(db), matchFlevoland(db)]);
    expect(reports.map((report) => report?.proposed ?? 0).toSorted((a, b) => a - b)).toEqual([0, 0, 2]);
    expect(reports.every((report) => report?.dropped === 0)).toBe(true);
  });

  test("two runs of different regions that share a therapist wait for each other", async () => {
    const samira = await shelterWorker(owner);
    const bo = await shelterWorker(owner, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
    const tom = await therapist(owner, { regions: ["flevoland", "kennemerland"], contracts: ["flevoland", "kennemerland"] });
    const yara = await submittedRequest(owner, samira);
    const next = await submittedRequest(owner, bo, { region: "kennemerland" });
    const runs = ["flevoland", "kennemerland"].map((region) => matchRegions(db, worker("match-regions"), { region }, computeHere));
    const reports = await Promise.all(runs);
    expect(reports.map((report) => report?.proposed ?? 0).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect((await proposalsAmong(owner, { yara, next }, { tom })).filter((line) => /^(yara|next)/.test(line))).toHaveLength(1);
  });

  test("a run that was asked for before another one looked is spared", async () => {
    await somebodyWaits();
    await enqueue(owner, { task: "match-regions", payload: { region: "flevoland" }, key: `test:${randomUUID()}` });
    const { addedIn } = (await waitingJobs(owner, "match-regions")).at(-1)!.payload as { addedIn: string };
    expect(await matchFlevoland(db)).toMatchObject({ proposed: 1 });
    expect(await matchFlevoland(db, { addedIn })).toBeUndefined();
  });

  test("a change that was not yet committed when a run looked is looked at again", async () => {
    const { samira } = await somebodyWaits();
    const addedIn = await owner.transaction().execute(async (trx) => {
      await submittedRequest(trx, samira);
      await enqueue(trx, { task: "match-regions", payload: { region: "flevoland" }, key: "test:uncommitted" });
      const asked = (await waitingJobs(trx, "match-regions")).find(({ key }) => key === "test:uncommitted")!.payload as { addedIn: string };
      await matchFlevoland(db);
      return asked.addedIn;
    });
    await therapist(owner, { name: "Anna" });
    expect(await matchFlevoland(db, { addedIn })).toMatchObject({ proposed: 1 });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("an answer and the end of the term at the same second: exactly one counts (round %i)", async (round) => {
    const { yara, tom } = await somebodyWaits();
    const proposal = await openProposal(owner, yara, tom);
    const now = later(today, days(5));
    const attempts = [() => acceptProposal(web, { ...occasionOf(tom), now }, proposal.id), () => expireProposal(db, worker("expire-proposal", now), proposal.id)];
    const answers = await Promise.all((round % 2 ? attempts : attempts.toReversed()).map((attempt) => attempt()));
    expect(answers.map((answer) => answer?.kind ?? "nothing").toSorted()).toEqual(["proceed", "refuse"]);
    const { status } = await owner.selectFrom("proposal").select("status").where("id", "=", proposal.id).executeTakeFirstOrThrow();
    const request = await owner.selectFrom("request").select("status").where("id", "=", yara.id).executeTakeFirstOrThrow();
    expect([status, request.status]).toEqual(status === "accepted" ? ["accepted", "accepted"] : ["expired", "submitted"]);
  });

  test("the unique indexes have the last word: who comes second for a place writes nothing, and breaks nothing", async () => {
    const { samira, yara, tom } = await somebodyWaits();
    const { placeId } = await openProposal(owner, yara, tom);
    const bram = await submittedRequest(owner, samira);
    const second = { requestId: bram.id, therapistId: tom.therapistId, placeId, explanation: whyThisPair, expiresAt: later(today, 1000) };
    expect(await db.transaction().execute((trx) => writeProposals(trx, { id: randomUUID(), at: today }, [second]))).toEqual([]);
  });
});

describe("the thread", () => {
  test("comes to the same outcome and the same hash as computing here", async () => {
    const { samira } = await somebodyWaits();
    await submittedRequest(owner, samira);
    const inThread = await matchFlevoland(db, {
      compute: async (rows, toBeTold) => {
        const [there, here] = [await computeInThread({ rows, toBeTold }), await computeHere(rows, toBeTold)];
        expect(there).toEqual(here);
        return there;
      },
    });
    expect(inThread).toMatchObject({ proposed: 1, unserved: 1 });
  });

  test("is ended when the worker is asked to stop, and the run has written nothing", async () => {
    const { yara, tom } = await somebodyWaits();
    const stop = new AbortController();
    const run = matchFlevoland(db, {
      compute: (rows, toBeTold) => {
        const computing = computeInThread({ rows, toBeTold }, stop.signal);
        stop.abort();
        return computing;
      },
    });
    await expect(run).rejects.toThrow("ended");
    expect(await proposalsAmong(owner, { yara }, { tom })).not.toContain("yara to tom: open");
  });

  test("does several errands, one after another and at once", async () => {
    await somebodyWaits();
    await matchFlevoland(db, {
      compute: async (rows, toBeTold) => {
        const [one, two, three] = await Promise.all([1, 2, 3].map(() => computeInThread({ rows, toBeTold })));
        expect(two).toEqual(one);
        expect(await computeInThread({ rows, toBeTold })).toEqual(three);
        return one!;
      },
    });
  });

  test("that fails fails the run, which has written nothing", async () => {
    await somebodyWaits();
    const before = await owner.selectFrom("matchingRun").select("id").execute();
    const broken = matchFlevoland(db, { compute: (rows) => computeInThread({ rows: { ...rows, needs: "half a row" }, toBeTold: [] }) });
    await expect(broken).rejects.toThrow(RangeError);
    expect(await owner.selectFrom("matchingRun").select("id").execute()).toEqual(before);
  });
});
