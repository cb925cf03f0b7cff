import type { Information } from "./advice.ts";
import type { Case } from "./advice-table.ts";

/**
 * F10 and F11: information beside the route, never a way to pay. In the first days after sexual violence the centre for
 * it (CSG) helps everyone; whether an adult's deductible is paid back is to be checked [S] schadefonds.nl, [NF] today.
 * The damages fund is for whoever was hurt by violence on purpose, also for minors and without a report to the police.
 */
export function informationFor({ situation, age, rules, wider }: Case): Information[] {
  const centre = wider.sexualViolenceCentre.value;
  const { fromEuros, toEuros, address } = wider.damagesFund.value;
  const fund: Information = { code: "damages-fund", fromEuros, toEuros, address };
  if (!situation.recentSexualViolence) return [fund];
  const first: Information = { code: "sexual-violence-centre", ...centre };
  if (age < rules.adultAge.value) return [first, fund];
  return [first, { code: "sexual-violence-refund", state: wider.sexualViolenceRefund.value }, fund];
}
