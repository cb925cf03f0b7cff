import type { Database } from "../../db/connect.ts";
import { waitingNeedsText } from "../../db/matching-needs.ts";
import { offeringTherapistsText } from "../../db/matching-therapists.ts";
import type { ToBeTold } from "../domain/matching/match-group.ts";
import type { MatchTerms } from "../domain/matching/matching-rules.ts";
import type { GroupRows } from "./compute-group.ts";

/**
 * Who waits in these regions and who offers there. Where places are scarce nearly all therapists are full, and nobody can
 * be proposed to them: they are read only to tell somebody why.
 */
export async function readGroup(trx: Database, regions: readonly string[], terms: MatchTerms, toBeTold: ToBeTold): Promise<GroupRows> {
  const { on, rules: { confirmedForDays } } = terms;
  const needs = await waitingNeedsText(trx, { regions }, on);
  const therapists = await offeringTherapistsText(trx, { regions, room: "some", on, confirmedForDays }, on);
  const fullTherapists = toBeTold.length === 0 ? "" : await offeringTherapistsText(trx, { regions, room: "none", on, confirmedForDays }, on);
  return { terms, needs, therapists, fullTherapists };
}
