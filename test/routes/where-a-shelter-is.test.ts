import { type LoaderFunctionArgs } from "@remix-run/node";
import { type RawBuilder, sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, type Person, visitor } from "../../app/domain/actor.ts";
import { letters } from "../../app/email/letters.ts";
import { writeLetter } from "../../app/email/write.ts";
import { doorPath, doorWords } from "../../app/http/log.ts";
import type { WaitingMail } from "../../app/domain/mail.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { demoOrganisations } from "../../db/seed/accounts.ts";
import { seedWhenEmpty } from "../../db/seed/demo.ts";
import { addresses } from "../support/addresses.ts";
import { ownDatabase } from "../support/database.ts";
import { open, statusOf } from "../support/visit.ts";

const { owner, ownerUrl, web } = ownDatabase();

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;
const modules = import.meta.glob<{ readonly loader?: Loader }>("../../app/routes/**/*.{ts,tsx}");
const shelters = demoOrganisations.filter(({ kind }) => kind === "shelter");
type Shelter = (typeof shelters)[number];

beforeAll(async () => {
  expect(await seedWhenEmpty(ownerUrl)).toBe(true);
});

/** Everybody of the demo, as the web knows them, and somebody unknown. */
async function everybody(): Promise<Actor[]> {
  const rows = await owner.selectFrom("person").select(["id", "name", "role"]).where("email", "like", "%@demo.example").execute();
  const people = rows.map(async ({ id, name, role }): Promise<Person> => {
    const organisations = await owner.selectFrom("personOrganisation").select("organisationId").where("personId", "=", id).execute();
    const regions = await owner.selectFrom("personRegion").select("region").where("personId", "=", id).execute();
    return { kind: "person", personId: id, name, role, organisations: organisations.map((row) => row.organisationId), regions: regions.map((row) => row.region), demo: true };
  });
  return [visitor, ...(await Promise.all(people))];
}

/** What can stand in an address, by the name of the place: everything there is in the demo. */
async function thingsToAskFor(): Promise<Record<string, string[]>> {
  const ids = async (table: "proposal" | "therapist" | "person" | "requestDraft" | "screeningResult") => (await owner.selectFrom(table).select("id").execute()).map(({ id }) => id);
  const references = (await owner.selectFrom("request").select("reference").execute()).map(({ reference }) => reference);
  const [proposals, therapists, people, drafts, results] = await Promise.all([ids("proposal"), ids("therapist"), ids("person"), ids("requestDraft"), ids("screeningResult")]);
  const regions = (await owner.selectFrom("region").select("slug").execute()).map(({ slug }) => slug);
  const codes = (await owner.selectFrom("treatment").select("code").execute()).map(({ code }) => code);
  return { reference: references, id: [...proposals, ...therapists], draft: drafts, result: results, person: people, code: codes.slice(0, 2), region: regions.slice(0, 2) };
}

/**
 * One of each kind, whosever it is: a door that forgets to ask whose something is opens for any of a kind. For somebody in
 * particular, of what the database lets that person see at all: one of each kind of each organisation. Asking for each of
 * hundreds took minutes, and found no more.
 */
async function oneOfEachKind(db: Database, of: "each organisation" | "all"): Promise<Record<string, string[]>> {
  const values = async (query: RawBuilder<unknown>) => (await sql<{ value: string }>`${query}`.execute(db)).rows.map(({ value }) => value);
  const whose = of === "all" ? sql`organisation_id in (select organisation_id from person_organisation)` : sql`organisation_id`;
  return {
    reference: await values(sql`select distinct on (status, whose) reference as value from (select *, ${whose} as whose from request) r order by status, whose, id`),
    id: [...(await values(sql`select distinct on (status, runs) id as value from (select *, released_at is null as runs from proposal) p order by status, runs, id`)), ...(await values(sql`select distinct on (status) id as value from therapist order by status, id`))],
    person: await values(sql`select distinct on (role) id as value from person order by role, id`),
  };
}

async function thingsFor(actor: Actor, things: Record<string, string[]>): Promise<Record<string, string[]>> {
  const anybodys = await oneOfEachKind(owner, "all");
  const seen = await asActor(web, actor, (trx) => oneOfEachKind(trx, "each organisation"));
  return { ...things, ...Object.fromEntries(Object.entries(seen).map(([kind, own]) => [kind, [...new Set([...own, ...(anybodys[kind] ?? [])])]])) };
}

/** Every address for every thing that could stand in it; the people of a draft are in that draft. What stands nowhere in the demo is asked for by an id that is nobody's. */
function visitsTo(path: string, things: Record<string, string[]>): Record<string, string>[] {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? "");
  return names.reduce<Record<string, string>[]>(
    (visits, name) => visits.flatMap((visit) => (things[path.includes(":draft/") && name === "person" ? "draft" : name] ?? ["0f8fad5b-d9cb-469f-a165-70867728950e"]).map((value) => ({ ...visit, [name]: value }))),
    [{}],
  );
}

const tellsOf = ({ name, mailbox, phone }: Shelter) => [name, mailbox, phone];

/** Who works there, who looks after its region, and the national team may know a shelter by name. */
async function mayKnow(actor: Actor, shelter: Shelter): Promise<boolean> {
  if (actor.kind !== "person") return false;
  const { id } = await owner.selectFrom("organisation").select("id").where("name", "=", shelter.name).executeTakeFirstOrThrow();
  return actor.role === "national" || actor.organisations.includes(id) || actor.regions.some((region) => (shelter.regions as readonly string[]).includes(region));
}

/** Every page for each of these records that could stand in its address; without any, for every one there is. */
async function everyVisit(things?: Record<string, string[]>): Promise<{ path: string; loader: Loader; address: Record<string, string> }[]> {
  const asked = things ?? (await thingsToAskFor());
  const doors = await Promise.all(addresses().map(async ({ path, file }) => ({ path, loader: (await modules[`../../app/${file}`]?.())?.loader })));
  return doors.flatMap(({ path, loader }) => (loader ? visitsTo(path, asked).map((address) => ({ path, loader, address })) : []));
}

/** All that goes to the browser, and where it is sent on to. */
async function readBy(actor: Actor, { loader, address }: { loader: Loader; address: Record<string, string> }): Promise<{ text: string; status: number }> {
  const answer = await open(loader, { db: web, as: actor, address });
  const text = answer instanceof Response ? `${answer.headers.get("Location") ?? ""} ${await answer.clone().text()}` : JSON.stringify(answer ?? null);
  return { text, status: statusOf(answer) };
}

/**
 * Three exceptions. After a yes a therapist gets a mailbox and a phone on the pages of that case, and of weekly hours that
 * were agreed; the name of a shelter that is open about it. That name stands with these hours among the own places too. And
 * who moves a family chooses such a shelter by name, and reads that name on the request while the offer stands; how to
 * reach it is on neither page.
 */
function tooMuch(actor: Actor, path: string, shelter: Shelter, text: string): string[] {
  const role = actor.kind === "person" ? actor.role : actor.kind;
  const afterYes = role === "therapist" && /^\/(?:(?:proposals|caseload)\/:|board)/.test(path);
  const weekly = role === "therapist" && path === "/availability";
  const moving = role === "shelter" && /^\/requests\/:reference(?:\/move)?$/.test(path);
  const name = shelter.visibility === "open" ? [shelter.name] : [];
  const may: readonly string[] = afterYes ? [shelter.mailbox, shelter.phone, ...name] : moving || weekly ? name : [];
  return tellsOf(shelter).filter((tell) => text.includes(tell) && !may.includes(tell));
}

async function whatSomebodyReads(actor: Actor): Promise<{ told: string[]; pages: number }> {
  const known = await Promise.all(shelters.map((shelter) => mayKnow(actor, shelter)));
  const strange = shelters.filter((_, index) => !known[index]);
  const told: string[] = [];
  let pages = 0;
  const visits = await everyVisit(await thingsFor(actor, await thingsToAskFor()));
  for (const visit of visits) {
    const { text, status } = await readBy(actor, visit);
    if (status === 200) pages += 1;
    told.push(...strange.flatMap((shelter) => tooMuch(actor, visit.path, shelter, text)).map((tell) => `${tell} at ${visit.path}`));
  }
  return { told: [...new Set(told)], pages };
}

/** Every letter in both languages, about every record of the demo. */
async function everyLetter(): Promise<string[]> {
  const { reference = [], id = [] } = await thingsToAskFor();
  const mails = (Object.keys(letters) as WaitingMail["letter"][]).flatMap((letter) =>
    (["nl", "en"] as const).flatMap((language) => [...id, ...reference].map((subjectId) => ({ id: "1", letter, subjectId, personId: null, address: "tom@demo.example", language }))),
  );
  return mails.map((mail) => JSON.stringify(writeLetter(mail, "token", "https://schakel.example")));
}

const tells = new RegExp(shelters.flatMap(tellsOf).join("|"));

describe("where a shelter is", () => {
  test("no page tells it to who may not know: every page, asked for one of each kind that one may open and that is another's, by everybody of the demo", async () => {
    const everyone = await everybody();
    const read = await Promise.all(everyone.map(async (actor) => ({ who: actor.kind === "person" ? actor.name : actor.kind, ...(await whatSomebodyReads(actor)) })));
    expect(read.map(({ who, told }) => ({ who, told }))).toEqual(read.map(({ who }) => ({ who, told: [] })));
    for (const { who, pages } of read) expect(pages, who).toBeGreaterThan(5);
  }, 180_000);

  test("the shelter itself does read its name, so that the search above can find something", async () => {
    const samira = (await everybody()).find((actor) => actor.kind === "person" && actor.name === "Samira de Wit");
    const page = await modules["../../app/routes/account/location.tsx"]?.();
    expect(JSON.stringify(await open(page?.loader as Loader, { db: web, as: samira as Actor }))).toMatch(tells);
  });

  test("no letter tells it", async () => {
    const written = await everyLetter();
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((letter) => tells.test(letter))).toEqual([]);
    expect(JSON.stringify(await owner.selectFrom("mail").select(["keptSubject", "keptText", "key"]).execute())).not.toMatch(tells);
  });

  test("a line of the log holds the words of the table of addresses, and nothing that stood in an address", async () => {
    const words = doorWords(addresses());
    for (const { path, address } of await everyVisit()) {
      const visited = path.replaceAll(/:(\w+)/g, (_, name: string) => address[name] ?? "");
      expect(visited).not.toMatch(tells);
      const line = doorPath(visited, words).split("/");
      expect(Object.values(address).filter((part) => !words.has(part) && line.includes(part))).toEqual([]);
    }
  });

  test("the log of what was done holds ids only", async () => {
    const rows = await owner.selectFrom("audit").selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(tells);
  });

  test("no table says it: a shelter has a name, a mailbox and a phone, and no place", async () => {
    const columns = await owner.selectFrom("organisation").selectAll().executeTakeFirstOrThrow();
    expect(Object.keys(columns).filter((column) => /gemeente|street|city|postcode|address|lat|lon/i.test(column))).toEqual([]);
  });
});
