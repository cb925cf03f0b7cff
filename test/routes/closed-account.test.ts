import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { action as signIn } from "../../app/routes/account/sign-in.tsx";
import { action as close, loader as closing } from "../../app/routes/people/account-closure.tsx";
import { action as reopen, loader as reopening } from "../../app/routes/people/account-reopening.tsx";
import { loader as overview } from "../../app/routes/region/overview.tsx";
import { loader as therapistPage } from "../../app/routes/region/therapists/therapist.tsx";
import { closeAccount } from "../../db/account-closure.ts";
import { asActor, overPool } from "../../db/connect.ts";
import { logged, password, webPool, withPassword } from "../support/accounts.ts";
import { nationalMember, openProposal, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { desk, leadsTo, type Desk } from "../support/desk.ts";
import { twoRegions } from "../support/two-regions.ts";
import { statusOf } from "../support/visit.ts";

const { owner, ownerUrl } = ownDatabase();
const pool = webPool(ownerUrl);

let loes: Person, noor: Person, samira: Person, bo: Person;
let lead: Desk, neighbour: Desk, national: Desk, stranger: Desk;

beforeEach(async () => {
  ({ loes, noor, samira, bo, lead, neighbour, national, stranger } = await twoRegions(owner, pool));
  await sql`delete from graphile_worker._private_jobs`.execute(owner);
});

const ask = (home: Desk, { personId }: Person, area = "region") => home.open(closing, `/${area}/people/${personId}/closure`, { person: personId });
const shut = (home: Desk, { personId }: Person, area = "region") => home.send(close, `/${area}/people/${personId}/closure`, {}, { person: personId });
const askBack = (home: Desk, { personId }: Person, area = "region") => home.open(reopening, `/${area}/people/${personId}/reopening`, { person: personId });
const letBack = (home: Desk, { personId }: Person, area = "region") => home.send(reopen, `/${area}/people/${personId}/reopening`, {}, { person: personId });

async function isClosed({ personId }: Person): Promise<boolean> {
  const row = await owner.selectFrom("person").select("disabledAt").where("id", "=", personId).executeTakeFirstOrThrow();
  return row.disabledAt !== null;
}

/** What waits to be done, in words: the letters and the regions where the engine looks again. */
async function waiting(): Promise<string[]> {
  const { rows } = await sql<{ task: string; payload: { event?: string; region?: string } }>`
    select task.identifier as task, job.payload from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id`.execute(owner);
  return rows.map(({ task, payload }) => `${task} ${payload.event ?? payload.region ?? ""}`).toSorted();
}

describe("the account of somebody who left", () => {
  test("is closed by a lead of the region: signed out everywhere, no way in, and in the log", async () => {
    const fenna = await shelterWorker(owner, { name: "Fenna" });
    const address = await withPassword(owner, fenna);
    await owner.updateTable("person").set({ demo: true }).where("id", "=", fenna.personId).execute();
    const office = desk(pool);
    await office.send(signIn, "/sign-in", { email: address, password });
    expect((await office.signIn()).actor.kind).toBe("person");
    expect(await ask(lead, fenna)).toMatchObject({ name: "Fenna", work: null, leftWithNobody: [] });
    expect(leadsTo(await shut(lead, fenna))).toBe("/region/people");
    expect((await office.signIn()).actor.kind).toBe("visitor");
    expect(statusOf(await desk(pool).send(signIn, "/sign-in", { email: address, password }))).toBe(422);
    expect((await logged(owner, "account.close")).at(-1)).toMatchObject({ personId: loes.personId, subjectId: fenna.personId });
    expect(await waiting()).toEqual(["notify account-closed"]);
  });

  test("is opened again with all that was there", async () => {
    const fenna = await shelterWorker(owner, { name: "Fenna" });
    const address = await withPassword(owner, fenna);
    await shut(lead, fenna);
    expect(statusOf(await ask(lead, fenna))).toBe(303);
    expect(await askBack(lead, fenna)).toMatchObject({ name: "Fenna" });
    expect(leadsTo(await letBack(lead, fenna))).toBe("/region/people");
    expect(leadsTo(await desk(pool).send(signIn, "/sign-in", { email: address, password }))).toContain("/second-factor");
    expect((await logged(owner, "account.reopen")).at(-1)).toMatchObject({ personId: loes.personId, subjectId: fenna.personId });
    expect(statusOf(await askBack(lead, fenna))).toBe(303);
  });

  test("is closed once: who comes second reads that it was closed already", async () => {
    const fenna = await shelterWorker(owner, { name: "Fenna" });
    await Promise.all([shut(lead, fenna), shut(national, fenna, "national")]);
    const closings = (await logged(owner, "account.close")).filter(({ subjectId }) => subjectId === fenna.personId);
    expect(closings).toHaveLength(1);
  });

  test("is not closed or opened by a lead elsewhere, a stranger, nobody, or oneself", async () => {
    const gone = await shelterWorker(owner, { name: "Gijs" });
    await shut(lead, gone);
    for (const door of [ask, shut]) {
      expect([statusOf(await door(neighbour, samira)), statusOf(await door(stranger, bo)), statusOf(await door(lead, noor)), statusOf(await door(lead, loes))]).toEqual([404, 404, 404, 404]);
      expect(leadsTo(await door(desk(pool), samira))).toContain("/sign-in");
    }
    for (const door of [askBack, letBack]) {
      expect([statusOf(await door(neighbour, gone)), statusOf(await door(stranger, gone)), statusOf(await door(lead, noor))]).toEqual([404, 404, 404]);
    }
    expect(statusOf(await shut(national, noor, "national"))).toBe(404);
    for (const person of [samira, bo, noor, loes]) expect(await isClosed(person)).toBe(false);
    expect(await isClosed(gone)).toBe(true);
  });

  test("is not closed past the rules: the database asks again", async () => {
    const past = (host: Person, person: Person) => asActor(overPool(pool), host, (trx) => closeAccount(trx, person.personId, new Date()));
    expect([await past(loes, bo), await past(loes, noor), await past(samira, samira), await past(noor, noor), await past(samira, bo)]).toEqual([false, false, false, false, false]);
    await expect(asActor(overPool(pool), loes, (trx) => sql`select release_proposals_of_closed(${samira.personId}, now())`.execute(trx))).rejects.toThrow("only who closed");
  });

  test("is left to the national team when it leads another region too, and to the lead of the home region when it is a therapist's", async () => {
    const both = await regionalLead(owner, { name: "Mila", regions: ["flevoland", "kennemerland"] });
    const elsewhere = await therapist(owner, { name: "Teun", region: "kennemerland", regions: ["kennemerland", "flevoland"] });
    await owner.insertInto("organisationRegion").values({ organisationId: elsewhere.organisations[0] ?? "", region: "flevoland" }).execute();
    for (const person of [both, elsewhere]) {
      expect([leadsTo(await ask(lead, person)), leadsTo(await shut(lead, person))]).toEqual(["/region/people", "/region/people"]);
      expect(await isClosed(person)).toBe(false);
      await shut(national, person, "national");
      expect(await isClosed(person)).toBe(true);
      expect([leadsTo(await askBack(lead, person)), leadsTo(await letBack(lead, person))]).toEqual(["/region/people", "/region/people"]);
      expect(await isClosed(person)).toBe(true);
    }
    await letBack(neighbour, elsewhere);
    expect(await isClosed(elsewhere)).toBe(false);
  });

  test("of one of two who close each other at the same moment stays open", async () => {
    const pairs = Array.from({ length: 5 }, async (_, number) => {
      const [ans, els] = [await nationalMember(owner, { name: `Ans${number}` }), await nationalMember(owner, { name: `Els${number}` })];
      const past = (host: Person, person: Person) => asActor(overPool(pool), host, (trx) => closeAccount(trx, person.personId, new Date()));
      return (await Promise.all([past(ans, els), past(els, ans)])).filter(Boolean).length;
    });
    expect(await Promise.all(pairs)).toEqual([1, 1, 1, 1, 1]);
  });

  test("warns when nobody else is left where this person worked", async () => {
    const last = await shelterWorker(owner, { name: "Pien", organisation: "De Laatste", region: "flevoland" });
    expect(await ask(lead, last)).toMatchObject({ leftWithNobody: ["De Laatste"] });
  });
});

describe("the account of a therapist who left", () => {
  test("gives the open proposals back at once, keeps what was accepted, and tells the lead", async () => {
    const tom = await therapist(owner, { name: "Tom", places: 2, regions: ["flevoland", "kennemerland"] });
    const open = await submittedRequest(owner, bo, { region: "kennemerland" });
    const accepted = await submittedRequest(owner, samira);
    const { id } = await openProposal(owner, open, tom);
    const yes = await openProposal(owner, accepted, tom);
    await owner.updateTable("proposal").set({ status: "accepted", answeredAt: new Date() }).where("id", "=", yes.id).execute();
    expect(await ask(lead, tom)).toMatchObject({ work: { openProposals: 1, runningCases: 1 } });
    expect(leadsTo(await shut(lead, tom))).toBe("/region/people");
    expect(await owner.selectFrom("proposal").select(["status", "releasedAt"]).where("id", "=", id).executeTakeFirst()).toMatchObject({ status: "withdrawn", releasedAt: expect.any(Date) as Date });
    expect(await owner.selectFrom("proposal").select(["status", "releasedAt"]).where("id", "=", yes.id).executeTakeFirst()).toEqual({ status: "accepted", releasedAt: null });
    expect(await owner.selectFrom("request").select("status").where("id", "=", open.id).executeTakeFirst()).toEqual({ status: "submitted" });
    expect(await waiting()).toEqual(["match-regions kennemerland", "notify account-closed", "notify therapist-left"]);
    expect(await lead.open(therapistPage, `/region/therapists/${tom.therapistId}`, { id: tom.therapistId })).toMatchObject({ left: [accepted.reference] });
  });

  test("has no free places while it is closed, and has them again when it is open", async () => {
    const tom = await therapist(owner, { name: "Thijs", places: 2 });
    const free = async () => {
      const page = (await lead.open(overview, "/region")) as { places: { kind: string; free: number }[] };
      return page.places.find(({ kind }) => kind === "treatment")?.free ?? 0;
    };
    const before = await free();
    await shut(lead, tom);
    expect(await free()).toBe(before - 2);
    await sql`delete from graphile_worker._private_jobs`.execute(owner);
    await letBack(lead, tom);
    expect(await free()).toBe(before);
    expect(await waiting()).toEqual(["count-clocks flevoland", "match-regions flevoland", "notify account-reopened"]);
  });
});
