import { beforeEach, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as changeAccount, loader as account } from "../../app/routes/account/account.tsx";
import { action as changePassword } from "../../app/routes/account/change-password.tsx";
import { action as endSession } from "../../app/routes/account/session-end.ts";
import { action as endOthers } from "../../app/routes/account/sessions-end-others.ts";
import { action as signIn } from "../../app/routes/account/sign-in.tsx";
import { action as signOut } from "../../app/routes/account/sign-out.ts";
import { armReset } from "../../db/mail.ts";
import { hashToken, newToken } from "../../app/secrets/token.ts";
import { logged, makeDemo, password, webPool, withPassword } from "../support/accounts.ts";
import { shelterWorker, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, leadsTo, problemsIn, type Desk } from "../support/desk.ts";
import { statusOf } from "../support/visit.ts";

const { owner, ownerUrl, worker } = ownDatabase();
const pool = webPool(ownerUrl);
const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1";
const newPassword = "zeven blauwe paraplu's onderweg";

let samira: Person;
let email: string;

beforeEach(async () => {
  samira = await shelterWorker(owner);
  await makeDemo(owner, samira);
  email = await withPassword(owner, samira);
});

async function signedIn(wishes = {}, address = email): Promise<Desk> {
  const home = desk(pool, wishes);
  await home.send(signIn, "/sign-in", { email: address, password });
  return home;
}

async function sessionsOf(home: Desk) {
  const page = await home.open(account, "/account");
  if (page instanceof Response) throw new Error(leadsTo(page));
  return page.sessions;
}

const publicIdOf = async (home: Desk) => (await home.signIn()).session?.publicId ?? "";

test("the account shows where one is signed in, in plain words, this device among them", async () => {
  const office = await signedIn();
  const phone = await signedIn({ userAgent: iphone });
  const shown = (await sessionsOf(phone)).map(({ device, here }) => ({ ...device, here }));
  expect(shown).toHaveLength(2);
  expect(shown).toContainEqual({ browser: "safari", system: "ios", here: true });
  expect(shown).toContainEqual({ browser: "firefox", system: "windows", here: false });
  expect((await office.signIn()).actor.kind).toBe("person");
});

test("one device is signed out from another", async () => {
  const office = await signedIn();
  const phone = await signedIn({ userAgent: iphone });
  const session = await publicIdOf(office);
  expect(leadsTo(await phone.send(endSession, `/account/sessions/${session}/end`, {}, { session }))).toBe("/account");
  expect((await office.signIn()).actor.kind).toBe("visitor");
  expect((await phone.signIn()).actor.kind).toBe("person");
  expect(statusOf(await phone.send(endSession, `/account/sessions/${session}/end`, {}, { session }))).toBe(404);
});

test("nobody ends the session of somebody else, colleague or stranger", async () => {
  const office = await signedIn();
  const session = await publicIdOf(office);
  const colleague = await shelterWorker(owner, { name: "Mila" });
  await makeDemo(owner, colleague);
  const other = await signedIn({}, await withPassword(owner, colleague));
  expect(statusOf(await other.send(endSession, "/account/sessions/x/end", {}, { session }))).toBe(404);
  expect(leadsTo(await desk(pool).send(endSession, "/account/sessions/x/end", {}, { session }))).toContain("/sign-in");
  expect((await office.signIn()).actor.kind).toBe("person");
});

test("signing out everywhere else leaves this device", async () => {
  const desks = [await signedIn(), await signedIn(), await signedIn({ userAgent: iphone })];
  const [here] = desks;
  await here?.send(endOthers, "/account/sessions/end-others");
  expect(await Promise.all(desks.map(async (each) => (await each.signIn()).actor.kind))).toEqual(["person", "visitor", "visitor"]);
});

test("signing out ends the session, takes the cookie away and clears what the browser kept", async () => {
  const home = await signedIn();
  const copy = desk(pool, { cookies: home.copyOfCookies() });
  const answer = await home.send(signOut, "/sign-out");
  expect(leadsTo(answer)).toBe("/");
  expect((answer as Response).headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  expect(home.copyOfCookies().has("session")).toBe(false);
  expect((await copy.signIn()).actor.kind).toBe("visitor");
  expect(leadsTo(await home.send(signOut, "/sign-out"))).toBe("/");
});

test("a new password needs the old one, and signs out every other device", async () => {
  const office = await signedIn();
  const home = await signedIn();
  expect(problemsIn(await home.send(changePassword, "/account/password", { password: "iets heel anders", newPassword }))).toEqual(["password-wrong"]);
  expect(leadsTo(await home.send(changePassword, "/account/password", { password, newPassword }))).toBe("/account");
  expect((await home.signIn()).actor.kind).toBe("person");
  expect((await office.signIn()).actor.kind).toBe("visitor");
  expect(problemsIn(await desk(pool).send(signIn, "/sign-in", { email, password }))).toEqual(["sign-in-failed"]);
  expect(leadsTo(await desk(pool).send(signIn, "/sign-in", { email, password: newPassword }))).toBe("/requests");
  const deeds = (await logged(owner, "account.change-password")).filter(({ subjectId }) => subjectId === samira.personId).map(({ action }) => action);
  expect(deeds).toEqual(["account.change-password-refused", "account.change-password"]);
});

test("a copy of the cookie from before a new password lets nobody in, on whatever device it is", async () => {
  const home = await signedIn();
  const stolen = home.copyOfCookies();
  await home.send(changePassword, "/account/password", { password, newPassword });
  expect((await desk(pool, { cookies: stolen }).signIn()).actor.kind).toBe("visitor");
  expect((await home.signIn()).actor.kind).toBe("person");
});

test("a new password ends an open reset", async () => {
  const token = newToken();
  const values = { personId: samira.personId, createdAt: today, expiresAt: new Date(today.getTime() + 3_600_000) };
  const { id } = await owner.insertInto("passwordReset").values(values).returning("id").executeTakeFirstOrThrow();
  await (await signedIn()).send(changePassword, "/account/password", { password, newPassword });
  expect(await armReset(worker, id, hashToken(token), today)).toBe(false);
});

test.each([
  ["", "password-missing"],
  ["wachtwoord12", "password-weak"],
  ["te kort", "password-short"],
  ["Samira Samira", "password-weak"],
])("a new password must be strong: %s", async (typed, code) => {
  const home = await signedIn();
  expect(problemsIn(await home.send(changePassword, "/account/password", { password, newPassword: typed }))).toEqual([code]);
});

test("whoever sits at an unlocked computer cannot go on guessing the password", async () => {
  const home = await signedIn();
  for (let tries = 0; tries < 8; tries++) await home.send(changePassword, "/account/password", { password: "iets heel anders", newPassword });
  expect(statusOf(await home.send(changePassword, "/account/password", { password, newPassword }))).toBe(429);
});

test("a name and a language are changed, and the pages follow", async () => {
  const home = await signedIn();
  expect(leadsTo(await home.send(changeAccount, "/account", { name: "  Samira de Wit ", language: "en" }))).toBe("/account");
  expect(await home.open(account, "/account")).toMatchObject({ account: { name: "Samira de Wit", language: "en" } });
  expect((await home.signIn()).language).toBe("en");
  expect(home.copyOfCookies().has("language")).toBe(true);
  expect(problemsIn(await home.send(changeAccount, "/account", { name: "", language: "fr" }))).toEqual(["name-missing", "language-missing"]);
});

test("an account is for whoever is in", async () => {
  expect(leadsTo(await desk(pool).open(account, "/account"))).toBe("/sign-in?to=%2Faccount");
});
