import type { BandBefore } from "../../db/screening-results.ts";
import { capital, month } from "../words/say.ts";
import { screeningResultWords } from "../words/screening-results.ts";
import { screeningWords } from "../words/screening.ts";
import { ButtonLink } from "./button.tsx";
import { Section } from "./page.tsx";
import { SummaryList } from "./summary-list.tsx";
import { Tag } from "./tag.tsx";
import { useLanguage, useWords } from "./words.tsx";

type BandsProps = { /** Of the proposal. */ id: string; bands: readonly BandBefore[]; /** After the yes: results can be read and entered. */ enter: boolean };

/** How high somebody scored, in words only: enough to say yes or no. The sums are for whoever has the case. */
export function ScreeningBands({ id, bands, enter }: BandsProps) {
  const words = useWords(screeningResultWords);
  const names = useWords(screeningWords);
  const language = useLanguage();
  return (
    <Section title={words.bandTitle}>
      {bands.length === 0 && <p>{words.bandNone}</p>}
      <SummaryList
        items={bands.map(({ band, monthOn, informant, tooEarly }) => ({
          term: capital(names.informants[informant]),
          detail: <><Tag tone={band === "not-raised" ? "neutral" : "attention"}>{names.bands[band]}</Tag> {month(monthOn, language)}{tooEarly ? `, ${words.bandTooEarly}` : ""}</>,
        }))}
      />
      {bands.length > 0 && <p className="small-print">{names.noDiagnosis}</p>}
      {enter && <p><ButtonLink to={`/caseload/${id}/screening`} purpose="secondary">{words.toScreening}</ButtonLink></p>}
    </Section>
  );
}
