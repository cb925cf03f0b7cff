import { z } from "zod";
import { type Decision, proceed, refuse } from "./decision.ts";
import type { RequestStatus } from "./request.ts";
import { after, isWithTherapist, type LifeRefusal } from "./request-life.ts";

/** To another region of the same shelter, to another shelter, or out of the shelter. */
export const moveKinds = ["region", "organisation", "out-of-shelter"] as const;
export type MoveKind = (typeof moveKinds)[number];

export const moveStatuses = ["offered", "done", "declined", "expired", "withdrawn"] as const;
export type MoveStatus = (typeof moveStatuses)[number];

/** Where a family goes: a desk of the own shelter, one of another shelter, or home. */
export type Destination =
  | { readonly kind: "region"; readonly region: string }
  | { readonly kind: "organisation"; readonly organisationId: string; readonly region: string }
  | { readonly kind: "out-of-shelter" };

const slug = "[a-z]+(?:-[a-z]+)*";

/** A destination as the form posts it: "region:flevoland", "organisation:<id>:flevoland" or "out-of-shelter". */
export const PostedDestination = z
  .string("destination-missing")
  .regex(new RegExp(`^(region:${slug}|organisation:[0-9a-f-]{36}:${slug}|out-of-shelter)$`), "destination-missing")
  .transform((text): Destination => {
    const [kind, first = "", second = ""] = text.split(":");
    if (kind === "region") return { kind, region: first };
    return kind === "organisation" ? { kind, organisationId: first, region: second } : { kind: "out-of-shelter" };
  });

export type MoveRefusal = LifeRefusal | "not-at-home" | "same-place" | "not-a-desk" | "keeps-missing";

export type WhatMoves = { readonly status: RequestStatus; readonly region: string; readonly setting: "shelter" | "ambulant" };

/** What becomes of help that was found: it goes on as agreed, or it stops and the search begins again, with the clock kept. */
export type MoveEffects = { readonly help: "goes-on" | "stops" | "none" };

/**
 * Whether a request can move, and what that does to help that was found. A family at home is not searched for while the
 * programme does not reach families at home: only help that was found can go along there. `keepsTherapist` is what the
 * shelter agreed with the therapist; it has to be said where there is one.
 */
export function moving(what: WhatMoves, to: Destination, { ambulant, keepsTherapist }: { ambulant: boolean; keepsTherapist: boolean | undefined }): Decision<MoveEffects, MoveRefusal> {
  const decision = after(what.status, "move");
  if (decision.kind === "refuse") return decision;
  if (to.kind === "region" && to.region === what.region && what.setting === "shelter") return refuse("same-place");
  if (to.kind === "out-of-shelter" && what.setting === "ambulant") return refuse("same-place");
  const found = isWithTherapist(what.status);
  if (found && keepsTherapist === undefined) return refuse("keeps-missing");
  if (to.kind === "out-of-shelter" && !ambulant && !(found && keepsTherapist)) return refuse("not-at-home");
  if (!found) return proceed({ help: "none" });
  return proceed({ help: keepsTherapist ? "goes-on" : "stops" });
}
