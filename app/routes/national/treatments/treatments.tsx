import { useLoaderData } from "@remix-run/react";
import { findTreatments, type Treatment } from "../../../../db/treatments.ts";
import { ButtonLink } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { Tag } from "../../../components/tag.tsx";
import { TextLink } from "../../../components/text-link.tsx";
import { Day } from "../../../components/when.tsx";
import { useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { defineLoader } from "../../../http/door.ts";
import { catalogueWords } from "../../../words/catalogue.ts";
import { treatmentWords } from "../../../words/treatments.ts";

type Line = Pick<Treatment, "code" | "name" | "matchable" | "reviewOn"> & { readonly level: Treatment["story"]["evidenceLevel"] };

export const loader = defineLoader({
  permission: "treatment.list",
  async load({ db, now }) {
    const today = amsterdamClock(now).date;
    const all = (await findTreatments(db, {})).map(({ code, name, matchable, reviewOn, story }): Line => ({ code, name, matchable, reviewOn, level: story.evidenceLevel }));
    const byDay = all.filter(({ reviewOn }) => reviewOn <= today).toSorted((one, other) => one.reviewOn.localeCompare(other.reviewOn) || one.code.localeCompare(other.code));
    return { all, toReview: byDay };
  },
});

export default function Catalogue() {
  const { all, toReview } = useLoaderData<typeof loader>();
  const words = useWords(catalogueWords);
  return (
    <Page title={words.title} intro={words.intro} aside={<ButtonLink to="/national/treatments/new">{words.add}</ButtonLink>} wide>
      <Section title={words.toReview}>
        {toReview.length === 0 ? <p>{words.toReviewNone}</p> : <><p>{words.toReviewIntro}</p><Lines caption={words.toReview} treatments={toReview} /></>}
      </Section>
      <Section title={words.all}>
        <Lines caption={words.all} treatments={all} />
      </Section>
    </Page>
  );
}

function Lines({ caption, treatments }: { caption: string; treatments: readonly Line[] }) {
  const words = useWords(catalogueWords);
  const levels = useWords(treatmentWords).levels;
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={treatments}
      rowKey={({ code }) => code}
      columns={[
        { label: words.name, cell: ({ code, name }) => <TextLink to={`/national/treatments/${code}`}>{name}</TextLink> },
        { label: words.level, cell: ({ level }) => levels[level] },
        { label: words.state, cell: ({ matchable }) => <Tag tone={matchable ? "good" : "neutral"}>{matchable ? words.open : words.closed}</Tag> },
        { label: words.reviewOn, cell: ({ reviewOn }) => <Day on={reviewOn} /> },
      ]}
    />
  );
}
