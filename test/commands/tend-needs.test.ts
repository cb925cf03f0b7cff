import { describe, expect } from "vitest";
import { agreeOffer } from "../../app/commands/agree-offer.ts";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { confirmNeed } from "../../app/commands/confirm-need.ts";
import { tendNeeds } from "../../app/commands/tend-needs.ts";
import { forgetWhatEnded } from "../../app/commands/forget-what-ended.ts";
import { retentionLimits } from "../../app/domain/retention.ts";
import type { Event } from "../../app/domain/job.ts";
import { boardCast, openOffer, standingNeed } from "../support/board.ts";
import { occasionOf, today } from "../support/cast.ts";
import { ownDatabase, rehearsals, type Rehearsal } from "../support/database.ts";
import { waitingJobs, worker } from "../support/matching.ts";
import { hearersOf } from "../support/news.ts";

const test = rehearsals();
const on = (day: string) => new Date(`${day}T08:00:00Z`);

async function scene({ db }: Rehearsal) {
  const cast = await boardCast(db);
  const need = await standingNeed(db, cast.samira);
  return { ...cast, need, offer: await openOffer(db, need, cast.tom, ["tue-am"]) };
}

async function tended({ db, as }: Rehearsal, day: string) {
  await as("schakel_worker");
  const done = await tendNeeds(db, worker("tend-needs", on(day)));
  await as("owner");
  return done;
}

/** Tells it as the worker does, and says who hears of it. */
async function told({ db, as }: Rehearsal, event: Event, subject: string) {
  await as("schakel_worker");
  await announceEvent(db, worker("notify"), { event, subject });
  await as("owner");
  return hearersOf(db, event);
}

describe("the board by itself", () => {
  test("an offer that nobody answered in time ends, once, and its therapist is told", async ({ stage }) => {
    const { tom, offer } = await scene(stage);
    expect(await tended(stage, "2026-11-26")).toMatchObject({ expired: 0 });
    expect(await tended(stage, "2026-11-28")).toMatchObject({ expired: 1 });
    expect(await tended(stage, "2026-11-28")).toMatchObject({ expired: 0 });
    expect((await waitingJobs(stage.db, "notify")).map(({ payload }) => payload.event)).toEqual(["need-declined"]);
    expect(await told(stage, "need-declined", offer)).toEqual([tom.personId]);
  });

  test("a need that nobody confirmed is asked about once, and ends after its last day; what was agreed goes on", async ({ stage }) => {
    const { samira, need, offer } = await scene(stage);
    await agreeOffer(stage.db, occasionOf(samira), offer);
    await stage.as("owner");
    expect([await tended(stage, "2027-02-08"), await tended(stage, "2027-02-09")]).toMatchObject([{ reminded: 1 }, { reminded: 0 }]);
    expect(await told(stage, "need-to-confirm", need)).toEqual([samira.personId]);
    expect([await tended(stage, "2027-02-22"), await tended(stage, "2027-02-23"), await tended(stage, "2027-02-24")]).toMatchObject([{ ended: 0 }, { ended: 1 }, { ended: 0 }]);
    expect(await told(stage, "need-ended", need)).toEqual([samira.personId]);
    expect(await stage.db.selectFrom("structuralOffer").select("status").execute()).toEqual([{ status: "agreed" }]);
    expect(await stage.db.selectFrom("structuralPart").select("part").execute()).toEqual([{ part: "tue-am" }]);
  });

  test("one that was confirmed meanwhile is not asked about, and stays", async ({ stage }) => {
    const { samira, need } = await scene(stage);
    await tended(stage, "2027-02-08");
    await confirmNeed(stage.db, occasionOf(samira, on("2027-02-09")), need);
    await stage.as("owner");
    expect(await told(stage, "need-to-confirm", need)).toEqual([]);
    expect(await tended(stage, "2027-02-23")).toMatchObject({ ended: 0 });
  });

  test("of an arrangement that ended, the side hears that did not end it", async ({ stage }) => {
    const { samira, tom, offer } = await scene(stage);
    const ended = (by: string) => stage.db.updateTable("structuralOffer").set({ status: "ended", answeredAt: today, endedAt: today, endedBy: by, endedReason: "no-room" }).where("id", "=", offer).execute();
    await ended(samira.personId);
    expect(await told(stage, "need-stopped", offer)).toEqual([tom.personId]);
    await stage.db.deleteFrom("digestItem").execute();
    await ended(tom.personId);
    expect(await told(stage, "need-stopped", offer)).toEqual([samira.personId]);
  });

  test("a need that ended a year ago goes with its offers, unless something that was agreed still runs", async ({ stage }) => {
    const { need } = await scene(stage);
    await stage.db.updateTable("structuralNeed").set({ endedAt: on("2025-01-01"), endedReason: "filled" }).where("id", "=", need).execute();
    await stage.as("schakel_worker");
    const terms = { draftDays: 90, draftWarningDays: 7, closedRequestMonths: 12, endedSessionDays: 30, usedLinkDays: 30, mailDays: 30, leftAccountDays: 30 };
    expect(await forgetWhatEnded(stage.db, worker("retention"), retentionLimits(today, terms))).toMatchObject({ "structural-need": 1 });
    await stage.as("owner");
    expect(await stage.db.selectFrom("structuralOffer").select("id").execute()).toEqual([]);
  });
});

describe("two answers at the same moment", () => {
  const { owner, web } = ownDatabase();

  test("one moment goes to one therapist", async () => {
    const { samira, tom, bo, yasmina } = await boardCast(owner);
    const need = await standingNeed(owner, samira, { parts: ["tue-am"] });
    const elsewhere = await standingNeed(owner, bo, { parts: ["tue-am"], region: "kennemerland" });
    const offers = [await openOffer(owner, need, tom, ["tue-am"]), await openOffer(owner, need, yasmina, ["tue-am"]), await openOffer(owner, elsewhere, tom, ["tue-am"])];
    const answers = await Promise.all([agreeOffer(web, occasionOf(samira), offers[0]!), agreeOffer(web, occasionOf(samira), offers[1]!), agreeOffer(web, occasionOf(bo), offers[2]!)]);
    const agreed = await owner.selectFrom("structuralPart").select(["needId", "therapistId"]).execute();
    expect(new Set(agreed.map(({ needId }) => needId)).size).toBe(agreed.length);
    expect(new Set(agreed.map(({ therapistId }) => therapistId)).size).toBe(agreed.length);
    expect(answers.filter((answer) => answer?.kind === "proceed")).toHaveLength(agreed.length);
  });
});
