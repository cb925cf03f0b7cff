import { describe, expect } from "vitest";
import { declineMove } from "../../app/commands/decline-move.ts";
import { expireMoves } from "../../app/commands/expire-moves.ts";
import { takeMove } from "../../app/commands/take-move.ts";
import { withdrawMove } from "../../app/commands/withdraw-move.ts";
import { withdrawRequest } from "../../app/commands/withdraw-request.ts";
import type { Person } from "../../app/domain/actor.ts";
import { addWorkingDays } from "../../app/domain/deadlines.ts";
import { days, later } from "../../app/domain/duration.ts";
import { asActor } from "../../db/connect.ts";
import { movesOfferedToActor } from "../../db/request-moves.ts";
import { occasionOf, shelterWorker, submittedRequest, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { acceptedProposal, proposalNow, regionsToMatch, toldEvents } from "../support/life.ts";
import { worker } from "../support/matching.ts";
import { batchOf, move, movingFamily, placeOf } from "../support/moves.ts";

const test = rehearsals();

describe("to another shelter", () => {
  test("is an offer: until it is taken nothing changes, and the receiver sees a number and a term, nothing else", async ({ stage }) => {
    const { samira, yara, bo, toBo } = await movingFamily(stage.db);
    await stage.as("schakel_web");
    expect(await move(stage.db, samira, yara, toBo)).toEqual({ kind: "proceed", as: "offered", references: [yara.reference] });
    const seen = await asActor(stage.db, bo, (trx) => movesOfferedToActor(trx, today));
    expect(seen).toEqual([{ batch: expect.any(String), reference: yara.reference, toRegion: "kennemerland", begunAt: today, expiresAt: addWorkingDays(today, 5) }]);
    expect(await asActor(stage.db, bo, (trx) => trx.selectFrom("request").select("id").execute())).toEqual([]);
    await stage.as("owner");
    expect(await placeOf(stage.db, yara)).toMatchObject({ region: "flevoland", organisationId: samira.organisations[0] });
    expect(await toldEvents(stage.db)).toEqual(["move-offered"]);
  });

  test("who takes it has the request with its whole history and its clock; the sender has it no more", async ({ stage }) => {
    const { samira, yara, bo, toBo } = await movingFamily(stage.db);
    await stage.as("schakel_web");
    await move(stage.db, samira, yara, toBo);
    await stage.as("owner");
    const batch = await batchOf(stage.db, yara);
    await stage.as("schakel_web");
    expect(await takeMove(stage.db, occasionOf(bo), batch)).toEqual({ kind: "proceed", references: [yara.reference] });
    expect(await takeMove(stage.db, occasionOf(bo), batch)).toEqual({ kind: "refuse", reason: "offer-over" });
    const visible = (actor: Person) => asActor(stage.db, actor, (trx) => trx.selectFrom("request").select("id").execute());
    expect([await visible(bo), await visible(samira)]).toEqual([[{ id: yara.id }], []]);
    await stage.as("owner");
    expect(await placeOf(stage.db, yara)).toMatchObject({ region: "kennemerland", organisationId: bo.organisations[0], submittedAt: today });
    expect(await regionsToMatch(stage.db)).toContain("kennemerland");
    expect(await toldEvents(stage.db)).toEqual(["move-offered", "move-answered", "request-moved"]);
  });

  test("help that was found goes along, or stops, as was agreed", async ({ stage }) => {
    const { samira, tom, yara, bo, toBo } = await movingFamily(stage.db);
    const proposal = await acceptedProposal(stage.db, yara, tom, "started");
    await stage.as("schakel_web");
    await move(stage.db, samira, yara, toBo, true);
    await stage.as("owner");
    const batch = await batchOf(stage.db, yara);
    await stage.as("schakel_web");
    await takeMove(stage.db, occasionOf(bo), batch);
    await stage.as("owner");
    expect(await proposalNow(stage.db, proposal)).toEqual({ status: "accepted", releasedAt: null });
    expect(await toldEvents(stage.db)).toContain("request-changed");
  });

  test("who declines, or says nothing in time, leaves it where it was, and the sender hears it", async ({ stage }) => {
    const { samira, yara, bo, toBo } = await movingFamily(stage.db);
    const bram = await submittedRequest(stage.db, samira);
    await stage.as("schakel_web");
    await move(stage.db, samira, yara, toBo);
    await move(stage.db, samira, bram, toBo);
    await stage.as("owner");
    const [yaras, brams] = [await batchOf(stage.db, yara), await batchOf(stage.db, bram)];
    await stage.as("schakel_web");
    expect(await declineMove(stage.db, occasionOf(bo), yaras)).toEqual({ kind: "proceed" });
    await stage.as("schakel_worker");
    expect(await expireMoves(stage.db, worker("expire-moves", later(today, days(1))))).toBe(0);
    expect(await expireMoves(stage.db, worker("expire-moves", later(today, days(7))))).toBe(1);
    await stage.as("schakel_web");
    expect(await takeMove(stage.db, occasionOf(bo, later(today, days(7))), brams)).toEqual({ kind: "refuse", reason: "offer-over" });
    await stage.as("owner");
    expect(await placeOf(stage.db, bram)).toMatchObject({ region: "flevoland" });
    expect(await toldEvents(stage.db)).toEqual(["move-offered", "move-offered", "move-answered", "move-answered"]);
  });

  test("is nobody else's to take, and what was withdrawn meanwhile does not go over", async ({ stage }) => {
    const { samira, yara, bo, toBo } = await movingFamily(stage.db);
    const eva = await shelterWorker(stage.db, { name: "Eva", organisation: "De Kade", region: "kennemerland" });
    await stage.as("schakel_web");
    await move(stage.db, samira, yara, toBo);
    await stage.as("owner");
    const batch = await batchOf(stage.db, yara);
    await stage.as("schakel_web");
    expect(await takeMove(stage.db, occasionOf(eva), batch)).toBeUndefined();
    expect(await declineMove(stage.db, occasionOf(eva), batch)).toBeUndefined();
    expect(await takeMove(stage.db, occasionOf(samira), batch)).toBeUndefined();
    await withdrawRequest(stage.db, occasionOf(samira), { reference: yara.reference, reason: "left-shelter" });
    expect(await takeMove(stage.db, occasionOf(bo), batch)).toEqual({ kind: "refuse", reason: "offer-over" });
    expect(await withdrawMove(stage.db, occasionOf(samira), yara)).toEqual({ kind: "refuse", reason: "offer-over" });
  });

  test("the sender takes an offer back, for all who would have gone together", async ({ stage }) => {
    const { samira, yara, bo, toBo } = await movingFamily(stage.db);
    const { householdId } = await stage.db.selectFrom("request").select("householdId").where("id", "=", yara.id).executeTakeFirstOrThrow();
    await submittedRequest(stage.db, samira, { fields: { householdId } });
    await stage.as("schakel_web");
    await move(stage.db, samira, yara, toBo, false, "family");
    expect(await asActor(stage.db, bo, (trx) => movesOfferedToActor(trx, today))).toHaveLength(2);
    expect(await withdrawMove(stage.db, occasionOf(samira), yara)).toEqual({ kind: "proceed" });
    expect(await asActor(stage.db, bo, (trx) => movesOfferedToActor(trx, today))).toEqual([]);
  });
});
