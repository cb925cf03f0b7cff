import { treatsAdults, treatsChildren, type Audience } from "../domain/audience.ts";
import type { Profession, ProfessionRules } from "../domain/profession.ts";
import { professionWords } from "../words/professions.ts";
import { treatmentPageWords } from "../words/treatment-page.ts";
import { Section } from "./page.tsx";
import { useWords } from "./words.tsx";

/** Which professions may give a form, by the rules that are in force today. Training in the form comes on top. */
export function TreatmentProfessions({ audience, rules }: { audience: Audience; rules: ProfessionRules }) {
  const words = useWords(treatmentPageWords);
  return (
    <Section title={words.professions}>
      {treatsChildren(audience) && (
        <>
          <p className="measure">{words.forChildren}</p>
          <Professions names={rules.bigRegistered} />
          <p className="measure">{words.skj}</p>
        </>
      )}
      {treatsAdults(audience) && (
        <>
          <p className="measure">{words.forAdults}</p>
          <Professions names={rules.leadsAdultTreatment} />
          <p className="measure">{words.underLead}</p>
        </>
      )}
    </Section>
  );
}

function Professions({ names }: { names: readonly Profession[] }) {
  const words = useWords(professionWords);
  return (
    <ul className="columns">
      {names.map((name) => (
        <li key={name}>{words[name]}</li>
      ))}
    </ul>
  );
}
