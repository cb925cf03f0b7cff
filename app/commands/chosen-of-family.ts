import type { Database } from "../../db/connect.ts";
import { type HeldRequest, holdAmongFamily } from "../../db/held-requests.ts";
import { type Decision, proceed } from "../domain/decision.ts";
import { after, type Deed, type LifeRefusal } from "../domain/request-life.ts";

/** `reference`: the page on which it is done. `who`: the numbers of those it is for; without any, of that page. */
export type Chosen = { readonly reference: string; readonly who?: readonly string[] };

/** The numbers for whom it was done, and for whom it could not be. */
export type DoneFor = { readonly done: readonly string[]; readonly not: readonly string[] };

/**
 * Who of a family was chosen for a deed, held, in the order of their ids: those for whom it can be done now, and the
 * numbers of the others, because a colleague or a therapist may have been ahead for one of them. Refused when it can be
 * done for nobody; undefined when the actor's organisations have none of them.
 */
export async function chosenOfFamily(trx: Database, { reference, who = [reference] }: Chosen, deed: Deed): Promise<Decision<{ able: readonly HeldRequest[]; not: readonly string[] }, LifeRefusal> | undefined> {
  const held = await holdAmongFamily(trx, reference, who);
  const [first] = held.toSorted((one, other) => Number(other.reference === reference) - Number(one.reference === reference));
  if (!first) return undefined;
  const able = held.filter(({ status }) => after(status, deed).kind === "proceed");
  const decision = after(first.status, deed);
  if (able.length === 0 && decision.kind === "refuse") return decision;
  return proceed({ able, not: held.filter((request) => !able.includes(request)).map((request) => request.reference) });
}

export function doneFor(able: readonly HeldRequest[], not: readonly string[]): DoneFor {
  return { done: able.map(({ reference }) => reference), not };
}
