import { beforeEach, describe, expect, test } from "vitest";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { MailNotSent, sendMail } from "../../app/commands/send-mail.ts";
import type { Person } from "../../app/domain/actor.ts";
import { hours, later } from "../../app/domain/duration.ts";
import type { Event } from "../../app/domain/job.ts";
import type { Deliver } from "../../app/domain/mail.ts";
import type { Occasion } from "../../app/domain/occasion.ts";
import { deliveryBy } from "../../app/email/delivery.ts";
import { loader as accountPage } from "../../app/routes/account/account.tsx";
import { action as askAddress } from "../../app/routes/account/address.tsx";
import { action as confirm, loader as confirmPage } from "../../app/routes/account/address-confirmation.tsx";
import { action as choose, loader as messages } from "../../app/routes/account/messages.tsx";
import { loader as overview } from "../../app/routes/region/overview.tsx";
import { asActor } from "../../db/connect.ts";
import { unreachedInRegions } from "../../db/mail-trouble.ts";
import { logged, password, webPool, withPassword } from "../support/accounts.ts";
import { type CastTherapist, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, leadsTo, problemsIn } from "../support/desk.ts";
import { open, send, statusOf } from "../support/visit.ts";

const { owner, ownerUrl, web, worker } = ownDatabase();
const pool = webPool(ownerUrl);
const atWork = (now = today): Occasion => ({ actor: { kind: "worker", task: "send-mail" }, now, cause: "job:1", origin: null });
const demo = deliveryBy({ smtpUrl: undefined, mailFrom: "Schakel <post@schakel.example>", origin: "https://schakel.example", production: false });
const unknownThere: Deliver = () => Promise.reject(Object.assign(new Error("no"), { code: "EENVELOPE", command: "RCPT TO", responseCode: 550, response: "550 5.1.1 unknown" }));
const noTimeThere: Deliver = () => Promise.reject(Object.assign(new Error("no"), { code: "EENVELOPE", command: "RCPT TO", responseCode: 450, response: "450 4.2.1 later" }));

let tom: CastTherapist;
let loes: Person;

beforeEach(async () => {
  await owner.deleteFrom("throttle").execute();
  [tom, loes] = [await therapist(owner, { places: 9 }), await regionalLead(owner)];
});

/** A mail about a new proposal goes out, or tries to. Its moments follow each other. */
async function mailToTom(deliver: Deliver, now = today): Promise<void> {
  const { id } = await openProposal(owner, await submittedRequest(owner, await shelterWorker(owner)), tom);
  await bring("proposal-made", id, deliver, now);
}

async function bring(event: Event, subject: string, deliver: Deliver, now = today): Promise<void> {
  await announceEvent(worker, atWork(now), { event, subject });
  const mail = await owner.selectFrom("mail").select("id").where("subjectId", "=", subject).where("letter", "=", event).executeTakeFirst();
  if (mail) await sendMail(worker, atWork(now), mail.id, deliver);
}

const sentToTom = async () => (await owner.selectFrom("mail").select("letter").where("personId", "=", tom.personId).where("sentAt", "is not", null).orderBy("sentAt").execute()).map(({ letter }) => letter);
const troubleOf = async () => ((await open(accountPage, { db: web, as: tom, context: {} })) as { mailTrouble: unknown }).mailTrouble;
const unreached = (as: Person) => asActor(web, as, unreachedInRegions);

describe("mail that does not arrive", () => {
  test("is seen by the person and by the lead of the region, and by no other lead; one that arrives ends it", async () => {
    const kees = await regionalLead(owner, { name: "Kees", regions: ["kennemerland"] });
    await mailToTom(unknownThere);
    expect(await troubleOf()).toEqual({ since: today, stopped: false });
    expect(await unreached(loes)).toContainEqual(expect.objectContaining({ name: "Tom", stopped: false }));
    expect(await unreached(kees)).toEqual([]);
    expect(await open(overview, { db: web, as: loes })).toMatchObject({ unreached: expect.any(Number) });
    await mailToTom(demo, later(today, hours(1)));
    expect(await troubleOf()).toBeNull();
  });

  test("for now is tried again and is no trouble yet", async () => {
    await expect(mailToTom(noTimeThere)).rejects.toThrow(MailNotSent);
    expect(await troubleOf()).toBeNull();
  });

  test("three times in a row stops it; letters about the account go on", async () => {
    for (const hour of [1, 2, 3]) await mailToTom(unknownThere, later(today, hours(hour)));
    expect(await troubleOf()).toEqual({ since: later(today, hours(1)), stopped: true });
    await mailToTom(demo, later(today, hours(4)));
    expect(await sentToTom()).toEqual([]);
    await bring("security-changed", tom.personId, demo, later(today, hours(5)));
    expect(await sentToTom()).toEqual(["security-changed"]);
    expect(await unreached(loes)).toContainEqual(expect.objectContaining({ name: "Tom", stopped: true }));
  });
});

describe("an address", () => {
  /** Tom asks for a link to this address, and it is sent. */
  async function link(email: string): Promise<string> {
    const answer = await send(askAddress, { db: web, as: tom, form: { email, password }, context: { pool } });
    expect(leadsTo(answer)).toBe("/account");
    const check = await owner.selectFrom("addressCheck").select("id").where("personId", "=", tom.personId).orderBy("askedAt", "desc").where("tokenHash", "is", null).executeTakeFirstOrThrow();
    await bring("address-to-confirm", check.id, demo);
    const { keptText, address } = await owner.selectFrom("mail").select(["keptText", "address"]).where("subjectId", "=", check.id).executeTakeFirstOrThrow();
    expect(address).toBe(email);
    return /\/address\/(\S+)/.exec(keptText ?? "")?.[1] ?? "no link";
  }
  const emailOfTom = async () => (await owner.selectFrom("person").select("email").where("id", "=", tom.personId).executeTakeFirstOrThrow()).email;

  test("that is confirmed again lifts the stop, without signing in, once", async () => {
    const email = await withPassword(owner, tom);
    for (const hour of [1, 2, 3]) await mailToTom(unknownThere, later(today, -hours(hour)));
    const token = await link(email);
    expect(await open(confirmPage, { db: web, address: { token } })).toBeNull();
    expect(await troubleOf()).toMatchObject({ stopped: true });
    expect(leadsTo(await desk(pool).send(confirm, `/address/${token}`, {}, { token }))).toBe("/sign-in");
    expect(await troubleOf()).toBeNull();
    expect(statusOf(await desk(pool).send(confirm, `/address/${token}`, {}, { token }))).toBe(404);
    expect(statusOf(await open(confirmPage, { db: web, address: { token } }))).toBe(404);
  });

  test("that works again brings one summary of what still needs an answer, and nothing that was overtaken", async () => {
    const email = await withPassword(owner, tom);
    for (const hour of [5, 4, 3, 2, 1]) await mailToTom(unknownThere, later(today, -hours(hour)));
    const proposals = await owner.selectFrom("proposal").select("id").where("therapistId", "=", tom.therapistId).orderBy("proposedAt").orderBy("id").execute();
    await bring("proposal-reminder", proposals[4]!.id, demo, later(today, -hours(1)));
    await owner.updateTable("proposal").set({ status: "expired", answeredAt: today, releasedAt: today }).where("id", "=", proposals[0]!.id).execute();
    const token = await link(email);
    await desk(pool).send(confirm, `/address/${token}`, {}, { token });
    await bring("mail-again", tom.personId, demo, later(today, hours(1)));
    const summary = await owner.selectFrom("mail").select(["keptSubject", "keptText"]).where("personId", "=", tom.personId).where("letter", "=", "mail-again").executeTakeFirstOrThrow();
    expect(summary.keptSubject).toBe("Dit wacht op u in Schakel");
    expect(summary.keptText).toContain("- Voorstellen: 4\n");
    expect(await sentToTom()).toEqual(["address-to-confirm", "mail-again"]);
  });

  test("that works again while nothing was held back brings no summary", async () => {
    const token = await link(await withPassword(owner, tom));
    await desk(pool).send(confirm, `/address/${token}`, {}, { token });
    await bring("mail-again", tom.personId, demo, later(today, hours(1)));
    expect(await sentToTom()).toEqual(["address-to-confirm"]);
  });

  test("that is new counts from the click on, and is told as a change of security", async () => {
    const old = await withPassword(owner, tom);
    const email = `tom.${crypto.randomUUID()}@linde.example`;
    const token = await link(email);
    expect(await emailOfTom()).toBe(old);
    await desk(pool).send(confirm, `/address/${token}`, {}, { token });
    expect(await emailOfTom()).toBe(email);
    expect((await logged(owner, "account.confirm-address")).at(-1)).toMatchObject({ subjectId: tom.personId, personId: null });
  });

  test("of somebody else is never taken over, and a link that is too old does nothing", async () => {
    const old = await withPassword(owner, tom);
    const hers = await withPassword(owner, loes);
    const token = await link(hers);
    expect(statusOf(await desk(pool).send(confirm, `/address/${token}`, {}, { token }))).toBe(404);
    const another = await link(`tom.${crypto.randomUUID()}@linde.example`);
    const late = desk(pool);
    late.now = later(today, hours(25));
    expect(statusOf(await late.send(confirm, `/address/${another}`, {}, { token: another }))).toBe(404);
    expect(await emailOfTom()).toBe(old);
  });

  test("asks the password, and with a wrong one nothing is sent", async () => {
    await withPassword(owner, tom);
    const answer = await send(askAddress, { db: web, as: tom, form: { email: "tom@linde.example", password: "not this one" }, context: { pool } });
    expect([statusOf(answer), problemsIn(answer)]).toEqual([422, ["password-wrong"]]);
    expect(await owner.selectFrom("addressCheck").select("id").where("personId", "=", tom.personId).execute()).toEqual([]);
  });
});

describe("what comes by mail", () => {
  test("is chosen per kind, and each role sees its own kinds", async () => {
    expect(leadsTo(await send(choose, { db: web, as: tom, form: { board: "weekly" } }))).toBe("/account");
    const shown = await open(messages, { db: web, as: tom });
    expect(shown).toContainEqual({ kind: "board", paces: ["daily", "at-once", "weekly"], chosen: "weekly" });
    expect(shown).toContainEqual({ kind: "proposals", paces: ["at-once"], chosen: "at-once" });
    expect(JSON.stringify(await open(messages, { db: web, as: loes }))).not.toContain("proposals");
  });

  test("cannot be put off where somebody waits for it, nor chosen for another role", async () => {
    await send(choose, { db: web, as: tom, form: { proposals: "weekly", region: "weekly" } });
    expect(await owner.selectFrom("messageChoice").select("kind").where("personId", "=", tom.personId).execute()).toEqual([]);
    expect(statusOf(await send(choose, { db: web, as: tom, form: { board: "never" } }))).toBe(422);
    expect(statusOf(await open(messages, { db: web }))).toBe(302);
  });
});
