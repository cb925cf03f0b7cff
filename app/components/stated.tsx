import type { Statement } from "../domain/treatment.ts";
import { treatmentWords } from "../words/treatments.ts";
import { isUncertain, said } from "./treatment-facts.ts";
import { useLanguage, useWords } from "./words.tsx";

/** A statement, and a word of warning when we did not read it in a source. */
export function Stated({ statement }: { statement: Statement }) {
  const words = useWords(treatmentWords).certaintyOf;
  return (
    <>
      {said(statement, useLanguage())}
      {isUncertain(statement.certainty) && <span className="certainty">{words[statement.certainty]}</span>}
    </>
  );
}
