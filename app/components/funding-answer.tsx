import { useActionData } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { GemeenteInRegion } from "../../db/gemeenten.ts";
import type { FundingAdvice, Information } from "../domain/funding/advice.ts";
import { fill } from "../words/fill.ts";
import { fundingAdviceWords } from "../words/funding-advice.ts";
import { fundingWords } from "../words/funding.ts";
import { FundingLists } from "./funding-lists.tsx";
import { FundingOutcome, useAdviceReason } from "./funding-outcome.tsx";
import { Notice } from "./notice.tsx";
import { PrintButton } from "./print-button.tsx";
import { OutsideLink } from "./text-link.tsx";
import { useLanguage, useWords } from "./words.tsx";
import { count, listing } from "../words/say.ts";

export type ShownFunding = { readonly advice: FundingAdvice; readonly gemeente: GemeenteInRegion | null };
export type FundingValues = Readonly<Record<string, string | number>>;

/** The answer that this page was just given, if any. It is nowhere else: a second visit starts anew. */
export function useShownFunding(): ShownFunding | undefined {
  const data = useActionData() as { readonly shown?: ShownFunding } | undefined;
  return data?.shown;
}

/** Who pays, what changes, what to arrange and why. Takes the focus, so that nobody misses that it came. */
export function FundingAnswer({ answer, values }: { answer: ShownFunding; values: FundingValues }) {
  const words = useWords(fundingAdviceWords);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (answer) box.current?.focus();
  }, [answer]);
  const { advice } = answer;
  const [urgent, other] = [advice.information.filter(isUrgent), advice.information.filter((each) => !isUrgent(each))];
  return (
    // Without JavaScript the browser itself moves the focus here.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <section ref={box} className="section" tabIndex={-1} autoFocus aria-labelledby="funding-answer">
      <h2 id="funding-answer">{words.title}</h2>
      {urgent.length > 0 && <Notice tone="danger">{urgent.map((each) => <InformationLine key={each.code} about={each} />)}</Notice>}
      <FundingWarnings advice={advice} />
      <FundingOutcome answer={answer} values={values} />
      <FundingLists advice={advice} />
      <h3>{words.alsoTitle}</h3>
      {other.map((each) => <InformationLine key={each.code} about={each} />)}
      <Why advice={advice} />
      <p className="no-print">
        <PrintButton>{words.print}</PrintButton>{" "}
        {words.printHint}
      </p>
    </section>
  );
}

const isUrgent = ({ code }: Information) => code === "sexual-violence-centre";

/** What needs another look, and the birthday that changes who pays. */
export function FundingWarnings({ advice: { flags, birthday } }: { advice: FundingAdvice }) {
  const words = useWords(fundingAdviceWords);
  const flagWords = useWords(fundingWords).flags;
  const language = useLanguage();
  return (
    <>
      {flags.map((flag) => (
        <Notice key={flag} tone="warning" title={flagWords[flag].title}>
          <p>{words.flags[flag]}</p>
        </Notice>
      ))}
      {birthday && (
        <Notice tone="warning" title={words.birthday[birthday.falls]}>
          <p>{fill(words.birthdayChanges, { changes: listing(birthday.changes.map((change) => words.changes[change]), language) })}</p>
        </Notice>
      )}
    </>
  );
}

function InformationLine({ about }: { about: Information }) {
  const words = useWords(fundingAdviceWords).information;
  const language = useLanguage();
  if (about.code === "sexual-violence-refund") return <p>{words.refund[about.state]}</p>;
  const amounts: Readonly<Record<string, string>> = about.code === "damages-fund" ? { fromEuros: count(about.fromEuros, language), toEuros: count(about.toEuros, language) } : {};
  const sentence = fill(words[about.code], { ...about, ...amounts });
  return (
    <p>
      {sentence} <OutsideLink href={about.address}>{words.links[about.code]}</OutsideLink>
    </p>
  );
}

function Why({ advice: { reasons } }: { advice: FundingAdvice }) {
  const words = useWords(fundingWords);
  const reason = useAdviceReason();
  return (
    <details>
      <summary>{words.why}</summary>
      <ul>
        {reasons.map((each) => (
          <li key={each.code}>{reason(each)}</li>
        ))}
      </ul>
      <p>{words.notAdvice}</p>
    </details>
  );
}
