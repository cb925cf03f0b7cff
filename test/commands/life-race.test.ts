import { afterEach, describe, expect, test } from "vitest";
import { acceptProposal } from "../../app/commands/accept-proposal.ts";
import { amendRequest } from "../../app/commands/amend-request.ts";
import { endCase } from "../../app/commands/end-case.ts";
import { expireMoves } from "../../app/commands/expire-moves.ts";
import { interruptRequest } from "../../app/commands/interrupt-request.ts";
import { matchRegions } from "../../app/commands/match-regions.ts";
import { moveRequest } from "../../app/commands/move-request.ts";
import { parkRequest } from "../../app/commands/park-request.ts";
import { returnPaused } from "../../app/commands/return-paused.ts";
import { takeMove } from "../../app/commands/take-move.ts";
import { tellNewcomers } from "../../app/commands/tell-why-nobody.ts";
import { days, later } from "../../app/domain/duration.ts";
import { readAnswers } from "../../app/domain/read-answers.ts";
import { occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { acceptedProposal } from "../support/life.ts";
import { ownDatabase } from "../support/database.ts";
import { computeHere, matchFlevoland, meanwhile, worker } from "../support/matching.ts";

const { owner, web, worker: db } = ownDatabase();

async function scene() {
  const samira = await shelterWorker(owner);
  const tom = await therapist(owner);
  const yara = await submittedRequest(owner, samira);
  const amend = (posted: Record<string, string>) => amendRequest(web, occasionOf(samira), { reference: yara.reference, section: "therapist", seen: 1, reason: "was-mistaken", read: readAnswers(posted) });
  const park = () => parkRequest(web, occasionOf(samira), { reference: yara.reference, untilOn: "2026-12-10", reason: "not-ready" });
  const status = async () => (await owner.selectFrom("request").select("status").where("id", "=", yara.id).executeTakeFirstOrThrow()).status;
  const proposals = () => owner.selectFrom("proposal").select(["status"]).where("requestId", "=", yara.id).execute();
  return { samira, tom, yara, amend, park, status, proposals };
}

/** What one test arranged may not be matched by the next. */
afterEach(async () => {
  await owner.updateTable("place").set({ closedAt: later(today, 1) }).execute();
  await owner.insertInto("requestState").columns(["requestId", "status", "at"]).expression((from) =>
    from.selectFrom("request").select((row) => ["id", row.val("withdrawn" as const).as("status"), row.val(today).as("at")]).where("status", "in", ["submitted", "parked"])).execute();
});

const arabicWithoutInterpreter = { language: "ar", interpreter: "no", gender: "any" };

describe("while a run computes", () => {
  test("a request is parked: nobody is proposed", async () => {
    const { park, status, proposals } = await scene();
    expect(await matchFlevoland(db, { compute: meanwhile(park) })).toMatchObject({ proposed: 0, dropped: 1 });
    expect([await status(), await proposals()]).toEqual(["parked", []]);
  });

  test("a request is changed so that nobody fits: the pair is dropped, and why nobody is told of the new answers", async () => {
    const { amend, status, proposals, yara } = await scene();
    expect(await matchFlevoland(db, { compute: meanwhile(() => amend(arabicWithoutInterpreter)) })).toMatchObject({ proposed: 0, dropped: 1 });
    expect([await status(), await proposals()]).toEqual(["submitted", []]);
    const told = await owner.selectFrom("requestOutlook").select("funnel").where("requestId", "=", yara.id).executeTakeFirst();
    expect(told).toMatchObject({ funnel: { failedFirst: { language: expect.any(Number) } } });
  });

  test("a request that finds nobody is changed: why nobody was found is not told of the answers of before", async () => {
    const { amend, yara } = await scene();
    await owner.updateTable("request").set({ language: "ar", interpreterOk: false }).where("id", "=", yara.id).execute();
    const told = () => owner.selectFrom("requestOutlook").select("requestId").where("requestId", "=", yara.id).execute();
    const job = { region: "flevoland" };
    await matchRegions(db, worker("match-regions"), job, computeHere);
    expect(await tellNewcomers(db, worker("match-regions"), job, meanwhile(() => amend({ language: "tr", interpreter: "no", gender: "any" })))).toBe(0);
    expect(await told()).toEqual([]);
    await matchFlevoland(db);
    expect(await told()).toEqual([{ requestId: yara.id }]);
  });

  test("a request moves away: nobody of the old region is proposed", async () => {
    const { samira, yara, proposals } = await scene();
    await owner.insertInto("organisationRegion").values({ organisationId: samira.organisations[0]!, region: "kennemerland" }).onConflict((known) => known.doNothing()).execute();
    const move = () => moveRequest(web, occasionOf(samira), { reference: yara.reference, to: { kind: "region", region: "kennemerland" }, keepsTherapist: undefined, scope: "person" });
    expect(await matchFlevoland(db, { compute: meanwhile(move) })).toMatchObject({ proposed: 0, dropped: 1 });
    expect(await proposals()).toEqual([]);
  });
});

/** Whoever came first: how they ended, in the order of the alphabet. */
function kindsOf(answers: readonly ({ readonly kind: string } | undefined)[]): string[] {
  return answers.map((answer) => answer?.kind ?? "nothing").toSorted((one, other) => one.localeCompare(other));
}

describe("at the same second", () => {
  test.each([1, 2, 3, 4, 5, 6])("a yes, and a change that no longer fits: either the yes stands and hears of it, or the proposal has ended (round %i)", async (round) => {
    const { tom, yara, amend, status } = await scene();
    const { id } = await openProposal(owner, yara, tom);
    const attempts = [() => acceptProposal(web, occasionOf(tom), id, 1), () => amend(arabicWithoutInterpreter)];
    const [first, second] = await Promise.all((round % 2 ? attempts : attempts.toReversed()).map((attempt) => attempt()));
    const kinds = kindsOf([first, second]);
    const proposal = await owner.selectFrom("proposal").select("status").where("id", "=", id).executeTakeFirstOrThrow();
    const saidYes = proposal.status === "accepted";
    expect([kinds, await status()]).toEqual(saidYes ? [["proceed", "proceed"], "accepted"] : [["proceed", "refuse"], "submitted"]);
  });

  test.each([1, 2, 3, 4])("a yes and parking: exactly one counts (round %i)", async (round) => {
    const { tom, yara, park, status } = await scene();
    const { id } = await openProposal(owner, yara, tom);
    const attempts = [() => acceptProposal(web, occasionOf(tom), id), () => park()];
    const answers = await Promise.all((round % 2 ? attempts : attempts.toReversed()).map((attempt) => attempt()));
    expect(kindsOf(answers)).toEqual(["proceed", "refuse"]);
    expect(["accepted", "parked"]).toContain(await status());
  });

  test("two colleagues change the same part: one counts, the other hears it", async () => {
    const { amend } = await scene();
    const answers = await Promise.all([amend({ language: "ar", interpreter: "yes", gender: "any" }), amend({ language: "tr", interpreter: "yes", gender: "any" })]);
    expect(kindsOf(answers)).toEqual(["changed-meanwhile", "proceed"]);
  });

  test("two workers see to a pause whose day has come: it comes back once", async () => {
    const { park, yara } = await scene();
    await park();
    const look = () => returnPaused(db, worker("return-paused", later(today, days(18))));
    const seen = await Promise.all([look(), look(), look()]);
    expect(seen.reduce((sum, { returned }) => sum + returned, 0)).toBe(1);
    const back = await owner.selectFrom("requestState").select("id").where("requestId", "=", yara.id).where("reason", "=", "day-came").execute();
    expect(back).toHaveLength(1);
  });

  test.each([1, 2, 3, 4])("a family is taken over and its term ends: exactly one counts (round %i)", async (round) => {
    const { samira, yara } = await scene();
    const bo = await shelterWorker(owner, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
    await moveRequest(web, occasionOf(samira), { reference: yara.reference, to: { kind: "organisation", organisationId: bo.organisations[0]!, region: "kennemerland" }, keepsTherapist: undefined, scope: "person" });
    const { batch, expiresAt } = await owner.selectFrom("requestMove").select(["batch", "expiresAt"]).where("requestId", "=", yara.id).executeTakeFirstOrThrow();
    const attempts = [() => takeMove(web, occasionOf(bo, later(expiresAt!, -1)), batch), () => expireMoves(db, worker("expire-moves", expiresAt!))];
    await Promise.all((round % 2 ? attempts : attempts.toReversed()).map((attempt) => attempt()));
    const { status } = await owner.selectFrom("requestMove").select("status").where("requestId", "=", yara.id).executeTakeFirstOrThrow();
    const { organisationId } = await owner.selectFrom("request").select("organisationId").where("id", "=", yara.id).executeTakeFirstOrThrow();
    expect([status, organisationId]).toEqual(status === "done" ? ["done", bo.organisations[0]] : ["expired", samira.organisations[0]]);
  });

  test.each([1, 2, 3, 4])("a yes and a move to where the therapist does not work: help that was found goes on or stops, never half (round %i)", async (round) => {
    const { samira, tom, yara, status } = await scene();
    await owner.insertInto("organisationRegion").values({ organisationId: samira.organisations[0]!, region: "kennemerland" }).onConflict((known) => known.doNothing()).execute();
    const { id } = await openProposal(owner, yara, tom);
    const move = () => moveRequest(web, occasionOf(samira), { reference: yara.reference, to: { kind: "region", region: "kennemerland" }, keepsTherapist: false, scope: "person" });
    const attempts = [() => acceptProposal(web, occasionOf(tom), id, 1), move];
    await Promise.all((round % 2 ? attempts : attempts.toReversed()).map((attempt) => attempt()));
    const live = await owner.selectFrom("proposal").select("id").where("requestId", "=", yara.id).where("releasedAt", "is", null).execute();
    expect([await status(), live]).toEqual(["submitted", []]);
  });

  test.each([1, 2, 3, 4, 5, 6])("a therapist ends a case and its shelter interrupts it: exactly one counts, and the place is free once (round %i)", async (round) => {
    const { samira, tom, yara, status } = await scene();
    const { id } = await acceptedProposal(owner, yara, tom, "started");
    await owner.insertInto("careReport").values({ proposalId: id, what: "started", happenedOn: "2026-11-22", side: "therapist", personId: tom.personId, recordedAt: today }).execute();
    const end = () => endCase(web, occasionOf(tom), { id }, { on: "2026-11-22", outcome: "better", reason: "goals-reached" });
    const interrupt = () => interruptRequest(web, occasionOf(samira), { reference: yara.reference, reason: "cannot-come-now", untilOn: "2026-12-10" });
    const answers = await Promise.all((round % 2 ? [end, interrupt] : [interrupt, end]).map((attempt) => attempt()));
    const [ends, pauses] = [await owner.selectFrom("caseEnd").select("proposalId").where("proposalId", "=", id).execute(), await owner.selectFrom("requestPause").select("id").where("requestId", "=", yara.id).execute()];
    const ended = (await status()) === "completed";
    expect([kindsOf(answers).filter((kind) => kind === "proceed").length, ends.length, pauses.length]).toEqual(ended ? [1, 1, 0] : [1, 0, 1]);
    expect(await owner.selectFrom("proposal").select("status").where("id", "=", id).where("releasedAt", "is not", null).execute()).toEqual([{ status: "accepted" }]);
  });
});
