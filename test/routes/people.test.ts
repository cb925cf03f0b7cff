import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as signIn } from "../../app/routes/account/sign-in.tsx";
import { action as invite } from "../../app/routes/people/invite.tsx";
import { action as addOrganisation } from "../../app/routes/people/new-organisation.tsx";
import { loader as people } from "../../app/routes/people/people.tsx";
import { action as removeFactor, loader as removal } from "../../app/routes/people/second-factor-removal.tsx";
import { asActor, overPool } from "../../db/connect.ts";
import { removeFactor as takeAway } from "../../db/second-factor.ts";
import { logged, password, webPool, withApp, withPassword } from "../support/accounts.ts";
import { shelterWorker, therapist, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, leadsTo, problemsIn, type Desk } from "../support/desk.ts";
import { twoRegions } from "../support/two-regions.ts";
import { statusOf } from "../support/visit.ts";

const { owner, ownerUrl } = ownDatabase();
const pool = webPool(ownerUrl);

let loes: Person, noor: Person, samira: Person, bo: Person;
let lead: Desk, neighbour: Desk, national: Desk, stranger: Desk;
let number = 0;

beforeEach(async () => {
  ({ loes, noor, samira, bo, lead, neighbour, national, stranger } = await twoRegions(owner, pool));
  number++;
});

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
    expect(statusOf(await stranger.open(people, "/region/people"))).toBe(404);
    expect(statusOf(await lead.open(people, "/national/people"))).toBe(404);
    expect(statusOf(await national.open(people, "/region/people"))).toBe(404);
    expect(leadsTo(await desk(pool).open(people, "/region/people"))).toContain("/sign-in");
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
    expect(statusOf(await remove(stranger, bo))).toBe(404);
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

describe("adding an organisation", () => {
  const form = (name: string, regions: string | string[] = "flevoland") => ({ kind: "shelter", name, mailbox: "Post@Vuurtoren.example", phone: "036 000 0011", regions });
  const add = (home: Desk, fields: Record<string, string | string[]>, area = "region") => home.send(addOrganisation, `/${area}/organisations/new`, fields);

  test("a shelter whose mail address names a place is refused until somebody has looked at it, with what was typed kept; a practice may be found", async () => {
    const fields = { kind: "shelter", name: `De Kade ${number}`, phone: "020 000 0009", regions: "flevoland", mailbox: "post@opvang-almere.example" };
    const refused = await add(lead, fields);
    expect([statusOf(refused), problemsIn(refused)]).toEqual([422, ["mailbox-names-place"]]);
    expect(refused).toMatchObject({ data: { typed: { name: fields.name, mailbox: fields.mailbox }, problems: [{ with: { place: "Almere" } }] } });
    expect(await owner.selectFrom("organisation").select("id").where("name", "=", fields.name).execute()).toEqual([]);
    expect(statusOf(await add(lead, { ...fields, placeSeen: "yes" }))).toBe(303);
    expect(statusOf(await add(lead, { ...fields, name: `De Steiger ${number}`, mailbox: "post@de-steiger.example" }))).toBe(303);
    expect(statusOf(await add(lead, { ...fields, name: `Praktijk Almere ${number}`, kind: "practice" }))).toBe(303);
  });

  test("leads on to inviting into it", async () => {
    const name = `De Vuurtoren ${number}`;
    const to = leadsTo(await add(lead, form(name)));
    const id = new URLSearchParams(to.split("?")[1]).get("organisation") ?? "";
    expect(to).toBe(`/region/people/invite?region=flevoland&organisation=${id}`);
    const email = `vuurtoren${number}@schakel.example`;
    expect(leadsTo(await lead.send(invite, "/region/people/invite", { email, placement: `organisation:${id}` }))).toBe("/region/people");
    expect(await owner.selectFrom("organisation").select(["name", "mailbox", "createdBy"]).where("id", "=", id).executeTakeFirst()).toEqual({ name, mailbox: "post@vuurtoren.example", createdBy: loes.personId });
  });

  test("is only for regions of one's own, by rule and by the database", async () => {
    expect(problemsIn(await add(lead, form("Ver Weg", ["flevoland", "kennemerland"])))).toEqual(["region-not-yours"]);
    expect(leadsTo(await add(national, form(`Overal ${number}`, ["flevoland", "kennemerland"]), "national"))).toContain("/national/people/invite");
    expect(statusOf(await add(stranger, form("Van mij")))).toBe(404);
    const drawn = asActor(overPool(pool), loes, (trx) => trx.insertInto("organisationRegion").values({ organisationId: bo.organisations[0] ?? "", region: "flevoland" }).execute());
    await expect(drawn).rejects.toThrow("row-level security");
  });

  test("asks for what is missing, and for another name when there is such a one", async () => {
    expect(problemsIn(await add(lead, {}))).toEqual(["kind-missing", "organisation-name-missing", "email-missing", "phone-missing", "regions-missing"]);
    expect(problemsIn(await add(lead, form("DE HAVEN")))).toEqual(["name-taken"]);
    expect(problemsIn(await add(lead, { ...form("Nieuw"), phone: "bel maar" }))).toEqual(["phone-unusable"]);
  });
});
