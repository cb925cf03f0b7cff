import { expect } from "vitest";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { watchHandovers } from "../../app/commands/watch-handovers.ts";
import type { Event } from "../../app/domain/job.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import { letters } from "../../app/email/letters.ts";
import { daysAgo, runningCase, standing } from "../support/care.ts";
import { regionalLead, shelterWorker, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";

const test = rehearsals();
const atWork = (now = today): Occasion => ({ actor: { kind: "worker", task: "watch-handovers" }, now, cause: "job:1", origin: null });

async function watch(stage: Rehearsal, now = today): Promise<number> {
  await stage.as("schakel_worker");
  const told = await watchHandovers(stage.db, atWork(now));
  await stage.as("owner");
  return told;
}

async function mailed(stage: Rehearsal, event: Event, subject: string, turn: number) {
  await stage.as("schakel_worker");
  await announceEvent(stage.db, atWork(), { event, subject, turn });
  await stage.as("owner");
  return (await stage.db.selectFrom("mail").select("personId").where("letter", "=", event).execute()).map(({ personId }) => personId);
}

test("a yes without a handover is told after three working days, and not before", async ({ stage }) => {
  const cast = await runningCase(stage.db, { acceptedAt: new Date("2026-11-19T09:00:00Z") });
  expect(await watch(stage, new Date("2026-11-24T08:59:00Z"))).toBe(0);
  expect(await watch(stage, new Date("2026-11-24T09:00:00Z"))).toBe(1);
  expect(await stage.db.selectFrom("handoverAlert").select(["proposalId", "number"]).execute()).toEqual([{ proposalId: cast.id, number: 1 }]);
});

test("it is told once per term, and again when the next term passes; the child keeps the place", async ({ stage }) => {
  const cast = await runningCase(stage.db, { acceptedAt: daysAgo(20) });
  expect([await watch(stage), await watch(stage)]).toEqual([1, 0]);
  expect(await watch(stage, new Date("2026-11-26T09:00:00Z"))).toBe(1);
  expect((await stage.db.selectFrom("handoverAlert").select("number").orderBy("number").execute()).map(({ number }) => number)).toEqual([1, 2]);
  expect(await standing(stage.db, cast)).toEqual({ status: "accepted", held: true });
});

test("shelter, therapist and the lead of the region hear it; a neighbour does not", async ({ stage }) => {
  const loes = await regionalLead(stage.db);
  await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] });
  await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  const cast = await runningCase(stage.db);
  await watch(stage);
  expect(await mailed(stage, "handover-overdue-shelter", cast.id, 1)).toEqual([cast.samira.personId]);
  expect(await mailed(stage, "handover-overdue-therapist", cast.id, 1)).toEqual([cast.tom.personId]);
  expect(await mailed(stage, "handover-overdue-lead", cast.id, 1)).toEqual([loes.personId]);
});

test("nobody hears of a handover that was done in the meantime, or of a case that is over", async ({ stage }) => {
  const done = await runningCase(stage.db, { status: "handed-over" });
  expect(await watch(stage)).toBe(0);
  expect(await mailed(stage, "handover-overdue-lead", done.id, 1)).toEqual([]);
  expect(await mailed(stage, "handover-overdue-shelter", done.id, 1)).toEqual([]);
});

test("the letters lead to a list, and never to a case", () => {
  const events = ["care-news-shelter", "care-news-therapist", "handover-overdue-shelter", "handover-overdue-therapist", "handover-overdue-lead", "handover-contradicted-lead"] as const;
  for (const letter of events) {
    const mail = { id: "1", letter, subjectId: "7f6c0000-0000-4000-8000-000000000000", personId: null, address: "a@b.example", language: "nl" } as const;
    expect(letters[letter].link(mail, null)).toMatch(/^\/(requests|caseload|region\/requests)(\?list=accepted)?$/);
  }
});
