import { type ContractStatus, contractStatus } from "../funding/contract.ts";
import { payingRegion } from "../funding/residence.ts";
import type { MatchTerms } from "./matching-rules.ts";
import type { Offerer } from "./offerer.ts";
import type { Seeker } from "./seeker.ts";

/** Whether this therapist can be paid for this seeker: asked by eligibility, by fit and by the explanation. */
export function contractOfPair(seeker: Seeker, { therapist }: Offerer, { funding, purchasing }: MatchTerms): ContractStatus {
  const contracts = { zvw: therapist.zvwContract, jeugdwetRegions: therapist.contractRegions };
  return contractStatus(seeker, seeker.residence, contracts, funding, purchasing);
}

/** All of a seeker that this depends on. */
export function fundingWords({ route, payer, residence }: Seeker): string {
  return `${route} ${payer.kind} ${payingRegion(residence)}`;
}
