import type { LoaderFunctionArgs } from "@remix-run/node";
import { describe, expect } from "vitest";
import { loader as needs } from "../../app/routes/needs/needs.tsx";
import { action as post, loader as blank } from "../../app/routes/needs/new.tsx";
import { action as edit, loader as editPage } from "../../app/routes/needs/edit.tsx";
import { loader as view } from "../../app/routes/needs/need.tsx";
import { action as confirm } from "../../app/routes/needs/confirmation.ts";
import { action as end, loader as ending } from "../../app/routes/needs/ending.tsx";
import { action as agree } from "../../app/routes/needs/agreement.ts";
import { action as decline } from "../../app/routes/needs/decline.ts";
import { action as stop, loader as stopping } from "../../app/routes/needs/arrangement-end.tsx";
import { loader as regionNeeds } from "../../app/routes/region/needs.tsx";
import { boardCast, openOffer, standingNeed } from "../support/board.ts";
import { regionalLead, shelterWorker, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { leadsTo, problemsIn } from "../support/desk.ts";
import { waitingJobs } from "../support/matching.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const typed = { children: "4", ageMin: "4", ageMax: "12", partsOfWeek: ["tue-am", "thu-am"] };

/** Everybody, with one need of Samira's for which Tom has offered both mornings. */
async function offered({ db, as }: Rehearsal) {
  const cast = await boardCast(db);
  const need = await standingNeed(db, cast.samira);
  const offer = await openOffer(db, need, cast.tom, ["tue-am", "thu-am"]);
  await as("schakel_web");
  return { ...cast, need, offer };
}

const told = async ({ db, as }: Rehearsal) => {
  await as("owner");
  return (await waitingJobs(db, "notify")).map(({ payload }) => payload.event);
};

describe("putting on the board what is needed every week", () => {
  test("a shelter posts it, and changes it later; both are in the log", async ({ stage }) => {
    const { samira } = await boardCast(stage.db);
    await stage.as("schakel_web");
    const to = leadsTo(await send(post, { db: stage.db, as: samira, form: typed }));
    const need = to.split("/").at(-1) ?? "";
    expect(await open(view, { db: stage.db, as: samira, address: { need } })).toMatchObject({ need: { children: 4, regionName: "Flevoland", partsOfWeek: ["tue-am", "thu-am"], until: "2027-02-22" } });
    expect(leadsTo(await send(edit, { db: stage.db, as: samira, address: { need }, form: { ...typed, children: "6" } }))).toBe(`/needs/${need}`);
    expect(await open(needs, { db: stage.db, as: samira })).toMatchObject({ needs: [{ children: 6 }] });
    await stage.as("owner");
    expect((await stage.db.selectFrom("audit").select("action").where("subjectId", "=", need).orderBy("id").execute()).map(({ action }) => action)).toEqual(["need.post", "need.view", "need.change"]);
  });

  test("what cannot be comes back as it was typed, and nothing is written", async ({ stage }) => {
    const { samira } = await boardCast(stage.db);
    await stage.as("schakel_web");
    const answer = await send(post, { db: stage.db, as: samira, form: { ...typed, children: "veel", partsOfWeek: [] } });
    expect([statusOf(answer), problemsIn(answer)]).toEqual([422, ["children-format", "parts-missing"]]);
    expect(answer).toMatchObject({ data: { typed: { children: "veel", ageMax: "12" } } });
    expect(problemsIn(await send(post, { db: stage.db, as: samira, form: { ...typed, forms: "geen-behandeling" } }))).toEqual(["forms-unusable"]);
    expect(problemsIn(await send(post, { db: stage.db, as: samira, form: { ...typed, desk: "elsewhere" } }))).toEqual(["desk-missing"]);
    await stage.as("owner");
    expect(await stage.db.selectFrom("structuralNeed").select("id").execute()).toEqual([]);
  });

  test("a region that is off takes none", async ({ stage }) => {
    const eva = await shelterWorker(stage.db, { name: "Eva", organisation: "De Kade", region: "groningen" });
    await stage.as("schakel_web");
    expect(await open(blank, { db: stage.db, as: eva })).toMatchObject({ desks: [] });
    expect(problemsIn(await send(post, { db: stage.db, as: eva, form: typed }))).toEqual(["desk-missing"]);
  });

  test("is for its own shelter alone: not for a neighbour, not for a therapist, not for a visitor", async ({ stage }) => {
    const { samira, bo, tom, need } = await offered(stage);
    const pages: readonly ((args: LoaderFunctionArgs) => Promise<unknown>)[] = [view, editPage, ending];
    for (const door of pages) {
      expect(statusOf(await open(door, { db: stage.db, as: samira, address: { need } }))).toBe(200);
      expect(statusOf(await open(door, { db: stage.db, as: bo, address: { need } }))).toBe(404);
      expect(statusOf(await open(door, { db: stage.db, as: tom, address: { need } }))).toBe(404);
      expect(statusOf(await open(door, { db: stage.db, address: { need } }))).toBe(302);
    }
    const deeds = [[edit, typed], [confirm, {}], [end, { reason: "filled" }]] as const;
    for (const [door, form] of deeds) expect(statusOf(await send(door, { db: stage.db, as: bo, address: { need }, form }))).toBe(404);
    expect(await open(needs, { db: stage.db, as: bo })).toMatchObject({ needs: [] });
  });

  test("saying that it still holds starts its term anew", async ({ stage }) => {
    const { samira, need } = await offered(stage);
    const later = new Date("2027-02-10T09:00:00Z");
    expect(leadsTo(await send(confirm, { db: stage.db, as: samira, address: { need }, now: later }))).toBe(`/needs/${need}`);
    expect(await open(view, { db: stage.db, as: samira, address: { need }, now: later })).toMatchObject({ need: { until: "2027-05-10" } });
  });

  test("taking it off asks for a reason, and tells who had offered", async ({ stage }) => {
    const { samira, need } = await offered(stage);
    expect(problemsIn(await send(end, { db: stage.db, as: samira, address: { need } }))).toEqual(["reason-missing"]);
    expect(leadsTo(await send(end, { db: stage.db, as: samira, address: { need }, form: { reason: "filled" } }))).toBe("/needs");
    expect(statusOf(await open(ending, { db: stage.db, as: samira, address: { need } }))).toBe(404);
    expect(await told(stage)).toEqual(["need-declined"]);
  });
});

describe("answering an offer", () => {
  test("the shelter sees the practice, what it can do and when; no person, and no way to reach it before a yes", async ({ stage }) => {
    const { samira, tom, need } = await offered(stage);
    const page = await open(view, { db: stage.db, as: samira, address: { need } });
    expect(page).toMatchObject({ offers: [{ practice: "Praktijk De Linde", formNames: ["EMDR"], partsOfWeek: ["tue-am", "thu-am"], contact: null, isOpen: true }] });
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`Tom|${tom.personId}|${tom.therapistId}|@`));
  });

  test("a yes takes the moments on both sides, shows how to reach each other, and tells the therapist", async ({ stage }) => {
    const { samira, need, offer } = await offered(stage);
    expect(leadsTo(await send(agree, { db: stage.db, as: samira, address: { offer } }))).toBe(`/needs/${need}`);
    expect(await open(view, { db: stage.db, as: samira, address: { need } })).toMatchObject({
      need: { agreedParts: ["tue-am", "thu-am"] }, offers: [{ status: "agreed", contact: { mailbox: "aanmelding@praktijk-de-linde.example" } }],
    });
    expect(leadsTo(await send(agree, { db: stage.db, as: samira, address: { offer } }))).toBe("/needs");
    expect(await told(stage)).toEqual(["need-agreed"]);
  });

  test("a moment that another therapist has by now is left out, and who keeps none is told at once", async ({ stage }) => {
    const cast = await boardCast(stage.db);
    const ana = await therapist(stage.db, { name: "Ana", practice: "De Es", fields: { places: ["at-shelter"] } });
    const need = await standingNeed(stage.db, cast.samira);
    const first = await openOffer(stage.db, need, cast.tom, ["tue-am"]);
    const second = await openOffer(stage.db, need, ana, ["tue-am", "thu-am"]);
    const third = await openOffer(stage.db, need, await therapist(stage.db, { name: "Kim", practice: "De Iep" }), ["tue-am"]);
    await stage.as("schakel_web");
    await send(agree, { db: stage.db, as: cast.samira, address: { offer: first } });
    await send(agree, { db: stage.db, as: cast.samira, address: { offer: second } });
    await stage.as("owner");
    expect(await stage.db.selectFrom("structuralOffer").select(["id", "status", "partsOfWeek"]).where("id", "in", [second, third]).orderBy("status").execute()).toEqual([
      { id: second, status: "agreed", partsOfWeek: ["thu-am"] }, { id: third, status: "declined", partsOfWeek: ["tue-am"] },
    ]);
    expect((await told(stage)).toSorted((one, other) => (String(one) < String(other) ? -1 : 1))).toEqual(["need-agreed", "need-agreed", "need-declined"]);
  });

  test("a yes after its term, or after a no, is refused", async ({ stage }) => {
    const { samira, need, offer } = await offered(stage);
    expect(leadsTo(await send(agree, { db: stage.db, as: samira, address: { offer }, now: new Date("2026-12-24T09:00:00Z") }))).toBe("/needs");
    expect(leadsTo(await send(decline, { db: stage.db, as: samira, address: { offer } }))).toBe(`/needs/${need}`);
    expect(leadsTo(await send(agree, { db: stage.db, as: samira, address: { offer } }))).toBe("/needs");
    expect(await open(view, { db: stage.db, as: samira, address: { need } })).toMatchObject({ need: { agreedParts: [] }, offers: [{ status: "declined" }] });
  });

  test("is for its own shelter alone", async ({ stage }) => {
    const { bo, tom, yasmina, offer } = await offered(stage);
    for (const door of [agree, decline]) {
      expect(statusOf(await send(door, { db: stage.db, as: bo, address: { offer } }))).toBe(404);
      expect(statusOf(await send(door, { db: stage.db, as: tom, address: { offer } }))).toBe(404);
    }
    expect(statusOf(await open(stopping, { db: stage.db, as: yasmina, address: { offer } }))).toBe(404);
  });

  test("a moment that was agreed cannot be taken out of the question until that ends", async ({ stage }) => {
    const { samira, need, offer } = await offered(stage);
    await send(agree, { db: stage.db, as: samira, address: { offer } });
    expect(problemsIn(await send(edit, { db: stage.db, as: samira, address: { need }, form: { ...typed, partsOfWeek: ["tue-am"] } }))).toEqual(["part-is-agreed"]);
  });
});

describe("ending what was agreed", () => {
  for (const side of ["samira", "tom"] as const) {
    test(`${side === "tom" ? "the therapist" : "the shelter"} ends it with a reason: the moments are free again, and the other side is told`, async ({ stage }) => {
      const cast = await offered(stage);
      const { samira, bo, need, offer } = cast;
      await send(agree, { db: stage.db, as: samira, address: { offer } });
      expect(statusOf(await send(stop, { db: stage.db, as: bo, address: { offer }, form: { reason: "no-room" } }))).toBe(404);
      expect(problemsIn(await send(stop, { db: stage.db, as: cast[side], address: { offer } }))).toEqual(["reason-missing"]);
      expect(leadsTo(await send(stop, { db: stage.db, as: cast[side], address: { offer }, form: { reason: "no-room" } }))).toBe(side === "tom" ? "/board" : "/needs");
      expect(await open(view, { db: stage.db, as: samira, address: { need } })).toMatchObject({ need: { agreedParts: [] }, offers: [{ status: "ended", contact: null }] });
      expect(statusOf(await open(stopping, { db: stage.db, as: cast[side], address: { offer } }))).toBe(404);
      expect(await told(stage)).toEqual(["need-agreed", "need-stopped"]);
    });
  }
});

describe("a lead", () => {
  test("sees what the shelters of the own region ask for and what was arranged; another lead nothing of it", async ({ stage }) => {
    const cast = await boardCast(stage.db);
    const need = await standingNeed(stage.db, cast.samira);
    const offer = await openOffer(stage.db, need, cast.tom, ["tue-am"]);
    await standingNeed(stage.db, cast.bo, { region: "kennemerland" });
    const loes = await regionalLead(stage.db);
    const kees = await regionalLead(stage.db, { name: "Kees", regions: ["zaanstreek-waterland"] });
    await stage.as("schakel_web");
    expect(await open(regionNeeds, { db: stage.db, as: loes })).toMatchObject({ figures: { moments: 2, filled: 0, offers: 1 }, needs: [{ shelter: "De Haven" }] });
    await send(agree, { db: stage.db, as: cast.samira, address: { offer } });
    expect(await open(regionNeeds, { db: stage.db, as: loes })).toMatchObject({ figures: { moments: 2, filled: 1, offers: 0 } });
    expect(await open(regionNeeds, { db: stage.db, as: kees })).toMatchObject({ needs: [] });
    expect(statusOf(await open(regionNeeds, { db: stage.db, as: cast.samira }))).toBe(404);
  });
});
