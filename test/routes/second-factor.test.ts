import { beforeEach, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as keepCodes, loader as showCodes } from "../../app/routes/account/recovery-codes.tsx";
import { action as renewCodes } from "../../app/routes/account/recovery-codes-renewal.tsx";
import { action as recover } from "../../app/routes/account/second-factor-recovery.tsx";
import { action as replace } from "../../app/routes/account/second-factor-replacement.tsx";
import { action as setUp, loader as showOffer } from "../../app/routes/account/second-factor-setup.tsx";
import { action as pass, loader as askCode } from "../../app/routes/account/second-factor.tsx";
import { action as signIn } from "../../app/routes/account/sign-in.tsx";
import { loader as ownWorklist } from "../../app/routes/requests/list.tsx";
import { logged, makeDemo, codesOf, password, webPool, withApp, withPassword } from "../support/accounts.ts";
import { shelterWorker, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, leadsTo, problemsIn, statusesOf, secrets, type Desk } from "../support/desk.ts";
import { statusOf } from "../support/visit.ts";

const { owner, ownerUrl } = ownDatabase();
const pool = webPool(ownerUrl);

let samira: Person;
let email: string;

beforeEach(async () => {
  samira = await shelterWorker(owner);
  email = await withPassword(owner, samira);
});

async function halfSignedIn(wishes = {}): Promise<Desk> {
  const home = desk(pool, wishes);
  await home.send(signIn, "/sign-in", { email, password });
  return home;
}

async function offeredSecret(home: Desk): Promise<string> {
  const offer = await home.open(showOffer, "/second-factor/setup");
  if (offer instanceof Response) throw new Error(`no offer: ${leadsTo(offer)}`);
  return offer.groups.join("");
}

/** Samira, who has set up her app and kept her codes. */
async function settled() {
  const home = await halfSignedIn();
  const show = codesOf(await offeredSecret(home));
  await home.send(setUp, "/second-factor/setup", { code: show() });
  const shown = await home.open(showCodes, "/second-factor/recovery-codes");
  if (shown instanceof Response) throw new Error("no codes");
  await home.send(keepCodes, "/second-factor/recovery-codes");
  return { home, show, codes: shown.codes };
}

const later = (seconds: number) => new Date(today.getTime() + seconds * 1000);

test("a code from the app lets one in, under another token, to the page that was wanted", async () => {
  const show = await withApp(owner, samira);
  const home = await halfSignedIn();
  const before = home.copyOfCookies();
  expect(leadsTo(await home.send(pass, "/second-factor?to=/requests/new", { code: show() }))).toBe("/requests/new");
  expect((await home.signIn()).actor).toMatchObject({ kind: "person", name: "Samira", role: "shelter" });
  expect((await desk(pool, { cookies: before }).signIn()).actor.kind).toBe("visitor");
});

test("whoever still owes a code is led to it, and the page that was wanted goes along", async () => {
  await withApp(owner, samira);
  expect(leadsTo(await (await halfSignedIn()).open(ownWorklist, "/requests"))).toBe("/second-factor?to=%2Frequests");
});

test("a wrong code and a used one are refused, and written down", async () => {
  const show = await withApp(owner, samira);
  const home = await halfSignedIn();
  expect(problemsIn(await home.send(pass, "/second-factor", { code: "nonsense" }))).toEqual(["code-wrong"]);
  await home.send(pass, "/second-factor", { code: show() });
  const another = await halfSignedIn();
  expect(problemsIn(await another.send(pass, "/second-factor", { code: show() }))).toEqual(["code-used"]);
  another.now = later(30);
  expect(leadsTo(await another.send(pass, "/second-factor", { code: show(later(30)) }))).toBe("/requests");
  const deeds = (await logged(owner, "second-factor.")).filter(({ personId }) => personId === samira.personId).map(({ action }) => action);
  expect(deeds).toEqual(["second-factor.pass-refused", "second-factor.pass", "second-factor.pass-refused", "second-factor.pass"]);
});

test("an older code does not work once a newer one has", async () => {
  const show = await withApp(owner, samira);
  const one = await halfSignedIn();
  await one.send(pass, "/second-factor", { code: show(later(30)) });
  expect(problemsIn(await (await halfSignedIn()).send(pass, "/second-factor", { code: show() }))).toEqual(["code-used"]);
});

test("of two who use the same code at the same moment one gets in", async () => {
  const show = await withApp(owner, samira);
  const both = [await halfSignedIn(), await halfSignedIn()];
  const answers = await Promise.all(both.map((home) => home.send(pass, "/second-factor", { code: show() })));
  expect(statusesOf(answers)).toEqual([303, 422]);
});

test("after six wrong codes one has to wait, from wherever one tries", async () => {
  const show = await withApp(owner, samira);
  for (let tries = 0; tries < 6; tries++) await (await halfSignedIn({ origin: `place ${tries}` })).send(pass, "/second-factor", { code: "000000" });
  const home = await halfSignedIn();
  expect(statusOf(await home.send(pass, "/second-factor", { code: show() }))).toBe(429);
  expect(statusOf(await home.send(recover, "/second-factor/recovery", { code: "HK7P-3MQX-RW4D" }))).toBe(429);
});

test("the secret is stored sealed, and sealed again when the secret of the server was renewed", async () => {
  const show = await withApp(owner, samira);
  const before = await owner.selectFrom("secondFactor").select("secretSealed").where("personId", "=", samira.personId).executeTakeFirstOrThrow();
  const home = await halfSignedIn({ secrets: ["a newer secret, made today", ...secrets] });
  expect(leadsTo(await home.send(pass, "/second-factor", { code: show() }))).toBe("/requests");
  const after = await owner.selectFrom("secondFactor").select("secretSealed").where("personId", "=", samira.personId).executeTakeFirstOrThrow();
  expect(after.secretSealed.equals(before.secretSealed)).toBe(false);
  const onlyNew = desk(pool, { secrets: ["a newer secret, made today"] });
  onlyNew.now = later(30);
  await onlyNew.send(signIn, "/sign-in", { email, password });
  expect(leadsTo(await onlyNew.send(pass, "/second-factor", { code: show(later(30)) }))).toBe("/requests");
});

test("whoever has no app yet sets one up, gets ten codes once, and is in under another token", async () => {
  const home = await halfSignedIn();
  expect(leadsTo(await home.open(askCode, "/second-factor"))).toBe("/second-factor/setup");
  const show = codesOf(await offeredSecret(home));
  expect(problemsIn(await home.send(setUp, "/second-factor/setup", { code: "000000" }))).toEqual(["code-wrong"]);
  const before = home.copyOfCookies();
  expect(leadsTo(await home.send(setUp, "/second-factor/setup?to=/account", { code: show() }))).toBe("/second-factor/recovery-codes?to=%2Faccount");
  expect((await desk(pool, { cookies: before }).signIn()).actor.kind).toBe("visitor");
  const shown = await home.open(showCodes, "/second-factor/recovery-codes");
  expect(shown).toMatchObject({ codes: { length: 10 } });
  await home.send(keepCodes, "/second-factor/recovery-codes");
  expect(leadsTo(await home.open(showCodes, "/second-factor/recovery-codes"))).toBe("/requests");
  expect(problemsIn(await (await halfSignedIn()).send(pass, "/second-factor", { code: show() }))).toEqual(["code-used"]);
});

test("each sign-in offers a secret of its own, so that nobody sets up one that another has seen", async () => {
  const intruder = await halfSignedIn();
  const owners = await halfSignedIn();
  const seen = await offeredSecret(intruder);
  const own = await offeredSecret(owners);
  expect(own).not.toBe(seen);
  expect(await offeredSecret(owners)).toBe(own);
  expect(problemsIn(await owners.send(setUp, "/second-factor/setup", { code: codesOf(seen)() }))).toEqual(["code-wrong"]);
});

test("once an app is set up, nobody with only the password sets up another", async () => {
  const intruder = await halfSignedIn();
  const seen = await offeredSecret(intruder);
  await settled();
  expect((await intruder.signIn()).actor.kind).toBe("visitor");
  const again = await halfSignedIn();
  expect(leadsTo(await again.open(showOffer, "/second-factor/setup"))).toBe("/second-factor");
  expect(leadsTo(await again.send(setUp, "/second-factor/setup", { code: codesOf(seen)() }))).toBe("/second-factor");
});

test("of two sessions that set up an app at the same moment one succeeds", async () => {
  const both = [await halfSignedIn(), await halfSignedIn()];
  const offers = await Promise.all(both.map(offeredSecret));
  const answers = await Promise.all(both.map((home, index) => home.send(setUp, "/second-factor/setup", { code: codesOf(offers[index] ?? "")() })));
  expect(answers.map(leadsTo).filter((to) => to === "/second-factor/recovery-codes")).toHaveLength(1);
  expect(await owner.selectFrom("recoveryCode").select("codeHash").where("personId", "=", samira.personId).execute()).toHaveLength(10);
});

test("a recovery code lets one in, once, and the page says how many are left", async () => {
  const { codes } = await settled();
  const [code = ""] = codes;
  const home = await halfSignedIn();
  expect(leadsTo(await home.send(recover, "/second-factor/recovery", { code: code.toLowerCase().replaceAll("-", " ") }))).toBe("/account");
  expect((await home.signIn()).actor.kind).toBe("person");
  expect(problemsIn(await (await halfSignedIn()).send(recover, "/second-factor/recovery", { code }))).toEqual(["recovery-code-wrong"]);
  expect(await owner.selectFrom("recoveryCode").select("codeHash").where("personId", "=", samira.personId).where("usedAt", "is", null).execute()).toHaveLength(9);
});

test("of two who use the same recovery code at the same moment one gets in", async () => {
  const { codes } = await settled();
  const both = [await halfSignedIn(), await halfSignedIn()];
  const answers = await Promise.all(both.map((home) => home.send(recover, "/second-factor/recovery", { code: codes[1] ?? "" })));
  expect(statusesOf(answers)).toEqual([303, 422]);
});

test("somebody else's recovery code is none", async () => {
  const { codes } = await settled();
  const bo = await shelterWorker(owner, { name: "Bo", organisation: "Het Anker" });
  await withApp(owner, bo);
  email = await withPassword(owner, bo);
  expect(problemsIn(await (await halfSignedIn()).send(recover, "/second-factor/recovery", { code: codes[0] ?? "" }))).toEqual(["recovery-code-wrong"]);
});

test("another app needs the password, counts only once confirmed, and ends every other session", async () => {
  const { home, show } = await settled();
  home.now = later(60);
  const elsewhere = await halfSignedIn();
  elsewhere.now = later(30);
  await elsewhere.send(pass, "/second-factor", { code: show(later(30)) });
  expect(problemsIn(await home.send(replace, "/account/second-factor", { password: "iets heel anders" }))).toEqual(["password-wrong"]);
  expect(leadsTo(await home.open(showOffer, "/second-factor/setup"))).toBe("/account");
  expect(leadsTo(await home.send(replace, "/account/second-factor", { password }))).toBe("/second-factor/setup");
  const showNew = codesOf(await offeredSecret(home));
  await home.send(setUp, "/second-factor/setup", { code: showNew(home.now) });
  expect((await home.signIn()).actor.kind).toBe("person");
  expect((await elsewhere.signIn()).actor.kind).toBe("visitor");
  const next = await halfSignedIn();
  next.now = later(120);
  expect(problemsIn(await next.send(pass, "/second-factor", { code: show(next.now) }))).toEqual(["code-wrong"]);
  expect(leadsTo(await next.send(pass, "/second-factor", { code: showNew(next.now) }))).toBe("/requests");
});

test("new recovery codes need the password, and end the old ones", async () => {
  const { home, codes } = await settled();
  expect(problemsIn(await home.send(renewCodes, "/account/recovery-codes", { password: "iets heel anders" }))).toEqual(["password-wrong"]);
  expect(leadsTo(await home.send(renewCodes, "/account/recovery-codes", { password }))).toBe("/second-factor/recovery-codes");
  expect(problemsIn(await (await halfSignedIn()).send(recover, "/second-factor/recovery", { code: codes[0] ?? "" }))).toEqual(["recovery-code-wrong"]);
});

test("an account of the demo has no second factor, and sets up none", async () => {
  await makeDemo(owner, samira);
  const home = await halfSignedIn();
  expect(leadsTo(await home.open(askCode, "/second-factor"))).toBe("/requests");
  expect(leadsTo(await home.open(showOffer, "/second-factor/setup"))).toBe("/account");
  expect(leadsTo(await home.send(replace, "/account/second-factor", { password }))).toBe("/account");
  expect(leadsTo(await home.open(showOffer, "/second-factor/setup"))).toBe("/account");
});

test("a visitor is sent to the beginning", async () => {
  for (const [loader, path] of [[askCode, "/second-factor"], [showOffer, "/second-factor/setup"]] as const) {
    expect(leadsTo(await desk(pool).open<unknown>(loader, path))).toBe("/sign-in");
  }
});
