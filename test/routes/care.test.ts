import { describe, expect } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as tellAppointment, loader as appointmentPage } from "../../app/routes/care/appointment.tsx";
import { loader as appointments } from "../../app/routes/care/appointments.tsx";
import { action as recordConsent, loader as consentPage } from "../../app/routes/care/consent.tsx";
import { action as newCode } from "../../app/routes/care/handover-code.ts";
import { action as contradict } from "../../app/routes/care/handover-contradiction.ts";
import { action as finish, loader as finishPage } from "../../app/routes/care/handover-done.tsx";
import { action as check, loader as handoverPage } from "../../app/routes/care/handover.tsx";
import { action as tellIntake, loader as intakeHeldPage } from "../../app/routes/care/intake-held.tsx";
import { action as plan, loader as planPage } from "../../app/routes/care/intake.tsx";
import { action as tellStart, loader as startPage } from "../../app/routes/care/start.tsx";
import { loader as casePage } from "../../app/routes/caseload/case.tsx";
import { loader as caseload } from "../../app/routes/caseload/caseload.tsx";
import { action as end, loader as endPage } from "../../app/routes/caseload/end.tsx";
import { action as handBack, loader as handBackPage } from "../../app/routes/caseload/hand-back.tsx";
import { loader as consents } from "../../app/routes/requests/consents.tsx";
import { loader as requestPage } from "../../app/routes/requests/request.tsx";
import { runningCase, standing, toldStates } from "../support/care.ts";
import { regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { leadsTo, problemsIn } from "../support/desk.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

async function staged(stage: Rehearsal, wishes: Parameters<typeof runningCase>[1] = {}) {
  const cast = await runningCase(stage.db, wishes);
  const anna = await therapist(stage.db, { name: "Anna" });
  const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  const loes = await regionalLead(stage.db);
  await stage.as("schakel_web");
  return { ...cast, db: stage.db, anna, bo, loes, atShelter: { reference: cast.request.reference }, atTherapist: { id: cast.id } };
}

const pages = [handoverPage, finishPage, planPage, intakeHeldPage, startPage, appointmentPage, appointments, consentPage];
const deeds = [
  [check, { heard: "111111" }], [newCode, {}], [finish, { unchecked: "yes" }], [contradict, {}], [plan, { on: "2026-12-01", time: "14:00" }], [tellIntake, { on: "2026-11-20" }],
  [tellStart, { on: "2026-11-20" }], [tellAppointment, { on: "2026-11-20", outcome: "kept" }], [recordConsent, { state: "one_given_other_pending" }],
] as const;
const ofTherapist = [casePage, endPage, handBackPage];

/** Everybody who is not of this case, with the address that they would type. */
const outsiders = ({ anna, bo, samira, tom, atShelter, atTherapist }: Awaited<ReturnType<typeof staged>>): [Person, Record<string, string>][] =>
  [[anna, atTherapist], [bo, atShelter], [samira, atTherapist], [tom, atShelter]];

describe("the doors of a case", () => {
  test("open for both sides", async ({ stage }) => {
    const cast = await staged(stage, { status: "intake-held" });
    for (const page of pages) {
      expect(statusOf(await open(page as typeof startPage, { db: cast.db, as: cast.samira, address: cast.atShelter }))).toBe(200);
      expect(statusOf(await open(page as typeof startPage, { db: cast.db, as: cast.tom, address: cast.atTherapist }))).toBe(200);
    }
    for (const page of ofTherapist) expect(statusOf(await open(page as typeof casePage, { db: cast.db, as: cast.tom, address: cast.atTherapist }))).toBe(200);
  });

  test("are not there for another therapist, another shelter, or under the other side's address", async ({ stage }) => {
    const cast = await staged(stage, { status: "intake-held" });
    for (const [as, address] of outsiders(cast)) {
      for (const page of pages) expect(statusOf(await open(page as typeof startPage, { db: cast.db, as, address }))).toBe(404);
      for (const [deed, form] of deeds) expect(statusOf(await send(deed as typeof newCode, { db: cast.db, as, address, form }))).toBe(404);
    }
    for (const page of ofTherapist) expect(statusOf(await open(page as typeof casePage, { db: cast.db, as: cast.anna, address: cast.atTherapist }))).toBe(404);
    for (const [deed, form] of [[end, { on: "2026-11-20", outcome: "better", reason: "other" }], [handBack, { reason: "no-click" }]] as const) {
      expect(statusOf(await send(deed as typeof handBack, { db: cast.db, as: cast.anna, address: cast.atTherapist, form }))).toBe(404);
      expect(statusOf(await send(deed as typeof handBack, { db: cast.db, as: cast.samira, address: cast.atTherapist, form }))).toBe(404);
    }
    await stage.as("owner");
    expect(await standing(stage.db, cast)).toEqual({ status: "intake-held", held: true });
    expect(await stage.db.selectFrom("careReport").select("id").execute()).toHaveLength(1);
  });

  test("are closed to a lead, and ask a stranger to sign in", async ({ stage }) => {
    const cast = await staged(stage);
    for (const page of pages) {
      expect(statusOf(await open(page as typeof startPage, { db: cast.db, as: cast.loes, address: cast.atShelter }))).toBe(404);
      expect(leadsTo(await open(page as typeof startPage, { db: cast.db, address: cast.atShelter }))).toContain("/sign-in");
    }
    expect(statusOf(await open(caseload, { db: cast.db, as: cast.samira }))).toBe(404);
    expect(statusOf(await open(consents, { db: cast.db, as: cast.tom }))).toBe(404);
  });

  test("lead back to the case when it is over, with the reason", async ({ stage }) => {
    const cast = await staged(stage, { status: "started" });
    await send(end, { db: cast.db, as: cast.tom, address: cast.atTherapist, form: { on: "2026-11-21", outcome: "better", reason: "goals-reached" } });
    expect(leadsTo(await open(handoverPage, { db: cast.db, as: cast.tom, address: cast.atTherapist }))).toBe(`/caseload/${cast.id}`);
    expect(leadsTo(await send(tellAppointment, { db: cast.db, as: cast.samira, address: cast.atShelter, form: { on: "2026-11-20", outcome: "kept" } }))).toBe(`/requests/${cast.request.reference}`);
    const page = await open(casePage, { db: cast.db, as: cast.tom, address: cast.atTherapist });
    expect(page).toMatchObject({ contact: null, card: { need: null }, care: { over: true, end: { reason: "goals-reached" } } });
  });
});

describe("the page of the handover", () => {
  test("shows each side the own half, never the other's, and a right half is told as right", async ({ stage }) => {
    const cast = await staged(stage);
    const [hers, his] = [await open(handoverPage, { db: cast.db, as: cast.samira, address: cast.atShelter }), await open(handoverPage, { db: cast.db, as: cast.tom, address: cast.atTherapist })];
    if (hers instanceof Response || his instanceof Response || !hers.half || !his.half) throw new Error("no half");
    expect(hers.half).not.toBe(his.half);
    expect(JSON.stringify(hers)).not.toContain(his.half);
    expect(JSON.stringify(his)).not.toContain(hers.half);
    expect(leadsTo(await send(check, { db: cast.db, as: cast.samira, address: cast.atShelter, form: { heard: his.half } }))).toBe(`/requests/${cast.request.reference}/handover`);
    expect(await open(handoverPage, { db: cast.db, as: cast.samira, address: cast.atShelter })).toMatchObject({ handover: { heard: true, otherHeard: false } });
    expect(await open(handoverPage, { db: cast.db, as: cast.tom, address: cast.atTherapist })).toMatchObject({ handover: { heard: false, otherHeard: true } });
  });

  test("a wrong half comes back with what was typed and how many tries are left; a slip of the finger costs none", async ({ stage }) => {
    const cast = await staged(stage);
    const slip = await send(check, { db: cast.db, as: cast.samira, address: cast.atShelter, form: { heard: "12" } });
    expect([statusOf(slip), problemsIn(slip)]).toEqual([422, ["half-format"]]);
    const wrong = await send(check, { db: cast.db, as: cast.samira, address: cast.atShelter, form: { heard: "111 111" } });
    expect([statusOf(wrong), problemsIn(wrong)]).toEqual([422, ["half-wrong"]]);
    expect(wrong).toMatchObject({ data: { typed: { heard: "111 111" }, problems: [{ with: { left: "4" } }] } });
  });

  test("done without a checked code needs a tick", async ({ stage }) => {
    const cast = await staged(stage);
    const answer = await send(finish, { db: cast.db, as: cast.samira, address: cast.atShelter });
    expect([statusOf(answer), problemsIn(answer)]).toEqual([422, ["code-unchecked"]]);
    expect(leadsTo(await send(finish, { db: cast.db, as: cast.samira, address: cast.atShelter, form: { unchecked: "yes" } }))).toBe(`/requests/${cast.request.reference}`);
    expect(await open(handoverPage, { db: cast.db, as: cast.tom, address: cast.atTherapist })).toMatchObject({ half: null, handover: { toldBy: "shelter" } });
  });
});

describe("the small forms", () => {
  test("refuse what cannot be, keep what was typed, and write nothing", async ({ stage }) => {
    const cast = await staged(stage, { status: "handed-over" });
    const at = { db: cast.db, as: cast.tom, address: cast.atTherapist };
    const refusals = [
      [await send(plan, { ...at, form: { on: "2026-11-20", time: "14:00" } }), "moment-in-past"],
      [await send(plan, { ...at, form: { on: "2026-12-01", time: "kwart over" } }), "time-format"],
      [await send(tellIntake, { ...at, form: { on: "" } }), "day-missing"],
      [await send(tellIntake, { ...at, form: { on: "2026-12-01" } }), "day-in-future"],
      [await send(tellIntake, { ...at, form: { on: "2026-02-31" } }), "day-format"],
      [await send(tellAppointment, { ...at, form: { on: "2026-11-20" } }), "outcome-missing"],
      [await send(end, { ...at, form: { on: "2026-11-20", outcome: "better" } }), "reason-missing"],
    ] as const;
    for (const [answer, code] of refusals) expect([statusOf(answer), problemsIn(answer)]).toEqual([422, [code]]);
    expect(refusals[1][0]).toMatchObject({ data: { typed: { on: "2026-12-01", time: "kwart over" } } });
    await stage.as("owner");
    expect(await stage.db.selectFrom("careReport").select("id").execute()).toEqual([]);
    expect(await stage.db.selectFrom("intakePlan").select("id").execute()).toEqual([]);
  });

  test("take a day as people write it", async ({ stage }) => {
    const cast = await staged(stage, { status: "handed-over" });
    await send(tellIntake, { db: cast.db, as: cast.tom, address: cast.atTherapist, form: { on: "9-11-2026" } });
    await stage.as("owner");
    expect((await toldStates(stage.db, cast)).at(-1)).toMatchObject({ status: "intake-held", happenedOn: "2026-11-09" });
  });

  test("a start without consent is refused with the reason, and both sides read why", async ({ stage }) => {
    const cast = await staged(stage, { status: "intake-held", consent: false });
    expect(leadsTo(await send(tellStart, { db: cast.db, as: cast.tom, address: cast.atTherapist, form: { on: "2026-11-20" } }))).toBe(`/caseload/${cast.id}`);
    expect(await open(startPage, { db: cast.db, as: cast.tom, address: cast.atTherapist })).toMatchObject({ blockers: ["not-recorded"] });
    expect(await open(requestPage, { db: cast.db, as: cast.samira, address: cast.atShelter })).toMatchObject({ care: { start: { blockers: ["not-recorded"] }, next: { step: "settle-consent" } } });
    await stage.as("owner");
    expect((await standing(stage.db, cast)).status).toBe("intake-held");
  });

  test("a case that is handed back is in the queue again with its clock, and this pair is not made twice", async ({ stage }) => {
    const cast = await staged(stage, { status: "started" });
    expect(leadsTo(await send(handBack, { db: cast.db, as: cast.tom, address: cast.atTherapist, form: { reason: "therapist-cannot" } }))).toBe("/caseload");
    await stage.as("owner");
    expect(await standing(stage.db, cast)).toEqual({ status: "submitted", held: false });
    expect((await toldStates(stage.db, cast)).slice(-2)).toMatchObject([{ status: "interrupted", reason: "therapist-cannot" }, { status: "submitted", reason: "returned" }]);
    expect(await stage.db.selectFrom("pairBar").select(["reason", "untilOn"]).execute()).toEqual([{ reason: "handed-back", untilOn: null }]);
  });
});

describe("consent", () => {
  test("is recorded by the shelter from the first day, before anybody was asked", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const waiting = await submittedRequest(stage.db, samira);
    await stage.as("schakel_web");
    const address = { reference: waiting.reference };
    expect(await open(consentPage, { db: stage.db, as: samira, address })).toMatchObject({ blockers: ["not-recorded"], consenters: ["parents-with-authority"], childToo: false });
    expect(leadsTo(await send(recordConsent, { db: stage.db, as: samira, address, form: { state: "one_given_other_pending" } }))).toBe(`/requests/${waiting.reference}`);
    expect(await open(requestPage, { db: stage.db, as: samira, address })).toMatchObject({ consent: ["parent-pending"], care: null, status: "submitted" });
  });

  test("asks what the child says from 12 on, and every step before the exception", async ({ stage }) => {
    const cast = await staged(stage, { ageYears: 13, consent: false });
    const at = { db: cast.db, as: cast.samira, address: cast.atShelter };
    const without = await send(recordConsent, { ...at, form: { state: "both_given" } });
    expect([statusOf(without), problemsIn(without)]).toEqual([422, ["child-word-missing"]]);
    const careless = await send(recordConsent, { ...at, form: { state: "exception_documented", childSays: "yes", harm: "yes" } });
    expect([statusOf(careless), problemsIn(careless)]).toEqual([422, ["exception-needs-care"]]);
    expect(leadsTo(await send(recordConsent, { ...at, form: { state: "exception_documented", childSays: "yes", harm: "yes", steps: "yes", noted: "yes" } }))).toContain("/requests/");
  });

  test("of a parent is not asked", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const mother = await submittedRequest(stage.db, samira, { fields: { personKind: "parent", ageYears: 34 } });
    await stage.as("schakel_web");
    expect(leadsTo(await open(consentPage, { db: stage.db, as: samira, address: { reference: mother.reference } }))).toBe(`/requests/${mother.reference}`);
  });

  test("that waits is on one list, what is overdue first; what is settled is not, and nothing of another shelter", async ({ stage }) => {
    const cast = await staged(stage, { consent: false });
    await stage.as("owner");
    const settled = await runningCase(stage.db, { samira: cast.samira, tom: await therapist(stage.db, { name: "Marit" }) });
    await submittedRequest(stage.db, cast.bo);
    const fresh = await submittedRequest(stage.db, cast.samira);
    await stage.as("schakel_web");
    const list = await open(consents, { db: cast.db, as: cast.samira });
    expect(list).toMatchObject({ lines: [{ reference: cast.request.reference, step: "record", late: true }, { reference: fresh.reference, late: false }], more: 0 });
    expect(JSON.stringify(list)).not.toContain(settled.request.reference);
  });
});

test("the caseload shows who is in care and what comes next, the late ones first, and nobody else's", async ({ stage }) => {
  const tom = await therapist(stage.db, { places: 3 });
  const started = await runningCase(stage.db, { tom, status: "started" });
  const late = await runningCase(stage.db, { tom, samira: started.samira });
  const anna = await therapist(stage.db, { name: "Anna" });
  await runningCase(stage.db, { tom: anna, samira: started.samira });
  await stage.as("schakel_web");
  const page = await open(caseload, { db: stage.db, as: tom });
  expect(page).toMatchObject({ running: [{ id: late.id, next: { step: "hand-over", late: true } }, { id: started.id, next: { step: "tell-appointments" } }], ended: [] });
});
