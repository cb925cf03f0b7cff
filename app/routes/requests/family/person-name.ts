import { useWords } from "../../../components/words.tsx";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { householdWords } from "../../../words/household.ts";

type Named = Pick<RequestAnswers, "personKind" | "ageYears">;

/** "Kind, 9 jaar": enough to know somebody again in a family, and nothing that says who. */
export function usePersonName(): (answers: Named, together?: boolean) => string {
  const words = useWords(householdWords);
  return ({ personKind, ageYears }, together = false) => {
    const parts = [personKind && words[personKind], ageYears && words.years(ageYears), together && words.together].filter(Boolean);
    return parts.length > 0 ? parts.join(", ") : words.someone;
  };
}
