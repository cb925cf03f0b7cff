import { spawnSync } from "node:child_process";
import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeEach, expect, test } from "vitest";
import { keepHeadOutside, sealAudit } from "../../app/commands/seal-audit.ts";
import { verifyAudit } from "../../app/commands/verify-audit.ts";
import { auditSeal } from "../../app/secrets/audit-seal.ts";
import { recordAudit } from "../../db/audit.ts";
import { nationalMember, occasionOf, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";

const { owner, ownerUrl, worker } = ownDatabase();
const key = "a key for tests";
const seal = auditSeal(key);
const folder = await mkdtemp(join(tmpdir(), "schakel-heads-"));
let file = "";

afterAll(() => rm(folder, { recursive: true }));

/** A log of six rows, sealed, its head kept outside. */
beforeEach(async () => {
  await asIntruder(sql`truncate audit restart identity`);
  file = join(folder, `${crypto.randomUUID()}.log`);
  await write(6);
  await sealAndKeep();
});

async function write(rows: number) {
  const occasion = occasionOf(await nationalMember(owner));
  for (let row = 0; row < rows; row++) await recordAudit(owner, occasion, "region.switch", { kind: "region", id: `region-${row}` });
}

async function sealAndKeep() {
  await sealAudit(worker, seal);
  return keepHeadOutside(worker, file, today);
}

/** Somebody with the owner's rights, who switches the guard off first. */
async function asIntruder(...statements: { execute(db: typeof owner): Promise<unknown> }[]) {
  await sql`alter table audit disable trigger user`.execute(owner);
  for (const statement of statements) await statement.execute(owner);
  await sql`alter table audit enable trigger user`.execute(owner);
}

const verify = async () => (await verifyAudit(worker, file, seal)).broken;
const idAt = async (position: number) => (await owner.selectFrom("audit").select("id").where("position", "=", position).executeTakeFirstOrThrow()).id;

test("a log that nobody touched is whole, row by row, with newer rows waiting", async () => {
  await write(2);
  expect(await verifyAudit(worker, file, seal)).toMatchObject({ broken: null, head: { position: 6 }, waiting: 2, keptUntil: 6 });
});

test("two workers that seal at once make one chain without a gap", async () => {
  await write(50);
  await Promise.all([sealAndKeep(), sealAndKeep(), sealAndKeep()]);
  await sealAndKeep();
  expect(await verifyAudit(worker, file, seal)).toMatchObject({ broken: null, head: { position: 56 }, waiting: 0, keptUntil: 56 });
});

test("a row that was changed is named", async () => {
  await asIntruder(sql`update audit set subject_id = 'another' where position = 3`);
  expect(await verify()).toEqual({ kind: "changed", position: 3, id: await idAt(3) });
});

test("a moment that was moved by a microsecond is seen", async () => {
  await asIntruder(sql`update audit set at = at + interval '1 microsecond' where position = 2`);
  expect(await verify()).toMatchObject({ kind: "changed", position: 2 });
});

test("the first broken row is named when there are more", async () => {
  await asIntruder(sql`update audit set role = 'shelter' where position in (2, 5)`);
  expect(await verify()).toMatchObject({ kind: "changed", position: 2 });
});

test("a row that was taken out is missing", async () => {
  await asIntruder(sql`delete from audit where position = 4`);
  expect(await verify()).toEqual({ kind: "missing", position: 4, id: null });
});

test("a row that was put in between is named", async () => {
  await asIntruder(
    sql`update audit set position = -(position + 1) where position >= 3`,
    sql`update audit set position = -position where position < 0`,
    sql`insert into audit (at, role, action, subject_kind, subject_id, permission, cause, position, hash)
        select at, role, action, subject_kind, 'invented', permission, cause, 3, decode(repeat('ab', 32), 'hex') from audit where position = 2`,
  );
  expect(await verify()).toEqual({ kind: "inserted", position: 3, id: await idAt(3) });
});

test("a row that was put at the end is named", async () => {
  await asIntruder(sql`insert into audit (at, role, action, subject_kind, subject_id, permission, cause, position, hash)
    select at, role, action, subject_kind, 'invented', permission, cause, 7, decode(repeat('ab', 32), 'hex') from audit where position = 6`);
  expect(await verify()).toEqual({ kind: "inserted", position: 7, id: await idAt(7) });
});

test("rows cut off the end are missed, because the head is also kept outside", async () => {
  await asIntruder(sql`delete from audit where position > 4`);
  expect(await verify()).toEqual({ kind: "cut-off", position: 5, id: null });
  expect(await sealAndKeep()).toBe(false);
});

test("rows cut off the end are missed also after new ones grew in their place", async () => {
  await asIntruder(sql`delete from audit where position > 4`);
  await write(5);
  expect(await sealAndKeep()).toBe(false);
  expect(await verify()).toMatchObject({ kind: "rewritten", position: 6 });
});

test("the whole log thrown away is missed", async () => {
  await asIntruder(sql`truncate audit`);
  expect(await verify()).toEqual({ kind: "cut-off", position: 1, id: null });
});

test("half a line that a crash left in the file of heads spoils nothing", async () => {
  await appendFile(file, "2026-11-22T09:00:00.000Z 7 abc");
  await write(1);
  expect(await sealAndKeep()).toBe(true);
  expect(await verifyAudit(worker, file, seal)).toMatchObject({ broken: null, head: { position: 7 }, keptUntil: 7 });
});

test("a crash after sealing and before keeping the head is caught up with", async () => {
  await write(2);
  await sealAudit(worker, seal);
  expect((await verifyAudit(worker, file, seal)).keptUntil).toBe(6);
  await sealAndKeep();
  expect((await readFile(file, "utf8")).trimEnd().split("\n")).toHaveLength(2);
  expect((await verifyAudit(worker, file, seal)).keptUntil).toBe(8);
});

test("nobody but the owner can break it: the worker may seal a row once, and change or delete none", async () => {
  await expect(sql`update audit set subject_id = 'another'`.execute(worker)).rejects.toThrow("permission denied");
  await expect(sql`delete from audit`.execute(worker)).rejects.toThrow("permission denied");
  await expect(sql`update audit set position = 99`.execute(worker)).rejects.toThrow("append-only");
  await expect(sql`delete from audit`.execute(owner)).rejects.toThrow("append-only");
});

function command() {
  const env = { ...process.env, DATABASE_URL: ownerUrl, SESSION_SECRETS: "only-for-tests", AUDIT_KEY: key, AUDIT_HEAD_FILE: file };
  return spawnSync(process.execPath, ["jobs/audit-verify.ts"], { env, encoding: "utf8" });
}

test("the command says that the log is whole, or which row is broken, and ends with 1", async () => {
  expect(command()).toMatchObject({ status: 0, stdout: expect.stringContaining("The log is whole.") });
  await asIntruder(sql`update audit set action = 'nothing' where position = 5`);
  expect(command()).toMatchObject({ status: 1, stdout: expect.stringContaining(`Row ${await idAt(5)}, at position 5, was changed`) });
});
