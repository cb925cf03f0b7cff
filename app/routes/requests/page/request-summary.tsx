import { useProspectItems } from "../../../components/prospect-items.ts";
import { SummaryList } from "../../../components/summary-list.tsx";
import { Day } from "../../../components/when.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { partsOfTheWeek } from "../../../domain/working-week.ts";
import { commonWords } from "../../../words/common.ts";
import { populationWords } from "../../../words/populations.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { requestPageWords } from "../../../words/request-page.ts";
import { requestsWords } from "../../../words/requests.ts";
import { languageName, listing } from "../../../words/say.ts";
import { urgencyReasonWords } from "../../../words/urgency-reasons.ts";
import { partsSaid } from "../../../words/week.ts";
import type { RequestPage } from "../request.tsx";

/** What was asked, in the words of the form. Only the own organisation sees this page, so origin and exclusions are on it. */
export function RequestSummary({ request }: { request: RequestPage }) {
  const { details, forms, regionName, submittedAt, ageStatedOn, exclusions, prospect } = request;
  const form = useWords(requestFormWords);
  const page = useWords(requestPageWords);
  const list = useWords(requestsWords);
  const special = useWords(populationWords);
  const language = useLanguage();
  const { reasons } = useWords(urgencyReasonWords);
  const { gender, interpreter, moments } = useNeedInWords(details);
  const excluded = [...exclusions.practices, ...exclusions.therapists, ...exclusions.regions];
  return (
    <SummaryList
      items={[
        { term: page.submittedOn, detail: <Day on={submittedAt} /> },
        { term: form.questions.desk, detail: regionName },
        { term: form.questions.personKind, detail: <>{list[details.personKind](details.ageYears)} ({page.ageStated} <Day on={ageStatedOn} />)</> },
        { term: form.questions.kind, detail: form.kinds[details.kind] },
        ...(details.kind === "treatment" ? [{ term: page.forms, detail: forms.length > 0 ? listing(forms, language) : form.therapistDecides }] : []),
        { term: form.questions.urgency, detail: form.urgencies[details.urgency] },
        ...(details.urgencyReason ? [{ term: form.questions.urgencyReason, detail: reasons[details.urgencyReason] }] : []),
        ...(details.populations.length > 0 ? [{ term: form.questions.populations, detail: listing(details.populations.map((code) => special.names[code]), language) }] : []),
        { term: form.questions.language, detail: `${languageName(details.language, language)}${interpreter}` },
        { term: form.questions.gender, detail: gender },
        { term: form.questions.places, detail: listing(details.places.map((place) => form.placeNames[place]), language) },
        { term: form.questions.partsOfWeek, detail: moments },
        ...(details.absenceLikely ? [{ term: form.questions.absenceLikely, detail: form.absenceExpected }] : []),
        { term: form.questions.origin, detail: <Origin request={request} /> },
        ...useProspectItems(prospect),
        ...(prospect.movesToName ? [{ term: form.questions.movesTo, detail: prospect.movesToName }] : []),
        { term: form.questions.note, detail: details.note || page.noNote },
        { term: page.exclusions, detail: excluded.length > 0 ? listing(excluded, language) : page.noExclusions },
      ]}
    />
  );
}

function Origin({ request: { details, originName } }: { request: RequestPage }) {
  const words = useWords(requestFormWords);
  if (details.origin.kind === "region") return <>{originName}</>;
  return <>{details.origin.kind === "abroad" ? words.originAbroad : words.originUnknown}</>;
}

type NeedInWords = Pick<RequestPage["details"], "therapistGender" | "genderMust" | "interpreterOk" | "partsOfWeek"> & { readonly language: string | null };

export function useNeedInWords({ therapistGender, genderMust, interpreterOk, language: spoken, partsOfWeek }: NeedInWords) {
  const form = useWords(requestFormWords);
  const { yes, no } = useWords(commonWords);
  const language = useLanguage();
  return {
    gender: form.genders[therapistGender ? (`${therapistGender}-${genderMust ? "must" : "wish"}` as const) : "any"],
    interpreter: spoken === "nl" ? "" : ` (${form.questions.interpreter.toLowerCase()}: ${(interpreterOk ? yes : no).toLowerCase()})`,
    moments: partsOfWeek.length === partsOfTheWeek.length ? form.anyPart : partsSaid(partsOfWeek, language),
  };
}
