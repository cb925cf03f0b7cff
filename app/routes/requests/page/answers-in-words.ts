import type { StoredAnswer } from "../../../../db/request-timeline.ts";
import { useLanguage } from "../../../components/words.tsx";
import { type Question, questions } from "../../../domain/request-answers.ts";
import { listing } from "../../../words/say.ts";
import { type Names, useAnswerInWords } from "../form/answer-in-words.ts";

/** The loader put names in place of codes of regions, practices and treatments. */
const nothingToName: Names = { desks: [], treatments: [], regionNames: [], practiceNames: [] };

/** Answers that were kept, as people read them. A question that is asked no more keeps its own name. */
export function useAnswersInWords() {
  const language = useLanguage();
  const words = useAnswerInWords(nothingToName);
  const known = (field: string): Question | undefined => questions.find((question) => question === field);
  return {
    question: (field: string): string => {
      const asked = known(field);
      return asked ? words.question(asked) : field;
    },
    answers: (field: string, stored: StoredAnswer): string => {
      const asked = known(field);
      return listing([stored ?? []].flat().map((code) => (asked ? words.answer(asked, code) : code)), language);
    },
  };
}
