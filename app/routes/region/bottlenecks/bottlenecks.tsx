import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { useLoaderData } from "@remix-run/react";
import { bottleneckLists, type Bottleneck } from "../../../../db/bottlenecks.ts";
import { quarterPage } from "../../../../db/quarter-page.ts";
import { regionsOnMap } from "../../../../db/regions-on-map.ts";
import { treatmentNames } from "../../../../db/treatment-names.ts";
import { Button } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { Form } from "../../../components/form.tsx";
import { kindInWords } from "../../../components/lead/kind-in-words.ts";
import { OutsideLink } from "../../../components/text-link.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { Moment } from "../../../components/when.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { defineLoader } from "../../../http/door.ts";
import { bottleneckWords } from "../../../words/bottlenecks.ts";
import { count, day } from "../../../words/say.ts";

export const loader = defineLoader({
  permission: "bottleneck.list",
  async load({ db, actor: { regions } }) {
    const lists = await bottleneckLists(db, regions);
    const quarter = (await quarterPage(db, null)).quarter;
    const own = (await regionsOnMap(db)).filter(({ slug }) => regions.includes(slug));
    return {
      // What may leave the region: the lists that were kept with the last closed quarter.
      files: quarter ? own.flatMap(({ slug }) => (quarter.bottlenecks[slug] ? [{ slug, weighedOn: quarter.bottlenecks[slug].weighedOn }] : [])) : [],
      forms: Object.fromEntries(await treatmentNames(db)),
      regions: own.map(({ slug, name }) => ({ slug, name, weighedAt: lists.find(({ region }) => region === slug)?.weighedAt ?? null, kinds: lists.find(({ region }) => region === slug)?.kinds ?? [] })),
    };
  },
});

export default function Bottlenecks() {
  const { regions, forms, files } = useLoaderData<typeof loader>();
  const words = useWords(bottleneckWords);
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/region", label: words.back }} wide>
      <Form action="/region/bottlenecks/weighing" className="line-form no-print">
        <Button purpose="secondary">{words.again}</Button>
      </Form>
      {regions.map((region) => <Section key={region.slug} title={region.name}><OfRegion {...region} forms={forms} fileOf={files.find(({ slug }) => slug === region.slug)?.weighedOn ?? null} /></Section>)}
      <details>
        <summary>{words.exact}</summary>
        <Paragraph>{words.exactText}</Paragraph>
      </details>
    </Page>
  );
}

type OfRegionProps = { slug: string; name: string; weighedAt: string | Date | null; kinds: readonly Bottleneck[]; forms: Readonly<Record<string, string>>; /** The day of the list that may leave the region; null when there is none yet. */ fileOf: string | null };

function OfRegion({ slug, name, weighedAt, kinds, forms, fileOf }: OfRegionProps) {
  const language = useLanguage();
  const words = useWords(bottleneckWords);
  if (weighedAt === null) return <Paragraph>{words.notYet}</Paragraph>;
  return (
    <>
      <p className="small-print">{words.weighedAt} <Moment at={weighedAt} />.</p>
      <KindTable kinds={kinds.slice(0, shownAtOnce)} name={name} forms={forms} />
      {kinds.length > shownAtOnce && (
        <details>
          <summary>{words.more(kinds.length - shownAtOnce)}</summary>
          <KindTable kinds={kinds.slice(shownAtOnce)} name={name} forms={forms} />
        </details>
      )}
      <p className="no-print">{fileOf === null ? words.noFile : <><OutsideLink href={`/region/bottlenecks/${slug}/csv`}>{words.download}</OutsideLink> {words.downloadHint(day(fileOf, language))}</>}</p>
    </>
  );
}

/** Two handfuls are read; the rest is for who looks for one. */
const shownAtOnce = 10;

function KindTable({ kinds, name, forms }: Pick<OfRegionProps, "kinds" | "name" | "forms">) {
  const words = useWords(bottleneckWords);
  const language = useLanguage();
  return (
    <DataTable
      caption={words.title}
      captionHidden
      empty={words.none}
      rows={kinds}
      rowKey={({ kind }) => kindInWords(kind, name, language, forms)}
      columns={[
        { label: words.kind, cell: ({ kind }) => kindInWords(kind, name, language, forms) },
        { label: words.effect, cell: ({ gains: [first], limit }) => words.helps(first === 1, limit) },
        { label: words.waiting, numeric: true, cell: ({ waiting }) => count(waiting, language) },
      ]}
    />
  );
}
