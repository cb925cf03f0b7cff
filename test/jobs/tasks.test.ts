import { sql } from "kysely";
import pino from "pino";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../app/config.ts";
import { payloads } from "../../app/domain/job.ts";
import { deliveryBy } from "../../app/email/delivery.ts";
import { errorKind, errorPlace } from "../../app/error-kind.ts";
import { enqueue } from "../../db/enqueue.ts";
import { runTask } from "../../jobs/run-task.ts";
import { clockTasks, schedule } from "../../jobs/schedule.ts";
import { tasks } from "../../jobs/tasks.ts";
import { today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";

const { owner, web } = ownDatabase();

async function tasksOfTheDatabase() {
  const { rows } = await sql<{ tasks: string[] }>`select tasks_to_ask_for() as tasks`.execute(owner);
  return rows[0]?.tasks ?? [];
}

test("what may be asked for is one list: in the database, in the domain, and among the tasks", async () => {
  const known = Object.keys(payloads).toSorted();
  expect((await tasksOfTheDatabase()).toSorted()).toEqual(known);
  expect([...tasks.keys()].toSorted()).toEqual([...known, ...clockTasks].toSorted());
});

test("what the clock does, nobody can ask for", async () => {
  for (const task of clockTasks) {
    await expect(sql`select enqueue(${task}, '{}'::json, null, null)`.execute(web)).rejects.toThrow("there is no task");
  }
});

test("a job is there when its transaction is, and not without it", async () => {
  const job = { task: "notify", payload: { event: "proposal-made", subject: crypto.randomUUID() } } as const;
  const undone = web.transaction().execute(async (trx) => {
    await enqueue(trx, job);
    throw new Error("changed its mind");
  });
  await expect(undone).rejects.toThrow("changed its mind");
  const waiting = async () => (await sql`select from graphile_worker.jobs`.execute(owner)).rows.length;
  expect(await waiting()).toBe(0);
  await enqueue(web, job);
  expect(await waiting()).toBe(1);
});

describe("the schedule", () => {
  const at = (iso: string) => {
    const date = new Date(iso);
    const digest = { min: date.getUTCMinutes(), hour: date.getUTCHours(), date: date.getUTCDate(), month: date.getUTCMonth() + 1, dow: date.getUTCDay() };
    return schedule().filter((item) => item.match(digest)).map(({ task }) => task);
  };

  test("each minute the log is sealed, lost workers are looked for, who waits is told why, what can no longer be taken back counts, and a case goes to who said yes", () => {
    expect(at("2026-11-22T09:17:00Z")).toEqual(["seal-audit", "release-lost-workers", "tell-why-nobody", "carry-out-declines", "tend-transfers"]);
  });

  test("each night has one hour for matching and one for retention, also when the clocks change", () => {
    for (const night of ["2026-03-29", "2026-10-25", "2026-11-22"]) {
      const minutes = Array.from({ length: 1440 }, (_, minute) => at(new Date(Date.parse(`${night}T00:00:00Z`) + minute * 60_000).toISOString()));
      expect(minutes.flat().filter((task) => task === "match-every-region")).toHaveLength(1);
      expect(minutes.flat().filter((task) => task === "retention")).toHaveLength(1);
    }
  });
});

describe("a task that fails", () => {
  const lines: string[] = [];
  const log = pino({ level: "debug" }, { write: (line) => lines.push(line) });
  const config = readConfig({ NODE_ENV: "test", DATABASE_URL: "unused", SESSION_SECRETS: "only-for-tests", AUDIT_KEY: "only-for-tests-too" });
  const workplace = { db: owner, config, log, deliver: deliveryBy(config), clock: () => today };
  const sendMail = tasks.get("send-mail") ?? expect.fail("there is no such task");
  const run = (payload: unknown) => runTask("send-mail", sendMail, payload, { job: { id: "7", attempts: 1 }, abortSignal: new AbortController().signal }, workplace);

  test("fails loudly on a payload that is not what it should be, and says where without saying what", async () => {
    await expect(run({ mail: "samira@haven.example" })).rejects.toThrow("ZodError mail:invalid_format");
    const line = lines.at(-1) ?? "";
    expect(JSON.parse(line)).toMatchObject({ task: "send-mail", job: "7", attempt: 1, kind: "ZodError mail:invalid_format", msg: "task failed" });
    expect(line).not.toContain("samira");
  });

  test("repeats no value that a database error names", async () => {
    const error: unknown = await sql`select ${"samira@haven.example"}::uuid`.execute(owner).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain("samira");
    expect(errorKind(error)).toBe("error 22P02");
    expect(errorPlace(error).join()).not.toContain("samira");
  });
});
