import { accessBy } from "./access.ts";
import type { FundingAdvice, GemeenteCheck, GpCheck } from "./advice.ts";
import type { Decided } from "./advice-table.ts";
import type { FundingSituation } from "./situation.ts";

type Birthday = FundingAdvice["birthday"];

/** What to tell and ask the GP. Codes only: the list that comes of it holds no personal data. */
export function gpChecks({ route, referrers }: Decided, { residence }: FundingSituation, birthday: Birthday): GpCheck[] {
  if (!referrers.includes("gp")) return [];
  const checks: GpCheck[] = route === "zvw" ? ["letter-required", "say-suspected-disorder", "date-before-intake"] : [...(accessBy.gp === "direct" ? (["may-refer-directly"] as const) : []), "say-what-is-needed"];
  if (residence.setting === "shelter") checks.push("say-no-location");
  if (birthday) checks.push("letter-for-eighteenth");
  return checks;
}

/**
 * What to tell and ask the gemeente. Without a contract a personal budget is possible [S] psychotherapierefleksie.nl; the
 * provider asks for the allocation itself (iJw 315) [S] informatiemodel.istandaarden.nl.
 */
export function gemeenteChecks({ route, payer, referrers }: Decided, { residence }: FundingSituation, birthday: Birthday): GemeenteCheck[] {
  if (payer?.kind !== "gemeente") return [];
  const checks: GemeenteCheck[] = payer.which === "to-find-out" ? ["find-out-first"] : ["say-which-rule"];
  if (route === "jeugdwet-extended") checks.push("ask-decision-on-extension");
  checks.push("ask-contract", "ask-budget-without-contract", "provider-asks-allocation");
  if (referrers.some((referrer) => isReferrer(referrer) && accessBy[referrer] === "gemeente-must-provide")) checks.push("certified-institution-decides");
  if (birthday) checks.push("lay-down-need-before-eighteen");
  if (residence.setting === "shelter") checks.push("say-no-location");
  return checks;
}

function isReferrer(referrer: Decided["referrers"][number]): referrer is keyof typeof accessBy {
  return referrer in accessBy;
}
