import { describe, expect } from "vitest";
import { agreeOffer } from "../../app/commands/agree-offer.ts";
import { action as days, loader as page } from "../../app/routes/availability/availability.tsx";
import { action as confirm } from "../../app/routes/availability/confirmation.ts";
import { action as number } from "../../app/routes/availability/number-of-places.ts";
import { action as pause } from "../../app/routes/availability/pause.ts";
import { action as fewer } from "../../app/routes/availability/place-fewer.ts";
import { action as more } from "../../app/routes/availability/place-more.ts";
import { action as resume } from "../../app/routes/availability/resumption.ts";
import { action as changeWeek, loader as week } from "../../app/routes/availability/week.tsx";
import { boardCast, openOffer, standingNeed } from "../support/board.ts";
import { newcomer, occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Tom has two places, one of them taken; Anna has one. */
async function twoAtWork({ db, as }: Rehearsal) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db, { places: 2 });
  const anna = await therapist(db, { name: "Anna" });
  const ruben = await newcomer(db);
  const loes = await regionalLead(db);
  await openProposal(db, await submittedRequest(db, samira), tom);
  await as("schakel_web");
  return { db, samira, tom, anna, ruben, loes };
}

const treatment = { kind: "treatment" };

describe("the page of places", () => {
  test("shows total, taken and free per kind", async ({ stage }) => {
    const { db, tom } = await twoAtWork(stage);
    expect(await open(page, { db, as: tom })).toMatchObject({
      kinds: [{ kind: "treatment", total: 2, used: 1, free: 1 }, { kind: "screening", total: 0, used: 0, free: 0 }],
      all: { total: 2, used: 1, free: 1 },
      inGroups: { total: 0, used: 0, free: 0 }, halfDays: [],
      partsOfWeek: ["mon-am", "tue-pm", "thu-am"],
      days: { nextFreeOn: null, absentFrom: null, absentUntil: null },
      waits: false, nextOn: "2026-12-20", homeRegion: "Flevoland", comesToShelters: false,
      willing: { takesFamilies: true, keepsWhenMoving: false, travelsBeyondHome: true, flexibleAboutAbsence: false },
    });
  });

  test("plus and minus change the own places and nobody else's", async ({ stage }) => {
    const { db, tom, anna } = await twoAtWork(stage);
    expect(statusOf(await send(more, { db, as: tom, address: treatment }))).toBe(303);
    expect(await open(page, { db, as: tom })).toMatchObject({ kinds: [{ total: 3, used: 1 }, { total: 0 }] });
    for (let time = 0; time < 3; time++) expect(statusOf(await send(fewer, { db, as: tom, address: treatment }))).toBe(303);
    expect(await open(page, { db, as: tom })).toMatchObject({ kinds: [{ total: 1, used: 1 }, { total: 0 }] });
    expect(await open(page, { db, as: anna })).toMatchObject({ kinds: [{ total: 1, used: 0 }, { total: 0 }] });
  });

  test("a number is taken as it is; one that is none changes nothing", async ({ stage }) => {
    const { db, tom } = await twoAtWork(stage);
    for (const wanted of ["x", "", "99"]) await send(number, { db, as: tom, address: treatment, form: { wanted } });
    expect(await open(page, { db, as: tom })).toMatchObject({ kinds: [{ total: 2 }, { total: 0 }] });
    await send(number, { db, as: tom, address: treatment, form: { wanted: "5" } });
    expect(await open(page, { db, as: tom })).toMatchObject({ kinds: [{ total: 5, used: 1 }, { total: 0 }] });
  });

  test("places at a shelter and unknown kinds have no such door", async ({ stage }) => {
    const { db, tom } = await twoAtWork(stage);
    for (const kind of ["on-site", "parking"]) {
      for (const door of [more, fewer]) expect(statusOf(await send(door, { db, as: tom, address: { kind } }))).toBe(404);
      expect(statusOf(await send(number, { db, as: tom, address: { kind }, form: { wanted: "1" } }))).toBe(404);
    }
  });
});

describe("places on half-days at a shelter", () => {
  /** Tom comes to De Haven on Tuesday mornings; Yasmina has no such half-days. */
  async function tuesdays({ db, as }: Rehearsal) {
    const cast = { ...(await boardCast(db)), loes: await regionalLead(db) };
    const arrangement = await openOffer(db, await standingNeed(db, cast.samira), cast.tom, ["tue-am"]);
    await as("schakel_web");
    await agreeOffer(db, occasionOf(cast.samira), arrangement);
    return { db, ...cast, address: { arrangement } };
  }

  test("are opened, closed and set by whose half-days they are, and stand beside the other places", async ({ stage }) => {
    const { db, tom, address } = await tuesdays(stage);
    const total = async () => await open(page, { db, as: tom });
    expect(await total()).toMatchObject({ halfDays: [{ id: address.arrangement, parts: ["tue-am"], places: { total: 0 } }], kinds: [{ total: 1 }, { total: 0 }] });
    expect(statusOf(await send(more, { db, as: tom, address }))).toBe(303);
    expect(await total()).toMatchObject({ halfDays: [{ places: { total: 1, used: 0, free: 1 } }], kinds: [{ total: 1 }, { total: 0 }], all: { total: 2 } });
    expect(statusOf(await send(number, { db, as: tom, address, form: { wanted: "3" } }))).toBe(303);
    expect(statusOf(await send(fewer, { db, as: tom, address }))).toBe(303);
    expect(await total()).toMatchObject({ halfDays: [{ places: { total: 2 } }], kinds: [{ total: 1 }, { total: 0 }] });
    await send(number, { db, as: tom, address, form: { wanted: "x" } });
    expect(await total()).toMatchObject({ halfDays: [{ places: { total: 2 } }] });
  });

  test("of somebody else are not there for a neighbour, and nobody else has such doors", async ({ stage }) => {
    const { db, tom, yasmina, samira, loes, address } = await tuesdays(stage);
    await send(number, { db, as: tom, address, form: { wanted: "2" } });
    const doors = [more, fewer, number].map((action) => (as?: typeof samira) => send(action as typeof number, { db, as, address, form: { wanted: "5" } }));
    for (const door of doors) expect([statusOf(await door(yasmina)), statusOf(await door(samira)), statusOf(await door(loes)), statusOf(await door())]).toEqual([404, 404, 404, 302]);
    expect(await open(page, { db, as: yasmina })).toMatchObject({ halfDays: [] });
    expect(await open(page, { db, as: tom })).toMatchObject({ halfDays: [{ places: { total: 2 } }] });
  });
});

describe("days and week", () => {
  test("are stored, and come back on the page", async ({ stage }) => {
    const { db, tom } = await twoAtWork(stage);
    expect(statusOf(await send(days, { db, as: tom, form: { nextFreeOn: "2027-01-11", absentFrom: "2026-12-21", absentUntil: "2027-01-03" } }))).toBe(303);
    expect(statusOf(await send(changeWeek, { db, as: tom, form: { partsOfWeek: ["wed-am", "mon-pm"] } }))).toBe(303);
    expect(await open(page, { db, as: tom })).toMatchObject({ partsOfWeek: ["wed-am", "mon-pm"], days: { nextFreeOn: "2027-01-11", absentFrom: "2026-12-21", absentUntil: "2027-01-03" } });
    expect(await open(week, { db, as: tom })).toEqual({ partsOfWeek: ["wed-am", "mon-pm"] });
  });

  test("that cannot be used come back with what was typed", async ({ stage }) => {
    const { db, tom } = await twoAtWork(stage);
    const typed = { nextFreeOn: "", absentFrom: "2027-01-03", absentUntil: "2026-12-21" };
    expect(await send(days, { db, as: tom, form: typed })).toMatchObject({ data: { problems: [{ field: "absentUntil", code: "absence-reversed" }], typed } });
    expect(await send(days, { db, as: tom, form: { ...typed, absentFrom: "soon" } })).toMatchObject({ data: { problems: [{ field: "absentFrom", code: "not-a-date" }] } });
    expect(await send(changeWeek, { db, as: tom })).toMatchObject({ data: { problems: [{ field: "partsOfWeek", code: "parts-missing" }] } });
    expect(await send(changeWeek, { db, as: tom, form: { partsOfWeek: "sunday" } })).toMatchObject({ init: { status: 422 } });
  });
});

test("pause, resume and confirm lead back to the page", async ({ stage }) => {
  const { db, tom } = await twoAtWork(stage);
  for (const door of [pause, confirm]) expect(statusOf(await send(door, { db, as: tom }))).toBe(303);
  expect(await open(page, { db, as: tom })).toMatchObject({ pausedReason: "asked" });
  expect(statusOf(await send(resume, { db, as: tom }))).toBe(303);
  expect(await open(page, { db, as: tom })).toMatchObject({ pausedReason: null });
});

test("who has no profile yet finds a page that says so, and nothing to change", async ({ stage }) => {
  const { db, ruben } = await twoAtWork(stage);
  expect(await open(page, { db, as: ruben })).toBeNull();
  expect(statusOf(await open(week, { db, as: ruben }))).toBe(404);
  for (const door of [confirm, pause, resume]) expect(statusOf(await send(door, { db, as: ruben }))).toBe(404);
  expect(statusOf(await send(more, { db, as: ruben, address: treatment }))).toBe(404);
  expect(statusOf(await send(number, { db, as: ruben, address: treatment, form: { wanted: "1" } }))).toBe(404);
});

test("every door is closed to a shelter, a lead and a stranger", async ({ stage }) => {
  const { db, samira, loes } = await twoAtWork(stage);
  const doors = [days, changeWeek, confirm, pause, resume, more, fewer, number].map((action) => (as?: typeof samira) => send(action as typeof days, { db, as, address: treatment, form: { wanted: "1", partsOfWeek: "mon-am" } }));
  for (const door of [...doors, (as?: typeof samira) => open(page, { db, as }), (as?: typeof samira) => open(week, { db, as })]) {
    expect([statusOf(await door(samira)), statusOf(await door(loes)), statusOf(await door())]).toEqual([404, 404, 302]);
  }
});
