import type { Need } from "../../db/proposal-pages.ts";
import type { BandBefore } from "../../db/screening-results.ts";
import type { TherapistsExplanation } from "../domain/matching/explanation.ts";
import { capital, languageShown, listing } from "../words/say.ts";
import { contractWords } from "../words/proposal-reasons.ts";
import { populationWords } from "../words/populations.ts";
import { proposalWords } from "../words/proposals.ts";
import { urgencyReasonWords } from "../words/urgency-reasons.ts";
import { partsInShort, partsSaid } from "../words/week.ts";
import { useWhoPays } from "./proposal-reasons.tsx";
import { useProspectItems } from "./prospect-items.ts";
import { useBandItem } from "./screening-bands.tsx";
import { SummaryList } from "./summary-list.tsx";
import { Tag } from "./tag.tsx";
import { Day } from "./when.tsx";
import { useLanguage, useWords } from "./words.tsx";

type NeedProps = {
  need: Need;
  explanation: TherapistsExplanation | null;
  names: Readonly<Record<string, string>>;
  /** Before the yes: the place is still a secret. */
  undecided: boolean;
  /** What screening showed; left out where a part of the page of its own tells it. */
  bands?: readonly BandBefore[];
};

/** What somebody needs, as far as a therapist has to know to say yes or no. Nothing about who or where. */
export function ProposalNeed({ need, explanation, names, undecided, bands }: NeedProps) {
  const words = useWords(proposalWords);
  const contracts = useWords(contractWords);
  const special = useWords(populationWords);
  const whoPays = useWhoPays();
  const { reasons } = useWords(urgencyReasonWords);
  const language = useLanguage();
  const bandItem = useBandItem();
  const inWeek = undecided ? partsInShort : partsSaid;
  const name = (code: string) => names[code] ?? code;
  const interpreter = explanation?.withInterpreter ? words.withInterpreter : need.interpreterOk && need.language !== "nl" ? words.interpreterMay : null;
  const places = explanation?.places ?? need.places;
  const hidden = undecided && places.includes("at-shelter");
  const ownForm = explanation && need.kind === "treatment" && (explanation.level === "in-training" || need.forms.join() !== explanation.form) ? explanation : null;
  return (
    <div className="need">
      <SummaryList
        items={[
          { term: words.help, detail: [words.kinds[need.kind], need.kind === "treatment" && (need.forms.map(name).join(", ") || words.therapistDecides)].filter(Boolean).join(": ") },
          ...(ownForm ? [{ term: words.yourForm, detail: ownForm.level === "trained" ? name(ownForm.form) : `${name(ownForm.form)}, ${words.inTraining}` }] : []),
          ...(need.populations.length > 0 ? [{ term: special.term, detail: listing(need.populations.map((code) => special.names[code]), language) }] : []),
          { term: words.language, detail: [languageShown(need.language, language), interpreter].filter(Boolean).join(", ") },
          ...(need.therapistGender ? [{ term: words.gender, detail: words.genders[need.genderMust ? `${need.therapistGender}-must` : need.therapistGender] }] : []),
          {
            term: words.where,
            detail: (
              <>
                {capital(listing(places.map((place) => words.places[place] ?? place), language))}
                {hidden && <span className="fact-aside">{words.placeHidden}</span>}
              </>
            ),
          },
          { term: words.when, detail: inWeek(explanation?.partsOfWeek ?? need.partsOfWeek, language) },
          ...(need.absenceLikely ? [{ term: words.absence, detail: words.absenceExpected }] : []),
          ...(explanation
            ? [{
                term: words.money,
                detail: <>{words.routes[explanation.route]} <Tag tone={explanation.contract === "contracted" ? "good" : "attention"}>{contracts[explanation.contract]}</Tag> <span className="fact-aside">{whoPays(explanation)}</span></>,
              }]
            : []),
          ...(bands ? [bandItem(bands)] : []),
          ...(need.family > 0 ? [{ term: words.family, detail: words.familyToo(need.family) }] : []),
          { term: words.age, detail: <>{words.ageStated(need.age)} <Day on={need.ageStatedOn} />{need.turnsEighteenSoon && `, ${words.turnsEighteen}`}</> },
          { term: words.waitsSince, detail: <Day on={need.submittedAt} /> },
          ...(need.urgencyReason ? [{ term: words.urgencyReason, detail: reasons[need.urgencyReason] }] : []),
          ...useProspectItems(need.prospect),
          ...(need.note ? [{ term: words.note, detail: need.note }] : []),
        ]}
      />
    </div>
  );
}
