import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { sql } from "kysely";
import { describe, expect } from "vitest";
import type { Person } from "../../app/domain/actor.ts";
import type { Database } from "../../db/connect.ts";
import { addresses } from "../support/addresses.ts";
import { regionalLead } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { otherRegion } from "../support/other-region.ts";
import { caught, contextOf, statusOf } from "../support/visit.ts";

const test = rehearsals();

type Module = { readonly loader?: (args: LoaderFunctionArgs) => Promise<unknown>; readonly action?: (args: ActionFunctionArgs) => Promise<unknown> };
const modules = import.meta.glob<Module>("../../app/routes/**/*.{ts,tsx}");

type DoorOfLead = { readonly path: string; readonly verb: "GET" | "POST"; readonly names: readonly string[]; readonly walk: (args: LoaderFunctionArgs) => Promise<unknown> };

/** Every door under the part of the site of a lead, from the table of contents: who adds one finds it tried here. */
async function doorsOfLead(): Promise<DoorOfLead[]> {
  const found: DoorOfLead[] = [];
  for (const { path, file } of addresses().filter((one) => one.path === "/region" || one.path.startsWith("/region/"))) {
    const module = await modules[`../../app/${file}`]?.();
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    if (module?.loader) found.push({ path, verb: "GET", names, walk: module.loader });
    if (module?.action) found.push({ path, verb: "POST", names, walk: module.action });
  }
  return found;
}

/** Fits every form of a lead, so that none is turned away for what was typed; what it points to is of the other region. */
const typed = (ids: Readonly<Record<string, string>>): Record<string, string> => ({
  reason: "Zo is het afgesproken.", question: "Klopt uw rooster nog?", note: "", decision: "later", answer: "no", untilOn: "2026-12-06", therapist: ids.id!, what: "rule", rule: "neighbours-help", name: "Proef", checked: "old-number",
});

/** What a door answers to somebody. */
async function visit({ db, as }: Rehearsal, who: Person, door: DoorOfLead, ids: Readonly<Record<string, string>>, form: Record<string, string>): Promise<{ status: number; answer: unknown }> {
  await as("schakel_web");
  // Where the address itself names no region, what follows it does.
  const url = `http://localhost${door.path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? "missing")}?region=kennemerland`;
  const request = door.verb === "GET" ? new Request(url) : new Request(url, { method: "POST", body: new URLSearchParams(form) });
  const answer = await caught(() => door.walk({ request, params: ids, context: contextOf({ db, as: who }) } as LoaderFunctionArgs));
  await as("owner");
  return { status: statusOf(answer), answer };
}

/** The same, and what it did is undone: so each address finds all records as they were. */
async function tryOut(stage: Rehearsal, ...visitor: [Person, DoorOfLead, Readonly<Record<string, string>>, Record<string, string>]): Promise<number> {
  await sql`savepoint one_door`.execute(stage.db);
  const { status } = await visit(stage, ...visitor);
  await sql`rollback to savepoint one_door`.execute(stage.db);
  await stage.as("owner");
  return status;
}

/** In how many rows of each table one of these words stands. */
async function traces(db: Database, words: readonly string[]): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`.execute(db);
  const found: Record<string, number> = {};
  for (const { name } of rows) found[name] = (await sql<{ many: number }>`select count(*)::int as many from ${sql.id(name)} row where row::text ~ ${words.join("|")}`.execute(db)).rows[0]!.many;
  return found;
}

describe("everything of another region", () => {
  test("is not found by a lead of this one, at any address that points to it, to read or to act; and is there for its own lead", async ({ stage }) => {
    const { kees, ids } = await otherRegion(stage);
    const loes = await regionalLead(stage.db);
    const doors = (await doorsOfLead()).filter(({ names }) => names.length > 0);
    expect(doors.flatMap(({ names }) => names).filter((name) => !(name in ids))).toEqual([]);
    expect(doors.length).toBeGreaterThan(35);
    const [come, stayOut]: [string[], string[]] = [[], []];
    for (const door of doors) {
      const elsewhere = await tryOut(stage, loes, door, ids, typed(ids));
      if (elsewhere !== 404) come.push(`${door.verb} ${door.path}: ${elsewhere}`);
      // Working something out takes seconds that nobody needs here: those addresses have a test of their own.
      if (door.verb === "POST" && door.path.startsWith("/region/what-if/")) continue;
      const atHome = await tryOut(stage, kees, door, ids, typed(ids));
      if ([404, 404, 500].includes(atHome)) stayOut.push(`${door.verb} ${door.path}: ${atHome}`);
    }
    expect({ come, stayOut }).toEqual({ come: [], stayOut: [] });
  });

  test("stands on no page of a lead of this one, whatever the address asks for", async ({ stage }) => {
    const { ids } = await otherRegion(stage);
    const loes = await regionalLead(stage.db);
    const { turn: _, region: __, ...known } = ids;
    const leaks: string[] = [];
    for (const door of (await doorsOfLead()).filter(({ names, verb }) => names.length === 0 && verb === "GET")) {
      const { status, answer } = await visit(stage, loes, door, {}, {});
      const body = answer instanceof Response ? await answer.text() : JSON.stringify(answer);
      leaks.push(...Object.entries(known).filter(([, id]) => body.includes(id)).map(([name]) => `${door.path} shows ${name}`));
      if (status >= 500 || /Yasmina|Het Anker|\bBo\b/.test(body)) leaks.push(`${door.path}: ${status}`);
    }
    expect(leaks).toEqual([]);
  });

  test("is touched by no form that has no address of its own and names the other region", async ({ stage }) => {
    const { ids } = await otherRegion(stage);
    const loes = await regionalLead(stage.db);
    const { turn: _, ...known } = ids;
    const words = ["kennemerland", ...Object.values(known)];
    const before = await traces(stage.db, words);
    const doors = (await doorsOfLead()).filter(({ names, verb }) => names.length === 0 && verb === "POST");
    expect(doors.length).toBeGreaterThan(4);
    const form = { ...typed(ids), region: "kennemerland", direction: `kennemerland>${ids.region}`, form: "", places: "1", role: "regional-lead", email: "wie2@schakel.example" };
    for (const door of doors) await visit(stage, loes, door, {}, form);
    expect(await traces(stage.db, words)).toEqual(before);
  });
});
