import type { RegionInNumbers } from "../../db/country-overview.ts";
import { commonWords } from "../words/common.ts";
import { countryWords } from "../words/country.ts";
import { DataTable } from "./data-table.tsx";
import { Tag } from "./tag.tsx";
import { TextLink } from "./text-link.tsx";
import { TileMap } from "./tile-map.tsx";
import { tileLetters } from "./tile-text.ts";
import { useWords } from "./words.tsx";

/** The 28 regions with their numbers: who works there, and how many requests wait and run. The table says the same as the map. */
export function CountryOverview({ regions }: { regions: readonly RegionInNumbers[] }) {
  const words = useWords(countryWords);
  const { asTable } = useWords(commonWords);
  return (
    <>
      <TileMap
        title={words.map}
        legend={words.mapLegend}
        tiles={regions.map(({ region, name, tileColumn, tileRow, active, waiting }) => ({
          key: region, name, column: tileColumn, row: tileRow, value: active || waiting > 0 ? String(waiting) : null, level: levelOf(waiting), to: `/national/regions/${region}/activity`,
        }))}
      />
      <details className="chart-table">
        <summary>{asTable}</summary>
        <DataTable
          caption={words.map}
          captionHidden
          rows={regions}
          rowKey={({ region }) => region}
          columns={[
            { label: words.region, cell: ({ region, name }) => <TextLink to={`/national/people?region=${region}`}>{name}</TextLink> },
            { label: words.onTile, cell: ({ name }) => tileLetters(name) },
            { label: words.leads, numeric: true, cell: ({ leads, active }) => (active && leads === 0 ? <Tag tone="attention">{words.noLead}</Tag> : leads) },
            { label: words.shelterPeople, numeric: true, cell: ({ shelterPeople }) => shelterPeople },
            { label: words.therapists, numeric: true, cell: ({ therapists }) => therapists },
            { label: words.waiting, numeric: true, cell: ({ waiting }) => waiting },
            { label: words.running, numeric: true, cell: ({ running }) => running },
          ]}
        />
      </details>
    </>
  );
}

/** The first number of each step of the legend after none. */
const steps = [1, 10, 50] as const;

function levelOf(waiting: number): number {
  return steps.filter((first) => waiting >= first).length;
}
