import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Child } from "../../app/start/child.ts";
import { enqueue } from "../../db/enqueue.ts";
import { openProposal, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { MailServer } from "../support/mail-server.ts";
import { eventually, startWorker } from "../support/worker.ts";

// Real processes start and stop here, perhaps on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const { owner, ownerUrl } = ownDatabase();
const post = new MailServer();
const workers: Child[] = [];

beforeAll(() => post.start());
afterAll(() => post.stop());
afterEach(async () => {
  post.answer = Promise.resolve();
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  post.received.length = 0;
});

async function employ(): Promise<Child> {
  const worker = await startWorker(ownerUrl, { SMTP_URL: post.url, MAIL_FROM: "Schakel <post@schakel.example>" });
  workers.push(worker);
  return worker;
}

async function proposalToTom() {
  const samira = await shelterWorker(owner, { organisation: `De Haven ${crypto.randomUUID().slice(0, 8)}` });
  const tom = await therapist(owner);
  const proposal = await openProposal(owner, await submittedRequest(owner, samira), tom);
  return { task: "notify", payload: { event: "proposal-made", subject: proposal.id } } as const;
}

const queueIsEmpty = async () => (await waitingJobs()).length === 0;

async function waitingJobs() {
  const { rows } = await sql<{ lastError: string | null; attempts: number }>`
    select last_error, attempts from graphile_worker.jobs where task_identifier in ('notify', 'send-mail')`.execute(owner);
  return rows;
}

test("a therapist gets one mail about a proposal, though it was announced twice", async () => {
  const news = await proposalToTom();
  await enqueue(owner, news, news);
  await employ();
  await eventually(queueIsEmpty);
  await enqueue(owner, news);
  await eventually(queueIsEmpty);
  expect(post.received).toHaveLength(1);
});

test("while the mail server is down nothing is lost, and once it is back each mail comes once", async () => {
  await post.stop();
  await enqueue(owner, await proposalToTom(), await proposalToTom());
  await employ();
  const failed = await eventually(async () => {
    const mails = await owner.selectFrom("mail").select(["lastError", "attempts"]).where("sentAt", "is", null).where("attempts", ">", 0).execute();
    return mails.length === 2 && mails;
  });
  expect(failed.map(({ lastError }) => lastError)).toEqual(["Error ESOCKET", "Error ESOCKET"]);
  await post.start();
  await eventually(queueIsEmpty);
  expect(post.received).toHaveLength(2);
  expect(new Set(post.received.flatMap(({ to }) => to)).size).toBe(2);
});

test("a worker killed while it sends loses nothing: another one sends the mail, once", async () => {
  const answering = Promise.withResolvers<void>();
  post.answer = answering.promise;
  const attempts = post.attempts;
  const first = await employ();
  await enqueue(owner, await proposalToTom());
  await eventually(() => post.attempts > attempts);
  first.process.kill("SIGKILL");
  post.answer = Promise.resolve();
  await employ();
  await eventually(queueIsEmpty);
  expect(post.received).toHaveLength(1);
  expect(await owner.selectFrom("mail").select("id").where("sentAt", "is", null).execute()).toEqual([]);
});

test("a letter that is tried again keeps its Message-ID, and its plain text comes before its HTML", async () => {
  const news = await proposalToTom();
  const { email } = await owner.selectFrom("person").innerJoin("therapist", "therapist.personId", "person.id").innerJoin("proposal", "proposal.therapistId", "therapist.id")
    .where("proposal.id", "=", news.payload.subject).select("email").executeTakeFirstOrThrow();
  post.later.add(email);
  await enqueue(owner, news);
  await employ();
  const mail = await eventually(() => owner.selectFrom("mail").select(["id", "lastError"]).where("address", "=", email).where("attempts", ">", 0).executeTakeFirst());
  expect(mail.lastError).toBe("Error EENVELOPE 450");
  post.later.clear();
  await eventually(queueIsEmpty);
  const raw = post.received[0]?.raw ?? "";
  expect(raw).toContain(`Message-ID: <${mail.id}@schakel.example>`);
  expect(raw.indexOf("text/plain")).toBeGreaterThan(0);
  expect(raw.indexOf("text/html")).toBeGreaterThan(raw.indexOf("text/plain"));
});

test("what a job keeps of its failure holds no address", async () => {
  const news = await proposalToTom();
  const addresses = (await owner.selectFrom("person").select("email").execute()).map(({ email }) => email);
  for (const address of addresses) post.later.add(address);
  await enqueue(owner, news);
  await employ();
  const failed = await eventually(async () => (await waitingJobs()).find(({ lastError }) => lastError !== null));
  expect(failed.lastError).toBe("MailNotSent");
  post.later.clear();
});

test("an address that says no for good is not asked again: the mail is over, and that is kept", async () => {
  const news = await proposalToTom();
  const { email } = await owner.selectFrom("person").innerJoin("therapist", "therapist.personId", "person.id").innerJoin("proposal", "proposal.therapistId", "therapist.id")
    .where("proposal.id", "=", news.payload.subject).select("email").executeTakeFirstOrThrow();
  post.refused.add(email);
  await enqueue(owner, news);
  await employ();
  const mail = await eventually(() => owner.selectFrom("mail").select(["refusedAt", "sentAt", "lastError", "attempts"]).where("address", "=", email).where("attempts", ">", 0).executeTakeFirst());
  expect(mail).toMatchObject({ refusedAt: expect.any(Date), sentAt: null, lastError: "Error EENVELOPE 550", attempts: 1 });
  await eventually(queueIsEmpty);
  post.refused.clear();
});
