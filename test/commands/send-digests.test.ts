import { sql } from "kysely";
import { expect } from "vitest";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { sendDigests } from "../../app/commands/send-digests.ts";
import { sendMail } from "../../app/commands/send-mail.ts";
import type { Event } from "../../app/domain/job.ts";
import type { MessageKind, Pace } from "../../app/domain/message-kind.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import { deliveryBy } from "../../app/email/delivery.ts";
import { openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";

const test = rehearsals();
const atWork = (now: Date): Occasion => ({ actor: { kind: "worker", task: "send-digests" }, now, cause: "job:1", origin: null });
const demo = deliveryBy({ smtpUrl: undefined, mailFrom: "Schakel <post@schakel.example>", origin: "https://schakel.example", production: false });
// Today is a Sunday, ten in the morning.
const [monday, tuesday] = [new Date("2026-11-23T06:05:00Z"), new Date("2026-11-24T06:05:00Z")];

/** A proposal in Flevoland was not answered: news for its lead. */
async function silence({ db }: Rehearsal) {
  const { id } = await openProposal(db, await submittedRequest(db, await shelterWorker(db)), await therapist(db));
  await db.updateTable("proposal").set({ status: "expired", answeredAt: today, releasedAt: today }).where("id", "=", id).execute();
  return id;
}

async function worker<T>({ as }: Rehearsal, deed: () => Promise<T>): Promise<T> {
  await as("schakel_worker");
  const result = await deed();
  await as("owner");
  return result;
}

const announce = (stage: Rehearsal, event: Event, subject: string, now = today) => worker(stage, () => announceEvent(stage.db, atWork(now), { event, subject }));
const digests = (stage: Rehearsal, now: Date) => worker(stage, () => sendDigests(stage.db, atWork(now)));
const choose = ({ db }: Rehearsal, personId: string, kind: MessageKind, pace: Pace) => db.insertInto("messageChoice").values({ personId, kind, pace, chosenAt: today }).execute();

/** The text of the digests, once they are announced and sent. */
async function read(stage: Rehearsal): Promise<string[]> {
  const made = await stage.db.selectFrom("digest").select("id").execute();
  for (const { id } of made) await announce(stage, "digest", id);
  const mails = await stage.db.selectFrom("mail").select("id").where("letter", "=", "digest").execute();
  for (const { id } of mails) await worker(stage, () => sendMail(stage.db, atWork(today), id, demo));
  return (await stage.db.selectFrom("mail").select("keptText").where("letter", "=", "digest").execute()).map(({ keptText }) => keptText ?? "");
}

test("news waits for the next morning, and comes as numbers of each kind with one link", async ({ stage }) => {
  const loes = await regionalLead(stage.db);
  await announce(stage, "proposal-expired", await silence(stage));
  await announce(stage, "proposal-expired", await silence(stage));
  expect(await stage.db.selectFrom("mail").select("id").execute()).toEqual([]);
  expect(await digests(stage, monday)).toBe(1);
  const [text = ""] = await read(stage);
  expect(text).toContain("- Nieuws uit uw regio: 2");
  expect(text.match(/https?:/g)).toHaveLength(1);
  expect(await stage.db.selectFrom("mail").select("personId").execute()).toEqual([{ personId: loes.personId }]);
});

test("told twice it is one piece of news, and a second worker or a second hour makes no second digest", async ({ stage }) => {
  await regionalLead(stage.db);
  const expired = await silence(stage);
  for (const _ of [1, 2]) await announce(stage, "proposal-expired", expired);
  expect(await stage.db.selectFrom("digestItem").select("key").execute()).toHaveLength(1);
  expect([await digests(stage, monday), await digests(stage, monday), await digests(stage, new Date("2026-11-23T22:00:00Z"))]).toEqual([1, 0, 0]);
});

test("what comes in after seven waits for the next day, and where nothing waits nothing is sent", async ({ stage }) => {
  await regionalLead(stage.db);
  expect(await digests(stage, monday)).toBe(0);
  await announce(stage, "proposal-expired", await silence(stage), new Date("2026-11-23T06:01:00Z"));
  expect(await digests(stage, monday)).toBe(0);
  expect(await digests(stage, tuesday)).toBe(1);
  expect(await digests(stage, new Date("2026-11-25T06:05:00Z"))).toBe(0);
});

test("weekly is on Monday, with what came in before, and once a week", async ({ stage }) => {
  const loes = await regionalLead(stage.db);
  await choose(stage, loes.personId, "region", "weekly");
  await announce(stage, "proposal-expired", await silence(stage), new Date("2026-11-17T09:00:00Z"));
  expect(await digests(stage, new Date("2026-11-18T06:05:00Z"))).toBe(0);
  expect(await digests(stage, monday)).toBe(1);
  await announce(stage, "proposal-expired", await silence(stage), new Date("2026-11-23T09:00:00Z"));
  expect([await digests(stage, tuesday), await digests(stage, new Date("2026-11-30T06:05:00Z"))]).toEqual([0, 1]);
});

test("a Monday on which no worker was there is caught up with on Tuesday", async ({ stage }) => {
  const loes = await regionalLead(stage.db);
  await choose(stage, loes.personId, "region", "weekly");
  await announce(stage, "proposal-expired", await silence(stage));
  expect([await digests(stage, tuesday), await digests(stage, new Date("2026-11-25T06:05:00Z"))]).toEqual([1, 0]);
});

test("who chose to hear it at once gets one mail for each, and nothing in a digest", async ({ stage }) => {
  const loes = await regionalLead(stage.db);
  await choose(stage, loes.personId, "region", "at-once");
  await announce(stage, "proposal-expired", await silence(stage));
  expect(await stage.db.selectFrom("mail").select("letter").execute()).toEqual([{ letter: "proposal-expired" }]);
  expect(await digests(stage, monday)).toBe(0);
});

test("a proposal is told at once, though somebody wrote that it could wait", async ({ stage }) => {
  const tom = await therapist(stage.db);
  const { id } = await openProposal(stage.db, await submittedRequest(stage.db, await shelterWorker(stage.db)), tom);
  await sql`insert into message_choice values (${tom.personId}, 'proposals', 'weekly', ${today})`.execute(stage.db);
  await announce(stage, "proposal-made", id);
  expect(await stage.db.selectFrom("mail").select("letter").execute()).toEqual([{ letter: "proposal-made" }]);
});
