import type { Need } from "../../db/proposal-pages.ts";
import type { ProposalExplanation } from "../domain/matching/explanation.ts";
import { languageName, listing } from "../words/say.ts";
import { partsSaid } from "../words/week.ts";
import { proposalWords } from "../words/proposals.ts";
import { SummaryList } from "./summary-list.tsx";
import { Day } from "./when.tsx";
import { useLanguage, useWords } from "./words.tsx";

type NeedProps = { need: Need; explanation: ProposalExplanation | null; names: Readonly<Record<string, string>> };

/** What somebody needs, as far as a therapist has to know to say yes or no. Nothing about who or where. */
export function ProposalNeed({ need, explanation, names }: NeedProps) {
  const words = useWords(proposalWords);
  const language = useLanguage();
  const name = (code: string) => names[code] ?? code;
  const interpreter = explanation?.withInterpreter ? words.withInterpreter : need.interpreterOk && need.language !== "nl" ? words.interpreterMay : null;
  const places = explanation?.places ?? need.places;
  const atShelter = places.includes("at-shelter");
  return (
    <SummaryList
      items={[
        { term: words.help, detail: [words.kinds[need.kind], need.kind === "treatment" && (need.forms.map(name).join(", ") || words.therapistDecides)].filter(Boolean).join(": ") },
        ...(explanation && need.kind === "treatment"
          ? [{ term: words.yourForm, detail: explanation.level === "trained" ? name(explanation.form) : `${name(explanation.form)}, ${words.inTraining}` }]
          : []),
        { term: words.person, detail: `${words.who(need.personKind, need.ageYears)}${need.turnsEighteenSoon ? `, ${words.turnsEighteen}` : ""}` },
        { term: words.language, detail: [languageName(need.language, language), interpreter].filter(Boolean).join(", ") },
        ...(need.therapistGender ? [{ term: words.gender, detail: words.genders[need.genderMust ? `${need.therapistGender}-must` : need.therapistGender] }] : []),
        {
          term: words.where,
          detail: (
            <>
              {listing(places.map((place) => words.places[place] ?? place), language)}
              {atShelter && <span className="fact-aside">{words.placeHidden}</span>}
            </>
          ),
        },
        { term: words.when, detail: partsSaid(explanation?.partsOfWeek ?? need.partsOfWeek, language) },
        { term: words.urgency, detail: words.urgencies[need.urgency] },
        { term: words.waitsSince, detail: <Day on={need.submittedAt} /> },
        ...(need.note ? [{ term: words.note, detail: need.note }] : []),
      ]}
    />
  );
}
