import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { Need } from "../../db/proposal-pages.ts";
import { reasonsOf } from "../domain/matching/explain-reasons.ts";
import type { TherapistsExplanation } from "../domain/matching/explanation.ts";
import { demandWords, fitWords, moneyWords } from "../words/proposal-reasons.ts";
import { proposalWords } from "../words/proposals.ts";
import { PointsTable, ReasonLists } from "./reason-lists.tsx";
import { useWords } from "./words.tsx";

/** Why the engine asks this therapist: what fits, what fits less well, and who else waits. */
export function WhyYou({ explanation, need }: { explanation: TherapistsExplanation; need: Need }) {
  const { queue, demand, parts } = explanation;
  const words = useWords(proposalWords);
  const { wanted, notWanted } = useWords(demandWords);
  return (
    <>
      <ReasonLists reasons={reasonsOf(explanation, need)} sentences={useWords(fitWords)} lessTitle={words.lessGood} />
      <Paragraph>{queue ? words.queue(queue.place, queue.of) : words.chosenByLead} {demand && (demand.wanted ? wanted : notWanted)}</Paragraph>
      <PointsTable parts={parts} demand={demand} />
    </>
  );
}

/** Who pays, and what the state of the contract asks of the therapist, in a sentence or two. */
export function useWhoPays() {
  const money = useWords(moneyWords);
  return ({ route, payer, contract }: Pick<TherapistsExplanation, "route" | "payer" | "contract">) => money[payer] ?? money[`${route}-${contract}`];
}
