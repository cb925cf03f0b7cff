import { instruments, type InstrumentCode } from "../domain/screening/instruments.ts";
import { informantsOf, instrumentCodes, isScored } from "../domain/screening/result.ts";
import { totalAges } from "../domain/screening/plain-totals.ts";
import { formSources } from "../domain/screening/sources.ts";
import { listing } from "../words/say.ts";
import { screeningChoiceWords } from "../words/screening-choice.ts";
import { screeningWords } from "../words/screening.ts";
import { DataTable } from "./data-table.tsx";
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

/** Every form there is to score, and for whom; those that suit come first. `to` gives the page of one. */
export function InstrumentTable({ first = [], to }: { first?: readonly InstrumentCode[]; to: (code: InstrumentCode) => string }) {
  const names = useWords(screeningWords);
  const words = useWords(screeningChoiceWords);
  const language = useLanguage();
  const codes = [...first, ...instrumentCodes.filter((code) => !first.includes(code))];
  return (
    <DataTable
      caption={words.table}
      captionHidden
      rows={codes}
      rowKey={(code) => code}
      columns={[
        { label: words.form, cell: (code) => <TextLink to={to(code)}>{names.instruments[code]}</TextLink> },
        { label: words.ages, cell: (code) => words.years(agesOf(code)) },
        { label: words.who, cell: (code) => listing(informantsOf(code).map((each) => words.informants[each]), language) },
        { label: words.length, cell: (code) => (isScored(code) ? words.items(instruments[code].items.length) : words.totalOnly) },
      ]}
    />
  );
}

function agesOf(code: InstrumentCode): { from: number; to: number } {
  return isScored(code) ? instruments[code].ages : totalAges[code];
}
