import type { BesideScreening } from "../domain/screening/beside-screening.ts";
import { besideScreeningWords } from "../words/screening-beside.ts";
import { useWords } from "./words.tsx";

/** What belongs to a screening beside the form: consent first, what the guideline asks along, and when again. */
export function ScreeningBeside({ beside: { consent, guidelineTriple, repeatAfterMonths } }: { beside: BesideScreening }) {
  const words = useWords(besideScreeningWords);
  return (
    <>
      <h3>{words.title}</h3>
      <ul>
        <li>{words.consent[consent.length > 1 ? "both" : (consent[0] ?? "child")]}</li>
        {guidelineTriple && <li>{words.triple}</li>}
        <li>{words.repeat(repeatAfterMonths)}</li>
      </ul>
    </>
  );
}
