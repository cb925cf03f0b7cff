import type { InstrumentCode } from "../domain/screening/instruments.ts";
import { instrumentCodes } from "../domain/screening/result.ts";
import { whichInstrument } from "../domain/screening/which-instrument.ts";
import { screeningChoiceWords } from "../words/screening-choice.ts";
import { Section } from "./page.tsx";
import { InstrumentList } from "./screening-instruments.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

/** Which form for somebody of this age: those that suit first, whoever answers them. `to` gives the page of one. */
export function InstrumentChoice({ ageYears, to }: { ageYears: number; to: (code: InstrumentCode) => string }) {
  const words = useWords(screeningChoiceWords);
  const fitting = formsAt(ageYears);
  return (
    <>
      <p>
        {words.considerFirst} <TextLink to="/screening/consider">{words.toConsider}</TextLink>.
      </p>
      {fitting.length === 0 && <p>{words.infant}</p>}
      {fitting.length > 0 && (
        <Section title={words.fits}>
          <InstrumentList codes={fitting} to={to} />
        </Section>
      )}
      <details open={fitting.length === 0}>
        <summary>{words.other}</summary>
        <InstrumentList codes={instrumentCodes.filter((code) => !fitting.includes(code))} to={to} />
      </details>
    </>
  );
}

/** The advised forms of both informants, each to begin with before what goes beside. */
function formsAt(ageYears: number): InstrumentCode[] {
  const advices = (["self", "caregiver"] as const).map((informant) => whichInstrument(ageYears, informant));
  const usable = advices.filter((advice) => advice.kind === "instrument");
  return [...usable.map(({ first }) => first), ...usable.flatMap(({ beside }) => beside)];
}
