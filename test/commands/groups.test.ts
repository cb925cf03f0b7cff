import { describe, expect } from "vitest";
import { acceptProposal } from "../../app/commands/accept-proposal.ts";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { cancelGroup } from "../../app/commands/cancel-group.ts";
import { endGroup } from "../../app/commands/end-group.ts";
import { expireProposal } from "../../app/commands/expire-proposal.ts";
import { postGroup } from "../../app/commands/post-group.ts";
import { tendGroups } from "../../app/commands/tend-groups.ts";
import { GroupForm } from "../../app/domain/therapy-group.ts";
import { asActor } from "../../db/connect.ts";
import { groupsOfRegions, ownGroups } from "../../db/therapy-groups.ts";
import { occasionOf, regionalLead, shelterWorker, submittedRequest, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { forHorizon, givesHorizon, horizon, postedGroup } from "../support/groups.ts";
import { matchFlevoland, proposalsAmong, waitingJobs, worker } from "../support/matching.ts";
import { hearersOf } from "../support/news.ts";

const test = rehearsals();
const on = (day: string) => new Date(`${day}T09:00:00Z`);

async function matched({ db, as }: Rehearsal, now = today) {
  await as("schakel_worker");
  await matchFlevoland(db, { now });
  await as("owner");
}

async function tended({ db, as }: Rehearsal, day: string) {
  await as("schakel_worker");
  const done = await tendGroups(db, worker("tend-groups", on(day)));
  await as("owner");
  return Object.entries(done).filter(([, many]) => many > 0).map(([step]) => step);
}

/** Tom gives a group of two; Yara and Bram were asked it for, and are proposed. */
async function twoAsked(stage: Rehearsal, changes: Partial<typeof horizon> = {}) {
  const { db, as } = stage;
  const samira = await shelterWorker(db);
  const loes = await regionalLead(db);
  const tom = await givesHorizon(db);
  await as("schakel_web");
  const group = await postedGroup(db, tom, changes);
  await as("owner");
  const yara = await forHorizon(db, samira);
  const bram = await forHorizon(db, samira);
  await matched(stage);
  return { samira, loes, tom, group, yara, bram };
}

async function sayYes({ db, as }: Rehearsal, tom: Parameters<typeof occasionOf>[0], ...requests: { id: string }[]) {
  for (const { id } of requests) {
    await as("owner");
    const proposal = await db.selectFrom("proposal").select("id").where("requestId", "=", id).where("status", "=", "open").executeTakeFirstOrThrow();
    await as("schakel_web");
    expect(await acceptProposal(db, occasionOf(tom), proposal.id)).toMatchObject({ kind: "proceed" });
  }
  await as("owner");
}

const statesOf = async ({ db }: Rehearsal, { id }: { id: string }) =>
  (await db.selectFrom("requestState").select(["status", "reason"]).where("requestId", "=", id).orderBy("id").execute()).map(({ status, reason }) => [status, reason]);

describe("a group is filled like other places", () => {
  test("children for whom it was asked are proposed, each on a place of its own, and a third waits", async ({ stage }) => {
    const { samira, tom, yara, bram, group } = await twoAsked(stage);
    const noor = await forHorizon(stage.db, samira);
    await matched(stage);
    expect(await proposalsAmong(stage.db, { yara, bram, noor }, { tom })).toEqual(["bram to tom: open", "yara to tom: open"]);
    const places = await stage.db.selectFrom("proposal").innerJoin("place", "place.id", "proposal.placeId").select(["place.groupId", "place.kind"]).execute();
    expect(places).toEqual([{ groupId: group, kind: "group" }, { groupId: group, kind: "group" }]);
    expect(await ownGroups(stage.db, tom.therapistId)).toMatchObject([{ saidYes: 0, asked: 2, free: 0, places: 2 }]);
  });

  test("who was asked another form, or lets the therapist decide, is not proposed", async ({ stage }) => {
    const { db, as } = stage;
    const samira = await shelterWorker(db);
    const tom = await givesHorizon(db);
    await as("schakel_web");
    await postedGroup(db, tom);
    await as("owner");
    const fields = { partsOfWeek: ["wed-pm"] };
    const yara = await submittedRequest(db, samira, { fields: { ...fields, forms: ["emdr"] } });
    const bram = await submittedRequest(db, samira, { fields: { ...fields, forms: [] } });
    await matched(stage);
    expect(await proposalsAmong(db, { yara, bram }, { tom })).toEqual([]);
  });

  test("a form that is given in groups is not given on any other place", async ({ stage }) => {
    const { db } = stage;
    const tom = await givesHorizon(db, { places: 3, fields: { partsOfWeek: ["wed-pm"] } });
    const yara = await forHorizon(db, await shelterWorker(db));
    await matched(stage);
    expect(await proposalsAmong(db, { yara }, { tom })).toEqual([]);
  });

  test("an answer is due on the last day to join at the latest", async ({ stage }) => {
    await twoAsked(stage, { joinUntil: "2026-11-24" });
    const dues = await stage.db.selectFrom("proposal").select("expiresAt").execute();
    expect(dues).toEqual([{ expiresAt: new Date("2026-11-24T23:00:00Z") }, { expiresAt: new Date("2026-11-24T23:00:00Z") }]);
  });

  test("its therapist may be away or full for others: the group has its own days", async ({ stage }) => {
    const { db, as } = stage;
    const tom = await givesHorizon(db, { fields: { absentFrom: "2026-11-20", absentUntil: "2026-12-01", nextFreeOn: "2027-03-01" } });
    await as("schakel_web");
    await postedGroup(db, tom);
    await as("owner");
    const yara = await forHorizon(db, await shelterWorker(db));
    await matched(stage);
    expect(await proposalsAmong(db, { yara }, { tom })).toEqual(["yara to tom: open"]);
  });

  test("what the profile does not allow is refused, and nothing is written", async ({ stage }) => {
    const tom = await givesHorizon(stage.db);
    await stage.as("schakel_web");
    const refused = await postGroup(stage.db, occasionOf(tom), GroupForm.parse({ ...horizon, ageMax: "21" }));
    expect(refused).toEqual({ kind: "refuse", problems: [{ field: "ageMin", code: "ages-outside-form" }] });
    await stage.as("owner");
    expect(await stage.db.selectFrom("therapyGroup").select("id").execute()).toEqual([]);
  });
});

describe("after the last day to join", () => {
  test("with enough children the group goes ahead, starts and ends; each place is held until the own treatment ends", async ({ stage }) => {
    const { tom, yara, bram, group } = await twoAsked(stage, { places: "3" });
    await sayYes(stage, tom, yara, bram);
    expect(await tended(stage, "2027-01-04")).toEqual([]);
    expect([await tended(stage, "2027-01-05"), await tended(stage, "2027-01-05")]).toEqual([["complete"], []]);
    expect(await ownGroups(stage.db, tom.therapistId)).toMatchObject([{ saidYes: 2, places: 2, free: 0 }]);
    expect([await tended(stage, "2027-01-13"), await tended(stage, "2027-04-28")]).toEqual([["start"], ["end"]]);
    expect(await stage.db.selectFrom("place").select("closedAt").where("groupId", "=", group).where("closedAt", "is", null).execute()).toHaveLength(2);
    await stage.db.updateTable("proposal").set({ releasedAt: on("2027-05-03") }).execute();
    expect(await stage.db.selectFrom("place").select("id").where("groupId", "=", group).where("closedAt", "is", null).execute()).toEqual([]);
  });

  test("with too few it does not: who said yes waits again with the clock kept, and therapist, shelter and lead are told", async ({ stage }) => {
    const { samira, loes, tom, yara, bram, group } = await twoAsked(stage);
    await sayYes(stage, tom, yara);
    const open = await stage.db.selectFrom("proposal").select("id").where("requestId", "=", bram.id).executeTakeFirstOrThrow();
    expect(await tended(stage, "2027-01-05")).toEqual([]);
    await stage.as("schakel_worker");
    await expireProposal(stage.db, worker("expire-proposal", on("2027-01-05")), open.id);
    await stage.as("owner");
    expect(await tended(stage, "2027-01-05")).toEqual(["too-few"]);
    expect((await statesOf(stage, yara)).slice(-2)).toEqual([["interrupted", "group-too-few"], ["submitted", "group-too-few"]]);
    const { submittedAt, status } = await stage.db.selectFrom("request").select(["submittedAt", "status"]).where("id", "=", yara.id).executeTakeFirstOrThrow();
    expect({ submittedAt, status }).toEqual({ submittedAt: today, status: "submitted" });
    expect(await ownGroups(stage.db, tom.therapistId)).toMatchObject([{ saidYes: 0, places: 0 }]);
    const told = async (event: "group-too-few" | "group-stopped-shelter" | "group-stopped-lead") => {
      const [job] = (await waitingJobs(stage.db, "notify")).filter(({ payload }) => payload.event === event);
      await stage.as("schakel_worker");
      await announceEvent(stage.db, worker("notify"), { event, subject: String(job?.payload.subject) });
      await stage.as("owner");
      return hearersOf(stage.db, event);
    };
    expect([await told("group-too-few"), await told("group-stopped-shelter"), await told("group-stopped-lead")]).toEqual([[tom.personId], [samira.personId], [loes.personId]]);
    expect(await tended(stage, "2027-01-06")).toEqual([]);
    expect(await stage.db.selectFrom("therapyGroup").select("cancelledReason").where("id", "=", group).execute()).toEqual([{ cancelledReason: "too-few" }]);
  });

  test("nobody is proposed for it any more", async ({ stage }) => {
    const { db, as } = stage;
    const tom = await givesHorizon(db, { fields: { confirmedAt: on("2027-01-05") } });
    await as("schakel_web");
    await postedGroup(db, tom);
    await as("owner");
    const yara = await forHorizon(db, await shelterWorker(db));
    await matched(stage, on("2027-01-05"));
    expect(await proposalsAmong(db, { yara }, { tom })).toEqual([]);
  });
});

describe("a therapist calls a group off", () => {
  test("before it starts: open proposals and children who joined are back in the queue in the same moment", async ({ stage }) => {
    const { tom, yara, bram, group } = await twoAsked(stage);
    await sayYes(stage, tom, yara);
    await stage.as("schakel_web");
    expect(await cancelGroup(stage.db, occasionOf(tom), group)).toEqual({ kind: "proceed", givenBack: 2 });
    expect(await cancelGroup(stage.db, occasionOf(tom), group)).toEqual({ kind: "refuse", reason: "group-over" });
    await stage.as("owner");
    expect([(await statesOf(stage, yara)).at(-1), (await statesOf(stage, bram)).at(-1)]).toEqual([["submitted", "group-stopped"], ["submitted", "group-stopped"]]);
    expect(await proposalsAmong(stage.db, { yara, bram }, { tom })).toEqual(["bram to tom: withdrawn", "yara to tom: accepted"]);
    await matched(stage);
    expect((await stage.db.selectFrom("proposal").select("id").where("releasedAt", "is", null).execute())).toEqual([]);
  });

  test("not one of somebody else, and not one that runs: that one ends", async ({ stage }) => {
    const { tom, yara, bram, group } = await twoAsked(stage);
    const anna = await givesHorizon(stage.db, { name: "Anna" });
    await sayYes(stage, tom, yara, bram);
    for (const day of ["2027-01-05", "2027-01-13"]) await tended(stage, day);
    await stage.as("schakel_web");
    expect([await cancelGroup(stage.db, occasionOf(anna), group), await endGroup(stage.db, occasionOf(anna), group)]).toEqual([undefined, undefined]);
    expect(await cancelGroup(stage.db, occasionOf(tom), group)).toEqual({ kind: "refuse", reason: "group-started" });
    expect(await endGroup(stage.db, occasionOf(tom), group)).toEqual({ kind: "proceed" });
    expect(await endGroup(stage.db, occasionOf(tom), group)).toEqual({ kind: "refuse", reason: "group-over" });
  });

  test("or is suspended, or leaves: the group stops by itself", async ({ stage }) => {
    const { tom, yara } = await twoAsked(stage);
    await stage.db.updateTable("person").set({ disabledAt: today }).where("id", "=", tom.personId).execute();
    expect(await tended(stage, "2026-11-23")).toEqual(["stop"]);
    expect((await statesOf(stage, yara)).at(-1)).toEqual(["submitted", "group-stopped"]);
  });
});

test("a lead sees the groups of the own regions and how full they are, also with children of elsewhere; another lead sees none", async ({ stage }) => {
  const { loes } = await twoAsked(stage);
  const bea = await regionalLead(stage.db, { name: "Bea", regions: ["kennemerland"] });
  await stage.as("schakel_web");
  expect(await asActor(stage.db, loes, groupsOfRegions)).toMatchObject([{ treatmentName: "Horizon na ruzie en geweld thuis", practice: "Praktijk De Linde", saidYes: 0, places: 2, free: 0 }]);
  expect(await asActor(stage.db, bea, groupsOfRegions)).toEqual([]);
});
