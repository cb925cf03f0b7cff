import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import { expireContacts } from "../../app/commands/expire-contacts.ts";
import { days, later } from "../../app/domain/duration.ts";
import { action as ask, loader as page } from "../../app/routes/account/contact.tsx";
import { action as withdraw } from "../../app/routes/account/contact-withdrawal.ts";
import { action as approve, loader as toDecide } from "../../app/routes/people/contact.tsx";
import { action as refuse } from "../../app/routes/people/contact-refusal.ts";
import { loader as people } from "../../app/routes/people/people.tsx";
import { contactToDecide } from "../../db/contact-changes.ts";
import { asActor } from "../../db/connect.ts";
import { recipientsOf } from "../../db/recipients.ts";
import { logged, password, webPool, withPassword } from "../support/accounts.ts";
import { occasionOf, shelterWorker, therapist, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { leadsTo, problemsIn, type Desk } from "../support/desk.ts";
import { worker } from "../support/matching.ts";
import { twoRegions } from "../support/two-regions.ts";
import { open, send, statusOf } from "../support/visit.ts";

const { owner, ownerUrl, web, worker: workerDb } = ownDatabase();
const pool = webPool(ownerUrl);

let samira: Person, bo: Person, loes: Person, haven: string;
let lead: Desk, neighbour: Desk, national: Desk, stranger: Desk;

beforeEach(async () => {
  ({ samira, bo, loes, lead, neighbour, national, stranger } = await twoRegions(owner, pool));
  haven = samira.organisations[0] ?? "";
  await withPassword(owner, samira);
  await owner.deleteFrom("contactChange").execute();
  await owner.updateTable("organisation").set({ mailbox: "post@haven.example", phone: "06 11111111", locationVisibility: "geheim" }).where("id", "=", haven).execute();
});

type Wish = { organisation?: string; mailbox?: string; phone?: string; password?: string };
const asks = (who: Person, wish: Wish = {}, now = today) =>
  send(ask, { db: web, as: who, now, form: { organisation: haven, mailbox: "balie@haven.example", phone: "06 22222222", password, ...wish }, context: { pool } });

const changes = () => owner.selectFrom("contactChange").selectAll().orderBy("askedAt").execute();
const contact = () => owner.selectFrom("organisation").select(["mailbox", "phone"]).where("id", "=", haven).executeTakeFirstOrThrow();
const oldContact = { mailbox: "post@haven.example", phone: "06 11111111" };
const newContact = { mailbox: "balie@haven.example", phone: "06 22222222" };

/** Samira has asked; the question. */
async function asked(): Promise<string> {
  expect(leadsTo(await asks(samira))).toBe("/account/contact");
  return (await changes())[0]?.id ?? "";
}

const says = (home: Desk, change: string, area = "region", checked = "old-number") => home.send(approve, `/${area}/contacts/${change}`, { checked }, { change });

describe("asking for another mailbox or phone", () => {
  test("changes nothing yet, and is told to everybody of the shelter and to its lead, without what it is", async () => {
    const fenna = await shelterWorker(owner, { name: "Fenna" });
    const change = await asked();
    expect(await contact()).toEqual(oldContact);
    const told = (event: "contact-asked" | "contact-asked-lead" | "contact-asked-national") => asActor(workerDb, occasionOf(samira).actor, (trx) => recipientsOf(trx, event, change, today));
    expect((await told("contact-asked")).map(({ personId }) => personId)).toEqual(expect.arrayContaining([samira.personId, fenna.personId]));
    expect((await told("contact-asked-lead")).map(({ personId }) => personId)).toContain(loes.personId);
    expect(await told("contact-asked-national"), "the national team hears it only where no lead is").toEqual([]);
    expect(JSON.stringify(await logged(owner, "organisation.ask-contact"))).not.toMatch(/haven|2222/);
  });

  test("asks the own password: with a wrong one nothing is asked, and what was typed stays", async () => {
    const answer = await asks(samira, { password: "not this one" });
    expect([statusOf(answer), problemsIn(answer)]).toEqual([422, ["password-wrong"]]);
    expect(answer).toMatchObject({ data: { typed: { mailbox: "balie@haven.example", phone: "06 22222222" } } });
    expect(await changes()).toEqual([]);
  });

  test.each([
    [{ mailbox: "post@opvang-almere.example" }, "mailbox-names-place"],
    [{ phone: "0320 123456" }, "phone-tells-town"],
    [{ phone: "" }, "phone-missing"],
    [{ phone: "bel maar" }, "phone-unusable"],
    [{ mailbox: "post@haven.example", phone: "0611111111" }, "contact-unchanged"],
    [{ mailbox: "geen adres" }, "email-unusable"],
  ])("is refused where it cannot be: %j", async (wish, code) => {
    const answer = await asks(samira, wish);
    expect([statusOf(answer), problemsIn(answer)]).toEqual([422, [code]]);
    expect(await changes()).toEqual([]);
  });

  test("may name a town when the shelter is open about who it is", async () => {
    await owner.updateTable("organisation").set({ locationVisibility: "open" }).where("id", "=", haven).execute();
    expect(leadsTo(await asks(samira, { phone: "0320 123456" }))).toBe("/account/contact");
  });

  test("twice, in two windows, is one question", async () => {
    await Promise.all([asks(samira), asks(samira, { phone: "06 33333333" })]);
    expect(await changes()).toHaveLength(1);
  });

  test("is not for another's shelter, nor for a therapist who does not own the practice", async () => {
    await withPassword(owner, bo);
    expect(statusOf(await asks(bo))).toBe(404);
    await therapist(owner, { name: "Tom", practice: "Het Atelier" });
    const yasmina = await therapist(owner, { name: "Yasmina", practice: "Het Atelier" });
    await withPassword(owner, yasmina);
    expect(statusOf(await asks(yasmina, { organisation: yasmina.organisations[0] ?? "" }))).toBe(404);
    expect(await open(page, { db: web, as: yasmina })).toMatchObject({ contacts: [] });
    expect(await changes()).toEqual([]);
  });

  test("is for the owner of a practice, who may have no phone", async () => {
    const tom = await therapist(owner, { practice: "De Kade" });
    const practice = tom.organisations[0] ?? "";
    await withPassword(owner, tom);
    expect(leadsTo(await asks(tom, { organisation: practice, mailbox: "praktijk@linde.example", phone: "" }))).toBe("/account/contact");
    expect(await changes()).toMatchObject([{ organisationId: practice, phone: null }]);
  });

  test("is taken back by a colleague who did not expect it, and by nobody else", async () => {
    const change = await asked();
    expect(leadsTo(await send(withdraw, { db: web, as: bo, address: { change } }))).toBe("/account/contact");
    expect(await changes()).toMatchObject([{ status: "open" }]);
    const fenna = await shelterWorker(owner, { name: "Fenna" });
    await send(withdraw, { db: web, as: fenna, address: { change } });
    expect(await changes()).toMatchObject([{ status: "withdrawn" }]);
    expect(statusOf(await says(lead, change))).toBe(404);
    expect(await contact()).toEqual(oldContact);
  });
});

describe("deciding about it", () => {
  test("a lead of the region says yes, with how it was checked, and the new contact holds", async () => {
    const change = await asked();
    expect(await lead.open(people, "/region/people")).toMatchObject({ contacts: [{ id: change, organisation: { name: "De Haven" }, askedBy: "Samira" }] });
    expect(await lead.open(toDecide, `/region/contacts/${change}`, { change })).toMatchObject({ change: { organisation: oldContact, wish: newContact } });
    expect(problemsIn(await lead.send(approve, `/region/contacts/${change}`, {}, { change }))).toEqual(["checked-missing"]);
    expect(await contact()).toEqual(oldContact);
    expect(leadsTo(await says(lead, change))).toBe("/region/people");
    expect(await contact()).toEqual(newContact);
    expect(await changes()).toMatchObject([{ status: "approved", checkedByWayOf: "old-number", decidedBy: loes.personId }]);
  });

  test("the national team may too, also by a no, after which all is as it was", async () => {
    const change = await asked();
    expect(leadsTo(await national.send(refuse, `/national/contacts/${change}/refusal`, {}, { change }))).toBe("/national/people");
    expect(await contact()).toEqual(oldContact);
    expect(statusOf(await says(national, change, "national"))).toBe(404);
  });

  test("the lead of another region, a stranger and the one who asks may not", async () => {
    const change = await asked();
    expect(statusOf(await neighbour.open(toDecide, `/region/contacts/${change}`, { change }))).toBe(404);
    expect(statusOf(await says(neighbour, change))).toBe(404);
    expect(statusOf(await says(stranger, change))).toBe(404);
    expect(statusOf(await send(approve, { db: web, as: samira, address: { change }, form: { checked: "in-person" } }))).toBe(404);
    expect(await contact()).toEqual(oldContact);
  });

  test("a yes no longer counts once the shelter is secret and the new contact tells its town", async () => {
    await owner.updateTable("organisation").set({ locationVisibility: "open" }).where("id", "=", haven).execute();
    await asks(samira, { phone: "0320 123456" });
    const change = (await changes())[0]?.id ?? "";
    await owner.updateTable("organisation").set({ locationVisibility: "geheim" }).where("id", "=", haven).execute();
    expect(leadsTo(await says(lead, change))).toBe("/region/people");
    expect(await contact()).toEqual(oldContact);
    expect(await changes()).toMatchObject([{ status: "open" }]);
  });

  test("two leads at once decide once", async () => {
    const change = await asked();
    const answers = await Promise.all([says(lead, change), national.send(refuse, `/national/contacts/${change}/refusal`, {}, { change })]);
    expect(answers.map(statusOf).toSorted((one, other) => one - other)).toEqual([303, 404]);
  });

  test("nobody answers in time: the question ends, and the old contact stays", async () => {
    const change = await asked();
    const late = later(today, days(15));
    expect(await asActor(web, loes, (trx) => contactToDecide(trx, change, late))).toBeUndefined();
    expect(await expireContacts(workerDb, worker("expire-contacts", today))).toBe(0);
    expect(await expireContacts(workerDb, worker("expire-contacts", late))).toBe(1);
    expect(await changes()).toMatchObject([{ status: "expired" }]);
    expect(await contact()).toEqual(oldContact);
  });
});

test("goes past no wall in the database: who asks cannot decide, and nobody writes another's contact", async () => {
  const change = await asked();
  const raw = (actor: Person, status: "approved" | "withdrawn") =>
    asActor(web, actor, (trx) => trx.updateTable("contactChange").set({ status, decidedAt: today }).where("id", "=", change).executeTakeFirst());
  await expect(raw(samira, "approved")).rejects.toThrow("row-level security");
  expect((await raw(bo, "withdrawn")).numUpdatedRows).toBe(0n);
  await expect(asActor(web, samira, (trx) => trx.updateTable("organisation").set({ phone: "06 99999999" }).where("id", "=", haven).execute())).rejects.toThrow("permission denied");
});
