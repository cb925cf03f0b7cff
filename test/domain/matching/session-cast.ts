import { type Offerer, offerersOf, type OfferingTherapist } from "../../../app/domain/matching/offerer.ts";
import type { Session } from "../../../app/domain/matching/session.ts";
import { tom } from "./pairing-cast.ts";

export type Willing = Partial<OfferingTherapist>;

/** Tuesday mornings at De Haven, room for two children. */
export const mornings: Extract<Session, { kind: "on-site" }> = { kind: "on-site", id: "mornings", shelterId: "de-haven", partsOfWeek: ["tue-am"], total: 2, free: 2 };

/** Horizon on Wednesday afternoons, in Dutch, for children of 8 to 11, at the practice; to be joined until 1 December. */
export const horizon: Extract<Session, { kind: "group" }> = {
  kind: "group", id: "horizon", form: "horizon-3", ageMin: 8, ageMax: 11, level: "trained", supervised: false, language: "nl", place: "at-practice",
  partOfWeek: "wed-pm", joinUntil: "2026-12-01", total: 6, free: 6,
};

export function offererOf(changes: Willing, session?: string): Offerer {
  return offerersOf({ ...tom, ...changes }).find((node) => (session ? node.session?.id === session : node.kind === "treatment"))!;
}
