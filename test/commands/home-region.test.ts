import { sql } from "kysely";
import { describe, expect } from "vitest";
import { answerLead } from "../../app/commands/answer-lead.ts";
import { approveChange } from "../../app/commands/approve-change.ts";
import { approveHomeRegion } from "../../app/commands/approve-home-region.ts";
import { askTherapist } from "../../app/commands/ask-therapist.ts";
import { refuseHomeRegion } from "../../app/commands/refuse-home-region.ts";
import { submitProfile } from "../../app/commands/submit-profile.ts";
import { suspendTherapist } from "../../app/commands/suspend-therapist.ts";
import { watchRegistrations } from "../../app/commands/watch-registrations.ts";
import type { Person } from "../../app/domain/actor.ts";
import { days, later } from "../../app/domain/duration.ts";
import type { Profile } from "../../app/domain/profile.ts";
import { approvalsWaiting } from "../../db/dashboard.ts";
import { asActor } from "../../db/connect.ts";
import { openHomeRegionClaim } from "../../db/home-region-claims.ts";
import { openVersionOf } from "../../db/profile-versions.ts";
import { recipientsOf } from "../../db/recipients.ts";
import { therapistForLead } from "../../db/therapist-for-lead.ts";
import { therapistOf } from "../../db/therapists.ts";
import { nationalMember, occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";

const test = rehearsals();
const on = "2026-11-22";
const noPlaces = { treatment: 0, screening: 0 };

/** Tom of Flevoland works there only, holds a proposal, and asks for Kennemerland. Loes leads the one, Kees the other, Mia a third. */
async function moving({ db, as }: Rehearsal, changes: Partial<Profile> = {}) {
  const tom = await therapist(db, { fields: { bigNumber: "19012345625" } });
  await openProposal(db, await submittedRequest(db, await shelterWorker(db)), tom);
  const loes = await regionalLead(db);
  const kees = await regionalLead(db, { name: "Kees", regions: ["kennemerland"] });
  const mia = await regionalLead(db, { name: "Mia", regions: ["zaanstreek-waterland"] });
  await as("schakel_web");
  const stored = async () => (await asActor(db, tom, (trx) => therapistOf(trx, tom.personId)))!;
  const before = (await stored()).profile;
  const send = (profile: Partial<Profile>) => submitProfile(db, occasionOf(tom), { profile: { ...before, ...profile }, places: noPlaces });
  const sent = await send({ homeRegion: "kennemerland", ...changes });
  const open = () => asActor(db, tom, (trx) => openHomeRegionClaim(trx, tom.therapistId));
  const seen = (lead: Person) => asActor(db, lead, (trx) => therapistForLead(trx, { id: tom.therapistId, regions: lead.regions, on }));
  return { tom, loes, kees, mia, sent, stored, send, open, seen, claim: (await open())!.id };
}

describe("another home region", () => {
  test("waits for the lead of that region, who sees this therapist for as long, though nothing else is in common", async ({ stage }) => {
    const { sent, stored, seen, loes, kees, mia } = await moving(stage);
    expect(sent).toEqual({ kind: "claims-wait" });
    expect((await stored()).profile.homeRegion).toBe("flevoland");
    expect(await seen(kees)).toMatchObject({ name: "Tom", practice: "Praktijk De Linde", decides: false, pending: null, home: { fromRegion: "flevoland", toRegion: "kennemerland", decides: true, blockedBy: null } });
    expect(await seen(loes)).toMatchObject({ decides: true, home: { decides: false } });
    expect(await seen(mia)).toBeUndefined();
    expect(await asActor(stage.db, kees, (trx) => approvalsWaiting(trx, kees.regions))).toBe(1);
    expect(await asActor(stage.db, loes, (trx) => approvalsWaiting(trx, loes.regions))).toBe(0);
  });

  test("is given by that lead alone, once; what is open stays open, and the leads change places", async ({ stage }) => {
    const { tom, loes, kees, mia, claim, stored, seen } = await moving(stage);
    for (const other of [loes, mia, tom]) expect(await approveHomeRegion(stage.db, occasionOf(other), claim)).toBeUndefined();
    expect(await approveHomeRegion(stage.db, occasionOf(kees), claim)).toEqual({ kind: "proceed" });
    expect(await approveHomeRegion(stage.db, occasionOf(kees), claim)).toBeUndefined();
    expect(await stored()).toMatchObject({ status: "approved", profile: { homeRegion: "kennemerland", regions: ["flevoland"] } });
    expect(await seen(kees)).toMatchObject({ decides: true, home: null, homes: [{ status: "approved", toRegion: "Kennemerland", by: "Kees" }] });
    // Flevoland is still served, so its lead looks on.
    expect(await seen(loes)).toMatchObject({ decides: false });
    await stage.as("owner");
    expect(await stage.db.selectFrom("proposal").select("status").execute()).toEqual([{ status: "open" }]);
  });

  test("is refused with a reason, and the therapist is out of that lead's sight again", async ({ stage }) => {
    const { tom, loes, kees, claim, stored, seen } = await moving(stage);
    expect(await refuseHomeRegion(stage.db, occasionOf(loes), { claim, reason: "Nee." })).toBe(false);
    expect(await refuseHomeRegion(stage.db, occasionOf(kees), { claim, reason: "De praktijk staat hier niet." })).toBe(true);
    expect((await stored()).profile.homeRegion).toBe("flevoland");
    expect(await seen(kees)).toBeUndefined();
    await stage.as("owner");
    expect(await stage.db.selectFrom("homeRegionClaim").select(["status", "reason", "decidedBy"]).where("therapistId", "=", tom.therapistId).execute()).toEqual([{ status: "refused", reason: "De praktijk staat hier niet.", decidedBy: kees.personId }]);
  });

  test("is taken back by naming the old one again, and replaced by naming a third", async ({ stage }) => {
    const { send, open, kees, claim } = await moving(stage);
    await send({ homeRegion: "zaanstreek-waterland" });
    expect(await open()).toMatchObject({ toRegion: "zaanstreek-waterland" });
    expect(await approveHomeRegion(stage.db, occasionOf(kees), claim)).toBeUndefined();
    expect(await send({})).toEqual({ kind: "saved" });
    expect(await open()).toBeUndefined();
  });
});

describe("nothing of the lead of today is left behind by moving", () => {
  test("a new number is checked by that lead first, and only that lead; then the move", async ({ stage }) => {
    const { tom, loes, kees, claim, stored } = await moving(stage, { skjNumber: "110005309" });
    expect(await approveHomeRegion(stage.db, occasionOf(kees), claim)).toEqual({ kind: "refuse", reason: "change-waits" });
    const version = (await asActor(stage.db, tom, (trx) => openVersionOf(trx, tom.therapistId)))!.id;
    expect(await approveChange(stage.db, occasionOf(kees), { therapistId: tom.therapistId, version })).toBeUndefined();
    expect(await approveChange(stage.db, occasionOf(loes), { therapistId: tom.therapistId, version })).toEqual({ kind: "proceed" });
    expect((await stored()).profile).toMatchObject({ skjNumber: "110005309", homeRegion: "flevoland" });
    expect(await approveHomeRegion(stage.db, occasionOf(kees), claim)).toEqual({ kind: "proceed" });
    expect((await stored()).profile).toMatchObject({ skjNumber: "110005309", homeRegion: "kennemerland" });
  });

  test("a question of that lead is answered first", async ({ stage }) => {
    const { tom, loes, kees, claim } = await moving(stage);
    const asked = await askTherapist(stage.db, occasionOf(loes), { therapistId: tom.therapistId, question: "Waar volgde u de training?" });
    expect(await approveHomeRegion(stage.db, occasionOf(kees), claim)).toEqual({ kind: "refuse", reason: "question-waits" });
    if (asked?.kind !== "proceed") throw new Error("not asked");
    await answerLead(stage.db, occasionOf(tom), { id: asked.id, answer: "Bij het opleidingsinstituut." });
    expect(await approveHomeRegion(stage.db, occasionOf(kees), claim)).toEqual({ kind: "proceed" });
  });

  test("a suspension ends the question, so that nobody is let in elsewhere", async ({ stage }) => {
    const { tom, loes, kees, claim, open } = await moving(stage);
    await suspendTherapist(stage.db, occasionOf(loes), { therapistId: tom.therapistId, reason: "Het nummer klopt niet." });
    expect(await open()).toBeUndefined();
    expect(await approveHomeRegion(stage.db, occasionOf(kees), claim)).toBeUndefined();
  });

  test("a region that was switched off meanwhile takes nobody", async ({ stage }) => {
    const { kees, claim } = await moving(stage);
    await stage.as("owner");
    await stage.db.updateTable("regionActivity").set({ endedAt: today }).where("region", "=", "kennemerland").execute();
    await stage.as("schakel_web");
    expect(await approveHomeRegion(stage.db, occasionOf(kees), claim)).toEqual({ kind: "refuse", reason: "region-off" });
  });
});

describe("who hears of another home region", () => {
  const names = async ({ db }: Rehearsal, event: Parameters<typeof recipientsOf>[1], claim: string) => (await recipientsOf(db, event, claim, today)).map(({ personId }) => personId);

  test("the lead of that region when it is asked, the therapist when it is answered, the lead of before once it changed", async ({ stage }) => {
    const { tom, loes, kees, claim } = await moving(stage);
    await stage.as("schakel_worker");
    expect(await names(stage, "home-region-asked", claim)).toEqual([kees.personId]);
    expect(await names(stage, "home-region-answered", claim)).toEqual([]);
    expect(await names(stage, "home-region-left", claim)).toEqual([]);
    await stage.as("schakel_web");
    await approveHomeRegion(stage.db, occasionOf(kees), claim);
    await stage.as("schakel_worker");
    expect(await names(stage, "home-region-asked", claim)).toEqual([]);
    expect(await names(stage, "home-region-answered", claim)).toEqual([tom.personId]);
    expect(await names(stage, "home-region-left", claim)).toEqual([loes.personId]);
  });

  test("nobody answers: the lead is reminded after five working days, the national team hears of it after ten", async ({ stage }) => {
    const noor = await nationalMember(stage.db);
    const { tom, claim } = await moving(stage);
    expect(await toldAfter(stage, 4, claim, tom.therapistId)).toEqual([]);
    expect(await toldAfter(stage, 8, claim, tom.therapistId)).toEqual(["home-region-asked"]);
    expect(await toldAfter(stage, 15, claim, tom.therapistId)).toEqual(["home-region-asked", "therapist-waits-long"]);
    await stage.as("schakel_worker");
    expect((await recipientsOf(stage.db, "therapist-waits-long", tom.therapistId, today)).map(({ personId }) => personId)).toEqual([noor.personId]);
  });

  test("as long as the lead of today has something to do first, nobody is reminded of the move", async ({ stage }) => {
    const { claim } = await moving(stage, { skjNumber: "110005309" });
    expect(await toldAfter(stage, 15, claim)).toEqual([]);
  });
});

/** What the worker tells of these, so many days on. */
async function toldAfter({ db, as }: Rehearsal, afterDays: number, ...about: string[]): Promise<string[]> {
  await as("owner");
  await sql`delete from graphile_worker._private_jobs`.execute(db);
  await as("schakel_worker");
  await watchRegistrations(db, { actor: { kind: "worker", task: "watch-registrations" }, now: later(today, days(afterDays)), cause: "test", origin: null });
  await as("owner");
  const { rows } = await sql<{ payload: { event: string; subject: string } }>`select payload from graphile_worker._private_jobs order by id`.execute(db);
  return rows.filter(({ payload }) => about.includes(payload.subject)).map(({ payload }) => payload.event).filter((event) => event.startsWith("home-region") || event === "therapist-waits-long");
}
