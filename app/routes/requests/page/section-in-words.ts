import type { OfferWithNames } from "../../../../db/request-offer.ts";
import { useLanguage } from "../../../components/words.tsx";
import { type AmendmentSection, asksIn } from "../../../domain/amendment.ts";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { listing } from "../../../words/say.ts";
import { useAnswerInWords } from "../form/answer-in-words.ts";

/** What one part of a request says now, in one line. How others see it is said where it is asked. */
export function useSectionInWords(offer: OfferWithNames) {
  const language = useLanguage();
  const { question, answer } = useAnswerInWords(offer);
  return (section: AmendmentSection, answers: RequestAnswers): string =>
    asksIn(section)
      .filter((asked) => asked !== "shownAs" && answers[asked] !== undefined)
      .map((asked) => {
        const said = listing([answers[asked] ?? []].flat().map((code) => answer(asked, code)), language);
        return section === "note" ? said : `${question(asked)}: ${said}`;
      })
      .join(" · ");
}
