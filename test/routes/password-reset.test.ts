import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as ask } from "../../app/routes/account/password-forgotten.tsx";
import { action as reset, loader as page } from "../../app/routes/account/password-reset.tsx";
import { action as signIn } from "../../app/routes/account/sign-in.tsx";
import { hashToken, newToken } from "../../app/secrets/token.ts";
import { armReset } from "../../db/mail.ts";
import { logged, password, webPool, withApp, withPassword } from "../support/accounts.ts";
import { shelterWorker, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, leadsTo, problemsIn, statusesOf } from "../support/desk.ts";
import { statusOf } from "../support/visit.ts";

const { owner, ownerUrl, worker } = ownDatabase();
const pool = webPool(ownerUrl);
const newPassword = "zeven blauwe paraplu's onderweg";

let samira: Person;
let email: string;

beforeEach(async () => {
  await owner.deleteFrom("throttle").execute();
  samira = await shelterWorker(owner);
  email = await withPassword(owner, samira);
});

/** Samira asked for a link, and the mail has been sent. */
async function mailedLink(): Promise<string> {
  await desk(pool).send(ask, "/password/forgotten", { email });
  const open = await owner.selectFrom("passwordReset").select("id").where("personId", "=", samira.personId).where("tokenHash", "is", null).executeTakeFirstOrThrow();
  const token = newToken();
  await armReset(worker, open.id, hashToken(token), today);
  return token;
}

const use = (token: string, typed = newPassword, home = desk(pool)) => home.send(reset, `/password/reset/${token}`, { newPassword: typed }, { token });

async function jobs(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from graphile_worker.jobs where task_identifier = 'notify'`.execute(owner);
  return rows[0]?.count ?? 0;
}

test("asking gets the same answer and asks for the same job, with and without an account", async () => {
  const before = await jobs();
  const known = await desk(pool).send(ask, "/password/forgotten", { email });
  const afterKnown = await jobs();
  const unknown = await desk(pool).send(ask, "/password/forgotten", { email: "niemand@schakel.example" });
  expect([leadsTo(known), leadsTo(unknown)]).toEqual(["/sign-in", "/sign-in"]);
  expect([statusOf(known), statusOf(unknown)]).toEqual([303, 303]);
  expect([afterKnown - before, (await jobs()) - afterKnown]).toEqual([1, 1]);
  expect(await owner.selectFrom("passwordReset").select("id").where("personId", "=", samira.personId).execute()).toHaveLength(1);
  expect((await logged(owner, "account.ask-reset")).slice(-2).map(({ subjectId }) => subjectId)).toEqual([samira.personId, "unknown"]);
});

test("after three times in an hour one has to wait, known or not", async () => {
  for (const address of [email, "niemand@schakel.example"]) {
    for (let times = 0; times < 3; times++) expect(leadsTo(await desk(pool).send(ask, "/password/forgotten", { email: address }))).toBe("/sign-in");
    expect(statusOf(await desk(pool).send(ask, "/password/forgotten", { email: address }))).toBe(429);
  }
});

test("the link sets a new password, ends every session, and leaves the second factor to be passed", async () => {
  await withApp(owner, samira);
  const office = desk(pool);
  await office.send(signIn, "/sign-in", { email, password });
  const token = await mailedLink();
  expect(await desk(pool).open(page, `/password/reset/${token}`, { token })).toBeNull();
  expect(leadsTo(await use(token))).toBe("/sign-in");
  expect((await office.signIn()).actor.kind).toBe("visitor");
  expect(problemsIn(await desk(pool).send(signIn, "/sign-in", { email, password }))).toEqual(["sign-in-failed"]);
  expect(leadsTo(await desk(pool).send(signIn, "/sign-in", { email, password: newPassword }))).toBe("/second-factor");
  expect((await logged(owner, "account.reset-password")).at(-1)?.subjectId).toBe(samira.personId);
});

test("the link works once, and of two at the same moment one", async () => {
  const token = await mailedLink();
  const answers = await Promise.all([use(token), use(token)]);
  expect(statusesOf(answers)).toEqual([303, 404]);
  expect(statusOf(await use(token))).toBe(404);
  expect(statusOf(await desk(pool).open(page, `/password/reset/${token}`, { token }))).toBe(404);
});

test("using one link ends the others", async () => {
  const first = await mailedLink();
  const second = await mailedLink();
  await use(second);
  expect(statusOf(await use(first))).toBe(404);
});

test("the link works for one hour", async () => {
  const token = await mailedLink();
  const late = desk(pool);
  late.now = new Date(today.getTime() + 3_600_000);
  expect(statusOf(await late.open(page, `/password/reset/${token}`, { token }))).toBe(404);
  expect(statusOf(await use(token, newPassword, late))).toBe(404);
});

test("a weak password does not use the link up", async () => {
  const token = await mailedLink();
  expect(problemsIn(await use(token, "wachtwoord12"))).toEqual(["password-weak"]);
  expect(problemsIn(await use(token, email))).toEqual(["password-weak"]);
  expect(leadsTo(await use(token))).toBe("/sign-in");
});

test("an account that was closed in the meantime is not opened again", async () => {
  const token = await mailedLink();
  await owner.updateTable("person").set({ disabledAt: today }).where("id", "=", samira.personId).execute();
  expect(statusOf(await use(token))).toBe(404);
});

test.each(["x", "a".repeat(43), "../../account"])("a made-up link does not exist: %s", async (token) => {
  expect(statusOf(await use(token))).toBe(404);
  expect(statusOf(await desk(pool).open(page, "/password/reset/x", { token }))).toBe(404);
});
