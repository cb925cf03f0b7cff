import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { describe, expect } from "vitest";
import { policy, type PersonPermission } from "../../app/domain/permission.ts";
import { answeringWithPages } from "../../app/http/button-doors.ts";
import { nationalMember, newcomer, regionalLead, shelterWorker } from "../support/cast.ts";
import { addresses } from "../support/addresses.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { caught, contextOf, open, statusOf } from "../support/visit.ts";

const test = rehearsals();

type Door = ((args: LoaderFunctionArgs) => Promise<unknown>) & { readonly door: { readonly permission: PersonPermission } };
type Module = { readonly loader?: Door; readonly action?: Door; readonly default?: () => null };
const modules = import.meta.glob<Module>("../../app/routes/**/*.{ts,tsx}");

/** Every address to which only a button posts, as the server answers it. */
async function buttons() {
  const found = [];
  for (const { path, file } of addresses()) {
    const module = await modules[`../../app/${file}`]?.();
    if (module?.action && !module.default) found.push({ path, door: module.action.door, module: answeringWithPages(module as never) as Required<Module> });
  }
  return found;
}

const someId = "0f8fad5b-d9cb-469f-a165-70867728950e";
const address = { proposal: someId, id: someId, draft: someId, result: someId, reference: "H7M-2QXW", session: someId, invitation: someId, practice: someId, person: someId, deputy: someId, batch: someId, need: someId, offer: someId, transfer: someId, join: someId, supervision: someId, question: someId, arrangement: someId, group: someId, version: someId, override: someId, meeting: someId, agreement: someId, notice: someId, whatIf: someId, change: someId, claim: someId, turn: "1", kind: "treatment", region: "atlantis" };

async function everyRole({ db, as }: Rehearsal) {
  const people = [await shelterWorker(db), await newcomer(db), await regionalLead(db), await nationalMember(db)];
  await as("schakel_web");
  return (permission: PersonPermission) => people.find(({ role }) => policy().get(permission)?.includes(role)) ?? people[0];
}

describe("a door without a page", () => {
  test("is nowhere mixed with a page for machines", async () => {
    const all = await Promise.all(Object.values(modules).map((load) => load()));
    expect(all.filter((module) => module.loader && module.action && !module.default)).toEqual([]);
  });

  test("is not found by who types its address", async ({ stage }) => {
    const doors = await buttons();
    expect(doors.length).toBeGreaterThan(10);
    for (const { path, module } of doors) expect(statusOf(await open(module.loader, { db: stage.db })), path).toBe(404);
  });

  test("answers what is no form with 400, and never with bare data", async ({ stage }) => {
    const roleFor = await everyRole(stage);
    for (const { path, door, module } of await buttons()) {
      const visit = { db: stage.db, as: roleFor(door.permission) };
      const under = path.startsWith("/national") ? "/national/here" : "/region/here";
      const request = () => new Request(`http://localhost${under}`, { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } });
      const answer = await caught(() => module.action({ request: request(), params: address, context: contextOf(visit) }));
      expect(statusOf(answer), path).toBe(400);
    }
  });

  test("answers a form that needs another answer with 400 too, because it has no page to show it on", async () => {
    const { action } = answeringWithPages({ action: () => data({ problems: [] }, { status: 422 }) } as never);
    const answer = await caught(async () => action?.({} as never));
    expect(answer).toBeInstanceOf(Response);
    expect(statusOf(answer)).toBe(400);
  });

  test("sends a good deed on its way as before", async () => {
    const { action } = answeringWithPages({ action: () => new Response(null, { status: 303 }) } as never);
    expect(statusOf(await action?.({} as never))).toBe(303);
  });
});
