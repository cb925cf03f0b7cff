import { sql } from "kysely";
import { describe, expect } from "vitest";
import { agreeCode } from "../../app/commands/agree-code.ts";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { answerJoin } from "../../app/commands/answer-join.ts";
import { answerSupervision } from "../../app/commands/answer-supervision.ts";
import { askToJoin } from "../../app/commands/ask-to-join.ts";
import { openRegistration } from "../../app/commands/open-registration.ts";
import { sendRegistration } from "../../app/commands/send-registration.ts";
import { withdrawJoin } from "../../app/commands/withdraw-join.ts";
import { visitor, type Person } from "../../app/domain/actor.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { ownJoinRequest, practicesToJoin } from "../../db/practices.ts";
import { acceptRegistration, findRegistration } from "../../db/registrations.ts";
import { supervisionsOfActor } from "../../db/supervisions.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { therapistOf } from "../../db/therapists.ts";
import { newcomer, occasionOf, shelterWorker, submittedRequest, openProposal, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { fillSteps, stepAnswers } from "../support/registration.ts";

const test = rehearsals();
const atTheDoor = { actor: visitor, now: today, cause: "test", origin: null };
const ruben = { email: "ruben@praktijk.example", name: "Ruben de Wit", region: "flevoland", language: "nl" as const };

async function jobs(db: Database) {
  const { rows } = await sql<{ payload: { event: string; subject: string } }>`select payload from graphile_worker._private_jobs where payload ->> 'event' is not null order by id`.execute(db);
  return rows.map(({ payload }) => payload);
}

/** Ruben, who registered by himself: an account, and no practice yet. */
async function registered({ db, as }: Rehearsal, name = "Ruben"): Promise<Person> {
  const { id } = await db.insertInto("person").values({ email: `${name.toLowerCase()}@praktijk.example`, name, role: "therapist", passwordHash: "unusable" }).returning("id").executeTakeFirstOrThrow();
  await db.insertInto("registration").values({ email: `${name.toLowerCase()}@praktijk.example`, name, region: "flevoland", language: "nl", createdAt: today, expiresAt: new Date("2026-12-06T09:00:00Z"), usedAt: today, personId: id }).execute();
  await as("schakel_web");
  return { kind: "person", personId: id, name, role: "therapist", organisations: [], regions: [], demo: false };
}

async function atWork(db: Database, who: Person): Promise<Person> {
  const { rows } = await sql<{ id: string }>`select organisation_id as id from person_organisation where person_id = ${who.personId}`.execute(db);
  return { ...who, organisations: rows.map(({ id }) => id) };
}

describe("asking for a link", () => {
  test("makes an account once, without a practice, and the link is worth nothing after that", async ({ stage }) => {
    await stage.as("schakel_web");
    await openRegistration(stage.db, atTheDoor, ruben);
    await stage.as("owner");
    const hash = Buffer.from("the hash of a secret");
    await stage.db.updateTable("registration").set({ tokenHash: hash }).execute();
    await stage.as("schakel_web");
    expect(await findRegistration(stage.db, hash, today)).toEqual({ email: ruben.email, name: ruben.name, regionName: "Flevoland" });
    const account = await acceptRegistration(stage.db, hash, "a hash", today);
    expect(account).not.toBeNull();
    expect(await acceptRegistration(stage.db, hash, "a hash", today)).toBeNull();
    expect(await findRegistration(stage.db, hash, today)).toBeUndefined();
  });

  test("asks for one letter, whether the address has an account or not, and the letter goes where it belongs", async ({ stage }) => {
    const tom = await therapist(stage.db);
    const { email } = await stage.db.selectFrom("person").select("email").where("id", "=", tom.personId).executeTakeFirstOrThrow();
    await stage.as("schakel_web");
    await openRegistration(stage.db, atTheDoor, ruben);
    await openRegistration(stage.db, atTheDoor, { ...ruben, email });
    await stage.as("owner");
    const asked = await jobs(stage.db);
    expect(asked.map(({ event }) => event)).toEqual(["registration-opened", "registration-known"]);
    expect(await stage.db.selectFrom("registration").select("email").execute()).toEqual([{ email: ruben.email }]);
    await stage.as("schakel_worker");
    for (const { event, subject } of asked) await announceEvent(stage.db, { ...atTheDoor, actor: { kind: "worker", task: "notify" } }, { event: event as "registration-opened", subject });
    await stage.as("owner");
    expect((await stage.db.selectFrom("mail").select(["address", "letter"]).orderBy("letter").execute())).toEqual([{ address: email, letter: "registration-known" }, { address: ruben.email, letter: "registration-opened" }]);
  });

  test("again replaces the link before; in a region that is off it leads nowhere", async ({ stage }) => {
    await stage.as("schakel_web");
    await openRegistration(stage.db, atTheDoor, ruben);
    await openRegistration(stage.db, atTheDoor, ruben);
    await openRegistration(stage.db, atTheDoor, { ...ruben, email: "anders@praktijk.example", region: "zeeland" });
    await stage.as("owner");
    expect(await stage.db.selectFrom("registration").select("email").execute()).toEqual([{ email: ruben.email }]);
  });
});

describe("sending", () => {
  test("founds the practice that was filled in, and its founder owns it", async ({ stage }) => {
    const who = await registered(stage);
    await fillSteps(stage.db, who);
    expect(await sendRegistration(stage.db, occasionOf(who))).toEqual({ kind: "waits-for-lead" });
    await stage.as("owner");
    expect(await stage.db.selectFrom("practiceOwner").innerJoin("organisation", "organisation.id", "organisationId").select(["name", "mailbox", "personId"]).execute()).toEqual([{ name: "Praktijk De Wilg", mailbox: "wilg@praktijk.example", personId: who.personId }]);
  });

  test("a second time does nothing", async ({ stage }) => {
    const who = await registered(stage);
    await fillSteps(stage.db, who);
    await sendRegistration(stage.db, occasionOf(who));
    expect(await sendRegistration(stage.db, occasionOf(await atWork(stage.db, who)))).toEqual({ kind: "refuse", reason: "sent-before" });
  });
});

describe("joining a practice", () => {
  async function asking(stage: Rehearsal) {
    const tom = await therapist(stage.db);
    const anna = await therapist(stage.db, { name: "Anna" });
    const yasmina = await therapist(stage.db, { name: "Yasmina", practice: "Het Atelier" });
    const who = await registered(stage);
    const practice = (await asActor(stage.db, who, (trx) => practicesToJoin(trx, "flevoland"))).find(({ name }) => name === "Praktijk De Linde")!.id;
    const asked = await askToJoin(stage.db, occasionOf(who), { practice, region: "flevoland" });
    if (asked.kind !== "proceed" || !asked.id) throw new Error("not asked");
    return { tom, anna, yasmina, who, practice, join: asked.id };
  }

  test("waits for its owner; who asks starts alone meanwhile, and comes over with the yes", async ({ stage }) => {
    const { tom, who, practice, join } = await asking(stage);
    await fillSteps(stage.db, who, undefined, { practice: { gender: "male", practiceWay: "join", practiceToJoin: practice } });
    expect(await sendRegistration(stage.db, occasionOf(who))).toEqual({ kind: "waits-for-lead" });
    const alone = await atWork(stage.db, who);
    expect(alone.organisations).not.toContain(practice);
    expect(await answerJoin(stage.db, occasionOf(tom), { id: join, yes: true })).toBe("accepted");
    await stage.as("owner");
    expect(await stage.db.selectFrom("therapist").select("organisationId").where("personId", "=", who.personId).execute()).toEqual([{ organisationId: practice }]);
    expect((await atWork(stage.db, who)).organisations).toEqual([practice]);
  });

  test("is answered by the owner alone, and once", async ({ stage }) => {
    const { tom, anna, yasmina, who, join } = await asking(stage);
    for (const other of [anna, yasmina, who]) expect(await answerJoin(stage.db, occasionOf(other), { id: join, yes: true })).toBeUndefined();
    expect(await answerJoin(stage.db, occasionOf(tom), { id: join, yes: false })).toBe("declined");
    expect(await answerJoin(stage.db, occasionOf(tom), { id: join, yes: true })).toBeUndefined();
    expect(await asActor(stage.db, who, ownJoinRequest)).toMatchObject({ status: "declined" });
  });

  test("can be taken back, and then there is nothing to answer", async ({ stage }) => {
    const { tom, who, join } = await asking(stage);
    expect(await withdrawJoin(stage.db, occasionOf(who))).toBe(true);
    expect(await withdrawJoin(stage.db, occasionOf(who))).toBe(false);
    expect(await answerJoin(stage.db, occasionOf(tom), { id: join, yes: true })).toBeUndefined();
  });

  test("an open proposal of a child that must not come to that practice goes back into the queue, without a word why", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const tom = await therapist(stage.db);
    const yasmina = await therapist(stage.db, { name: "Yasmina", practice: "Het Atelier" });
    const request = await submittedRequest(stage.db, samira);
    await stage.db.insertInto("requestExclusion").values({ requestId: request.id, organisationId: tom.organisations[0]!, createdAt: today }).execute();
    await openProposal(stage.db, request, yasmina);
    await stage.as("schakel_web");
    const asked = await askToJoin(stage.db, occasionOf(yasmina), { practice: tom.organisations[0]!, region: "flevoland" });
    if (asked.kind !== "proceed") throw new Error("not asked");
    await answerJoin(stage.db, occasionOf(tom), { id: asked.id!, yes: true });
    await stage.as("owner");
    expect(await stage.db.selectFrom("request").select("status").execute()).toEqual([{ status: "submitted" }]);
  });
});

describe("in training", () => {
  async function trainee(stage: Rehearsal) {
    const sanne = await therapist(stage.db, { name: "Sanne", fields: { bigNumber: "39012345625" } });
    const anna = await therapist(stage.db, { name: "Anna" });
    const who = await registered(stage);
    const forms = { ...stepAnswers.forms, "offers.emdr.level": "in-training", "offers.emdr.supervisorNumber": "3901 2345 625" };
    await fillSteps(stage.db, who, undefined, { forms });
    expect(await sendRegistration(stage.db, occasionOf(who))).toEqual({ kind: "waits-for-lead" });
    const { id } = (await asActor(stage.db, who, (trx) => therapistOf(trx, who.personId)))!;
    const supervised = async () => {
      await stage.as("owner");
      await stage.db.insertInto("therapistState").values({ therapistId: id, status: "approved", at: today }).execute();
      const [offer] = await offeringTherapists(stage.db, { ids: [id] }, "2026-11-22");
      await stage.as("schakel_web");
      return offer?.forms[0]?.supervised;
    };
    return { sanne, anna, who, supervised };
  }

  test("the supervisor is named by number, is asked, and only the own click makes it an offer", async ({ stage }) => {
    const { sanne, supervised } = await trainee(stage);
    expect(await supervised()).toBe(false);
    const [asked] = await asActor(stage.db, sanne, supervisionsOfActor);
    expect(asked).toMatchObject({ name: "Ruben", treatment: "emdr", status: "asked" });
    expect(await answerSupervision(stage.db, occasionOf(sanne), { id: asked!.id, answer: "confirmed" })).toBe("confirmed");
    expect(await supervised()).toBe(true);
    expect(await answerSupervision(stage.db, occasionOf(sanne), { id: asked!.id, answer: "ended" })).toBe("ended");
    expect(await supervised()).toBe(false);
  });

  test("it is no offer while the supervisor is suspended, or has left", async ({ stage }) => {
    const { sanne, supervised } = await trainee(stage);
    const [asked] = await asActor(stage.db, sanne, supervisionsOfActor);
    await answerSupervision(stage.db, occasionOf(sanne), { id: asked!.id, answer: "confirmed" });
    expect(await supervised()).toBe(true);
    const stands = (status: "approved" | "suspended") => stage.db.insertInto("therapistState").values({ therapistId: sanne.therapistId, status, at: today }).execute();
    await stage.as("owner");
    await stands("suspended");
    expect(await supervised()).toBe(false);
    await stage.as("owner");
    await stands("approved");
    expect(await supervised()).toBe(true);
    await stage.as("owner");
    await stage.db.updateTable("person").set({ disabledAt: today }).where("id", "=", sanne.personId).execute();
    expect(await supervised()).toBe(false);
  });

  test("nobody else answers for the supervisor, not even who is in training", async ({ stage }) => {
    const { sanne, anna, who } = await trainee(stage);
    const [asked] = await asActor(stage.db, sanne, supervisionsOfActor);
    for (const other of [anna, who]) expect(await answerSupervision(stage.db, occasionOf(other), { id: asked!.id, answer: "confirmed" })).toBeUndefined();
  });
});

test("nobody agrees to a code of conduct that is no longer in force", async ({ stage }) => {
  const who = await newcomer(stage.db);
  await stage.as("schakel_web");
  expect(await agreeCode(stage.db, occasionOf(who), "2025-01")).toBe(false);
  expect(await agreeCode(stage.db, occasionOf(who), "2026-11")).toBe(true);
});
