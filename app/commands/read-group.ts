import type { Database } from "../../db/connect.ts";
import { waitingNeedsText } from "../../db/matching-needs.ts";
import { offeringTherapistsText } from "../../db/matching-therapists.ts";
import type { ToBeTold } from "../domain/matching/match-group.ts";
import type { MatchTerms } from "../domain/matching/matching-rules.ts";
import type { GroupRows } from "./compute-group.ts";

/**
 * Who waits in these regions and who offers there. Where places are scarce nearly all therapists are full, and nobody can
 * be proposed to them: they are read only to tell somebody why. So are those who have room in a region beside these and
 * work in none of these: else a neighbour would help only where some therapist already works on both sides.
 */
export async function readGroup(trx: Database, regions: readonly string[], terms: MatchTerms, toBeTold: ToBeTold): Promise<GroupRows> {
  const { on, rules: { confirmedForDays } } = terms;
  const needs = await waitingNeedsText(trx, { regions }, on);
  const therapists = await offeringTherapistsText(trx, { regions, room: "some", on, confirmedForDays }, on);
  const fullTherapists = toBeTold.length === 0 ? "" : await offeringTherapistsText(trx, { regions, room: "none", on, confirmedForDays }, on);
  const beside = toBeTold.length === 0 ? [] : regionsBeside(regions, terms);
  const besideTherapists = beside.length === 0 ? "" : await offeringTherapistsText(trx, { regions: beside, room: "some", on, confirmedForDays }, on);
  return { terms, needs, therapists, fullTherapists, besideTherapists };
}

/** Nobody who works there works here too: else that region would be one of these. */
function regionsBeside(regions: readonly string[], { neighbours }: MatchTerms): string[] {
  const beside = new Set(regions.flatMap((region) => neighbours[region] ?? []));
  return [...beside].filter((region) => !regions.includes(region)).toSorted();
}
