import type { ChangeToldToTherapist } from "../../db/proposal-changes.ts";
import { proposalChangesWords } from "../words/proposal-changes.ts";
import { requestFormWords } from "../words/request-form.ts";
import { Notice } from "./notice.tsx";
import { Day } from "./when.tsx";
import { useWords } from "./words.tsx";

/** Which answers the shelter gave anew since this therapist was asked, or said yes. */
export function ProposalChanges({ changes, answered }: { changes: readonly ChangeToldToTherapist[]; answered: boolean }) {
  const words = useWords(proposalChangesWords);
  const questions: Readonly<Record<string, string>> = useWords(requestFormWords).questions;
  if (changes.length === 0) return null;
  return (
    <Notice tone="warning" title={answered ? words.answered : words.open}>
      <p>{words.text}</p>
      <ul>
        {changes.map(({ field, at }) => (
          <li key={field}>
            {questions[field] ?? words.other} (<Day on={at} />)
          </li>
        ))}
      </ul>
      {answered && <p>{words.call}</p>}
    </Notice>
  );
}
