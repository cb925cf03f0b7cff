import { expect } from "vitest";
import { z } from "zod";
import { action as revoke } from "../../app/routes/caseload/calendar-revocation.ts";
import { action as make } from "../../app/routes/caseload/calendar.tsx";
import { loader as read } from "../../app/routes/caseload/calendar-feed.ts";
import { runningCase } from "../support/care.ts";
import { therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const Made = z.object({ data: z.object({ shown: z.object({ address: z.url() }) }) });

async function withAddress(stage: Rehearsal) {
  const cast = await runningCase(stage.db, { status: "handed-over" });
  const plan = (proposalId: string, startsAt: string) =>
    stage.db.insertInto("intakePlan").values({ proposalId, startsAt: new Date(startsAt), side: "therapist", personId: cast.tom.personId, plannedAt: today }).execute();
  await plan(cast.id, "2026-11-25T13:00:00Z");
  const other = await runningCase(stage.db, { samira: cast.samira, tom: await therapist(stage.db, { name: "Anna" }), status: "handed-over" });
  await plan(other.id, "2026-12-25T13:00:00Z");
  await stage.as("schakel_web");
  const { data } = Made.parse(await send(make, { db: stage.db, as: cast.tom }));
  const file = data.shown.address.split("/").at(-1) ?? "";
  return { ...cast, file };
}

const textOf = async (stage: Rehearsal, file: string) => {
  const answer = await open(read, { db: stage.db, address: { file } });
  return answer instanceof Response && answer.ok ? answer.text() : String(statusOf(answer));
};

test("a secret address gives the own intakes without anything about whom, to whoever has it", async ({ stage }) => {
  const { file, request } = await withAddress(stage);
  const text = await textOf(stage, file);
  expect(text).toContain("DTSTART:20261125T130000Z");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  for (const secret of [request.reference, request.id, "De Haven", "EMDR", "Tom"]) expect(text).not.toContain(secret);
});

test("only the hash is kept, and another address or a wrong one gives nothing", async ({ stage }) => {
  const { file } = await withAddress(stage);
  await stage.as("owner");
  const rows = JSON.stringify(await stage.db.selectFrom("calendarFeed").selectAll().execute());
  expect(rows).not.toContain(file.slice(0, -4));
  await stage.as("schakel_web");
  expect(await textOf(stage, `${"x".repeat(43)}.ics`)).toBe("404");
  expect(await textOf(stage, "nothing")).toBe("404");
});

test("a new address stops the old one, and stopping leaves none", async ({ stage }) => {
  const { tom, file } = await withAddress(stage);
  await send(make, { db: stage.db, as: tom });
  expect(await textOf(stage, file)).toBe("404");
  await send(revoke, { db: stage.db, as: tom });
  await stage.as("owner");
  expect(await stage.db.selectFrom("calendarFeed").select("id").where("revokedAt", "is", null).execute()).toEqual([]);
});

test("an account that was closed has no calendar, and a case that ended is not in one", async ({ stage }) => {
  const { tom, id, file } = await withAddress(stage);
  await stage.as("owner");
  await stage.db.updateTable("proposal").set({ releasedAt: today }).where("id", "=", id).execute();
  await stage.as("schakel_web");
  expect(await textOf(stage, file)).not.toContain("BEGIN:VEVENT");
  await stage.as("owner");
  await stage.db.updateTable("person").set({ disabledAt: today }).where("id", "=", tom.personId).execute();
  await stage.as("schakel_web");
  expect(await textOf(stage, file)).toBe("404");
});
