import type { StandingConcession } from "../../../../db/concessions.ts";
import { codeOf } from "../../../domain/giving-way.ts";
import { type Prospects, withNames } from "../../../domain/matching/concession.ts";

type Names = Parameters<typeof withNames>[1];

/** What would help, each with its word for the address, and with names in place of codes. */
export function offeredRoom(prospects: Prospects, given: readonly StandingConcession[], names: Names) {
  const codes = prospects.concessions.map(codeOf);
  const asked = new Set(given.filter(({ kind }) => kind === "region").map(({ added }) => `region-${added[0]}`));
  const named = withNames(prospects.concessions, names).map((concession, index) => ({ ...concession, code: codes[index] ?? "" }));
  return { ...prospects, concessions: named.map((concession) => ({ ...concession, asked: asked.has(concession.code) })) };
}

export type OfferedRoom = ReturnType<typeof offeredRoom>;

/** What was given and stands, with names in place of codes. */
export function givenRoom(given: readonly StandingConcession[], names: Names) {
  return given.map(({ id, kind, added, removed, agreedAt, declinedAt }) => ({
    id, kind, added: kind === "region" ? added.map(names.region) : [...added], removed: removed.map(names.form),
    lead: kind !== "region" ? null : agreedAt ? ("agreed" as const) : declinedAt ? ("declined" as const) : ("asked" as const),
  }));
}

export type GivenRoom = ReturnType<typeof givenRoom>;
