import { useLoaderData } from "@remix-run/react";
import { gemeentenOn } from "../../../../db/gemeente-pages.ts";
import { purchasingRegionsOn } from "../../../../db/purchasing-regions.ts";
import { ButtonLink } from "../../../components/button.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { Page, Section } from "../../../components/page.tsx";
import { useLanguage, useWords } from "../../../components/words.tsx";
import { amsterdamClock } from "../../../domain/amsterdam-time.ts";
import { defineLoader } from "../../../http/door.ts";
import { gemeenteWords } from "../../../words/gemeenten.ts";
import { purchasingWords } from "../../../words/purchasing-regions.ts";
import { listing } from "../../../words/say.ts";

export const loader = defineLoader({
  permission: "purchasing-region.list",
  async load({ db, now }) {
    const today = amsterdamClock(now).date;
    const gemeenten = await gemeentenOn(db, today, { text: "", region: "", certainty: "" });
    return { regions: await purchasingRegionsOn(db, today), filled: gemeenten.filter(({ purchasing }) => purchasing !== null).length, total: gemeenten.length };
  },
});

export default function PurchasingRegions() {
  const { regions, filled, total } = useLoaderData<typeof loader>();
  const words = useWords(purchasingWords);
  const language = useLanguage();
  return (
    <Page title={words.title} intro={words.intro} back={{ to: "/national/gemeenten", label: useWords(gemeenteWords).back }} aside={<ButtonLink to="/national/purchasing-regions/list">{words.fill}</ButtonLink>} wide>
      <p>{words.progress(filled, total)}</p>
      <DataTable
        caption={words.title}
        captionHidden
        narrow="lines"
        rows={regions}
        rowKey={({ slug }) => slug}
        empty={words.none}
        columns={[
          { label: words.name, cell: ({ name }) => name },
          { label: words.gemeenten, numeric: true, cell: ({ gemeenten }) => gemeenten },
          { label: words.regions, cell: (region) => listing(region.regions, language) },
        ]}
      />
      <Section title={words.used}>
        <p className="measure">{words.usedText}</p>
      </Section>
    </Page>
  );
}
