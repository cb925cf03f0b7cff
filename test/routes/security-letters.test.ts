import { beforeEach, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as changePassword } from "../../app/routes/account/change-password.tsx";
import { action as forgot } from "../../app/routes/account/password-forgotten.tsx";
import { action as reset } from "../../app/routes/account/password-reset.tsx";
import { action as renewCodes } from "../../app/routes/account/recovery-codes-renewal.tsx";
import { action as replace } from "../../app/routes/account/second-factor-replacement.tsx";
import { action as setUp, loader as showOffer } from "../../app/routes/account/second-factor-setup.tsx";
import { action as signIn } from "../../app/routes/account/sign-in.tsx";
import { action as removeFactor } from "../../app/routes/people/second-factor-removal.tsx";
import { hashToken, newToken } from "../../app/secrets/token.ts";
import { armReset } from "../../db/mail.ts";
import { codesOf, password, securityLetters, webPool, withPassword } from "../support/accounts.ts";
import { regionalLead, shelterWorker, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, type Desk } from "../support/desk.ts";
import { signedIn } from "../support/two-regions.ts";

const { owner, ownerUrl, worker } = ownDatabase();
const pool = webPool(ownerUrl);
const newPassword = "zeven blauwe paraplu's onderweg";

let samira: Person;
let email: string;
let home: Desk;

beforeEach(async () => {
  samira = await shelterWorker(owner);
  email = await withPassword(owner, samira);
  home = desk(pool);
});

const letters = () => securityLetters(owner, samira);

async function offeredCode(): Promise<string> {
  const offer = await home.open(showOffer, "/second-factor/setup");
  if (offer instanceof Response) throw new Error("no offer");
  return codesOf(offer.groups.join(""))();
}

async function settled() {
  await home.send(signIn, "/sign-in", { email, password });
  await home.send(setUp, "/second-factor/setup", { code: await offeredCode() });
}

test("a second factor that is set up is told by mail, and so are another one and new recovery codes", async () => {
  await settled();
  expect(await letters()).toBe(1);
  await home.send(renewCodes, "/account/recovery-codes", { password });
  expect(await letters()).toBe(2);
  await home.send(replace, "/account/second-factor", { password });
  expect(await letters(), "an offer changes nothing yet").toBe(2);
  await home.send(setUp, "/second-factor/setup", { code: await offeredCode() });
  expect(await letters()).toBe(3);
});

test("a new password is told by mail, and a wrong one changes and tells nothing", async () => {
  await settled();
  await home.send(changePassword, "/account/password", { password: "fout", newPassword });
  expect(await letters()).toBe(1);
  await home.send(changePassword, "/account/password", { password, newPassword });
  expect(await letters()).toBe(2);
});

test("a password that was set with the link of a mail is told too, once", async () => {
  await home.send(forgot, "/password/forgotten", { email });
  const open = await owner.selectFrom("passwordReset").select("id").where("personId", "=", samira.personId).executeTakeFirstOrThrow();
  const token = newToken();
  await armReset(worker, open.id, hashToken(token), today);
  expect(await letters(), "asking changes nothing").toBe(0);
  for (const _ of [1, 2]) await home.send(reset, `/password/reset/${token}`, { newPassword }, { token });
  expect(await letters()).toBe(1);
});

test("a second factor that a lead takes away is told to whose it was, not to the lead", async () => {
  await settled();
  const loes = await regionalLead(owner);
  const lead = await signedIn(owner, pool, loes);
  await lead.send(removeFactor, `/region/people/${samira.personId}/second-factor`, {}, { person: samira.personId });
  expect(await letters()).toBe(2);
  expect(await securityLetters(owner, loes)).toBe(0);
});
