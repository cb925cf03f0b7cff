import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { Need } from "../../db/proposal-pages.ts";
import type { ProposalExplanation } from "../domain/matching/explanation.ts";
import { fitWords, moneyWords } from "../words/proposal-reasons.ts";
import { proposalWords } from "../words/proposals.ts";
import { useWords } from "./words.tsx";

/** Why the engine asks this therapist: what fits, and what fits less well. */
export function WhyYou({ explanation, need }: { explanation: ProposalExplanation; need: Need }) {
  const { queue, contract, level } = explanation;
  // What nobody asked for, everybody fits: that is no reason.
  const parts = explanation.parts.filter(({ part }) => !(part === "gender" && !need.therapistGender) && !(part === "form" && need.kind === "screening"));
  const words = useWords(proposalWords);
  const { good, less } = useWords(fitWords);
  const isLess = (part: (typeof parts)[number]) => part.points * 2 < part.of || (part.part === "contract" && contract !== "contracted") || (part.part === "form" && level === "in-training");
  const fits = parts.filter((part) => !isLess(part)).flatMap(({ part }) => good[part] ?? []);
  const fitsLess = parts.filter(isLess).flatMap(({ part }) => less[part] ?? []);
  return (
    <>
      <ul className="reasons reasons--good">{fits.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      {fitsLess.length > 0 && (
        <>
          <h3>{words.lessGood}</h3>
          <ul className="reasons reasons--less">{fitsLess.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        </>
      )}
      <Paragraph>{words.queue(queue.place, queue.of)}</Paragraph>
    </>
  );
}

/** Who pays, and what the state of the contract asks of the therapist. */
export function WhoPays({ route, payer, contract }: Pick<ProposalExplanation, "route" | "payer" | "contract">) {
  const money = useWords(moneyWords);
  return <Paragraph>{money[payer] ?? money[`${route}-${contract}`]}</Paragraph>;
}
