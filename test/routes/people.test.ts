import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as again } from "../../app/routes/people/invitation-again.ts";
import { action as withdraw } from "../../app/routes/people/invitation-withdrawal.ts";
import { action as invite, loader as inviting } from "../../app/routes/people/invite.tsx";
import { action as addOrganisation } from "../../app/routes/people/new-organisation.tsx";
import { action as removeFactor, loader as removal } from "../../app/routes/people/second-factor-removal.tsx";
import { loader as people } from "../../app/routes/people/people.tsx";
import { action as accept } from "../../app/routes/account/invitation.tsx";
import { action as signIn } from "../../app/routes/account/sign-in.tsx";
import { asActor, overPool } from "../../db/connect.ts";
import { removeFactor as takeAway } from "../../db/second-factor.ts";
import { logged, makeDemo, password, webPool, withApp, withPassword } from "../support/accounts.ts";
import { nationalMember, regionalLead, shelterWorker, therapist, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, leadsTo, problemsIn, statusesOf, type Desk } from "../support/desk.ts";
import { mailedInvitation } from "../support/invitations.ts";
import { statusOf } from "../support/visit.ts";

const { owner, ownerUrl } = ownDatabase();
const pool = webPool(ownerUrl);

let loes: Person, noor: Person, samira: Person, bo: Person;
let lead: Desk, neighbour: Desk, national: Desk, stranger: Desk;
let number = 0;
let email: string;

beforeEach(async () => {
  loes = await regionalLead(owner);
  noor = await nationalMember(owner);
  samira = await shelterWorker(owner);
  bo = await shelterWorker(owner, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  lead = await signedIn(loes);
  neighbour = await signedIn(await regionalLead(owner, { name: "Kees", regions: ["kennemerland"] }));
  national = await signedIn(noor);
  stranger = await signedIn(samira);
  email = `nieuw${number++}@schakel.example`;
});

async function signedIn(person: Person): Promise<Desk> {
  await makeDemo(owner, person);
  const home = desk(pool);
  await home.send(signIn, "/sign-in", { email: await withPassword(owner, person), password });
  return home;
}

const at = (person: Person) => `organisation:${person.organisations[0] ?? ""}`;
const invitedBy = (home: Desk, placement: string, area = "region", address = email) => home.send(invite, `/${area}/people/invite`, { email: address, placement });

async function openInvitation(): Promise<string> {
  const { id } = await owner.selectFrom("invitation").select("id").where("email", "=", email).where("withdrawnAt", "is", null).executeTakeFirstOrThrow();
  return id;
}

describe("the list of people", () => {
  async function namesSeenBy(home: Desk, path: string) {
    const page = await home.open(people, path);
    if (page instanceof Response) throw new Error(String(page.status));
    return page.list.members.map(({ name }) => name);
  }

  test("a lead sees the people of the own region, and nobody else's", async () => {
    await therapist(owner, { name: "Tom", region: "flevoland" });
    const names = await namesSeenBy(lead, "/region/people");
    expect(names).toEqual(expect.arrayContaining(["Loes", "Samira", "Tom"]));
    expect(names).not.toContain("Bo");
    expect(names).not.toContain("Noor");
  });

  test("the national team sees everyone, page by page, and finds one", async () => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from person`.execute(owner);
    const page = await national.open(people, "/national/people");
    expect(page).toMatchObject({ list: { total: rows[0]?.count } });
    const colleague = await owner.selectFrom("person").select("email").where("id", "=", bo.personId).executeTakeFirstOrThrow();
    expect(await namesSeenBy(national, `/national/people?search=${encodeURIComponent(colleague.email.toUpperCase())}`)).toEqual(["Bo"]);
    expect(await namesSeenBy(national, "/national/people?search=%25")).toEqual([]);
  });

  test("who is of neither sees nothing, and the part of another role does not exist", async () => {
    expect(statusOf(await stranger.open(people, "/region/people"))).toBe(403);
    expect(statusOf(await lead.open(people, "/national/people"))).toBe(404);
    expect(statusOf(await national.open(people, "/region/people"))).toBe(404);
    expect(leadsTo(await desk(pool).open(people, "/region/people"))).toContain("/sign-in");
  });
});

describe("inviting", () => {
  test("a lead invites somebody into a shelter of the region; a job will mail it", async () => {
    expect(leadsTo(await invitedBy(lead, at(samira)))).toBe("/region/people");
    const { rows } = await sql<{ payload: unknown }>`
      select p.payload from graphile_worker._private_jobs p where p.payload ->> 'subject' = ${await openInvitation()}`.execute(owner);
    expect(rows).toEqual([{ payload: { event: "invitation", subject: await openInvitation() } }]);
    expect((await logged(owner, "person.invite")).at(-1)).toMatchObject({ personId: loes.personId, subjectId: await openInvitation() });
    expect(await lead.open(people, "/region/people")).toMatchObject({ invitations: expect.arrayContaining([expect.objectContaining({ email, role: "shelter", expired: false })]) });
  });

  test("nobody invites into what is not theirs", async () => {
    expect(problemsIn(await invitedBy(lead, at(bo)))).toEqual(["organisation-unknown"]);
    expect(problemsIn(await invitedBy(lead, "region:kennemerland"))).toEqual(["region-not-yours"]);
    expect(problemsIn(await invitedBy(lead, "national"))).toEqual(["role-not-yours"]);
    expect(problemsIn(await invitedBy(national, "region:atlantis", "national"))).toEqual(["region-not-yours"]);
    expect(problemsIn(await invitedBy(lead, "nonsense"))).toEqual(["placement-missing"]);
    expect(statusOf(await invitedBy(stranger, at(samira)))).toBe(403);
    expect(await owner.selectFrom("invitation").select("id").where("email", "=", email).execute()).toEqual([]);
  });

  test("the national team invites anyone: a lead, a colleague, a shelter worker anywhere", async () => {
    for (const placement of ["region:kennemerland", "national", at(bo)]) {
      expect(leadsTo(await invitedBy(national, placement, "national", `${placement.replaceAll(/[^a-z]/g, "")}${number}@schakel.example`))).toBe("/national/people");
    }
    expect(await national.open(inviting, "/national/people/invite?region=kennemerland")).toMatchObject({ organisations: [{ name: "Het Anker" }] });
  });

  test("an address is invited once, also by two leads at the same moment", async () => {
    const answers = await Promise.all([invitedBy(lead, at(samira)), invitedBy(neighbour, at(bo))]);
    expect(statusesOf(answers)).toEqual([303, 422]);
    expect(answers.flatMap(problemsIn)).toEqual(["invited-before"]);
  });

  test("an address with an account is not invited", async () => {
    const { email: taken } = await owner.selectFrom("person").select("email").where("id", "=", bo.personId).executeTakeFirstOrThrow();
    expect(problemsIn(await invitedBy(lead, at(samira), "region", taken))).toEqual(["has-account"]);
  });

  test("an expired invitation makes room for a new one", async () => {
    await invitedBy(lead, at(samira));
    lead.now = new Date(today.getTime() + 15 * 86_400_000);
    lead = Object.assign(await signedInAt(loes, lead.now), { now: lead.now });
    expect(leadsTo(await invitedBy(lead, at(samira)))).toBe("/region/people");
  });

  async function signedInAt(person: Person, now: Date): Promise<Desk> {
    const home = desk(pool);
    home.now = now;
    await home.send(signIn, "/sign-in", { email: await withPassword(owner, person), password });
    return home;
  }

  test("the database refuses an invitation past the rules", async () => {
    const past = (values: object) =>
      asActor(overPool(pool), loes, (trx) =>
        trx.insertInto("invitation").values({ email, role: "shelter", invitedBy: loes.personId, createdAt: today, expiresAt: new Date(today.getTime() + 1), ...values }).execute(),
      );
    await expect(past({ organisationId: bo.organisations[0] })).rejects.toThrow("row-level security");
    await expect(past({ role: "national" })).rejects.toThrow("row-level security");
    await expect(past({ organisationId: samira.organisations[0], invitedBy: noor.personId })).rejects.toThrow("row-level security");
  });
});

describe("somebody who lost the phone and the codes", () => {
  const remove = (home: Desk, person: Person, area = "region") => home.send(removeFactor, `/${area}/people/${person.personId}/second-factor`, {}, { person: person.personId });
  const factorOf = (person: Person) => owner.selectFrom("secondFactor").select("personId").where("personId", "=", person.personId).executeTakeFirst();

  test("is let in anew by a lead of the region: signed out everywhere, and setting up an app at the next sign-in", async () => {
    const fenna = await shelterWorker(owner, { name: "Fenna" });
    const address = await withPassword(owner, fenna);
    await withApp(owner, fenna);
    const office = desk(pool);
    await office.send(signIn, "/sign-in", { email: address, password });
    expect(await lead.open(removal, `/region/people/${fenna.personId}/second-factor`, { person: fenna.personId })).toMatchObject({ name: "Fenna" });
    expect(leadsTo(await remove(lead, fenna))).toBe("/region/people");
    expect((await office.signIn()).actor.kind).toBe("visitor");
    expect(leadsTo(await desk(pool).send(signIn, "/sign-in", { email: address, password }))).toBe("/second-factor/setup");
    expect((await logged(owner, "second-factor.remove")).at(-1)).toMatchObject({ personId: loes.personId, subjectId: fenna.personId });
  });

  test("is not helped by a lead elsewhere, a colleague, or themselves", async () => {
    await withApp(owner, samira);
    expect(statusOf(await remove(neighbour, samira))).toBe(404);
    expect(statusOf(await remove(stranger, bo))).toBe(403);
    await withApp(owner, loes);
    await remove(lead, loes);
    await withApp(owner, noor);
    expect(statusOf(await remove(lead, noor))).toBe(404);
    for (const person of [samira, loes, noor]) expect(await factorOf(person)).toBeDefined();
  });

  test("is not helped past the rules: the database asks again", async () => {
    await withApp(owner, bo);
    const past = await asActor(overPool(pool), loes, (trx) => takeAway(trx, bo.personId, today));
    expect(past).toBe(false);
    expect(await factorOf(bo)).toBeDefined();
    expect(leadsTo(await remove(national, bo, "national"))).toBe("/national/people");
    expect(await factorOf(bo)).toBeUndefined();
  });
});

describe("an open invitation", () => {
  const deed = (home: Desk, action: typeof withdraw | typeof again, id: string, area = "region") => home.send(action, `/${area}/people/invitations/${id}/deed`, {}, { invitation: id });

  test("is withdrawn by a colleague of the region, once", async () => {
    await invitedBy(lead, at(samira));
    const id = await openInvitation();
    const deputy = await signedIn(await regionalLead(owner, { name: "Daan" }));
    expect(leadsTo(await deed(deputy, withdraw, id))).toBe("/region/people");
    expect(statusOf(await deed(lead, withdraw, id))).toBe(404);
  });

  test("is sent again under a new link, and the old link stops", async () => {
    await invitedBy(lead, at(samira));
    const old = await openInvitation();
    const token = await mailedInvitation(owner, email);
    expect(leadsTo(await deed(lead, again, old))).toBe("/region/people");
    expect(await openInvitation()).not.toBe(old);
    expect(statusOf(await desk(pool).send(accept, "/invitation/x", { name: "Fenna Kuiper", newPassword: password }, { token }))).toBe(404);
    const renewed = await mailedInvitation(owner, email);
    expect(leadsTo(await desk(pool).send(accept, "/invitation/x", { name: "Fenna Kuiper", newPassword: password }, { token: renewed }))).toBe("/second-factor/setup");
  });

  test("that is sent again twice at the same moment is sent once", async () => {
    await invitedBy(lead, at(samira));
    const id = await openInvitation();
    const answers = await Promise.all([deed(lead, again, id), deed(lead, again, id)]);
    expect(statusesOf(answers)).toEqual([303, 404]);
  });

  test("of another region does not exist", async () => {
    await invitedBy(lead, at(samira));
    const id = await openInvitation();
    expect(statusOf(await deed(neighbour, withdraw, id))).toBe(404);
    expect(statusOf(await deed(neighbour, again, id))).toBe(404);
    expect(statusOf(await deed(stranger, withdraw, id))).toBe(403);
    expect(leadsTo(await deed(national, withdraw, id, "national"))).toBe("/national/people");
  });
});

describe("adding an organisation", () => {
  const form = (name: string, regions: string | string[] = "flevoland") => ({ kind: "shelter", name, mailbox: "Post@Vuurtoren.example", phone: "036 000 0011", regions });
  const add = (home: Desk, fields: Record<string, string | string[]>, area = "region") => home.send(addOrganisation, `/${area}/organisations/new`, fields);

  test("leads on to inviting into it", async () => {
    const name = `De Vuurtoren ${number}`;
    const to = leadsTo(await add(lead, form(name)));
    const id = new URLSearchParams(to.split("?")[1]).get("organisation") ?? "";
    expect(to).toBe(`/region/people/invite?region=flevoland&organisation=${id}`);
    expect(leadsTo(await invitedBy(lead, `organisation:${id}`))).toBe("/region/people");
    expect(await owner.selectFrom("organisation").select(["name", "mailbox", "createdBy"]).where("id", "=", id).executeTakeFirst()).toEqual({ name, mailbox: "post@vuurtoren.example", createdBy: loes.personId });
  });

  test("is only for regions of one's own, by rule and by the database", async () => {
    expect(problemsIn(await add(lead, form("Ver Weg", ["flevoland", "kennemerland"])))).toEqual(["region-not-yours"]);
    expect(leadsTo(await add(national, form(`Overal ${number}`, ["flevoland", "kennemerland"]), "national"))).toContain("/national/people/invite");
    expect(statusOf(await add(stranger, form("Van mij")))).toBe(403);
    const drawn = asActor(overPool(pool), loes, (trx) => trx.insertInto("organisationRegion").values({ organisationId: bo.organisations[0] ?? "", region: "flevoland" }).execute());
    await expect(drawn).rejects.toThrow("row-level security");
  });

  test("asks for what is missing, and for another name when there is such a one", async () => {
    expect(problemsIn(await add(lead, {}))).toEqual(["kind-missing", "organisation-name-missing", "email-missing", "phone-missing", "regions-missing"]);
    expect(problemsIn(await add(lead, form("DE HAVEN")))).toEqual(["name-taken"]);
    expect(problemsIn(await add(lead, { ...form("Nieuw"), phone: "bel maar" }))).toEqual(["phone-unusable"]);
  });
});
