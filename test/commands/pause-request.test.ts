import { describe, expect } from "vitest";
import { interruptRequest } from "../../app/commands/interrupt-request.ts";
import { parkRequest } from "../../app/commands/park-request.ts";
import { returnPaused } from "../../app/commands/return-paused.ts";
import { returnRequest } from "../../app/commands/return-request.ts";
import { withdrawRequest } from "../../app/commands/withdraw-request.ts";
import { days, later } from "../../app/domain/duration.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { nobodyFound, occasionOf, openProposal, shelterWorker, submittedRequest, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { acceptedProposal, proposalNow, regionsToMatch, samiraAndTom, statesOf, toldEvents } from "../support/life.ts";
import { worker } from "../support/matching.ts";

const test = rehearsals();
const untilOn = "2026-12-10";

describe("parking", () => {
  test("lets a request wait until a day; nobody is searched meanwhile, and the clock goes on", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await nobodyFound(stage.db, yara, { couldServe: 0, failedFirst: { language: 1 }, failedOnly: { language: 1 } });
    await stage.as("schakel_web");
    expect(await parkRequest(stage.db, occasionOf(samira), { reference: yara.reference, untilOn, reason: "not-ready" })).toEqual({ kind: "proceed", done: [yara.reference], not: [] });
    await stage.as("owner");
    expect(await statesOf(stage.db, yara)).toEqual(["submitted", "parked: not-ready"]);
    expect(await waitingNeeds(stage.db, { regions: ["flevoland"] }, "2026-11-22")).toEqual([]);
    const request = await stage.db.selectFrom("request").select(["submittedAt"]).where("id", "=", yara.id).executeTakeFirst();
    expect(request).toEqual({ submittedAt: today });
    expect(await stage.db.selectFrom("requestOutlook").select("requestId").execute()).toEqual([]);
    expect(await stage.db.selectFrom("audit").select("action").where("subjectId", "=", yara.id).execute()).toEqual([{ action: "request.park" }]);
  });

  test("ends an open proposal: the place is free, and the therapist hears that it is no longer needed", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    const proposal = await openProposal(stage.db, yara, tom);
    await stage.as("schakel_web");
    await parkRequest(stage.db, occasionOf(samira), { reference: yara.reference, untilOn, reason: "not-safe-yet" });
    await stage.as("owner");
    expect(await proposalNow(stage.db, proposal)).toEqual({ status: "withdrawn", releasedAt: today });
    expect(await toldEvents(stage.db)).toEqual(["proposal-lapsed"]);
    expect(await regionsToMatch(stage.db)).toEqual(["flevoland"]);
  });

  test("needs a day from tomorrow on, and not beyond what the programme chose", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await stage.as("schakel_web");
    const park = (day: string) => parkRequest(stage.db, occasionOf(samira), { reference: yara.reference, untilOn: day, reason: "not-ready" });
    expect(await park("2026-11-22")).toEqual({ kind: "refuse", reason: "until-too-soon" });
    expect(await park("2027-11-22")).toEqual({ kind: "refuse", reason: "until-too-far" });
    await stage.as("owner");
    expect(await statesOf(stage.db, yara)).toEqual(["submitted"]);
  });

  test("is not for somebody who has a therapist, and not for the neighbours", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
    await acceptedProposal(stage.db, yara, tom);
    await stage.as("schakel_web");
    const parking = { reference: yara.reference, untilOn, reason: "not-ready" } as const;
    expect(await parkRequest(stage.db, occasionOf(samira), parking)).toEqual({ kind: "refuse", reason: "somebody-said-yes" });
    expect(await parkRequest(stage.db, occasionOf(bo), parking)).toBeUndefined();
  });

  test("another day replaces the one before", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await stage.as("schakel_web");
    for (const day of [untilOn, "2027-01-05"]) await parkRequest(stage.db, occasionOf(samira), { reference: yara.reference, untilOn: day, reason: "not-ready" });
    await stage.as("owner");
    const standing = await stage.db.selectFrom("requestPause").select("untilOn").where("endedAt", "is", null).execute();
    expect(standing).toEqual([{ untilOn: "2027-01-05" }]);
  });
});

describe("coming back", () => {
  test("by itself on its day, once, also when two workers look; before that the shelter is reminded once", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await stage.as("schakel_web");
    await parkRequest(stage.db, occasionOf(samira), { reference: yara.reference, untilOn, reason: "not-ready" });
    await stage.as("schakel_worker");
    const look = (daysOn: number) => returnPaused(stage.db, worker("return-paused", later(today, days(daysOn))));
    expect([await look(1), await look(12)]).toEqual([{ returned: 0, reminded: 0 }, { returned: 0, reminded: 0 }]);
    expect([await look(13), await look(14)]).toEqual([{ returned: 0, reminded: 1 }, { returned: 0, reminded: 0 }]);
    expect([await look(18), await look(18)]).toEqual([{ returned: 1, reminded: 0 }, { returned: 0, reminded: 0 }]);
    await stage.as("owner");
    expect(await statesOf(stage.db, yara)).toEqual(["submitted", "parked: not-ready", "submitted: day-came"]);
    expect(await toldEvents(stage.db)).toEqual(["request-comes-back"]);
    expect(await regionsToMatch(stage.db)).toEqual(["flevoland"]);
  });

  test("earlier, when the shelter says so; the day that was chosen then brings nothing", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await stage.as("schakel_web");
    await parkRequest(stage.db, occasionOf(samira), { reference: yara.reference, untilOn, reason: "not-ready" });
    expect(await returnRequest(stage.db, occasionOf(samira), yara)).toEqual({ kind: "proceed", done: [yara.reference], not: [] });
    expect(await returnRequest(stage.db, occasionOf(samira), yara)).toEqual({ kind: "refuse", reason: "already-waiting" });
    await stage.as("schakel_worker");
    expect(await returnPaused(stage.db, worker("return-paused", later(today, days(30))))).toEqual({ returned: 0, reminded: 0 });
    await stage.as("owner");
    expect(await statesOf(stage.db, yara)).toEqual(["submitted", "parked: not-ready", "submitted: returned"]);
  });

  test("what is withdrawn while it waits does not come back", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await stage.as("schakel_web");
    await parkRequest(stage.db, occasionOf(samira), { reference: yara.reference, untilOn, reason: "not-ready" });
    await withdrawRequest(stage.db, occasionOf(samira), { reference: yara.reference, reason: "not-wanted" });
    await stage.as("schakel_worker");
    expect(await returnPaused(stage.db, worker("return-paused", later(today, days(30))))).toEqual({ returned: 0, reminded: 0 });
    await stage.as("owner");
    expect((await statesOf(stage.db, yara)).at(-1)).toBe("withdrawn: not-wanted");
  });
});

describe("interrupting", () => {
  test.for([["accepted"], ["handed-over"], ["intake-held"], ["started"]] as const)("help that is %s stops: the place is free, the therapist hears it, the yes stays known", async ([status], { stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    const proposal = await acceptedProposal(stage.db, yara, tom, ...(status === "accepted" ? [] : [status]));
    await stage.as("schakel_web");
    expect(await interruptRequest(stage.db, occasionOf(samira), { reference: yara.reference, reason: "cannot-come-now", untilOn })).toEqual({ kind: "proceed", done: [yara.reference], not: [] });
    await stage.as("owner");
    expect(await proposalNow(stage.db, proposal)).toEqual({ status: "accepted", releasedAt: today });
    expect(await toldEvents(stage.db)).toEqual(["case-interrupted"]);
    const [need] = await waitingNeeds(stage.db, { waitingOrNot: [yara.id] }, "2026-11-22");
    expect(need?.knownTherapists).toEqual([{ therapistId: tom.therapistId, to: "person" }]);
    expect(need?.excludedTherapists).toEqual([]);
    const next = await submittedRequest(stage.db, samira);
    expect((await openProposal(stage.db, next, tom)).placeId).toBe(proposal.placeId);
  });

  test("with a search at once it is back in the queue in the same moment, with its first clock", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    await acceptedProposal(stage.db, yara, tom);
    await stage.as("schakel_web");
    await interruptRequest(stage.db, occasionOf(samira), { reference: yara.reference, reason: "therapist-cannot", untilOn: null });
    await stage.as("owner");
    expect((await statesOf(stage.db, yara)).slice(-2)).toEqual(["interrupted: therapist-cannot", "submitted: returned"]);
    expect(await waitingNeeds(stage.db, { regions: ["flevoland"] }, "2026-11-22")).toMatchObject([{ id: yara.id, submittedAt: today }]);
  });

  test("when it did not click, the search does not come back to the same therapist, and nobody reads why", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    await acceptedProposal(stage.db, yara, tom, "started");
    await stage.as("schakel_web");
    await interruptRequest(stage.db, occasionOf(samira), { reference: yara.reference, reason: "no-click", untilOn: null });
    await stage.as("owner");
    const [need] = await waitingNeeds(stage.db, { waitingOrNot: [yara.id] }, "2026-11-22");
    expect(need?.excludedTherapists).toEqual([tom.therapistId]);
  });

  test("comes back by itself on its day", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    await acceptedProposal(stage.db, yara, tom);
    await stage.as("schakel_web");
    await interruptRequest(stage.db, occasionOf(samira), { reference: yara.reference, reason: "not-safe-now", untilOn });
    await stage.as("schakel_worker");
    expect(await returnPaused(stage.db, worker("return-paused", later(today, days(18))))).toEqual({ returned: 1, reminded: 0 });
  });

  test("is for help that was found, and only by the own shelter", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
    await stage.as("schakel_web");
    const interruption = { reference: yara.reference, reason: "no-click", untilOn: null } as const;
    expect(await interruptRequest(stage.db, occasionOf(samira), interruption)).toEqual({ kind: "refuse", reason: "nobody-said-yes" });
    expect(await interruptRequest(stage.db, occasionOf(bo), interruption)).toBeUndefined();
  });
});

describe("the last wall, in the database", () => {
  test("who waits on request is not proposed, whatever asks for it", async ({ stage }) => {
    const { samira, tom, yara } = await samiraAndTom(stage.db);
    await stage.as("schakel_web");
    await parkRequest(stage.db, occasionOf(samira), { reference: yara.reference, untilOn, reason: "not-ready" });
    await stage.as("owner");
    await expect(openProposal(stage.db, yara, tom)).rejects.toThrow("a request that is parked is not proposed");
  });

  test("what is closed stays closed", async ({ stage }) => {
    const { samira, yara } = await samiraAndTom(stage.db);
    await stage.as("schakel_web");
    await withdrawRequest(stage.db, occasionOf(samira), { reference: yara.reference, reason: "not-wanted" });
    await stage.as("owner");
    const reopened = stage.db.insertInto("requestState").values({ requestId: yara.id, status: "submitted", at: today }).execute();
    await expect(reopened).rejects.toThrow("a request that is closed stays closed");
  });
});
