import type { Treatment } from "../../db/treatments.ts";
import { statements } from "../domain/treatment-statements.ts";
import { catalogueWords } from "../words/catalogue.ts";
import { treatmentWords } from "../words/treatments.ts";
import { Stated } from "./stated.tsx";
import { SummaryList } from "./summary-list.tsx";
import { Tag } from "./tag.tsx";
import { OutsideLink } from "./text-link.tsx";
import { agesInWords } from "./treatment-facts.ts";
import { Day } from "./when.tsx";
import { useWords } from "./words.tsx";

type Said = Pick<Treatment, "name" | "audience" | "ageMin" | "ageMax" | "matchable" | "reviewedOn" | "story"> & { readonly reviewOn: string | null };

/** All that the catalogue says, or said, of a treatment, in the language of the reader. */
export function TreatmentSummary({ said }: { said: Said }) {
  const words = useWords(catalogueWords);
  const shown = useWords(treatmentWords);
  const { story } = said;
  const told = statements.flatMap(({ name }) => {
    const statement = story[name];
    return statement ? [{ term: words.statements[name], detail: <Stated statement={statement} /> }] : [];
  });
  return (
    <SummaryList
      items={[
        { term: words.name, detail: said.name },
        { term: words.state, detail: <Tag tone={said.matchable ? "good" : "neutral"}>{said.matchable ? words.open : words.closed}</Tag> },
        { term: shown.audience, detail: shown.audiences[said.audience] },
        { term: shown.age, detail: agesInWords(said, shown.ages) },
        { term: shown.evidence, detail: shown.levels[story.evidenceLevel] },
        ...told,
        { term: words.sources, detail: story.sources.length === 0 ? shown.noSources : <ul>{story.sources.map(({ title, url }) => <li key={`${title} ${url}`}><OutsideLink href={url}>{title}</OutsideLink></li>)}</ul> },
        { term: words.reviewedOn, detail: <Day on={said.reviewedOn} /> },
        ...(said.reviewOn ? [{ term: words.reviewOn, detail: <Day on={said.reviewOn} /> }] : []),
      ]}
    />
  );
}
