import { useId } from "react";
import { commonWords } from "../words/common.ts";
import { ChartPatterns } from "./chart-patterns.tsx";
import { tileLetters, tileLines } from "./tile-text.ts";
import { useWords } from "./words.tsx";

export type Tile = {
  readonly key: string;
  readonly name: string;
  /** Where it lies on the map, from the region's row in the database. */
  readonly column: number;
  readonly row: number;
  /** What the tile says: a number, short. Null where there is nothing to say: the tile is grey. */
  readonly value: string | null;
  /** The step of the legend that this value falls in, from 0. */
  readonly level: number;
  readonly to?: string | undefined;
};

/** The size of a tile and the gap between two, in units of the drawing. */
const size = 104;
const gap = 6;
const step = size + gap;

/** The patterns from light to dark, so that more looks like more. */
const ramp = [3, 2, 1, 0];

type TileMapProps = { title: string; tiles: readonly Tile[]; /** What each level means, from 0; at most four. */ legend: readonly string[] };

/** The regions as tiles: no borders and no pins, so nothing points at a shelter. Put a table with the same figures under it. */
export function TileMap({ title, tiles, legend }: TileMapProps) {
  const id = useId().replaceAll(":", "");
  const words = useWords(commonWords);
  const width = (Math.max(0, ...tiles.map((tile) => tile.column)) + 1) * step;
  const height = (Math.max(0, ...tiles.map((tile) => tile.row)) + 1) * step;
  return (
    <figure className="chart tile-map">
      <figcaption>{title}</figcaption>
      <ChartPatterns id={id} />
      <ul className="chart-legend" aria-label={words.mapLegend}>
        {legend.map((text, level) => (
          <li key={text}>
            <svg width="22" height="22" aria-hidden="true">
              {isGrey(tiles, level) ? <rect x="1" y="1" width="20" height="20" rx="3" className="tile-swatch--empty" /> : <rect width="22" height="22" fill={`url(#${id}-${ramp[level] ?? 0})`} />}
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <div className="tile-map-frame">
        <svg viewBox={`0 0 ${width} ${height}`}>
          {tiles.map((tile) => (
            <TileShape key={tile.key} id={id} tile={tile} />
          ))}
        </svg>
      </div>
    </figure>
  );
}

/** The lowest step looks in the legend as its tiles do on the map: plain, when they say nothing. */
function isGrey(tiles: readonly Tile[], level: number): boolean {
  return level === 0 && tiles.every((tile) => tile.level !== 0 || tile.value === null);
}

function TileShape({ id, tile }: { id: string; tile: Tile }) {
  const lines = tileLines(tile.name);
  const shape = (
    <g transform={`translate(${tile.column * step} ${tile.row * step})`} className={tile.value === null ? "tile tile--empty" : "tile"}>
      <rect className="tile-plate" width={size} height={size} rx="8" />
      {tile.value !== null && <rect x="1" y={size - 19} width={size - 2} height="18" fill={`url(#${id}-${ramp[tile.level] ?? 0})`} />}
      <text className="tile-name" x="8" y="46">
        {lines.map((line, index) => (
          <tspan key={line} x="8" dy={index === 0 ? 0 : 13}>
            {line}{" "}
          </tspan>
        ))}
      </text>
      <text className="tile-letters" x={size / 2} y="74">
        {tileLetters(tile.name)}
      </text>
      <text className="tile-value" x="8" y="30">
        {tile.value ?? "–"}
      </text>
    </g>
  );
  return tile.to ? <a href={tile.to}>{shape}</a> : shape;
}
