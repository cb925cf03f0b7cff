import type { Person, Role } from "./actor.ts";
import { proceed, refuse, type Decision } from "./decision.ts";
import { days } from "./duration.ts";

/** How long the link of an invitation works, in milliseconds: over a holiday, not over a change of jobs. */
export const invitationValidFor = days(14);

export const organisationKinds = ["shelter", "practice"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Where somebody is asked to work. The role follows from it: who works at a shelter is a shelter worker. */
export type Placement =
  | { readonly at: "organisation"; readonly id: string }
  | { readonly at: "region"; readonly slug: string }
  | { readonly at: "national" };

/** What the account will be. */
export type Membership = { readonly role: Role; readonly organisationId: string | null; readonly region: string | null };

/** A placement in one word, for a form: `organisation:…`, `region:flevoland` or `national`. */
export function placementCode(placement: Placement): string {
  if (placement.at === "organisation") return `organisation:${placement.id}`;
  return placement.at === "region" ? `region:${placement.slug}` : "national";
}

/** Reads it back; null when it is no placement. Whether there is such an organisation or region is not asked here. */
export function parsePlacement(code: string): Placement | null {
  const [at, place = ""] = code.split(":");
  if (at === "organisation" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(place)) return { at, id: place };
  if (at === "region" && /^[a-z-]+$/.test(place)) return { at, slug: place };
  return code === "national" ? { at: "national" } : null;
}

export type InvitationRefusal = "organisation-unknown" | "region-not-yours" | "role-not-yours";

const roleAt: Record<OrganisationKind, Role> = { shelter: "shelter", practice: "therapist" };

/**
 * A lead invites into organisations and the project team of the own regions; the national team invites anyone.
 * `organisation` is the one of the placement, undefined when the host may not see such a one.
 */
export function membershipFor(host: Person, placement: Placement, organisation: { readonly kind: OrganisationKind } | undefined): Decision<{ membership: Membership }, InvitationRefusal> {
  const everywhere = host.role === "national";
  if (!everywhere && host.role !== "regional-lead") return refuse("role-not-yours");
  if (placement.at === "national") {
    return everywhere ? proceed({ membership: { role: "national", organisationId: null, region: null } }) : refuse("role-not-yours");
  }
  if (placement.at === "region") {
    if (!everywhere && !host.regions.includes(placement.slug)) return refuse("region-not-yours");
    return proceed({ membership: { role: "regional-lead", organisationId: null, region: placement.slug } });
  }
  if (organisation === undefined) return refuse("organisation-unknown");
  return proceed({ membership: { role: roleAt[organisation.kind], organisationId: placement.id, region: null } });
}
