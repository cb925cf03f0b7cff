import { type LoaderFunctionArgs } from "@remix-run/node";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, type Person, visitor } from "../../app/domain/actor.ts";
import { letters } from "../../app/email/letters.ts";
import { writeLetter } from "../../app/email/write.ts";
import { doorPath, doorWords } from "../../app/http/log.ts";
import type { WaitingMail } from "../../app/domain/mail.ts";
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

/** Every address for every thing that could stand in it. What stands nowhere in the demo is asked for by an id that is nobody's. */
function visitsTo(path: string, things: Record<string, string[]>): Record<string, string>[] {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? "");
  return names.reduce<Record<string, string>[]>(
    (visits, name) => visits.flatMap((visit) => (things[name] ?? ["0f8fad5b-d9cb-469f-a165-70867728950e"]).map((value) => ({ ...visit, [name]: value }))),
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

/** After a yes a therapist gets a mailbox and a phone; the name not before the shelter wants it. */
function afterYes(shelter: Shelter, told: readonly string[]): readonly string[] {
  return told.filter((tell) => tell === shelter.name);
}

async function readByEverybody(): Promise<{ seen: string[]; visits: number; words: ReadonlySet<string> }> {
  const things = await thingsToAskFor();
  const doors = addresses();
  const words = doorWords(doors);
  const seen: string[] = [];
  let visits = 0;
  for (const actor of await everybody()) {
    const strangers = [];
    for (const shelter of shelters) if (!(await mayKnow(actor, shelter))) strangers.push(shelter);
    for (const { path, file } of doors) {
      const loader = (await modules[`../../app/${file}`]?.())?.loader;
      if (!loader) continue;
      for (const address of visitsTo(path, things)) {
        visits += 1;
        const answer = await open(loader, { db: web, as: actor, address });
        const text = answer instanceof Response ? `${answer.headers.get("Location") ?? ""} ${await answer.clone().text()}` : JSON.stringify(answer ?? null);
        for (const shelter of strangers) {
          const told = tellsOf(shelter).filter((tell) => text.includes(tell));
          const isTherapist = actor.kind === "person" && actor.role === "therapist";
          const tooMuch = isTherapist && statusOf(answer) === 200 ? afterYes(shelter, told) : told;
          if (tooMuch.length > 0) seen.push(`${actor.kind === "person" ? actor.role : actor.kind} reads ${tooMuch.join(", ")} at ${doorPath(path, words)}`);
        }
      }
    }
  }
  return { seen: [...new Set(seen)], visits, words };
}

describe("where a shelter is", () => {
  test("no page tells it to who may not know: every page, asked for every record of the demo, by everybody in it", async () => {
    const { seen, visits } = await readByEverybody();
    expect(visits).toBeGreaterThan(500);
    expect(seen).toEqual([]);
  }, 240_000);

  test("the shelter itself does read its name, so that the search above can find something", async () => {
    const samira = (await everybody()).find((actor) => actor.kind === "person" && actor.name === "Samira de Wit");
    const page = await modules["../../app/routes/account/location.tsx"]?.();
    expect(JSON.stringify(await open(page?.loader as Loader, { db: web, as: samira as Actor }))).toContain("De Haven");
  });

  test("no letter tells it: every letter in both languages, about every record of the demo", async () => {
    const { reference = [], id = [] } = await thingsToAskFor();
    const told = [];
    for (const letter of Object.keys(letters) as WaitingMail["letter"][]) {
      for (const language of ["nl", "en"] as const) {
        for (const subjectId of [...id, ...reference]) {
          const written = writeLetter({ id: "1", letter, subjectId, address: "tom@demo.example", language }, "token", "https://schakel.example");
          const text = JSON.stringify(written);
          if (shelters.some((shelter) => tellsOf(shelter).some((tell) => text.includes(tell)))) told.push(letter);
        }
      }
    }
    expect(told).toEqual([]);
    const kept = await owner.selectFrom("mail").select(["keptSubject", "keptText", "key"]).execute();
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(shelters.flatMap(tellsOf).join("|")));
  });

  test("no address and no line of the log holds more than the words of the table of addresses", async () => {
    const doors = addresses();
    const words = doorWords(doors);
    const things = await thingsToAskFor();
    for (const { path } of doors) {
      for (const address of visitsTo(path, things).slice(0, 20)) {
        const visited = path.replaceAll(/:(\w+)/g, (_, name: string) => address[name] ?? "");
        expect(shelters.flatMap(tellsOf).filter((tell) => decodeURIComponent(visited).includes(tell))).toEqual([]);
        for (const part of Object.values(address)) if (!words.has(part)) expect(doorPath(visited, words)).not.toContain(part);
      }
    }
  });

  test("the log of what was done holds ids only", async () => {
    const rows = await owner.selectFrom("audit").selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(shelters.flatMap(tellsOf).join("|")));
  });

  test("no table says it: a shelter has a name, a mailbox and a phone, and no place", async () => {
    const columns = await owner.selectFrom("organisation").selectAll().executeTakeFirstOrThrow();
    expect(Object.keys(columns).filter((column) => /gemeente|street|city|postcode|address|lat|lon/i.test(column))).toEqual([]);
  });
});
