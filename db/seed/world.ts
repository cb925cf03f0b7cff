import type { Chance } from "./random.ts";
import type { RowWriter } from "./rows.ts";

export type Plan = {
  readonly requests: number;
  readonly therapists: number;
  readonly seed: number;
  readonly today: Date;
  /** How many days ago the first request came in. */
  readonly days: number;
  /** Regions with their weight: how much of the country's demand is there. */
  readonly regions: readonly { readonly slug: string; readonly weight: number }[];
  /** Whether the requests have a past, or all still wait for the first look. */
  readonly past: boolean;
  readonly onProgress?: (done: number, all: number) => void;
};

export type Place = { readonly id: string; readonly therapistId: string; taken: boolean };
export type Shelter = { readonly id: string; readonly workerId: string };

/** What has been made up so far, and the chance that makes up the rest. */
export type World = {
  readonly plan: Plan;
  readonly chance: Chance;
  readonly rows: RowWriter;
  readonly shelters: Map<string, Shelter[]>;
  /** Places by the region they serve and their kind: "flevoland screening". */
  readonly places: Map<string, Place[]>;
  readonly references: Set<string>;
};

export function daysBefore(at: Date, days: number): Date {
  return new Date(at.getTime() - days * 86_400_000);
}

export function addOrganisation(world: World, name: string, kind: "shelter" | "practice", region: string): string {
  const id = world.chance.uuid();
  world.rows.add("organisation", { id, kind, name, mailbox: `post@${id.slice(0, 8)}.example`, phone: "010 000 0000", created_at: world.plan.today });
  world.rows.add("organisation_region", { organisation_id: id, region });
  return id;
}

/** Somebody of that organisation whom nobody can sign in as. */
export function addPerson(world: World, role: "shelter" | "therapist", organisationId: string): string {
  const id = world.chance.uuid();
  world.rows.add("person", {
    id, email: `${id.slice(0, 13)}@seed.example`, name: `${role === "shelter" ? "Medewerker" : "Behandelaar"} ${id.slice(0, 4)}`, role,
    language: "nl", password_hash: "nobody signs in with this", demo: true, created_at: world.plan.today,
  });
  world.rows.add("person_organisation", { person_id: id, organisation_id: organisationId });
  return id;
}
