import type { Person } from "./actor.ts";

/** The regions whose people somebody looks after; null is the whole country. */
export function reachOf(person: Person): readonly string[] | null {
  return person.role === "national" ? null : person.regions;
}
