import { Section } from "../../../components/page.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { useWords } from "../../../components/words.tsx";
import { careWords } from "../../../words/care.ts";
import { consentWords } from "../../../words/consent.ts";
import type { RequestPage } from "../request.tsx";

/** While nobody has said yes: whether consent is settled, because asking for it takes weeks and can begin today. */
export function ConsentSection({ request: { consent, reference } }: { request: RequestPage }) {
  const words = useWords(consentWords);
  const care = useWords(careWords);
  if (!consent) return null;
  return (
    <Section title={words.title}>
      <p>{consent.length > 0 ? consent.map((blocker) => care.blockers[blocker]).join(" ") : words.settled}</p>
      {consent.length > 0 && <p>{words.searchGoesOn}</p>}
      <p>
        <TextLink to={`/requests/${reference}/consent`}>{consent.length > 0 ? care.toConsent : words.look}</TextLink>
      </p>
    </Section>
  );
}
