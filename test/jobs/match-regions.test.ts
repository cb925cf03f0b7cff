import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Child } from "../../app/start/child.ts";
import { matchJobs } from "../../app/domain/job.ts";
import { enqueue } from "../../db/enqueue.ts";
import { freeLostWorkers } from "../../db/lost-workers.ts";
import { shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { MailServer } from "../support/mail-server.ts";
import { somebodyWaitsForALock } from "../support/matching.ts";
import { eventually, startWorker } from "../support/worker.ts";

const { owner, ownerUrl, worker: db } = ownDatabase();
const post = new MailServer();
const workers: Child[] = [];

beforeAll(() => post.start());
afterAll(() => post.stop());
afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.stop())));

async function employ(): Promise<Child> {
  const worker = await startWorker(ownerUrl, { SMTP_URL: post.url });
  workers.push(worker);
  return worker;
}

/** The real clock runs in a worker, so whoever offers confirmed just now. */
async function somebodyWaits() {
  const tom = await therapist(owner, { fields: { confirmedAt: new Date() } });
  return { tom, yara: await submittedRequest(owner, await shelterWorker(owner)) };
}

const written = async () => ({
  proposals: (await owner.selectFrom("proposal").select("status").execute()).map(({ status }) => status),
  runs: (await owner.selectFrom("matchingRun").select("id").execute()).length,
});

test("a worker that is killed in the middle of a run loses nothing and does nothing twice", async () => {
  const { yara } = await somebodyWaits();
  const holding = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  // The run has computed, and now waits for the lock on this request before it writes.
  const holder = owner.transaction().execute(async (trx) => {
    await trx.selectFrom("request").select("id").where("id", "=", yara.id).forUpdate().execute();
    held.resolve();
    await holding.promise;
  });
  await held.promise;
  const killed = await employ();
  await enqueue(owner, ...matchJobs(["flevoland"]));
  await somebodyWaitsForALock(owner);
  killed.process.kill("SIGKILL");
  holding.resolve();
  await holder;
  await eventually(async () => (await freeLostWorkers(db)) === 1);
  expect(await written()).toEqual({ proposals: [], runs: 0 });

  await employ();
  await eventually(() => post.received.length > 0);
  await eventually(async () => (await sql`select from graphile_worker.jobs where task_identifier in ('match-regions', 'notify', 'send-mail')`.execute(owner)).rows.length === 0);
  expect(await written()).toEqual({ proposals: ["open"], runs: 1 });
  expect(post.received).toHaveLength(1);
});
