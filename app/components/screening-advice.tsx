import { useEffect, useRef } from "react";
import type { ScoredCode } from "../domain/screening/instruments.ts";
import { instruments } from "../domain/screening/instruments.ts";
import type { BesideScreening } from "../domain/screening/beside-screening.ts";
import type { ScreeningAdvice } from "../domain/screening/when-to-screen.ts";
import type { InstrumentAdvice } from "../domain/screening/which-instrument.ts";
import { considerWords } from "../words/screening-consider.ts";
import { screeningWords } from "../words/screening.ts";
import { ButtonGroup, ButtonLink } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { ScreeningBeside } from "./screening-beside.tsx";
import { FormSourceOf } from "./screening-instruments.tsx";
import { useWords } from "./words.tsx";

export type ConsiderAnswer = { readonly when: ScreeningAdvice; readonly which: InstrumentAdvice; readonly beside: BesideScreening };

/** Now, later or not, why, and with which form. Takes the focus, so that nobody misses that it came. */
export function ConsiderOutcome({ answer: { when, which, beside }, mayScore }: { answer: ConsiderAnswer; mayScore: boolean }) {
  const words = useWords(considerWords);
  const names = useWords(screeningWords);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (when) box.current?.focus();
  }, [when]);
  return (
    // Without JavaScript the browser itself moves the focus here.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <section ref={box} className="section" tabIndex={-1} autoFocus aria-labelledby="screening-answer">
      <h2 id="screening-answer">{words.when[when.when]}</h2>
      <p>{when.when === "later" ? words.because["too-early"](when.inWeeks) : words.because[when.because](0)}</p>
      {when.when === "now" && when.because === "severe" && <Notice tone="warning"><p>{words.severeCall}</p></Notice>}
      <h3>{when.when === "skip" ? words.whichAnyway : words.which}</h3>
      <WhichForm which={which} mayScore={mayScore} />
      {which.kind === "instrument" && <ScreeningBeside beside={beside} />}
      <p className="small-print">{words.neverWaits} {names.noDiagnosis}</p>
      {mayScore && (
        <ButtonGroup>
          <ButtonLink to="/requests/new" purpose="secondary">{words.request}</ButtonLink>
        </ButtonGroup>
      )}
    </section>
  );
}

function WhichForm({ which, mayScore }: { which: InstrumentAdvice; mayScore: boolean }) {
  const words = useWords(considerWords);
  if (which.kind === "expert") return <p>{words.expert}</p>;
  if (which.kind === "other-informant") return <p>{words.ask[which.ask]}</p>;
  return (
    <>
      <OneForm code={which.first} mayScore={mayScore} />
      {which.beside.length > 0 && <p>{words.beside}</p>}
      {which.beside.map((code) => <OneForm key={code} code={code} mayScore={mayScore} />)}
    </>
  );
}

function OneForm({ code, mayScore }: { code: ScoredCode; mayScore: boolean }) {
  const words = useWords(considerWords);
  const names = useWords(screeningWords);
  const { items, periodWeeks, informant } = instruments[code];
  return (
    <div className="instrument-advice">
      <p>
        <strong>{names.instruments[code]}</strong>: {words.facts(items.length, periodWeeks)} {words.filledBy[informant]}
      </p>
      <FormSourceOf code={code} />
      {mayScore && (
        <p>
          <ButtonLink to={`/screening/forms/${code}`}>{words.score(names.instruments[code])}</ButtonLink>
        </p>
      )}
    </div>
  );
}
