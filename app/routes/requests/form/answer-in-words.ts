import type { OfferWithNames } from "../../../../db/request-offer.ts";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { type Question, therapistDecides } from "../../../domain/request-answers.ts";
import { deskAnswer } from "../../../domain/request-offer.ts";
import { partsOfTheWeek } from "../../../domain/working-week.ts";
import { commonWords } from "../../../words/common.ts";
import { familyWords } from "../../../words/family.ts";
import { populationWords } from "../../../words/populations.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { languageName, month } from "../../../words/say.ts";
import { urgencyReasonWords } from "../../../words/urgency-reasons.ts";
import { partSaid } from "../../../words/week.ts";

type Labels = Readonly<Record<string, string>>;

/** What names the codes of regions, practices and treatments. */
export type Names = Pick<OfferWithNames, "desks" | "treatments" | "regionNames" | "practiceNames">;

/** The questions and answers of the form as people read them, for a page that shows an answer instead of asking. */
export function useAnswerInWords(offer: Names) {
  const words = useWords(requestFormWords);
  const { yes, no } = useWords(commonWords);
  const { family, rarity } = useWords(familyWords);
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
    populations: useWords(populationWords).names,
    interpreter: yesNo,
    gender: words.genders,
    places: words.placeNames,
    anyPart: yesNo,
    partsOfWeek: Object.fromEntries(partsOfTheWeek.map((part) => [part, partSaid(part, language)])),
    absenceLikely: yesNo,
    urgency: words.urgencies,
    urgencyReason: useWords(urgencyReasonWords).reasons,
    afterLeaving: family.afterLeavings,
    movesTo: regions,
    safety: family.safeties,
    shownAs: rarity.ways,
    origin: { ...regions, abroad: words.originAbroad, unknown: words.originUnknown },
    excludedRegions: regions,
    excludedPractices: Object.fromEntries(offer.practiceNames.map(({ code, name }) => [code, name])),
  };
  return {
    question: (question: Question): string => words.questions[question],
    answer: (question: Question, code: string): string => {
      if (question === "language") return languageName(code, language);
      if (question === "leavesIn") return month(`${code}-01`, language);
      return table[question]?.[code] ?? code;
    },
  };
}
