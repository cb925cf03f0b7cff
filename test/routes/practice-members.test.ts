import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as leave, loader as leaving } from "../../app/routes/account/leaving.tsx";
import { loader as caseload } from "../../app/routes/caseload/caseload.tsx";
import { action as again } from "../../app/routes/practice/invitation-again.ts";
import { action as withdraw } from "../../app/routes/practice/invitation-withdrawal.ts";
import { action as invite, loader as inviting } from "../../app/routes/practice/invite.tsx";
import { action as passOn, loader as ownership } from "../../app/routes/practice/ownership.tsx";
import { loader as practicePage } from "../../app/routes/practice/practice.tsx";
import { action as remove, loader as removal } from "../../app/routes/practice/removal.tsx";
import { loader as proposals } from "../../app/routes/proposals/proposals.tsx";
import { handoverContact } from "../../db/request-page.ts";
import { acceptInvitation } from "../../db/invitations.ts";
import { asActor, overPool } from "../../db/connect.ts";
import { recipientsOf } from "../../db/recipients.ts";
import { hashToken } from "../../app/secrets/token.ts";
import { logged, password, webPool, withPassword } from "../support/accounts.ts";
import { runningCase } from "../support/care.ts";
import { newcomer, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { problemsIn } from "../support/desk.ts";
import { mailedInvitation } from "../support/invitations.ts";
import { agrees, askedOf, tend } from "../support/transfers.ts";
import { open, send, statusOf } from "../support/visit.ts";

const { owner, ownerUrl, worker } = ownDatabase();
const pool = webPool(ownerUrl);
const db = overPool(pool);
let number = 0;

/** Tom owns a practice in which Ria works and Ruben has no profile yet; Yasmina owns the one next door. Samira's shelter left Tom's practice out once. */
async function scene() {
  const name = `Praktijk De Linde ${++number}`;
  const samira = await shelterWorker(owner);
  const tom = await therapist(owner, { name: "Tom", practice: name, places: 3 });
  const ria = await therapist(owner, { name: "Ria", practice: name, places: 2 });
  const ruben = await newcomer(owner, { practice: name });
  const yasmina = await therapist(owner, { name: "Yasmina", practice: `Het Atelier ${number}` });
  const running = await runningCase(owner, { samira, tom: ria, status: "handed-over" });
  const question = await openProposal(owner, await submittedRequest(owner, samira), ria);
  return { samira, tom, ria, ruben, yasmina, running, question, loes: await regionalLead(owner), practice: tom.organisations[0] ?? "", email: `nieuw${number}@praktijk.example` };
}

const visit = (as: Person) => ({ db, as, context: { pool } });
const invites = (as: Person, practice: string, email: string) => send(invite, { ...visit(as), address: { practice }, form: { email } });
const removes = (as: Person, practice: string, { personId: person }: Person) => send(remove, { ...visit(as), address: { practice, person } });
const passes = (as: Person, practice: string, person: string) => send(passOn, { ...visit(as), address: { practice }, form: { person } });

async function practicesOf({ personId }: Person): Promise<{ id: string; name: string; mailbox: string | null }[]> {
  return owner.selectFrom("personOrganisation").innerJoin("organisation", "organisation.id", "personOrganisation.organisationId")
    .select(["organisation.id", "organisation.name", "organisation.mailbox"]).where("personOrganisation.personId", "=", personId).execute();
}

describe("inviting into a practice", () => {
  test("is done by its owner: the link makes a therapist of that practice", async () => {
    const { tom, practice, email } = await scene();
    expect(statusOf(await invites(tom, practice, email))).toBe(303);
    expect((await logged(owner, "practice.invite")).at(-1)).toMatchObject({ personId: tom.personId });
    expect(await open(practicePage, visit(tom))).toMatchObject({ invitations: [{ email, role: "therapist", expired: false }] });
    const account = await acceptInvitation(db, hashToken(await mailedInvitation(owner, email)), "Nieuw", "hash", today);
    expect(await practicesOf({ personId: account } as Person)).toMatchObject([{ id: practice }]);
    expect(await open(practicePage, visit(tom))).toMatchObject({ invitations: [], members: [{ name: "Nieuw" }, { name: "Ria" }, { name: "Ruben" }, { name: "Tom", isOwner: true }] });
  });

  test("is for nobody else: not a member, the owner next door, a lead or a shelter; nor by way of the database", async () => {
    const { ria, yasmina, loes, samira, practice, email } = await scene();
    for (const other of [ria, yasmina]) {
      expect([statusOf(await open(inviting, { ...visit(other), address: { practice } })), statusOf(await invites(other, practice, email))]).toEqual([404, 404]);
      await expect(asActor(db, other, (trx) => trx.insertInto("invitation").values({ email, role: "therapist", organisationId: practice, invitedBy: other.personId, createdAt: today, expiresAt: today }).execute())).rejects.toThrow("row-level security");
    }
    for (const stranger of [loes, samira]) expect(statusOf(await invites(stranger, practice, email))).toBe(404);
    expect(await owner.selectFrom("invitation").select("id").where("email", "=", email).execute()).toEqual([]);
  });

  test("waits until a lead approved the owner", async () => {
    const { tom, practice, email } = await scene();
    await owner.insertInto("therapistState").values({ therapistId: tom.therapistId, status: "suspended", at: today }).execute();
    expect(await open(inviting, { ...visit(tom), address: { practice } })).toMatchObject({ may: false });
    expect(statusOf(await invites(tom, practice, email))).toBe(404);
  });

  test("is refused for what is no address, an account and somebody who was invited; the owner sends again or takes back, and nobody else", async () => {
    const { tom, ria, yasmina, practice, email } = await scene();
    const known = await owner.selectFrom("person").select("email").where("id", "=", yasmina.personId).executeTakeFirstOrThrow();
    expect(statusOf(await invites(tom, practice, email))).toBe(303);
    for (const [typed, problem] of [["geen adres", "email-unusable"], [known.email, "colleague-has-account"], [email, "colleague-invited-before"]] as const) {
      const answer = await invites(tom, practice, typed);
      expect([statusOf(answer), problemsIn(answer)]).toEqual([422, [problem]]);
    }
    const { id: invitation } = await owner.selectFrom("invitation").select("id").where("email", "=", email).executeTakeFirstOrThrow();
    for (const other of [ria, yasmina]) for (const door of [again, withdraw]) expect(statusOf(await send(door, { ...visit(other), address: { invitation } }))).toBe(404);
    expect(statusOf(await send(again, { ...visit(tom), address: { invitation } }))).toBe(303);
    const { id: second } = await owner.selectFrom("invitation").select("id").where("email", "=", email).where("withdrawnAt", "is", null).executeTakeFirstOrThrow();
    expect(second).not.toBe(invitation);
    expect(statusOf(await send(withdraw, { ...visit(tom), address: { invitation: second } }))).toBe(303);
    expect(await open(practicePage, visit(tom))).toMatchObject({ invitations: [] });
  });
});

describe("taking somebody out of a practice", () => {
  test("leaves the person account, profile, cases and questions, in a practice that is reached at the own address", async () => {
    const { samira, tom, ria, running, question, practice } = await scene();
    expect(await open(removal, { ...visit(tom), address: { practice, person: ria.personId } })).toMatchObject({ name: "Ria", open: 1, running: 1 });
    expect(statusOf(await removes(tom, practice, ria))).toBe(303);
    const { email } = await owner.selectFrom("person").select("email").where("id", "=", ria.personId).executeTakeFirstOrThrow();
    const [own] = await practicesOf(ria);
    expect(own).toMatchObject({ name: "Praktijk Ria", mailbox: email });
    const now: Person = { ...ria, organisations: [own?.id ?? ""] };
    expect(JSON.stringify(await open(caseload, visit(now)))).toContain(running.id);
    expect(JSON.stringify(await open(proposals, visit(now)))).toContain(question.id);
    expect(await asActor(db, samira, (trx) => handoverContact(trx, running.id))).toMatchObject({ mailbox: email });
    expect(await open(practicePage, visit(tom))).toMatchObject({ members: [{ name: "Ruben" }, { name: "Tom" }], cases: [] });
    expect(await open(practicePage, visit(now))).toMatchObject({ members: [{ name: "Ria", isOwner: true, openProposals: 1, runningCases: 1 }] });
    expect(await recipientsOf(worker, "practice-changed", ria.personId, today)).toMatchObject([{ personId: ria.personId }]);
    expect((await logged(owner, "practice.remove-member")).at(-1)).toMatchObject({ personId: tom.personId, subjectId: ria.personId });
  });

  test("leaves somebody without a profile with none, to choose in the steps", async () => {
    const { tom, ruben, practice } = await scene();
    expect(statusOf(await removes(tom, practice, ruben))).toBe(303);
    expect(await practicesOf(ruben)).toEqual([]);
  });

  test("takes along whom the practice was left out for, and ends questions to take over", async () => {
    const { samira, tom, ria, running, practice } = await scene();
    const careful = await submittedRequest(owner, samira);
    await owner.insertInto("requestExclusion").values({ requestId: careful.id, organisationId: practice, createdAt: today }).execute();
    const transfer = await askedOf(db, worker, tom, running.id, tom);
    expect(statusOf(await removes(tom, practice, ria))).toBe(303);
    const [own] = await practicesOf(ria);
    const left = await owner.selectFrom("requestExclusion").select("organisationId").where("requestId", "=", careful.id).where("endedAt", "is", null).execute();
    expect(new Set(left.map(({ organisationId }) => organisationId))).toEqual(new Set([practice, own?.id]));
    expect(await owner.selectFrom("caseTransfer").select("status").where("id", "=", transfer).executeTakeFirst()).toEqual({ status: "lapsed" });
    expect(await agrees(db, ria, transfer)).toMatchObject({ kind: "refuse", reason: "transfer-over" });
    await tend(worker);
    expect(await owner.selectFrom("proposal").select(["therapistId", "releasedAt"]).where("id", "=", running.id).executeTakeFirst()).toEqual({ therapistId: ria.therapistId, releasedAt: null });
  });

  test("is for the owner of that practice alone, and never of oneself", async () => {
    const { tom, ria, ruben, yasmina, samira, loes, practice } = await scene();
    for (const [who, whom] of [[ria, ruben], [ria, tom], [ria, ria], [yasmina, ria], [tom, tom], [tom, yasmina]] as const) {
      expect(statusOf(await open(removal, { ...visit(who), address: { practice, person: whom.personId } }))).toBe(404);
      expect(statusOf(await removes(who, practice, whom))).toBe(404);
    }
    for (const stranger of [samira, loes]) expect(statusOf(await removes(stranger, practice, ria))).toBe(404);
    expect(await practicesOf(ria)).toMatchObject([{ id: practice }]);
  });
});

describe("passing a practice on", () => {
  test("makes another member its owner; who owned it stays a member and has no part in it any more", async () => {
    const { tom, ria, practice } = await scene();
    expect(await open(ownership, { ...visit(tom), address: { practice } })).toMatchObject({ others: [{ label: "Ria" }, { label: "Ruben" }] });
    expect(statusOf(await passes(tom, practice, ria.personId))).toBe(303);
    expect(await open(practicePage, visit(ria))).toMatchObject({ members: [{ name: "Ria", isOwner: true }, { name: "Ruben" }, { name: "Tom", isOwner: false }] });
    expect(statusOf(await open(practicePage, visit(tom)))).toBe(404);
    expect([statusOf(await removes(tom, practice, ria)), statusOf(await passes(tom, practice, tom.personId))]).toEqual([404, 404]);
    expect(await recipientsOf(worker, "practice-changed", ria.personId, today)).toMatchObject([{ personId: ria.personId }]);
  });

  test("needs somebody of the practice, and is nobody else's to do", async () => {
    const { tom, ria, yasmina, samira, practice } = await scene();
    for (const [heir, problem] of [["", "heir-missing"], [yasmina.personId, "heir-gone"], [tom.personId, "heir-gone"]] as const) {
      const answer = await passes(tom, practice, heir);
      expect([statusOf(answer), problemsIn(answer)]).toEqual([422, [problem]]);
    }
    for (const other of [ria, yasmina]) {
      expect([statusOf(await open(ownership, { ...visit(other), address: { practice } })), statusOf(await passes(other, practice, other.personId))]).toEqual([404, 404]);
    }
    expect(statusOf(await passes(samira, practice, samira.personId))).toBe(404);
    expect(await open(practicePage, visit(tom))).toMatchObject({ members: [{ name: "Ria" }, { name: "Ruben" }, { name: "Tom", isOwner: true }] });
  });

  test("comes before leaving: with others in the practice its owner does not go", async () => {
    const { tom, ria, practice } = await scene();
    await withPassword(owner, tom);
    const quits = () => send(leave, { ...visit(tom), form: { password } });
    expect(await open(leaving, visit(tom))).toMatchObject({ toPassOn: [{ id: practice }] });
    const refused = await quits();
    expect([statusOf(refused), problemsIn(refused)]).toEqual([422, ["practice-to-pass-on"]]);
    await passes(tom, practice, ria.personId);
    expect(await open(leaving, visit(tom))).toMatchObject({ toPassOn: [] });
    expect(statusOf(await quits())).toBe(303);
  });

  test("of two at the same moment one counts, and the practice has one owner", async () => {
    const { tom, ria, ruben, practice } = await scene();
    const answers = await Promise.all([passes(tom, practice, ria.personId), passes(tom, practice, ruben.personId)]);
    expect(answers.filter((answer) => statusOf(answer) === 303)).toHaveLength(1);
    const { rows } = await sql<{ many: number }>`select count(*)::int as many from practice_owner where organisation_id = ${practice} and ended_at is null`.execute(owner);
    expect(rows).toEqual([{ many: 1 }]);
  });
});
