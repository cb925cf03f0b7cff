import type { Question } from "../../domain/dashboard/question.ts";
import type { Language } from "../../words/bilingual.ts";
import { courseWords } from "../../words/region-course.ts";
import { regionRequestWords } from "../../words/region-requests.ts";
import { regionWords } from "../../words/region.ts";
import { valueName } from "./value-name.ts";

/** What a list is of, in words: "wachten langer dan de norm, Arabisch". */
export function listName({ by, value, status, waiting, deed, clock, end, answer, appointment, family }: Question, language: Language, forms: Readonly<Record<string, string>>): string {
  const course = courseWords[language];
  const parts = [
    status && regionWords[language].statuses[status],
    waiting && course.listOf[waiting === "yes" ? "waiting" : waiting],
    deed && regionRequestWords[language].actions[deed],
    clock && course.listOf[clock],
    end && course.listOf[end],
    answer && course.answers[answer],
    appointment && course.outcomes[appointment],
    family && course.together[family],
    by && value && valueName(by, value, language, forms),
  ].filter((part) => part !== undefined && part !== "");
  return parts.length === 0 ? regionWords[language].allRunning : parts.join(", ");
}
