import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { acceptProposal } from "../../app/commands/accept-proposal.ts";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { carryOutDeclines } from "../../app/commands/carry-out-declines.ts";
import { sendMail } from "../../app/commands/send-mail.ts";
import { hours, later, minutes } from "../../app/domain/duration.ts";
import type { Event } from "../../app/domain/job.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import { deliveryBy } from "../../app/email/delivery.ts";
import { action as noPlace, loader as noPlacePage } from "../../app/routes/answer/no-place.tsx";
import { action as noPlaceThisMonth } from "../../app/routes/answer/no-place-this-month.tsx";
import { action as notThisOne, loader as notThisOnePage } from "../../app/routes/answer/not-this-one.tsx";
import { action as stillRight, loader as stillRightPage } from "../../app/routes/answer/still-right.tsx";
import { loader as proposalPage } from "../../app/routes/proposals/proposal.tsx";
import { logged, webPool } from "../support/accounts.ts";
import { type CastTherapist, occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, leadsTo, statusesOf } from "../support/desk.ts";
import { statusOf } from "../support/visit.ts";

const { owner, ownerUrl, web, worker } = ownDatabase();
const pool = webPool(ownerUrl);
const demo = deliveryBy({ smtpUrl: undefined, mailFrom: "Schakel <post@schakel.example>", origin: "https://schakel.example", production: false });
const atWork = (now = today): Occasion => ({ actor: { kind: "worker", task: "notify" }, now, cause: "job:1", origin: null });
const tables = ["proposal", "request", "requestState", "proposalDecline", "therapist", "mailLink", "confirmationRound", "pairBar"] as const;

let tom: CastTherapist;

beforeEach(async () => {
  await owner.deleteFrom("throttle").execute();
  tom = await therapist(owner);
});

async function asked(): Promise<string> {
  return (await openProposal(owner, await submittedRequest(owner, await shelterWorker(owner)), tom)).id;
}

/** The secret in the letter that was sent about this. */
async function mailed(event: Event, subject: string): Promise<string> {
  await announceEvent(worker, atWork(), { event, subject });
  const { id } = await owner.selectFrom("mail").select("id").where("subjectId", "=", subject).where("letter", "=", event).executeTakeFirstOrThrow();
  await sendMail(worker, atWork(), id, demo);
  const { keptText } = await owner.selectFrom("mail").select("keptText").where("id", "=", id).executeTakeFirstOrThrow();
  return /\/answer\/([^/\s]+)\//.exec(keptText ?? "")?.[1] ?? "no link";
}

async function monthlyQuestion(): Promise<string> {
  const { id } = await owner.insertInto("confirmationRound").values({ therapistId: tom.therapistId, askedAt: today }).returning("id").executeTakeFirstOrThrow();
  return mailed("confirmation-asked", id);
}

async function everything() {
  return Promise.all(tables.map((table) => owner.selectFrom(table).selectAll().execute()));
}

type Action = (args: ActionFunctionArgs) => Promise<unknown>;
type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;
const press = (action: Action, token: string, home = desk(pool)) => home.send<unknown>(action, `/answer/${token}`, {}, { token });
const look = (loader: Loader, token: string, home = desk(pool)) => home.open<unknown>(loader, `/answer/${token}`, { token });

describe("the link of a letter about a proposal", () => {
  test("opened by a person, by a program before that, or twice, changes nothing and tells nothing of the case", async () => {
    const token = await mailed("proposal-made", await asked());
    const before = await everything();
    const pages = [await look(notThisOnePage, token), await look(notThisOnePage, token), await look(noPlacePage, token)];
    expect(pages).toEqual([{ until: null }, { until: null }, { until: "2027-01-01" }]);
    expect(await everything()).toEqual(before);
  });

  test("says no with its button, without signing in, and can be taken back as any no", async () => {
    const proposal = await asked();
    const token = await mailed("proposal-made", proposal);
    expect(leadsTo(await press(notThisOne, token))).toBe("/answer/thanks");
    const said = await owner.selectFrom("proposalDecline").select(["reason", "saidBy", "byLink", "effectAt", "nextFreeOn"]).where("proposalId", "=", proposal).execute();
    expect(said).toEqual([{ reason: "this-one-case", saidBy: tom.personId, byLink: true, effectAt: later(today, minutes(10)), nextFreeOn: null }]);
    expect((await logged(owner, "proposal.decline-by-link")).at(-1)).toMatchObject({ subjectId: proposal, personId: null });
  });

  test("for want of a place asks nothing before a month that begins in two weeks or more", async () => {
    const proposal = await asked();
    await press(noPlace, await mailed("proposal-reminder", proposal));
    await carryOutDeclines(worker, atWork(later(today, minutes(10))));
    expect(await owner.selectFrom("proposal").select(["status", "declineReason"]).where("id", "=", proposal).execute()).toEqual([{ status: "declined", declineReason: "no-place" }]);
    expect(await owner.selectFrom("therapist").select("nextFreeOn").where("id", "=", tom.therapistId).execute()).toEqual([{ nextFreeOn: "2027-01-01" }]);
  });

  test("that was used does nothing and says so, also from another window in the same second", async () => {
    const token = await mailed("proposal-made", await asked());
    const answers = await Promise.all([press(notThisOne, token), press(noPlace, token), press(notThisOne, token)]);
    expect(statusesOf(answers)).toEqual([303, 404, 404]);
    const before = await everything();
    expect([statusOf(await look(notThisOnePage, token)), statusOf(await press(noPlace, token))]).toEqual([404, 404]);
    expect(await everything()).toEqual(before);
  });

  test("that is too old, of a proposal that was answered inside, of a closed account, or made up does nothing", async () => {
    const old = await mailed("proposal-made", await asked());
    const late = desk(pool);
    late.now = later(today, hours(6 * 24));
    expect([statusOf(await look(noPlacePage, old, late)), statusOf(await press(noPlace, old, late))]).toEqual([404, 404]);
    tom = await therapist(owner);
    const proposal = await asked();
    const inside = await mailed("proposal-made", proposal);
    await acceptProposal(web, occasionOf(tom), proposal);
    expect([statusOf(await look(noPlacePage, inside)), statusOf(await press(noPlace, inside))]).toEqual([404, 404]);
    tom = await therapist(owner);
    const gone = await mailed("proposal-made", await asked());
    await owner.updateTable("person").set({ disabledAt: today }).where("id", "=", tom.personId).execute();
    expect([statusOf(await look(noPlacePage, gone)), statusOf(await press(noPlace, gone))]).toEqual([404, 404]);
    expect(statusOf(await press(noPlace, "A".repeat(43)))).toBe(404);
    expect(statusOf(await press(noPlace, "short"))).toBe(404);
  });

  test("cannot confirm places, and lets nobody in: a yes asks for signing in", async () => {
    const proposal = await asked();
    const token = await mailed("proposal-made", proposal);
    expect([statusOf(await look(stillRightPage, token)), statusOf(await press(stillRight, token))]).toEqual([404, 404]);
    expect(leadsTo(await desk(pool).open(proposalPage, `/proposals/${proposal}`, { id: proposal }))).toBe(`/sign-in?to=%2Fproposals%2F${proposal}`);
  });

  test("is stored as a hash only, and no visitor can read where it lies", async () => {
    const token = await mailed("proposal-made", await asked());
    const rows = JSON.stringify(await owner.selectFrom("mailLink").selectAll().execute());
    expect(rows).not.toContain(token);
    await expect(web.selectFrom("mailLink").selectAll().execute()).rejects.toThrow("permission denied");
  });

  test("that is tried sixty times in a quarter of an hour from one place has to wait", async () => {
    const home = desk(pool, { origin: "somebody who tries" });
    for (let times = 0; times < 60; times++) expect(statusOf(await press(noPlace, "A".repeat(43), home))).toBe(404);
    expect(statusOf(await press(noPlace, "A".repeat(43), home))).toBe(429);
  });
});

describe("the link of the monthly letter", () => {
  test("says that all is still right: the question is answered, a pause for silence ends, and the engine looks again", async () => {
    await owner.updateTable("therapist").set({ confirmedAt: later(today, -hours(24 * 40)), pausedAt: today, pausedReason: "not-confirmed" }).where("id", "=", tom.therapistId).execute();
    const token = await monthlyQuestion();
    expect(leadsTo(await press(stillRight, token))).toBe("/answer/thanks");
    expect(await owner.selectFrom("therapist").select(["confirmedAt", "pausedAt", "pausedReason", "nextFreeOn"]).where("id", "=", tom.therapistId).execute())
      .toEqual([{ confirmedAt: today, pausedAt: null, pausedReason: null, nextFreeOn: null }]);
    expect(await owner.selectFrom("confirmationRound").select("outcome").where("therapistId", "=", tom.therapistId).execute()).toEqual([{ outcome: "confirmed" }]);
    const { rows } = await sql`select from graphile_worker.jobs where key = 'match:flevoland'`.execute(owner);
    expect(rows).toHaveLength(1);
    expect(statusOf(await press(stillRight, token))).toBe(404);
  });

  test("says that there is no place this month, and keeps a day that is later still", async () => {
    await press(noPlaceThisMonth, await monthlyQuestion());
    const nextFree = () => owner.selectFrom("therapist").select("nextFreeOn").where("id", "=", tom.therapistId).execute();
    expect(await nextFree()).toEqual([{ nextFreeOn: "2026-12-01" }]);
    tom = await therapist(owner, { fields: { nextFreeOn: "2027-03-01" } });
    await press(noPlaceThisMonth, await monthlyQuestion());
    expect(await nextFree()).toEqual([{ nextFreeOn: "2027-03-01" }]);
  });
});
