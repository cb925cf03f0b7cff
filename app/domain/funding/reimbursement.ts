import type { WiderFundingRules } from "./wider-rules.ts";

export const policies = ["in-kind", "restitution", "budget"] as const;
export type Policy = (typeof policies)[number];

/** What the insurer pays of a treatment, in percents of what is usual; the deductible comes on top. */
export type Reimbursement = { readonly from: number; readonly to: number } | "little-or-none";

/**
 * With a contract the insurer pays all. Without one it depends on the policy: in kind usually 60 to 80 %, restitution up
 * to all, a budget policy little or none. [S] psychotherapie.nl/clienten-en-belangstellenden/vergoeding
 */
export function reimbursement(contracted: boolean, policy: Policy, rules: WiderFundingRules): Reimbursement {
  return contracted ? { from: 100, to: 100 } : rules.reimbursedWithoutContract.value[policy];
}
