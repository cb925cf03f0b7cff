import type { FundingRoute } from "./decision.ts";
import { payingRegion, type Residence } from "./residence.ts";
import { type ContractThere, contractWith, type Purchasing } from "./purchasing.ts";
import type { FundingRules } from "./rules.ts";

export interface TherapistContracts {
  /** With all health insurers, with some, or with none. */
  readonly zvw: "all" | "some" | "none";
  /** The regions whose gemeenten buy youth care from this therapist. */
  readonly jeugdwetRegions: readonly string[];
}

/** Only "none" makes a pair ineligible; the two in the middle are shown to those who decide. */
export type ContractStatus = "contracted" | "contract-needed" | "contract-to-check" | "none";

/**
 * Whether this therapist can be paid for this person. Under the Jeugdwet the contract that counts is
 * that of the region whose gemeente pays (the one of origin, for a child in a shelter); as long as
 * nobody knows that region the contract is to be checked, and never a reason to leave a child out.
 * Where it is known which regions buy youth care together, those decide: see purchasing.ts.
 * Under the Zvw a therapist with some insurers is to be checked, since we do not ask who insures whom.
 * [S] woonplaatsbeginsel.info/faq, psychotherapie.nl (contracted and not contracted care)
 */
export function contractStatus(
  { route, payer }: Pick<FundingRoute, "route" | "payer">,
  residence: Residence,
  contracts: TherapistContracts,
  rules: FundingRules,
  purchasing: Purchasing = {},
): ContractStatus {
  if (payer.kind === "shelter") return "contracted";
  if (payer.kind === "to-agree") return "contract-to-check";
  return route === "jeugdwet" ? underJeugdwet(contractThere(residence, contracts, purchasing), rules) : underZvw(contracts, rules);
}

function contractThere(residence: Residence, { jeugdwetRegions }: TherapistContracts, purchasing: Purchasing): ContractThere {
  const region = payingRegion(residence);
  return region === null ? "contract-to-check" : contractWith(region, jeugdwetRegions, purchasing);
}

function underJeugdwet(there: ContractThere, rules: FundingRules): ContractStatus {
  if (there !== "none") return there;
  return rules.offerJeugdwetWithoutContract.value ? "contract-needed" : "none";
}

function underZvw({ zvw }: TherapistContracts, rules: FundingRules): ContractStatus {
  if (zvw === "all") return "contracted";
  if (zvw === "some") return "contract-to-check";
  return rules.offerZvwWithoutContract.value ? "contract-needed" : "none";
}
