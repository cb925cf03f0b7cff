import { Section } from "../page.tsx";
import { openDataWords } from "../../words/open-data.ts";
import { quarterName } from "../published-names.ts";
import { TextLink } from "../text-link.tsx";
import { useLanguage, useWords } from "../words.tsx";

/** The way to the other quarters; none where there is one only. */
export function QuarterList({ quarters, to }: { quarters: readonly string[]; to: (quarterOn: string) => string }) {
  const words = useWords(openDataWords);
  const language = useLanguage();
  if (quarters.length < 2) return null;
  return (
    <Section title={words.quarters} className="no-print">
      <ul>
        {quarters.map((each) => (
          <li key={each}>
            <TextLink to={to(each)}>{quarterName(each, language)}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
