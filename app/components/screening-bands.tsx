import type { BandBefore } from "../../db/screening-results.ts";
import { month } from "../words/say.ts";
import { screeningResultWords } from "../words/screening-results.ts";
import { screeningWords } from "../words/screening.ts";
import { ButtonLink } from "./button.tsx";
import { Section } from "./page.tsx";
import { type SummaryItem, SummaryList } from "./summary-list.tsx";
import { Tag } from "./tag.tsx";
import { useLanguage, useWords } from "./words.tsx";

type Bands = readonly BandBefore[];

/** How high somebody scored, in words only: enough to say yes or no. The sums are for whoever has the case. */
export function useBandItem(): (bands: Bands) => SummaryItem {
  const words = useWords(screeningResultWords);
  const names = useWords(screeningWords);
  const language = useLanguage();
  return (bands) => ({
    term: words.bandTitle,
    detail: bands.length === 0 ? words.bandNone : (
      <>
        {bands.map(({ band, monthOn, informant, tooEarly }) => (
          <span key={`${informant} ${monthOn}`} className="fact-line">
            <Tag tone={band === "not-raised" ? "neutral" : "attention"}>{names.bands[band]}</Tag> {names.informants[informant]}, {month(monthOn, language)}{tooEarly ? `, ${words.bandTooEarly}` : ""}
          </span>
        ))}
        <span className="fact-aside">{names.noDiagnosis}</span>
      </>
    ),
  });
}

/** After the yes: the same, with the way to reading and entering results. */
export function ScreeningBands({ id, bands }: { /** Of the proposal. */ id: string; bands: Bands }) {
  const words = useWords(screeningResultWords);
  const item = useBandItem();
  return (
    <Section title={words.bandTitle}>
      <SummaryList items={[item(bands)]} />
      <p><ButtonLink to={`/caseload/${id}/screening`} purpose="secondary">{words.toScreening}</ButtonLink></p>
    </Section>
  );
}
