import type { StepsData } from "../../../../db/profile-page.ts";
import { RadioGroup } from "../../../components/choices.tsx";
import { GroupFrame } from "../../../components/field-frame.tsx";
import { DateField, NumberField, TextField } from "../../../components/field.tsx";
import { Select } from "../../../components/select.tsx";
import { useChoices } from "../../../components/typed.ts";
import { useWords } from "../../../components/words.tsx";
import { certificates } from "../../../domain/certificate.ts";
import { all, one } from "../../../domain/posted.ts";
import type { offerDetails } from "../../../domain/profile-form.ts";
import { Level } from "../../../domain/therapist.ts";
import { profileWords } from "../../../words/profile.ts";

type Treatment = StepsData["catalogue"][number];
type Supervisors = StepsData["supervisors"];

/** The forms of treatment, each with its ages and level as soon as it is ticked. */
export function FormsStep({ answers, catalogue, supervisors }: StepsData) {
  const words = useWords(profileWords);
  const { chosen, problem } = useChoices("offers", all(answers, "offers"));
  return (
    <GroupFrame name="offers" label={words.offers} hint={words.offersHint} problem={problem}>
      {catalogue.map((treatment, index) => (
          <Offer
            key={treatment.code}
            id={index === 0 ? "offers" : `offers-${treatment.code}`}
            treatment={treatment}
            checked={chosen.includes(treatment.code)}
            given={(detail) => one(answers, `offers.${treatment.code}.${detail}`)}
            supervisors={supervisors.filter(({ trainedIn }) => trainedIn.includes(treatment.code))}
          />
        ))}
      </GroupFrame>
  );
}

type Given = (detail: (typeof offerDetails)[number]) => string;
type OfferProps = { id: string; treatment: Treatment; checked: boolean; given: Given; supervisors: Supervisors };

function Offer({ id, treatment, checked, given, supervisors }: OfferProps) {
  const words = useWords(profileWords);
  const { code, name, ageMin, ageMax, matchable } = treatment;
  const years = (detail: "ageMin" | "ageMax", limit: number | null) => (given(detail) === "" ? (limit ?? undefined) : Number(given(detail)));
  return (
    <div className="offer">
      <div className="choice">
        <input id={id} type="checkbox" name="offers" value={code} defaultChecked={checked} className="utrecht-checkbox utrecht-checkbox--html-input offer-chosen" aria-describedby={`${code}-ages`} />
        <label htmlFor={id}>{name}</label>
        <div id={`${code}-ages`} className="choice-hint">{words.ages(ageMin, ageMax)}{!matchable && ` ${words.closedForm}`}</div>
      </div>
      <fieldset className="offer-details">
        <legend className="visually-hidden">{name}</legend>
        <div className="field-pair">
          <NumberField name={`offers.${code}.ageMin`} label={words.ageMin} unit={words.years} defaultValue={years("ageMin", ageMin)} />
          <NumberField name={`offers.${code}.ageMax`} label={words.ageMax} unit={words.years} defaultValue={years("ageMax", ageMax)} />
        </div>
        <RadioGroup name={`offers.${code}.level`} label={words.level} defaultValue={given("level") || "trained"} options={Level.options.map((value) => ({ value, label: words.levels[value] }))} />
        <div className="offer-supervisor">
          <Supervisor code={code} given={given} supervisors={supervisors} />
        </div>
        <CertificateOf code={code} given={given} />
      </fieldset>
    </div>
  );
}

/** A colleague from the list, or whoever has the number: so nobody needs to see who else is here. */
function Supervisor({ code, given, supervisors }: { code: string; given: Given; supervisors: Supervisors }) {
  const words = useWords(profileWords);
  return (
    <>
      {supervisors.length > 0 && (
        <Select
          name={`offers.${code}.supervisorId`}
          label={words.supervisor}
          hint={words.supervisorHint}
          defaultValue={given("supervisorId")}
          options={supervisors.map(({ therapistId, name: person, practice }) => ({ value: therapistId, label: `${person}, ${practice}` }))}
        />
      )}
      <TextField name={`offers.${code}.supervisorNumber`} label={supervisors.length > 0 ? words.supervisorElse : words.supervisorNumber} hint={words.supervisorNumberHint} defaultValue={given("supervisorNumber")} inputMode="numeric" autoComplete="off" width="medium" />
    </>
  );
}

function CertificateOf({ code, given }: { code: string; given: Given }) {
  const words = useWords(profileWords);
  return (
    <>
      <Select name={`offers.${code}.certificate`} label={words.certificate} hint={words.certificateHint} defaultValue={given("certificate")} empty={words.noCertificate} options={certificates.map((value) => ({ value, label: words.certificates[value] }))} optional />
      <DateField name={`offers.${code}.certificateUntil`} label={words.certificateUntil} hint={words.certificateUntilHint} defaultValue={given("certificateUntil")} optional />
    </>
  );
}
