import type { ProspectSeen } from "../../db/household-prospect.ts";
import { familyWords } from "../words/family.ts";
import { requestFormWords } from "../words/request-form.ts";
import { month } from "../words/say.ts";
import type { SummaryItem } from "./summary-list.tsx";
import { useLanguage, useWords } from "./words.tsx";

/** What the family expects, as far as it was said: how much time there is, and how safe it is. */
export function useProspectItems(prospect: ProspectSeen | null): SummaryItem[] {
  const { family } = useWords(familyWords);
  const { questions } = useWords(requestFormWords);
  const language = useLanguage();
  if (!prospect) return [];
  const { leavesOn, afterLeaving, safety } = prospect;
  return [
    ...(leavesOn ? [{ term: questions.leavesIn, detail: month(leavesOn, language) }] : []),
    ...(afterLeaving && afterLeaving !== "unknown" ? [{ term: questions.afterLeaving, detail: family.afterLeavings[afterLeaving] }] : []),
    ...(safety && safety !== "unknown" ? [{ term: questions.safety, detail: family.safeties[safety] }] : []),
  ];
}
