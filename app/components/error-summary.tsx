import { useEffect, useRef } from "react";
import { commonWords } from "../words/common.ts";
import { fill } from "../words/fill.ts";
import { useProblemSentence, useTyped } from "./typed.ts";
import { useWords } from "./words.tsx";

/** All problems of a form in one place, each a link to its field. Takes the focus, so that nobody misses it. */
export function ErrorSummary() {
  const { problems } = useTyped();
  const words = useWords(commonWords).errorSummary;
  const sentence = useProblemSentence();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const title = problems.length === 1 ? words.one : fill(words.many, { count: problems.length });
  return (
    // Without JavaScript the browser itself moves the focus here, so that nobody waits for what did not happen.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field}-${problem.code}`}>{problem.field ? <a href={`${problem.page?.to ?? ""}#${problem.field}`}>{sentence(problem)}</a> : sentence(problem)}</li>
        ))}
      </ul>
    </div>
  );
}
