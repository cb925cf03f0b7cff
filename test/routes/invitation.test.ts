import { beforeEach, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as accept, loader as page } from "../../app/routes/account/invitation.tsx";
import { action as setUp, loader as showOffer } from "../../app/routes/account/second-factor-setup.tsx";
import { action as chooseLanguage } from "../../app/routes/public/language.ts";
import { action as signIn } from "../../app/routes/account/sign-in.tsx";
import { invitePerson } from "../../app/commands/invite-person.ts";
import { withdrawInvitation } from "../../app/commands/withdraw-invitation.ts";
import { overPool } from "../../db/connect.ts";
import type { Placement } from "../../app/domain/invitation.ts";
import { codesOf, logged, password, webPool, withPassword } from "../support/accounts.ts";
import { occasionOf, regionalLead, shelterWorker, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, leadsTo, problemsIn, statusesOf } from "../support/desk.ts";
import { mailedInvitation } from "../support/invitations.ts";
import { statusOf } from "../support/visit.ts";

const { owner, ownerUrl } = ownDatabase();
const pool = webPool(ownerUrl);
const web = overPool(pool);

let loes: Person;
let deHaven: string;
let number = 0;
let email: string;

beforeEach(async () => {
  loes = await regionalLead(owner);
  deHaven = (await shelterWorker(owner)).organisations[0] ?? "";
  email = `fenna${number++}@de-haven.example`;
});

async function invited(placement: Placement = { at: "organisation", id: deHaven }): Promise<string> {
  await invitePerson(web, occasionOf(loes), loes, { email, placement });
  return mailedInvitation(owner, email);
}

const use = (token: string, form = { name: "Fenna Kuiper", newPassword: password }, home = desk(pool)) => home.send(accept, `/invitation/${token}`, form, { token });

test("the link tells who is asked for what, and makes an account that sets up its second factor first", async () => {
  const token = await invited();
  const home = desk(pool);
  expect(await home.open(page, `/invitation/${token}`, { token })).toEqual({ email, role: "shelter", organisation: "De Haven", region: "" });
  expect(leadsTo(await use(token, undefined, home))).toBe("/second-factor/setup");
  expect((await home.signIn()).actor.kind).toBe("half-signed-in");
  const offer = await home.open(showOffer, "/second-factor/setup");
  const secret = offer instanceof Response ? "" : offer.groups.join("");
  await home.send(setUp, "/second-factor/setup", { code: codesOf(secret)() });
  expect((await home.signIn()).actor).toMatchObject({ kind: "person", name: "Fenna Kuiper", role: "shelter", organisations: [deHaven], regions: [] });
  const { id } = await owner.selectFrom("person").select("id").where("email", "=", email).executeTakeFirstOrThrow();
  expect((await logged(owner, "invitation.accept")).at(-1)).toMatchObject({ personId: id, subjectId: id });
});

test("whoever was signed in at this computer is not any more, once somebody else used an invitation there", async () => {
  const address = await withPassword(owner, loes);
  const home = desk(pool);
  await home.send(signIn, "/sign-in", { email: address, password });
  const before = home.copyOfCookies();
  await use(await invited(), undefined, home);
  expect((await desk(pool, { cookies: before }).signIn()).actor.kind).toBe("visitor");
  expect((await home.signIn()).actor.kind).toBe("half-signed-in");
});

test("a deputy is asked for the region, and has it afterwards", async () => {
  const token = await invited({ at: "region", slug: "flevoland" });
  await use(token);
  const found = await owner
    .selectFrom("person").innerJoin("personRegion", "personRegion.personId", "person.id")
    .select(["role", "region"]).where("email", "=", email).execute();
  expect(found).toEqual([{ role: "regional-lead", region: "flevoland" }]);
});

test("the account is in the language in which the invitation was read", async () => {
  const token = await invited();
  const home = desk(pool);
  await home.send(chooseLanguage, "/language", { language: "en", to: "/" });
  await use(token, undefined, home);
  expect(await owner.selectFrom("person").select("language").where("email", "=", email).executeTakeFirst()).toEqual({ language: "en" });
});

test("the link works once, and of two at the same moment one", async () => {
  const token = await invited();
  const answers = await Promise.all([use(token), use(token)]);
  expect(statusesOf(answers)).toEqual([303, 404]);
  expect(statusOf(await use(token))).toBe(404);
  expect(await owner.selectFrom("person").select("id").where("email", "=", email).execute()).toHaveLength(1);
});

test("a withdrawn link does nothing, nor one of more than two weeks", async () => {
  const token = await invited();
  const late = desk(pool);
  late.now = new Date(today.getTime() + 14 * 86_400_000);
  expect(statusOf(await use(token, undefined, late))).toBe(404);
  const { id } = await owner.selectFrom("invitation").select("id").where("email", "=", email).executeTakeFirstOrThrow();
  await withdrawInvitation(web, occasionOf(loes), loes, id);
  expect(statusOf(await desk(pool).open(page, `/invitation/${token}`, { token }))).toBe(404);
  expect(statusOf(await use(token))).toBe(404);
});

test("a weak password or a missing name is told, and does not use the link up", async () => {
  const token = await invited();
  expect(problemsIn(await use(token, { name: "", newPassword: password }))).toEqual(["name-missing"]);
  expect(problemsIn(await use(token, { name: "Fenna Kuiper", newPassword: "fennakuiper1" }))).toEqual(["password-weak"]);
  expect(problemsIn(await use(token, { name: "Fenna Kuiper", newPassword: "kort" }))).toEqual(["password-short"]);
  expect(leadsTo(await use(token))).toBe("/second-factor/setup");
});

test("whoever was invited signs in with the chosen password", async () => {
  await use(await invited());
  expect(leadsTo(await desk(pool).send(signIn, "/sign-in", { email, password }))).toBe("/second-factor/setup");
});

test.each(["x", "b".repeat(43)])("a made-up link does not exist: %s", async (token) => {
  expect(statusOf(await desk(pool).open(page, "/invitation/x", { token }))).toBe(404);
  expect(statusOf(await use(token))).toBe(404);
});
