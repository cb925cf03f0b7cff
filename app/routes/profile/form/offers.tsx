import type { ProfileFormData } from "../../../../db/profile-page.ts";
import { RadioGroup } from "../../../components/choices.tsx";
import { GroupFrame } from "../../../components/field-frame.tsx";
import { NumberField } from "../../../components/field.tsx";
import { Section } from "../../../components/page.tsx";
import { Select } from "../../../components/select.tsx";
import { useChoices } from "../../../components/typed.ts";
import { useWords } from "../../../components/words.tsx";
import type { OfferedForm } from "../../../domain/profile.ts";
import { Level } from "../../../domain/therapist.ts";
import { profileWords } from "../../../words/profile.ts";

type Treatment = ProfileFormData["catalogue"][number];
type Supervisors = ProfileFormData["supervisors"];

/** The forms of treatment, each with its ages and level as soon as it is ticked. */
export function Offers({ profile, catalogue, supervisors }: Pick<ProfileFormData, "profile" | "catalogue" | "supervisors">) {
  const words = useWords(profileWords);
  const given = profile?.forms ?? [];
  const { chosen, problem } = useChoices("offers", given.map(({ treatment }) => treatment));
  return (
    <Section title={words.gives}>
      <GroupFrame name="offers" label={words.offers} hint={words.offersHint} problem={problem}>
        {catalogue.map((treatment, index) => (
          <Offer
            key={treatment.code}
            id={index === 0 ? "offers" : `offers-${treatment.code}`}
            treatment={treatment}
            checked={chosen.includes(treatment.code)}
            given={given.find((form) => form.treatment === treatment.code)}
            supervisors={supervisors.filter(({ trainedIn }) => trainedIn.includes(treatment.code))}
          />
        ))}
      </GroupFrame>
    </Section>
  );
}

type OfferProps = { id: string; treatment: Treatment; checked: boolean; given: OfferedForm | undefined; supervisors: Supervisors };

function Offer({ id, treatment, checked, given, supervisors }: OfferProps) {
  const words = useWords(profileWords);
  const { code, name, ageMin, ageMax } = treatment;
  return (
    <div className="offer">
      <div className="choice">
        <input id={id} type="checkbox" name="offers" value={code} defaultChecked={checked} className="utrecht-checkbox utrecht-checkbox--html-input offer-chosen" aria-describedby={`${code}-ages`} />
        <label htmlFor={id}>{name}</label>
        <div id={`${code}-ages`} className="choice-hint">{words.ages(ageMin, ageMax)}</div>
      </div>
      <fieldset className="offer-details">
        <legend className="visually-hidden">{name}</legend>
        <div className="field-pair">
          <NumberField name={`offers.${code}.ageMin`} label={words.ageMin} unit={words.years} defaultValue={given?.ageMin ?? ageMin ?? undefined} />
          <NumberField name={`offers.${code}.ageMax`} label={words.ageMax} unit={words.years} defaultValue={given?.ageMax ?? ageMax ?? undefined} />
        </div>
        <RadioGroup name={`offers.${code}.level`} label={words.level} defaultValue={given?.level ?? "trained"} options={Level.options.map((value) => ({ value, label: words.levels[value] }))} />
        <div className="offer-supervisor">
          <Supervisor code={code} chosen={given?.supervisorId ?? null} supervisors={supervisors} />
        </div>
      </fieldset>
    </div>
  );
}

function Supervisor({ code, chosen, supervisors }: { code: string; chosen: string | null; supervisors: Supervisors }) {
  const words = useWords(profileWords);
  const name = `offers.${code}.supervisorId`;
  return (
    <Select
      name={name}
      label={words.supervisor}
      hint={supervisors.length > 0 ? words.supervisorHint : words.noSupervisor}
      defaultValue={chosen ?? undefined}
      options={supervisors.map(({ therapistId, name: person, practice }) => ({ value: therapistId, label: `${person}, ${practice}` }))}
    />
  );
}
