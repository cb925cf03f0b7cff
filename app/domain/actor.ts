/** What a person does on the platform. One person has one role, in one or more organisations or regions. */
export const roles = ["shelter", "therapist", "regional-lead", "national"] as const;
export type Role = (typeof roles)[number];

/** Nobody we know. */
export type Visitor = { readonly kind: "visitor" };

/** Signed in with a password, but not yet with the second factor: may do nothing but that. */
export type HalfSignedIn = { readonly kind: "half-signed-in"; readonly personId: string; readonly factorConfirmed: boolean };

/** Somebody at work. */
export type Person = {
  readonly kind: "person";
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly organisations: readonly string[];
  readonly regions: readonly string[];
  /** An account of the demo: it needs no second factor, and the page says so. */
  readonly demo: boolean;
};

/** A task that runs because its time has come. */
export type Worker = { readonly kind: "worker"; readonly task: string };

export type Actor = Visitor | HalfSignedIn | Person | Worker;

export const visitor: Visitor = { kind: "visitor" };

/** The word for an actor's role in the log. */
export function roleOf(actor: Actor): Role | "visitor" | "half-signed-in" | "worker" {
  return actor.kind === "person" ? actor.role : actor.kind;
}
