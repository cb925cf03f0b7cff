import type { OfferWithNames } from "../../../../db/request-offer.ts";
import { CheckboxGroup, RadioGroup } from "../../../components/choices.tsx";
import { Fold } from "../../../components/fold.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useHydrated } from "../../../components/hydrated.ts";
import { useWords } from "../../../components/words.tsx";
import { afterViolenceOnly } from "../../../domain/household.ts";
import { PersonKind } from "../../../domain/request.ts";
import { type RequestAnswers, therapistDecides } from "../../../domain/request-answers.ts";
import { suits, type TreatmentOnOffer } from "../../../domain/request-offer.ts";
import { fill } from "../../../words/fill.ts";
import { populationWords } from "../../../words/populations.ts";
import { requestFormWords } from "../../../words/request-form.ts";
import { treatmentWords } from "../../../words/treatments.ts";
import { optionsOf } from "./options.ts";
import type { SoFar } from "./so-far.ts";

/** Screening or treatment, and which forms of it. With JavaScript only the forms that suit the age stay in sight. */
export function NeedQuestions({ offer, answers, soFar }: { offer: OfferWithNames; answers: RequestAnswers; soFar: SoFar }) {
  const words = useWords(requestFormWords);
  const ages = useWords(treatmentWords).ages;
  const special = useWords(populationWords);
  const hydrated = useHydrated();
  const fits = (treatment: TreatmentOnOffer) => mayBeChosen(treatment, soFar);
  const hintOf = (treatment: TreatmentOnOffer, withAges: boolean) =>
    [withAges && agesOf(treatment, ages), treatment.audience === "parent-and-child" && words.ofTwo, afterViolenceOnly.includes(treatment.code) && words.afterViolence].filter(Boolean).join(" ") || undefined;
  const fitting = offer.treatments.filter(fits).map(({ name, ...treatment }) => ({ value: treatment.code, label: name, hint: hintOf(treatment, !soFar.ageYears) }));
  const others = offer.treatments.filter((treatment) => !fits(treatment)).map(({ name, ...treatment }) => ({ value: treatment.code, label: name, hint: hintOf(treatment, true), withoutScripts: true }));
  const known = soFar.ageYears !== "" && soFar.personKind !== "";
  const options = hydrated ? fitting : [...fitting, ...others];
  return (
    <>
      <RadioGroup name="kind" label={words.kind} options={optionsOf(words.kinds, words.kindHints)} defaultValue={answers.kind} />
      <p>
        <TextLink to="/screening/consider">{words.consider}</TextLink>
      </p>
      <div className="unless-screening">
        <CheckboxGroup
          name="forms"
          label={words.forms}
          hint={words.formsHint}
          folded={{ from: 1, summary: words.chooseForms(known ? fitting.length : null), open: false }}
          options={[{ value: therapistDecides, label: words.therapistDecides }, ...options]}
          defaultValue={answers.forms}
        />
      </div>
      <Fold summary={special.fold} fields={["populations"]} answers={answers}>
        <CheckboxGroup name="populations" label={special.need} hint={special.needHint} options={optionsOf(special.names, special.hints)} defaultValue={answers.populations} optional />
      </Fold>
    </>
  );
}

function mayBeChosen(treatment: TreatmentOnOffer, { personKind, ageYears }: SoFar): boolean {
  const kind = PersonKind.safeParse(personKind).data;
  const age = /^\d{1,2}$/.test(ageYears) ? Number(ageYears) : undefined;
  return kind === undefined || age === undefined || suits(treatment, kind, age);
}

function agesOf({ ageMin: min, ageMax: max }: Pick<TreatmentOnOffer, "ageMin" | "ageMax">, ages: (typeof treatmentWords)["nl"]["ages"]): string | undefined {
  if (min === null && max === null) return undefined;
  if (max === null) return fill(ages.from, { min: min ?? 0 });
  return min === null ? fill(ages.to, { max }) : fill(ages.between, { min, max });
}
