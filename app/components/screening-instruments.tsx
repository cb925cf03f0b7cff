import { instruments, type InstrumentCode } from "../domain/screening/instruments.ts";
import { informantsOf, isScored } from "../domain/screening/result.ts";
import { totalAges } from "../domain/screening/plain-totals.ts";
import { formSources } from "../domain/screening/sources.ts";
import { alternatives } from "../words/say.ts";
import { screeningChoiceWords } from "../words/screening-choice.ts";
import { screeningWords } from "../words/screening.ts";
import { OutsideLink, TextLink } from "./text-link.tsx";
import { useLanguage, useWords } from "./words.tsx";

/** The terms of a form and where it is. */
export function FormSourceOf({ code }: { code: InstrumentCode }) {
  const names = useWords(screeningWords);
  const words = useWords(screeningChoiceWords);
  const { licence, address } = formSources[code];
  return (
    <p className="small-print">
      {names.licences[licence]} <OutsideLink href={address}>{words.toForm(names.instruments[code])}</OutsideLink>
    </p>
  );
}

/** Forms to choose from, each with for whom it is and how long. `to` gives the page of one. */
export function InstrumentList({ codes, to }: { codes: readonly InstrumentCode[]; to: (code: InstrumentCode) => string }) {
  const names = useWords(screeningWords);
  const words = useWords(screeningChoiceWords);
  const language = useLanguage();
  return (
    <ul className="instrument-list">
      {codes.map((code) => (
        <li key={code}>
          <TextLink to={to(code)}>{names.instruments[code]}</TextLink>
          <span className="small-print">
            {[
              words.years(agesOf(code)),
              alternatives(informantsOf(code).map((each) => words.informants[each]), language),
              isScored(code) ? words.items(instruments[code].items.length) : words.totalOnly,
            ].join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function agesOf(code: InstrumentCode): { from: number; to: number } {
  return isScored(code) ? instruments[code].ages : totalAges[code];
}
