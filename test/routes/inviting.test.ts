import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as accept } from "../../app/routes/account/invitation.tsx";
import { action as again } from "../../app/routes/people/invitation-again.ts";
import { action as withdraw } from "../../app/routes/people/invitation-withdrawal.ts";
import { action as invite, loader as inviting } from "../../app/routes/people/invite.tsx";
import { loader as people } from "../../app/routes/people/people.tsx";
import { asActor, overPool } from "../../db/connect.ts";
import { logged, password, webPool } from "../support/accounts.ts";
import { regionalLead, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, leadsTo, problemsIn, statusesOf, type Desk } from "../support/desk.ts";
import { mailedInvitation } from "../support/invitations.ts";
import { signedIn, twoRegions } from "../support/two-regions.ts";
import { statusOf } from "../support/visit.ts";

const { owner, ownerUrl } = ownDatabase();
const pool = webPool(ownerUrl);

let loes: Person, noor: Person, samira: Person, bo: Person;
let lead: Desk, neighbour: Desk, national: Desk, stranger: Desk;
let number = 0;
let email: string;

beforeEach(async () => {
  ({ loes, noor, samira, bo, lead, neighbour, national, stranger } = await twoRegions(owner, pool));
  email = `nieuw${number++}@schakel.example`;
});

const at = (person: Person) => `organisation:${person.organisations[0] ?? ""}`;
const invitedBy = (home: Desk, placement: string, area = "region", address = email) => home.send(invite, `/${area}/people/invite`, { email: address, placement });

async function openInvitation(): Promise<string> {
  const { id } = await owner.selectFrom("invitation").select("id").where("email", "=", email).where("withdrawnAt", "is", null).executeTakeFirstOrThrow();
  return id;
}

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
    expect(statusOf(await invitedBy(stranger, at(samira)))).toBe(404);
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
    // A closed one is opened again: the link of an invitation could make no second one.
    await owner.updateTable("person").set({ disabledAt: today }).where("id", "=", bo.personId).execute();
    expect(problemsIn(await invitedBy(lead, at(samira), "region", taken))).toEqual(["has-account"]);
  });

  test("an expired invitation makes room for a new one", async () => {
    await invitedBy(lead, at(samira));
    const twoWeeksOn = await signedIn(owner, pool, loes, new Date(today.getTime() + 15 * 86_400_000));
    expect(leadsTo(await invitedBy(twoWeeksOn, at(samira)))).toBe("/region/people");
  });

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

describe("an open invitation", () => {
  const deed = (home: Desk, action: typeof withdraw | typeof again, id: string, area = "region") => home.send(action, `/${area}/people/invitations/${id}/deed`, {}, { invitation: id });

  test("is withdrawn by a colleague of the region, once", async () => {
    await invitedBy(lead, at(samira));
    const id = await openInvitation();
    const deputy = await signedIn(owner, pool, await regionalLead(owner, { name: "Daan" }));
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
    expect(statusOf(await deed(stranger, withdraw, id))).toBe(404);
    expect(leadsTo(await deed(national, withdraw, id, "national"))).toBe("/national/people");
  });
});
