import type { Person, Role } from "./actor.ts";
import { proceed, refuse, type Decision } from "./decision.ts";
import { days } from "./duration.ts";

/** How long the link of an invitation works, in milliseconds: over a holiday, not over a change of jobs. */
export const invitationValidFor = days(14);

export const organisationKinds = ["shelter", "practice", "programme"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** What somebody is asked to be: the role, and where. */
export type Membership =
  | { readonly role: "shelter" | "therapist"; readonly organisationId: string }
  | { readonly role: "regional-lead"; readonly region: string }
  | { readonly role: "national" };

/** The organisation of an invitation, when the one who invites can see it. */
export type InvitingOrganisation = { readonly id: string; readonly kind: OrganisationKind };

export type InvitationRefusal = "role-not-yours" | "organisation-unknown" | "organisation-kind" | "region-not-yours";

/** The roles that somebody may ask others to take. */
export function rolesToInvite(role: Role): readonly Role[] {
  if (role === "national") return ["shelter", "therapist", "regional-lead", "national"];
  return role === "regional-lead" ? ["shelter", "therapist", "regional-lead"] : [];
}

/**
 * A lead invites into organisations and the project team of the own regions; the national team invites anyone.
 * `organisation` is undefined when there is none that the host may see.
 */
export function mayInvite(host: Person, wanted: Membership, organisation: InvitingOrganisation | undefined): Decision<object, InvitationRefusal> {
  if (!rolesToInvite(host.role).includes(wanted.role)) return refuse("role-not-yours");
  if (wanted.role === "national") return proceed({});
  if (wanted.role === "regional-lead") {
    return host.role === "national" || host.regions.includes(wanted.region) ? proceed({}) : refuse("region-not-yours");
  }
  if (organisation === undefined) return refuse("organisation-unknown");
  return organisation.kind === kindFor[wanted.role] ? proceed({}) : refuse("organisation-kind");
}

const kindFor = { shelter: "shelter", therapist: "practice" } as const;
