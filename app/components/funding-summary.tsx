import type { FundingRoute } from "../domain/funding/decision.ts";
import type { Reason, Step } from "../domain/funding/reason.ts";
import { fill } from "../words/fill.ts";
import { fundingWords } from "../words/funding.ts";
import { alternatives } from "../words/say.ts";
import { Notice } from "./notice.tsx";
import { SummaryList } from "./summary-list.tsx";
import { useLanguage, useWords } from "./words.tsx";

type SummaryProps = { route: FundingRoute; originRegion: string | null; begun: boolean };

/**
 * Who pays for one person, what it costs them, what to arrange, and why. `originRegion` is named only to the own
 * organisation. Once the help has begun there is nothing left to arrange.
 */
export function FundingSummary({ route, originRegion, begun }: SummaryProps) {
  const words = useWords(fundingWords);
  const { step, reason } = useFundingSentences();
  return (
    <>
      {route.flags.map((flag) => (
        <Notice key={flag} tone="warning" title={words.flags[flag].title}>
          {words.flags[flag].text}
        </Notice>
      ))}
      <SummaryList
        items={[
          { term: words.payer, detail: <PayerName route={route} originRegion={originRegion} /> },
          { term: words.ownCost, detail: route.ownCost.kind === "none" ? words.noOwnCost : fill(words.deductible, { euros: route.ownCost.eurosPerCalendarYear }) },
          { term: words.route, detail: words.routes[route.route] },
        ]}
      />
      {!begun && route.nextSteps.length > 0 && (
        <>
          <h3>{words.steps}</h3>
          <ol className="next-steps">
            {route.nextSteps.map((each) => (
              <li key={each.code}>{step(each)}</li>
            ))}
          </ol>
        </>
      )}
      <details>
        <summary>{words.why}</summary>
        <ul>
          {route.reasons.map((each) => (
            <li key={each.code}>{reason(each)}</li>
          ))}
        </ul>
        <p>{words.notAdvice}</p>
      </details>
    </>
  );
}

function PayerName({ route: { payer }, originRegion }: { route: FundingRoute; originRegion: string | null }) {
  const words = useWords(fundingWords);
  if (payer.kind !== "gemeente") return <>{words.payers[payer.kind]}</>;
  const region = payer.which === "address-before-shelter" && originRegion ? ` ${fill(words.originRegion, { region: originRegion })}` : "";
  return <>{`${words.gemeente[payer.which]}${region}`}</>;
}

function useFundingSentences() {
  const words = useWords(fundingWords);
  const language = useLanguage();
  const step = (each: Step): string => {
    if (each.code === "tell-paying-gemeente") return words.tellGemeente[each.which];
    const referrers = each.code === "ask-referral" ? alternatives(each.from.map((from) => words.referrers[from]), language) : "";
    return fill(words.nextSteps[each.code], { referrers });
  };
  const reason = (each: Reason): string => (each.code === "paying-gemeente" ? words.payingGemeente[each.which] : fill(words.reasons[each.code], each));
  return { step, reason };
}
