import { expect } from "vitest";
import { loader as consents } from "../../app/routes/requests/consents.tsx";
import { loader as worklist } from "../../app/routes/requests/list.tsx";
import type { ConsentState } from "../../app/domain/consent.ts";
import type { ChildWord } from "../../app/domain/consent-standing.ts";
import type { Person } from "../../app/domain/actor.ts";
import type { Database } from "../../db/connect.ts";
import { shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { acceptedProposal } from "../support/life.ts";
import { open } from "../support/visit.ts";

const test = rehearsals();

type Said = { readonly state: ConsentState; readonly childSays?: ChildWord; readonly atAge?: number; readonly cannotDecide?: true };
type Case = { readonly age: number; readonly statedOn?: string; readonly said?: Said; readonly waits: boolean };

/** What a start waits for, and what it does not: of parents, of the child, and of an age that has changed since. */
const cases: Readonly<Record<string, Case>> = {
  "nothing recorded": { age: 9, waits: true },
  "both parents": { age: 9, said: { state: "both_given" }, waits: false },
  "one parent": { age: 9, said: { state: "one_given_other_pending" }, waits: true },
  "the court": { age: 9, said: { state: "one_given_other_refused_court_pending" }, waits: true },
  "a child of 13 who says no": { age: 13, said: { state: "both_given", childSays: "no" }, waits: true },
  "a child of 13 who was not asked": { age: 13, said: { state: "both_given", childSays: "not-asked" }, waits: true },
  "a child of 13 who says yes": { age: 13, said: { state: "both_given", childSays: "yes" }, waits: false },
  "a child of 13 who cannot weigh it up": { age: 13, said: { state: "both_given", cannotDecide: true }, waits: false },
  "recorded at 11, and 12 by now": { age: 12, said: { state: "both_given", atAge: 11 }, waits: true },
  "recorded at 15 by the parents, and 16 by now": { age: 16, said: { state: "both_given", childSays: "yes", atAge: 15 }, waits: true },
  "stated at 11 more than a year ago": { age: 11, statedOn: "2025-10-01", said: { state: "both_given", atAge: 11 }, waits: true },
};

async function handedOver(db: Database, samira: Person, { age, statedOn = "2026-11-01", said }: Case) {
  const request = await submittedRequest(db, samira, { fields: { ageYears: age, ageStatedOn: statedOn } });
  await acceptedProposal(db, request, await therapist(db), "handed-over");
  if (said) {
    const { state, childSays = null, atAge = age, cannotDecide = false } = said;
    await db.insertInto("requestConsent").values({ requestId: request.id, state, childSays, canDecide: !cannotDecide, ageYears: atAge, side: "shelter", personId: samira.personId, at: today }).execute();
  }
  return request.reference;
}

test("the worklist asks for consent wherever the list of consents says that a start waits, and nowhere else", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const nameOf = new Map<string, string>();
  for (const [name, each] of Object.entries(cases)) nameOf.set(await handedOver(stage.db, samira, each), name);
  await stage.as("schakel_web");
  const { lines } = (await open(consents, { db: stage.db, as: samira })) as { lines: { reference: string }[] };
  const { rows } = (await open(worklist, { db: stage.db, as: samira, search: "?list=accepted" })) as { rows: { reference: string; next: string; later: string[] }[] };
  const named = (references: readonly string[]) => references.map((reference) => nameOf.get(reference) ?? "").toSorted((one, other) => one.localeCompare(other));
  const expected = Object.entries(cases).flatMap(([name, { waits }]) => (waits ? [name] : [])).toSorted((one, other) => one.localeCompare(other));
  expect(named(lines.map(({ reference }) => reference))).toEqual(expected);
  expect(named(rows.filter(({ next, later }) => [next, ...later].includes("settle-consent")).map(({ reference }) => reference))).toEqual(expected);
});
