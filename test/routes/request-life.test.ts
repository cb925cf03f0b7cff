import { describe, expect } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as keepsWhenMoving } from "../../app/routes/availability/willingness.ts";
import { loader as amendment } from "../../app/routes/requests/amendment.tsx";
import { action as amend, loader as amending } from "../../app/routes/requests/amendment-section.tsx";
import { action as interrupt, loader as interruption } from "../../app/routes/requests/interruption.tsx";
import { action as move, loader as moving } from "../../app/routes/requests/move.tsx";
import { action as take } from "../../app/routes/requests/move-acceptance.ts";
import { action as decline } from "../../app/routes/requests/move-decline.ts";
import { action as takeBack } from "../../app/routes/requests/move-withdrawal.ts";
import { loader as moves } from "../../app/routes/requests/moves.tsx";
import { action as park, loader as parking } from "../../app/routes/requests/parking.tsx";
import { loader as view } from "../../app/routes/requests/request.tsx";
import { action as bringBack } from "../../app/routes/requests/return.ts";
import { action as withdraw } from "../../app/routes/requests/withdrawal.tsx";
import { shelterNumber } from "../../app/domain/shelter-number.ts";
import type { Database } from "../../db/connect.ts";
import { regionalLead, shelterWorker, submittedRequest, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { leadsTo, problemsIn } from "../support/desk.ts";
import { acceptedProposal, statesOf } from "../support/life.ts";
import { batchOf, movingFamily } from "../support/moves.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

const therapistForm = { language: "ar", interpreter: "yes", gender: "any", why: "situation-changed", seen: "1" };
const parkForm = { reason: "not-ready", untilOn: "2026-12-10" };

/** Each deed of the shelter as its door takes it. */
const deeds = {
  amend: { action: amend, form: therapistForm, also: { section: "therapist" } },
  park: { action: park, form: parkForm, also: {} },
  interrupt: { action: interrupt, form: { reason: "no-click", again: "now" }, also: {} },
  return: { action: bringBack, form: {}, also: {} },
  move: { action: move, form: { to: "region:kennemerland" }, also: {} },
  "take back a move": { action: takeBack, form: {}, also: {} },
  withdraw: { action: withdraw, form: { reason: "left-shelter" }, also: {} },
} as const;

const pages = { amendment, amending, interruption, moving, parking } as const;

async function doorsFor(db: Database, as: Person, address: Record<string, string>) {
  const answers: Record<string, number> = {};
  for (const [name, { action, form, also }] of Object.entries(deeds)) answers[name] = statusOf(await send(action, { db, as, address: { ...address, ...also }, form }));
  for (const [name, loader] of Object.entries(pages)) answers[name] = statusOf(await open<unknown>(loader, { db, as, address: { ...address, section: "therapist" } }));
  return [...new Set(Object.values(answers))];
}

describe("the doors of a request's life", () => {
  test("are not there for the neighbours, and closed to every other role", async ({ stage }) => {
    const { tom, yara, bo } = await movingFamily(stage.db);
    const loes = await regionalLead(stage.db);
    const address = { reference: yara.reference };
    await stage.as("schakel_web");
    expect(await doorsFor(stage.db, bo, address)).toEqual([404]);
    expect(await doorsFor(stage.db, tom, address)).toEqual([404]);
    expect(await doorsFor(stage.db, loes, address)).toEqual([404]);
    await stage.as("owner");
    expect(await statesOf(stage.db, yara)).toEqual(["submitted"]);
  });

  test("of an own request that has moved on meanwhile lead back to it, and write nothing: nobody reads that it is not there", async ({ stage }) => {
    const { samira, yara } = await movingFamily(stage.db);
    const address = { reference: yara.reference };
    await stage.db.insertInto("requestState").values({ requestId: yara.id, status: "completed", at: today }).execute();
    const before = await statesOf(stage.db, yara);
    await stage.as("schakel_web");
    for (const loader of Object.values(pages)) expect(leadsTo(await open<unknown>(loader, { db: stage.db, as: samira, address: { ...address, section: "therapist" } }))).toBe(`/requests/${yara.reference}`);
    await stage.as("owner");
    expect(await statesOf(stage.db, yara)).toEqual(before);
  });

  test("open for the own shelter: parked, back, changed, moved", async ({ stage }) => {
    const { samira, yara } = await movingFamily(stage.db);
    const visit = { db: stage.db, as: samira, address: { reference: yara.reference } };
    await stage.as("schakel_web");
    expect(await open(parking, visit)).toMatchObject({ hasProposal: false, from: "2026-11-23" });
    expect(statusOf(await send(park, { ...visit, form: parkForm }))).toBe(303);
    expect(await open(view, visit)).toMatchObject({ status: "parked", pause: { untilOn: "2026-12-10", reason: "not-ready" }, timeline: [{ status: "parked", untilOn: "2026-12-10" }, { status: "submitted" }] });
    expect(statusOf(await send(bringBack, { ...visit, form: {} }))).toBe(303);
    expect(statusOf(await send(amend, { ...visit, address: { ...visit.address, section: "therapist" }, form: therapistForm }))).toBe(303);
    expect(await open(amendment, visit)).toMatchObject({ answers: { language: "ar", interpreter: "yes" }, proposal: null });
    expect(statusOf(await send(move, { ...visit, form: { to: "region:kennemerland" } }))).toBe(303);
    const page = (await open(view, visit)) as { timeline: readonly { kind: string }[] };
    expect(page).toMatchObject({ status: "submitted", regionName: "Kennemerland", pause: null });
    expect(page.timeline.filter(({ kind }) => kind === "change")).toMatchObject([{ by: "Samira", reason: "situation-changed", fields: [{ field: "language", before: "nl", after: "ar" }, { field: "interpreter" }] }]);
    expect(page.timeline.filter(({ kind }) => kind === "move")).toMatchObject([{ fromRegion: "Flevoland", toRegion: "Kennemerland", status: "done" }]);
  });

  test("give back what cannot be used with everything that was typed, and write nothing", async ({ stage }) => {
    const { samira, tom, yara } = await movingFamily(stage.db);
    const bram = await submittedRequest(stage.db, samira);
    await acceptedProposal(stage.db, bram, tom);
    const visit = { db: stage.db, as: samira, address: { reference: yara.reference, section: "note" } };
    await stage.as("schakel_web");
    const late = await send(park, { ...visit, form: { reason: "not-ready", untilOn: "2026-11-01" } });
    expect([statusOf(late), problemsIn(late)]).toEqual([422, ["until-too-soon"]]);
    expect(late).toMatchObject({ data: { typed: { reason: "not-ready", untilOn: "2026-11-01" } } });
    const named = await send(amend, { ...visit, form: { note: "Bel moeder op 06-12345678", why: "was-mistaken", seen: "1" } });
    expect([statusOf(named), problemsIn(named)]).toEqual([422, ["guard-phone"]]);
    expect(problemsIn(await send(amend, { ...visit, form: { note: "Slaapt slecht.", seen: "1" } }))).toEqual(["why-missing"]);
    expect(problemsIn(await send(move, { ...visit, form: { to: "out-of-shelter" } }))).toEqual(["not-at-home"]);
    expect(problemsIn(await send(move, { ...visit, form: {} }))).toEqual(["destination-missing"]);
    const withTherapist = { ...visit, address: { reference: bram.reference } };
    expect(problemsIn(await send(interrupt, { ...withTherapist, form: { reason: "no-click", again: "later", untilOn: "" } }))).toEqual(["until-missing"]);
    expect(problemsIn(await send(move, { ...withTherapist, form: { to: "region:kennemerland" } }))).toEqual(["keeps-missing"]);
    await stage.as("owner");
    expect([await statesOf(stage.db, yara), (await statesOf(stage.db, bram)).at(-1)]).toEqual([["submitted"], "accepted"]);
    expect(await stage.db.selectFrom("requestChange").select("id").execute()).toEqual([]);
  });

  test("a conflict comes back with the new version, so that saving once more is a choice", async ({ stage }) => {
    const { samira, yara } = await movingFamily(stage.db);
    const fien = await shelterWorker(stage.db, { name: "Fien" });
    const visit = { db: stage.db, address: { reference: yara.reference, section: "therapist" } };
    await stage.as("schakel_web");
    await send(amend, { ...visit, as: samira, form: therapistForm });
    const second = await send(amend, { ...visit, as: fien, form: { ...therapistForm, language: "tr" } });
    expect([statusOf(second), problemsIn(second)]).toEqual([422, ["changed-meanwhile"]]);
    expect(await open(amending, { ...visit, as: fien })).toMatchObject({ version: 2, answers: { language: "ar" } });
    expect(statusOf(await send(amend, { ...visit, as: fien, form: { ...therapistForm, language: "tr", seen: "2" } }))).toBe(303);
  });
});

describe("an offer to another shelter", () => {
  test("is answered by that shelter only; a stranger finds nothing", async ({ stage }) => {
    const { samira, tom, yara, bo, toBo } = await movingFamily(stage.db);
    const eva = await shelterWorker(stage.db, { name: "Eva", organisation: "De Kade", region: "kennemerland" });
    await stage.as("schakel_web");
    const to = toBo.kind === "organisation" ? `organisation:${toBo.organisationId}:${toBo.region}` : "";
    await send(move, { db: stage.db, as: samira, address: { reference: yara.reference }, form: { to } });
    await stage.as("owner");
    const address = { batch: await batchOf(stage.db, yara) };
    await stage.as("schakel_web");
    expect(await open(moves, { db: stage.db, as: eva })).toMatchObject({ incoming: [], outgoing: [] });
    const seen = await open(moves, { db: stage.db, as: bo });
    expect(seen).toMatchObject({ incoming: [{ references: [yara.reference] }] });
    expect(JSON.stringify(seen)).not.toMatch(/Haven|Samira|Flevoland/);
    for (const action of [take, decline]) {
      expect(statusOf(await send(action, { db: stage.db, as: eva, address, form: {} }))).toBe(404);
      expect(statusOf(await send(action, { db: stage.db, as: tom, address, form: {} }))).toBe(404);
    }
    expect(await open(view, { db: stage.db, as: samira, address: { reference: yara.reference } })).toMatchObject({ moving: { name: null, number: shelterNumber(bo.organisations[0]!) } });
    expect(statusOf(await send(take, { db: stage.db, as: bo, address, form: {} }))).toBe(303);
    expect(statusOf(await open(view, { db: stage.db, as: samira, address: { reference: yara.reference } }))).toBe(404);
    expect(await open(view, { db: stage.db, as: bo, address: { reference: yara.reference } })).toMatchObject({ timeline: [{ kind: "move", status: "done" }, { status: "submitted" }] });
    expect(await open(moves, { db: stage.db, as: samira })).toMatchObject({ outgoing: [{ status: "done", reference: null }] });
  });
});

test("a therapist says to go on with a child that moves, and the shelter reads it where it passes on a move", async ({ stage }) => {
  const { samira, tom, yara } = await movingFamily(stage.db);
  await acceptedProposal(stage.db, yara, tom);
  const visit = { db: stage.db, as: samira, address: { reference: yara.reference } };
  await stage.as("schakel_web");
  expect(await open(moving, visit)).toMatchObject({ withTherapist: true, keepsWhenMoving: false });
  expect(statusOf(await send(keepsWhenMoving, { db: stage.db, as: samira, form: { keepsWhenMoving: "yes" } }))).toBe(404);
  expect(statusOf(await send(keepsWhenMoving, { db: stage.db, as: tom, form: { keepsWhenMoving: "yes" } }))).toBe(303);
  expect(await open(moving, visit)).toMatchObject({ keepsWhenMoving: true });
});
