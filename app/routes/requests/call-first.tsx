import { Notice } from "../../components/notice.tsx";
import { useWords } from "../../components/words.tsx";
import { crisisWords } from "../../words/crisis.ts";

/** Whom to call before anything else. Each number can be tapped on a phone. `then`: what comes after the call. */
export function CallFirst({ then }: { then?: string }) {
  const words = useWords(crisisWords);
  return (
    <Notice tone="danger" title={words.title}>
      <ul className="call-first">
        <li>
          {words.danger.who} <Call number={words.danger.number}>{words.danger.call}</Call>
        </li>
        <li>
          {words.advice.who} <Call number={words.advice.number}>{words.advice.call}</Call> {words.advice.hours}
        </li>
        <li>
          {words.service.who} <strong>{words.service.call}</strong> {words.service.how}
        </li>
      </ul>
      {then && <p>{then}</p>}
    </Notice>
  );
}

/** The same in one line, for a row of a list. */
export function CallFirstLine() {
  const { danger, advice, short } = useWords(crisisWords);
  return (
    <>
      <Call number={danger.number}>{short.danger}</Call>, <Call number={advice.number}>{short.advice}</Call> {short.service}
    </>
  );
}

function Call({ number, children }: { number: string; children: string }) {
  return (
    <a className="nl-link call-first-number" href={`tel:${number.replace("-", "")}`}>
      {children}
    </a>
  );
}
