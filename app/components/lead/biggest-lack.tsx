import type { Bottleneck } from "../../../db/bottlenecks.ts";
import { bottleneckWords } from "../../words/bottlenecks.ts";
import { figureWords } from "../../words/figures.ts";
import { Section } from "../page.tsx";
import { TextLink } from "../text-link.tsx";
import { useLanguage, useWords } from "../words.tsx";
import { kindInWords } from "./kind-in-words.ts";

type Lack = Bottleneck & { readonly region: string; /** The name of its form. */ readonly form: string | null };
type BiggestLackProps = { lacks: readonly Lack[]; regions: readonly { readonly slug: string; readonly name: string }[] };

/** Per region the kind of place that most people wait for, and what one more would do. */
export function BiggestLack({ lacks, regions }: BiggestLackProps) {
  const words = useWords(figureWords);
  const { helps } = useWords(bottleneckWords);
  const language = useLanguage();
  const nameOf = ({ kind, form, region }: Lack) => kindInWords(kind, regions.find(({ slug }) => slug === region)?.name ?? region, language, kind.form === null || form === null ? {} : { [kind.form]: form });
  return (
    <Section title={words.biggestLack}>
      {lacks.length === 0 ? <p>{words.noLack}</p> : (
        <ul className="line-list">
          {lacks.map((lack) => (
            <li key={lack.region}><strong>{nameOf(lack)}.</strong> {helps(lack.gains[0] === 1, lack.limit)}</li>
          ))}
        </ul>
      )}
      <p className="no-print"><TextLink to="/region/bottlenecks">{words.moreOfLacks}</TextLink></p>
    </Section>
  );
}
