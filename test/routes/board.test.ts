import { describe, expect } from "vitest";
import { loader as board } from "../../app/routes/board/board.tsx";
import { action as offer, loader as offering } from "../../app/routes/board/offer.tsx";
import { action as withdraw } from "../../app/routes/board/withdrawal.ts";
import { action as agree } from "../../app/routes/needs/agreement.ts";
import { boardCast, openOffer, standingNeed } from "../support/board.ts";
import { newcomer, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { leadsTo, problemsIn } from "../support/desk.ts";
import { waitingJobs } from "../support/matching.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

async function posted({ db, as }: Rehearsal) {
  const cast = await boardCast(db);
  const need = await standingNeed(db, cast.samira);
  await as("schakel_web");
  return { ...cast, need };
}

describe("the board, for a therapist", () => {
  test("shows what fits the own week and region: the region and the moments, and nothing that tells which shelter it is", async ({ stage }) => {
    const { samira, tom, need } = await posted(stage);
    const page = await open(board, { db: stage.db, as: tom });
    expect(page).toMatchObject({ offers: [], fitting: [{ id: need, regionName: "Flevoland", children: 4, parts: ["tue-am", "thu-am"] }] });
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`Haven|Samira|${samira.organisations[0]}|${samira.personId}|example`));
  });

  test("is empty for who works elsewhere, does not come to shelters, is paused, or was not approved", async ({ stage }) => {
    const { yasmina, samira } = await boardCast(stage.db);
    await standingNeed(stage.db, samira);
    const fields = { places: ["at-shelter"], partsOfWeek: ["tue-am"] };
    const others = [
      yasmina, await therapist(stage.db, { name: "Ana" }), await therapist(stage.db, { name: "Kim", fields: { ...fields, pausedAt: today, pausedReason: "asked" } }),
      await therapist(stage.db, { name: "Mo", status: "submitted", fields }), await therapist(stage.db, { name: "Els", fields: { ...fields, partsOfWeek: ["fri-am"] } }),
    ];
    await stage.as("schakel_web");
    for (const each of others) expect([each.name, await open(board, { db: stage.db, as: each })]).toMatchObject([each.name, { fitting: [] }]);
  });

  test("has a way to the profile for who has none yet, and is not for shelters", async ({ stage }) => {
    const { samira } = await posted(stage);
    await stage.as("owner");
    const ruben = await newcomer(stage.db);
    await stage.as("schakel_web");
    expect(await open(board, { db: stage.db, as: ruben })).toBeNull();
    expect(statusOf(await open(board, { db: stage.db, as: samira }))).toBe(404);
  });
});

describe("offering", () => {
  test("parts of the own week: the shelter is told, and it is no longer among what fits", async ({ stage }) => {
    const { tom, need } = await posted(stage);
    expect(await open(offering, { db: stage.db, as: tom, address: { need } })).toMatchObject({ parts: ["tue-am", "thu-am"] });
    expect(leadsTo(await send(offer, { db: stage.db, as: tom, address: { need }, form: { partsOfWeek: "tue-am" } }))).toBe("/board");
    expect(await open(board, { db: stage.db, as: tom })).toMatchObject({ fitting: [], offers: [{ status: "open", partsOfWeek: ["tue-am"], contact: null }] });
    expect(statusOf(await open(offering, { db: stage.db, as: tom, address: { need } }))).toBe(404);
    await stage.as("owner");
    expect((await waitingJobs(stage.db, "notify")).map(({ payload }) => payload.event)).toEqual(["need-offered"]);
    expect(await stage.db.selectFrom("structuralOffer").select("expiresAt").execute()).toEqual([{ expiresAt: new Date("2026-11-27T16:00:00Z") }]);
  });

  test("nothing, or what is not in the own week, comes back; twice is once", async ({ stage }) => {
    const { tom, need } = await posted(stage);
    const send1 = (partsOfWeek: string[]) => send(offer, { db: stage.db, as: tom, address: { need }, form: { partsOfWeek } });
    expect(problemsIn(await send1([]))).toEqual(["parts-missing"]);
    expect(problemsIn(await send1(["mon-am"]))).toEqual(["parts-not-possible"]);
    expect(statusOf(await send1(["tue-am"]))).toBe(303);
    expect(problemsIn(await send1(["thu-am"]))).toEqual(["already-offered"]);
  });

  test("a stranger from another region finds no such need", async ({ stage }) => {
    const { yasmina, need } = await posted(stage);
    expect(statusOf(await open(offering, { db: stage.db, as: yasmina, address: { need } }))).toBe(404);
    expect(statusOf(await send(offer, { db: stage.db, as: yasmina, address: { need }, form: { partsOfWeek: "tue-am" } }))).toBe(404);
  });

  test("can be taken back as long as nobody answered, and only by who offered", async ({ stage }) => {
    const { samira, tom, yasmina, need } = await posted(stage);
    await stage.as("owner");
    const address = { offer: await openOffer(stage.db, need, tom, ["tue-am"]) };
    await stage.as("schakel_web");
    expect(statusOf(await send(withdraw, { db: stage.db, as: yasmina, address }))).toBe(404);
    expect(statusOf(await send(withdraw, { db: stage.db, as: samira, address }))).toBe(404);
    expect(leadsTo(await send(withdraw, { db: stage.db, as: tom, address }))).toBe("/board");
    expect(leadsTo(await send(agree, { db: stage.db, as: samira, address }))).toBe("/needs");
    expect(await open(board, { db: stage.db, as: tom })).toMatchObject({ fitting: [{ id: need }], offers: [{ status: "withdrawn" }] });
  });

  test("after a yes there is a mailbox and a phone of the shelter, and that moment is not offered elsewhere", async ({ stage }) => {
    const { samira, tom, need } = await posted(stage);
    await stage.as("owner");
    const address = { offer: await openOffer(stage.db, need, tom, ["tue-am"]) };
    const elsewhere = await standingNeed(stage.db, samira);
    await stage.as("schakel_web");
    await send(agree, { db: stage.db, as: samira, address });
    expect(await open(board, { db: stage.db, as: tom })).toMatchObject({
      offers: [{ status: "agreed", contact: { name: null, mailbox: "aanmelding@de-haven.example" } }], fitting: [{ id: elsewhere, parts: ["thu-am"] }],
    });
  });
});
