import { commonWords } from "../words/common.ts";
import { regionWords } from "../words/region.ts";
import { DataTable } from "./data-table.tsx";
import { TileMap } from "./tile-map.tsx";
import { tileLetters } from "./tile-text.ts";
import { useWords } from "./words.tsx";

type Region = { slug: string; name: string; tileColumn: number; tileRow: number; active: boolean };

/** The 28 regions as tiles, and the same as a table: which take part, and which are one's own. */
export function RegionMap({ regions, own }: { regions: readonly Region[]; own: readonly string[] }) {
  const words = useWords(regionWords);
  const level = (region: Region) => (own.includes(region.slug) ? 2 : region.active ? 1 : 0);
  const { asTable } = useWords(commonWords);
  const said = [words.no, words.yes, words.yours];
  return (
    <>
      <TileMap
        title={words.map}
        legend={own.length === 0 ? words.mapLegend.slice(0, 2) : words.mapLegend}
        tiles={regions.map((region) => ({
          key: region.slug, name: region.name, column: region.tileColumn, row: region.tileRow,
          value: level(region) === 0 ? null : level(region) === 2 ? "★" : "●", level: level(region),
        }))}
      />
      <details className="chart-table">
        <summary>{asTable}</summary>
        <DataTable
          caption={words.map}
          captionHidden
          narrow="lines"
          rows={regions}
          rowKey={(region) => region.slug}
          columns={[
            { label: words.region, cell: (region) => region.name },
            { label: words.onTile, cell: (region) => tileLetters(region.name) },
            { label: words.takesPart, cell: (region) => said[level(region)] },
          ]}
        />
      </details>
    </>
  );
}
