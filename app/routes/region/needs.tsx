import { useLoaderData } from "@remix-run/react";
import { needsInRegions } from "../../../db/structural-needs.ts";
import { treatmentNames } from "../../../db/treatment-names.ts";
import { DataTable } from "../../components/data-table.tsx";
import { KeyFigures } from "../../components/key-figures.tsx";
import { useNeedInWords } from "../../components/need-facts.tsx";
import { Page } from "../../components/page.tsx";
import { Day } from "../../components/when.tsx";
import { useLanguage, useWords } from "../../components/words.tsx";
import { defineLoader } from "../../http/door.ts";
import { boardWords } from "../../words/board.ts";
import { needWords } from "../../words/needs.ts";
import { count } from "../../words/say.ts";
import { withFormNames } from "../needs/names.ts";

export const loader = defineLoader({
  permission: "region.needs",
  async load({ db, actor: { regions } }) {
    const names = await treatmentNames(db);
    const needs = (await needsInRegions(db, regions)).map((need) => withFormNames(need, names));
    const sum = (of: (need: (typeof needs)[number]) => number) => needs.reduce((total, need) => total + of(need), 0);
    return {
      needs,
      figures: { moments: sum(({ partsOfWeek }) => partsOfWeek.length), filled: sum(({ agreedParts }) => agreedParts.length), offers: sum(({ openOffers }) => openOffers) },
    };
  },
});

export default function RegionNeeds() {
  const { needs, figures } = useLoaderData<typeof loader>();
  const words = useWords(boardWords);
  const asked = useWords(needWords);
  const language = useLanguage();
  const said = useNeedInWords();
  return (
    <Page title={words.regionTitle} intro={words.regionIntro} back={{ to: "/region", label: words.toRegion }} wide>
      <KeyFigures figures={(["moments", "filled", "offers"] as const).map((name) => ({ label: words.figures[name], value: count(figures[name], language) }))} />
      <DataTable
        caption={words.regionTitle}
        captionHidden
        empty={words.regionNone}
        rows={needs}
        rowKey={({ id }) => id}
        columns={[
          { label: words.shelter, cell: ({ shelter, regionName }) => <>{shelter}<span className="fact-aside">{regionName}</span></> },
          { label: asked.howMany, cell: (need) => said.who(need) },
          { label: asked.forms, cell: (need) => said.help(need) },
          { label: asked.when, cell: ({ partsOfWeek }) => said.parts(partsOfWeek) },
          { label: asked.agreed, cell: ({ agreedParts }) => (agreedParts.length > 0 ? said.parts(agreedParts) : "–") },
          { label: asked.since, cell: ({ postedAt }) => <Day on={postedAt} /> },
        ]}
      />
    </Page>
  );
}
