import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Child } from "../../app/start/child.ts";
import { enqueue } from "../../db/enqueue.ts";
import { freeLostWorkers } from "../../db/lost-workers.ts";
import { openProposal, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { MailServer } from "../support/mail-server.ts";
import { eventually, startWorker } from "../support/worker.ts";

// Real processes start and stop here, perhaps on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

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

const queueIsEmpty = async () => (await sql`select from graphile_worker.jobs where task_identifier in ('notify', 'send-mail')`.execute(owner)).rows.length === 0;

/** A worker in the middle of sending a mail: the mail server keeps it waiting. */
async function workerAtWork() {
  const busy = await employ();
  const attempts = post.attempts;
  const tom = await therapist(owner);
  const proposal = await openProposal(owner, await submittedRequest(owner, await shelterWorker(owner)), tom);
  await enqueue(owner, { task: "notify", payload: { event: "proposal-made", subject: proposal.id } });
  await eventually(() => post.attempts > attempts);
  return busy;
}

test("the job of a killed worker is freed, and a worker that lives does it", async () => {
  post.answer = new Promise(() => undefined);
  const killed = await workerAtWork();
  await employ();
  killed.process.kill("SIGKILL");
  post.answer = Promise.resolve();
  await eventually(async () => (await freeLostWorkers(db)) === 1);
  await eventually(queueIsEmpty);
  expect(post.received).toHaveLength(1);
});

test("a worker that takes long keeps its job as long as it lives", async () => {
  post.received.length = 0;
  const answering = Promise.withResolvers<void>();
  post.answer = answering.promise;
  await workerAtWork();
  const attempts = post.attempts;
  await employ();
  expect(await freeLostWorkers(db)).toBe(0);
  answering.resolve();
  await eventually(queueIsEmpty);
  expect(post.attempts).toBe(attempts);
  expect(post.received).toHaveLength(1);
});

test("a worker that is asked to stop first finishes what it is doing", async () => {
  post.received.length = 0;
  const answering = Promise.withResolvers<void>();
  post.answer = answering.promise;
  const busy = await workerAtWork();
  const stopped = busy.stop();
  answering.resolve();
  await stopped;
  expect(busy.process.exitCode).toBe(0);
  expect(await queueIsEmpty()).toBe(true);
  expect(post.received).toHaveLength(1);
});
