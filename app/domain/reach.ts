import type { Person } from "./actor.ts";

/** The regions whose people somebody looks after; null is the whole country. */
export function reachOf(person: Person): readonly string[] | null {
  return person.role === "national" ? null : person.regions;
}

/** Whose invitations somebody looks after: an owner those into the own practices, others those of their regions. */
export function invitationReachOf(person: Person): readonly string[] | null | "own-practices" {
  return person.role === "therapist" ? "own-practices" : reachOf(person);
}
