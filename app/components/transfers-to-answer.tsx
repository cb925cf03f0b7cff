import { practiceWords } from "../words/practice.ts";
import { Notice } from "./notice.tsx";
import { TextLink } from "./text-link.tsx";
import { useWords } from "./words.tsx";

/** Questions about a case that goes to a colleague, which wait for a yes of whoever is here. */
export function TransfersToAnswer({ transfers }: { transfers: readonly { readonly id: string; readonly reference: string }[] }) {
  const words = useWords(practiceWords);
  if (transfers.length === 0) return null;
  return (
    <div id="transfers">
      <Notice title={words.toAnswer}>
        <ul className="plain-links">
          {transfers.map(({ id, reference }) => (
            <li key={id}><TextLink to={`/transfers/${id}`}>{words.toAnswerLink(reference)}</TextLink></li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
