import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { findTreatments, type Treatment } from "../../../db/treatments.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page, Section } from "../../components/page.tsx";
import { Tag } from "../../components/tag.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { agesInWords, said } from "../../components/treatment-facts.ts";
import { TreatmentSearch } from "../../components/treatment-search.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { searches, type Search } from "../../domain/audience.ts";
import { defineLoader } from "../../http/door.ts";
import { fill } from "../../words/fill.ts";
import { treatmentWords } from "../../words/treatments.ts";

/** An address that somebody changed by hand filters nothing, rather than being refused. */
const Wanted = z.object({
  q: z.string().trim().min(1).max(60).optional().catch(undefined),
  for: z.enum(Object.keys(searches) as [Search, ...Search[]]).optional().catch(undefined),
  age: z.string().regex(/^\d{1,2}$/).transform(Number).optional().catch(undefined),
});

export const loader = defineLoader({
  permission: "public.view",
  load: async ({ db, request }) => {
    const wanted = Wanted.parse(Object.fromEntries(new URL(request.url).searchParams));
    return { treatments: await findTreatments(db, { text: wanted.q, search: wanted.for, age: wanted.age }) };
  },
});

/** The catalogue: what treats trauma, and apart from it what supports. */
export default function Treatments() {
  const { treatments } = useLoaderData<typeof loader>();
  const words = useWords(treatmentWords);
  const matchable = treatments.filter((treatment) => treatment.matchable);
  const support = treatments.filter((treatment) => !treatment.matchable);
  return (
    <Page title={words.title} intro={words.intro} wide>
      <TreatmentSearch />
      <Found count={treatments.length} />
      {matchable.length > 0 && (
        <Section title={words.matchableTitle}>
          <TreatmentCards treatments={matchable} />
        </Section>
      )}
      {support.length > 0 && (
        <Section title={words.supportTitle}>
          <p className="measure">{words.supportIntro}</p>
          <TreatmentCards treatments={support} />
        </Section>
      )}
    </Page>
  );
}

function Found({ count }: { count: number }) {
  const [asked] = useSearchParams();
  const words = useWords(treatmentWords);
  if (count === 0) {
    return (
      <EmptyState title={words.found.none} action={<TextLink to="/treatments">{words.search.clear}</TextLink>}>
        {words.found.noneHint}
      </EmptyState>
    );
  }
  if (asked.size === 0) return null;
  return (
    <output className="found">
      {count === 1 ? words.found.one : fill(words.found.many, { count })}. <TextLink to="/treatments">{words.search.clear}</TextLink>
    </output>
  );
}

function TreatmentCards({ treatments }: { treatments: readonly Treatment[] }) {
  const words = useWords(treatmentWords);
  const language = useLanguage();
  return (
    <ul className="cards cards--two">
      {treatments.map((treatment) => (
        <li key={treatment.code} className="card">
          <h3>
            <Link className="nl-link" to={`/treatments/${treatment.code}`}>
              {treatment.name}
            </Link>
          </h3>
          <p className="card-facts">
            {words.audiences[treatment.audience]}, {agesInWords(treatment, words.ages)}
          </p>
          <p>{said(treatment.story.summary, language)}</p>
          {treatment.matchable && <Tag tone={treatment.story.evidenceLevel === "first-choice" ? "good" : "neutral"}>{words.levels[treatment.story.evidenceLevel]}</Tag>}
        </li>
      ))}
    </ul>
  );
}
