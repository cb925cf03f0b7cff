import { z } from "zod";
import type { IsoDate } from "../iso-date.ts";

/** How sure we are in which region a gemeente lies: read in a source, derived from one, or assumed. */
export const RegionCertainty = z.enum(["source", "derived", "assumed"]);
export type RegionCertainty = z.infer<typeof RegionCertainty>;

/** A CBS code of a gemeente. */
export const GemeenteCode = z.string().regex(/^GM\d{4}$/);

/** A gemeente in a region, from the first day on and up to the last day exclusive; null while nothing ends it. */
export interface Stretch {
  readonly gemeente: string;
  readonly region: string;
  readonly certainty: RegionCertainty;
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate | null;
}

/** Where gemeenten go: one that exists, or a new one with a name and a region. */
export type Receiver = { readonly code: string; readonly isNew: null } | { readonly code: string; readonly isNew: { readonly name: string; readonly region: string } };

/** What can change about gemeenten. Codes are CBS codes. */
export type GemeenteChange =
  | { readonly kind: "merge"; readonly gemeenten: readonly string[]; readonly into: Receiver }
  /** `stays`: only a part goes, and the gemeente itself is still there. */
  | { readonly kind: "split"; readonly gemeente: string; readonly stays: boolean; readonly into: readonly Receiver[] }
  | { readonly kind: "move"; readonly gemeente: string; readonly region: string }
  | { readonly kind: "rename"; readonly gemeente: string; readonly name: string }
  | { readonly kind: "correct"; readonly gemeente: string; readonly certainty: RegionCertainty };

/** From when a change holds, and where that was read. */
export interface Grounds {
  readonly onDay: IsoDate;
  readonly source: string;
  /** Why it is put right afterwards; null for a day that still comes, or today. */
  readonly reason: string | null;
}

/** Every gemeente that a change speaks of. */
export function gemeentenIn(change: GemeenteChange): readonly string[] {
  if (change.kind === "merge") return [...new Set([...change.gemeenten, change.into.code])];
  if (change.kind === "split") return [...new Set([change.gemeente, ...change.into.map(({ code }) => code)])];
  return [change.gemeente];
}
