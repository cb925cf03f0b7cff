import type { StartBlocker } from "../../domain/consent-standing.ts";
import { careWords } from "../../words/care.ts";
import { ButtonLink } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { useWords } from "../words.tsx";

/** Why the treatment cannot start yet, said to both sides in the same words, and where to settle it. */
export function StartBlocked({ blockers, base }: { blockers: readonly StartBlocker[]; base: string }) {
  const words = useWords(careWords);
  return (
    <Notice tone="warning" title={words.blockedTitle}>
      <ul>
        {blockers.map((blocker) => (
          <li key={blocker}>{words.blockers[blocker]}</li>
        ))}
      </ul>
      <p>{words.searchGoesOn}</p>
      <p>
        <ButtonLink to={`${base}/consent`}>{words.toConsent}</ButtonLink>
      </p>
    </Notice>
  );
}
