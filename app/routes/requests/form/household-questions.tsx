import type { OfferWithNames } from "../../../../db/request-offer.ts";
import { RadioGroup } from "../../../components/choices.tsx";
import { Fold } from "../../../components/fold.tsx";
import { Select } from "../../../components/select.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { addMonths, type IsoDate } from "../../../domain/iso-date.ts";
import type { RequestAnswers } from "../../../domain/request-answers.ts";
import { deskAnswer } from "../../../domain/request-offer.ts";
import { familyWords } from "../../../words/family.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { month } from "../../../words/say.ts";
import { optionsOf } from "./options.ts";

type HouseholdProps = { offer: OfferWithNames; answers: RequestAnswers };

/** From where the request is sent, when there is a choice. */
export function DeskQuestions({ offer, answers }: HouseholdProps) {
  const words = useWords(requestFormWords);
  return (
    <>
      {offer.desks.length > 1 && <RadioGroup name="desk" label={words.desk} options={deskOptions(offer)} defaultValue={answers.desk} />}
      {offer.ambulant && <RadioGroup name="setting" label={words.setting} options={optionsOf(words.settings)} defaultValue={answers.setting} />}
    </>
  );
}

/** With one organisation the region says enough. */
function deskOptions({ desks }: OfferWithNames) {
  const several = new Set(desks.map(({ organisationId }) => organisationId)).size > 1;
  return desks.map((desk) => ({ value: deskAnswer(desk), label: several ? `${desk.organisationName}, ${desk.regionName}` : desk.regionName }));
}

/** Where the family lived before, never more exact than a region. */
export function OriginQuestion({ offer, answers }: HouseholdProps) {
  const words = useWords(requestFormWords);
  const origins = [...regionOptions(offer), { value: "abroad", label: words.originAbroad }, { value: "unknown", label: words.originUnknown }];
  return <Select name="origin" label={words.origin} hint={words.originHint} options={origins} defaultValue={answers.origin} />;
}

/** What the family expects, and how safe it is. Nothing of it must be answered, so on the page of one person it is folded away. */
export function ProspectQuestions({ offer, answers, today }: HouseholdProps & { today: IsoDate }) {
  const words = useWords(familyWords).family;
  const months = useMonths(today);
  return (
    <>
      <p>{words.moreHint}</p>
      <Select name="leavesIn" label={words.leavesIn} hint={words.leavesInHint} optional empty={words.leavesInUnknown} options={months} defaultValue={answers.leavesIn} />
      <RadioGroup name="afterLeaving" label={words.afterLeaving} optional options={optionsOf(words.afterLeavings)} defaultValue={answers.afterLeaving} />
      <div className="with-move">
        <Select name="movesTo" label={words.movesTo} hint={words.movesToHint} optional options={regionOptions(offer)} defaultValue={answers.movesTo} />
      </div>
      <RadioGroup name="safety" label={words.safety} hint={words.safetyHint} optional options={optionsOf(words.safeties)} defaultValue={answers.safety} />
    </>
  );
}

export function FoldedProspectQuestions(props: HouseholdProps & { today: IsoDate }) {
  const words = useWords(familyWords).family;
  return (
    <Fold summary={words.more} fields={["leavesIn", "afterLeaving", "movesTo", "safety"]} answers={props.answers}>
      <ProspectQuestions {...props} />
    </Fold>
  );
}

/** Of a family that was sent already: what it expects stands with that request, and is changed there for all of it. */
export function ToldBefore({ reference }: { reference: string }) {
  const words = useWords(familyWords).family;
  return (
    <p>
      {words.toldBefore} <TextLink to={`/requests/${reference}/amendment/family`}>{words.toldBeforeLink(reference)}</TextLink>
    </p>
  );
}

const monthsAhead = 18;

function useMonths(today: IsoDate) {
  const language = useLanguage();
  return Array.from({ length: monthsAhead }, (_, index) => addMonths(`${today.slice(0, 7)}-01`, index)).map((first) => ({ value: first.slice(0, 7), label: month(first, language) }));
}

function regionOptions({ regionNames }: OfferWithNames) {
  return regionNames.map(({ code, name }) => ({ value: code, label: name }));
}
