import type { Side } from "../../domain/care/side.ts";
import { caseFormWords } from "../../words/case-forms.ts";
import type { Crumb } from "../page.tsx";
import { useWords } from "../words.tsx";

/** The way back to the case, as each side knows it. */
export function useCaseCrumb({ side, base, reference }: { side: Side; base: string; reference: string }): Crumb {
  const words = useWords(caseFormWords);
  return { to: base, label: words.back[side](reference) };
}
