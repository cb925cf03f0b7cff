import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { ProposalExplanation } from "../domain/matching/explanation.ts";
import { contractWords, fitWords, moneyWords } from "../words/proposal-reasons.ts";
import { proposalWords } from "../words/proposals.ts";
import { Tag } from "./tag.tsx";
import { useWords } from "./words.tsx";

/** Why the engine asks this therapist: what fits, and what fits less well. */
export function WhyYou({ parts, queue, contract, level }: Pick<ProposalExplanation, "parts" | "queue" | "contract" | "level">) {
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

/** Who pays, whether the contract is in order, and what that asks of the therapist. */
export function WhoPays({ route, payer, contract }: Pick<ProposalExplanation, "route" | "payer" | "contract">) {
  const words = useWords(proposalWords);
  const money = useWords(moneyWords);
  const contracts = useWords(contractWords);
  return (
    <>
      <p className="money-line">
        <strong>{words.routes[route]}</strong> <Tag tone={contract === "contracted" ? "good" : "attention"}>{contracts[contract]}</Tag>
      </p>
      <Paragraph>{money[payer] ?? money[`${route}-${contract}`]}</Paragraph>
    </>
  );
}
