import { practiceSearchWords } from "../words/practice-search.ts";
import { practiceWords } from "../words/practice.ts";
import { EmptyState } from "./empty-state.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

type MovableCase = { readonly proposalId: string; readonly reference: string; readonly therapist: string; readonly transferId: string | null };

/** The cases that can go to a colleague: the number and who treats, nothing of what is in them. */
export function MovableCases({ cases, isSearched }: { cases: readonly MovableCase[]; isSearched: boolean }) {
  const words = useWords(practiceWords);
  const searching = useWords(practiceSearchWords);
  if (cases.length === 0) return <EmptyState title={isSearched ? searching.noCaseFound : words.noCases} />;
  return (
    <ul>
      {cases.map(({ proposalId, reference, therapist, transferId }) => (
        <li key={proposalId}>
          <span className="reference">{reference}</span> {words.of(therapist)}: <TextLink to={`/practice/cases/${proposalId}/colleague`}>{transferId ? words.moving : words.move}<span className="visually-hidden"> {reference}</span></TextLink>
        </li>
      ))}
    </ul>
  );
}
