import type { FundingAdvice } from "../domain/funding/advice.ts";
import { fundingListWords } from "../words/funding-lists.ts";
import { Checklist } from "./checklist.tsx";
import { useWords } from "./words.tsx";

/** What to arrange with the GP and with the gemeente: to print, or to copy into a letter. No personal data is in it. */
export function FundingLists({ advice: { forGp, forGemeente } }: { advice: FundingAdvice }) {
  const words = useWords(fundingListWords);
  return (
    <>
      {forGp.length > 0 && <Checklist title={words.forGp} lines={forGp.map((check) => words.gpChecks[check])} />}
      {forGemeente.length > 0 && <Checklist title={words.forGemeente} lines={forGemeente.map((check) => words.gemeenteChecks[check])} />}
    </>
  );
}
