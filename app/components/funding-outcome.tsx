import type { GemeenteInRegion } from "../../db/gemeenten.ts";
import type { AdviceReason } from "../domain/funding/advice.ts";
import { fill } from "../words/fill.ts";
import { fundingAdviceWords } from "../words/funding-advice.ts";
import { fundingWords } from "../words/funding.ts";
import { alternatives, capital, listing } from "../words/say.ts";
import type { FundingValues, ShownFunding } from "./funding-answer.tsx";
import { SummaryList, type SummaryItem } from "./summary-list.tsx";
import { useLanguage, useWords } from "./words.tsx";

/** The answer in a few lines: which law, who pays, which gemeente, own cost, letter and contract. */
export function FundingOutcome({ answer: { advice, gemeente }, values }: { answer: ShownFunding; values: FundingValues }) {
  const words = useWords(fundingAdviceWords);
  const shared = useWords(fundingWords);
  const language = useLanguage();
  const { referrers, contract } = advice;
  const items: SummaryItem[] = [
    { term: shared.route, detail: words.routes[advice.route] },
    { term: shared.payer, detail: usePayer(advice) },
    ...(gemeente ? [{ term: words.gemeente, detail: <WhichGemeente gemeente={gemeente} /> }] : []),
    { term: shared.ownCost, detail: useOwnCost(advice) },
    ...(referrers.length > 0 ? [{ term: words.referral, detail: capital(alternatives(referrers.map((each) => words.referrers[each]), language)) }] : []),
    ...(contract === "none" ? [] : [{ term: words.contract, detail: fill(words.contracts[contract], values) }]),
  ];
  return <SummaryList items={items} />;
}

/** The gemeente and its region; how it came to be, when the name that was given is one of before; and who buys for it. */
function WhichGemeente({ gemeente: { name, region, certainty, before, purchasing } }: { gemeente: GemeenteInRegion }) {
  const words = useWords(fundingAdviceWords);
  const sentences = [
    fill(words.gemeenteInRegion, { name, region }), words.certainty[certainty] ?? "",
    before === null ? "" : fill(words.gemeenteBefore, { before, name }), purchasing === null ? "" : fill(words.purchasing, { purchasing }),
  ];
  return <>{sentences.filter(Boolean).join(" ")}</>;
}

function usePayer({ payer }: ShownFunding["advice"]): string {
  const words = useWords(fundingAdviceWords).payers;
  const shared = useWords(fundingWords);
  if (payer === null) return words.nobody;
  if (payer.kind === "gemeente") return payer.which === "place-of-stay" ? words["place-of-stay"] : shared.gemeente[payer.which];
  return payer.kind === "shelter-centre-gemeente" || payer.kind === "care-office" ? words[payer.kind] : shared.payers[payer.kind];
}

function useOwnCost({ ownCost }: ShownFunding["advice"]): string {
  const words = useWords(fundingAdviceWords);
  const none = useWords(fundingWords).noOwnCost;
  const language = useLanguage();
  if (ownCost.kind === "none") return none;
  if (ownCost.kind !== "deductible") return words.ownCosts[ownCost.kind];
  return fill(words.ownCosts.deductible, { years: listing(ownCost.years.map((each) => fill(words.deductibleYear, { ...each })), language) });
}

/** Why the answer is what it is, in a sentence. */
export function useAdviceReason(): (reason: AdviceReason) => string {
  const words = useWords(fundingAdviceWords);
  const shared = useWords(fundingWords);
  return (each) => {
    if (each.code === "paying-gemeente") return shared.payingGemeente[each.which];
    if (each.code === "extended-youth-care") return fill(words.extended[each.because], { ...each });
    return fill({ ...shared.reasons, ...words.reasons }[each.code], { ...each });
  };
}
