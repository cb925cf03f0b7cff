import argon2 from "argon2";
import { beforeEach, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action, loader } from "../../app/routes/account/sign-in.tsx";
import { logged, makeDemo, password, webPool, withApp, withPassword } from "../support/accounts.ts";
import { regionalLead, shelterWorker, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, leadsTo, problemsIn } from "../support/desk.ts";
import { caught, contextOf, statusOf } from "../support/visit.ts";

const { owner, ownerUrl } = ownDatabase();
const pool = webPool(ownerUrl);
const anotherProcess = webPool(ownerUrl);
const unknown = "niemand@schakel.example";

let samira: Person;
let email: string;

beforeEach(async () => {
  await owner.deleteFrom("throttle").execute();
  samira = await shelterWorker(owner);
  email = await withPassword(owner, samira);
});

test("the right password leads to the second factor, not further", async () => {
  await withApp(owner, samira);
  const home = desk(pool);
  expect(leadsTo(await home.send(action, "/sign-in?to=/requests/new", { email: email.toUpperCase(), password }))).toBe("/second-factor?to=%2Frequests%2Fnew");
  expect((await home.signIn()).actor).toEqual({ kind: "half-signed-in", personId: samira.personId, factorConfirmed: true });
});

test("what no form of ours sends is a request that cannot be used, not a fault", async () => {
  const request = new Request("http://localhost/sign-in", { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } });
  expect(await caught(() => action({ request, params: {}, context: contextOf({ db: owner }) }))).toMatchObject({ status: 400 });
});

test("whoever has no second factor yet sets one up first", async () => {
  expect(leadsTo(await desk(pool).send(action, "/sign-in", { email, password }))).toBe("/second-factor/setup");
});

test("an account of the demo goes on at once, to the page that was wanted or to its first", async () => {
  await makeDemo(owner, samira);
  expect(leadsTo(await desk(pool).send(action, "/sign-in", { email, password }))).toBe("/requests");
  expect(leadsTo(await desk(pool).send(action, "/sign-in?to=/account", { email, password }))).toBe("/account");
  expect(leadsTo(await desk(pool).send(action, "/sign-in?to=//evil.example", { email, password }))).toBe("/requests");
});

test("whoever is in does not sign in again", async () => {
  await makeDemo(owner, samira);
  const home = desk(pool);
  await home.send(action, "/sign-in", { email, password });
  expect(leadsTo(await home.open(loader, "/sign-in"))).toBe("/requests");
});

test("a wrong password, an unknown address and a closed account get the same answer", async () => {
  const lead = await regionalLead(owner);
  const closed = await withPassword(owner, lead);
  await owner.updateTable("person").set({ disabledAt: today }).where("id", "=", lead.personId).execute();
  const answers = await Promise.all([
    desk(pool).send(action, "/sign-in", { email, password: "iets heel anders" }),
    desk(pool).send(action, "/sign-in", { email: unknown, password }),
    desk(pool).send(action, "/sign-in", { email: closed, password }),
  ]);
  expect(answers.map(statusOf)).toEqual([422, 422, 422]);
  expect(answers.map(problemsIn)).toEqual([["sign-in-failed"], ["sign-in-failed"], ["sign-in-failed"]]);
});

test("a password is never shown again in what comes back", async () => {
  const answer = await desk(pool).send(action, "/sign-in", { email, password: "een geheim dat niet klopt" });
  expect(JSON.stringify(answer)).not.toContain("geheim");
});

test("the log names the person when there is one, and never the address", async () => {
  await desk(pool).send(action, "/sign-in", { email, password: "iets heel anders" });
  await desk(pool).send(action, "/sign-in", { email: unknown, password });
  await desk(pool).send(action, "/sign-in", { email, password });
  expect((await logged(owner, "account.enter")).slice(-3)).toEqual([
    { action: "account.enter-refused", personId: null, subjectId: samira.personId },
    { action: "account.enter-refused", personId: null, subjectId: "unknown" },
    { action: "account.enter", personId: samira.personId, subjectId: samira.personId },
  ]);
  expect(JSON.stringify(await owner.selectFrom("audit").selectAll().execute())).not.toContain("@");
});

test("a session from before does not go on under a new sign-in, and nobody chooses its token", async () => {
  const home = desk(pool);
  await home.send(action, "/sign-in", { email, password });
  const before = home.copyOfCookies();
  await home.send(action, "/sign-in", { email, password });
  expect(home.copyOfCookies().get("session")).not.toBe(before.get("session"));
  expect((await desk(pool, { cookies: before }).signIn()).actor.kind).toBe("visitor");
});

test("a password under weaker parameters is hashed again when it is used, and works after that", async () => {
  const weak = await argon2.hash(password, { memoryCost: 8 * 1024, timeCost: 1, parallelism: 1 });
  await owner.updateTable("person").set({ passwordHash: weak }).where("id", "=", samira.personId).execute();
  await desk(pool).send(action, "/sign-in", { email, password });
  const { passwordHash } = await owner.selectFrom("person").select("passwordHash").where("id", "=", samira.personId).executeTakeFirstOrThrow();
  expect(passwordHash).toContain("m=19456");
  expect(leadsTo(await desk(pool).send(action, "/sign-in", { email, password }))).toBe("/second-factor/setup");
});

test("a session ends after half an hour without use, and after twelve hours in any case", async () => {
  await makeDemo(owner, samira);
  const home = desk(pool);
  await home.send(action, "/sign-in", { email, password });
  const after = (minutes: number) => new Date(today.getTime() + minutes * 60_000);
  const left = desk(pool, { cookies: home.copyOfCookies() });
  left.now = after(31);
  expect((await left.signIn()).actor.kind).toBe("visitor");
  for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
    home.now = after(minutes);
    expect((await home.signIn()).actor.kind).toBe("person");
  }
  home.now = after(12 * 60);
  expect((await home.signIn()).actor.kind).toBe("visitor");
});

test("after eight wrong tries one has to wait, for a known and an unknown address alike, on every server", async () => {
  for (const address of [email, unknown]) {
    for (let tries = 0; tries < 8; tries++) {
      const answer = await desk(tries % 2 === 0 ? pool : anotherProcess).send(action, "/sign-in", { email: address, password: "iets heel anders" });
      expect(problemsIn(answer)).toEqual(["sign-in-failed"]);
    }
  }
  const known = await desk(anotherProcess).send(action, "/sign-in", { email, password });
  const stranger = await desk(pool).send(action, "/sign-in", { email: unknown, password });
  expect([statusOf(known), statusOf(stranger)]).toEqual([429, 429]);
  expect(problemsIn(known)).toEqual(problemsIn(stranger));
  expect((known as { data: unknown }).data).toMatchObject({ problems: [{ with: { minutes: expect.stringMatching(/^1\d$/) } }] });
});

test("tries at the same moment are counted one by one", async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) => desk(index % 2 === 0 ? pool : anotherProcess).send(action, "/sign-in", { email: unknown, password })),
  );
  expect(answers.map(statusOf).filter((status) => status === 429)).toHaveLength(4);
});

test("whoever guesses from elsewhere does not lock out the owner, and success costs no tries", async () => {
  for (let tries = 0; tries < 12; tries++) await desk(pool, { origin: "attacker" }).send(action, "/sign-in", { email, password: "iets heel anders" });
  for (let times = 0; times < 12; times++) expect(leadsTo(await desk(pool).send(action, "/sign-in", { email, password }))).toBe("/second-factor/setup");
});

test("the counts hold no address", async () => {
  await desk(pool).send(action, "/sign-in", { email, password: "iets heel anders" });
  const rows = await owner.selectFrom("throttle").select("key").execute();
  expect(rows).toHaveLength(3);
  for (const { key } of rows) expect(key).toMatch(/^sign-in:[A-Za-z0-9_-]{43}$/);
});
