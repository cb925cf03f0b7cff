import type { OfferWithNames } from "../../../../db/request-offer.ts";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { type Question, therapistDecides } from "../../../domain/request-answers.ts";
import { deskAnswer } from "../../../domain/request-offer.ts";
import { partsOfTheWeek } from "../../../domain/working-week.ts";
import { commonWords } from "../../../words/common.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { languageName } from "../../../words/say.ts";
import { partSaid } from "../../../words/week.ts";

type Labels = Readonly<Record<string, string>>;

/** The questions and answers of the form as people read them, for a page that shows an answer instead of asking. */
export function useAnswerInWords(offer: OfferWithNames) {
  const words = useWords(requestFormWords);
  const { yes, no } = useWords(commonWords);
  const language = useLanguage();
  const regions: Labels = Object.fromEntries(offer.regionNames.map(({ code, name }) => [code, name]));
  const yesNo: Labels = { yes, no };
  const table: Partial<Record<Question, Labels>> = {
    desk: Object.fromEntries(offer.desks.map((desk) => [deskAnswer(desk), desk.regionName])),
    setting: words.settings,
    personKind: words.personKinds,
    turnsEighteenSoon: yesNo,
    kind: words.kinds,
    forms: { ...Object.fromEntries(offer.treatments.map(({ code, name }) => [code, name])), [therapistDecides]: words.therapistDecides },
    interpreter: yesNo,
    gender: words.genders,
    places: words.placeNames,
    anyPart: yesNo,
    partsOfWeek: Object.fromEntries(partsOfTheWeek.map((part) => [part, partSaid(part, language)])),
    absenceLikely: yesNo,
    urgency: words.urgencies,
    origin: { ...regions, abroad: words.originAbroad, unknown: words.originUnknown },
    excludedRegions: regions,
    excludedPractices: Object.fromEntries(offer.practiceNames.map(({ code, name }) => [code, name])),
  };
  return {
    question: (question: Question): string => words.questions[question],
    answer: (question: Question, code: string): string => (question === "language" ? languageName(code, language) : (table[question]?.[code] ?? code)),
  };
}
