import { scaleLinear } from "d3-scale";
import { useId } from "react";
import { groupOf } from "../../domain/privacy/suppression/column-tree.ts";
import type { Published } from "../../domain/privacy/suppression/publish.ts";
import { count } from "../../words/say.ts";
import { ChartPatterns } from "../chart-patterns.tsx";
import { useLanguage } from "../words.tsx";

type Named = { readonly code: string; readonly name: string };
export type PictureLine = Named & { readonly value: Published };

/**
 * Bars of the numbers that are shown, a part thinner and striped under its group. Told apart without colour, and drawn by the
 * server. One bar alone would be compared with nothing, so there is no picture of it. The table under it says the same to whoever cannot see it.
 */
export function FigurePicture({ lines }: { lines: readonly PictureLine[] }) {
  const id = useId().replaceAll(":", "");
  const language = useLanguage();
  const shown = lines.flatMap(({ value, ...line }) => (value === "hidden" ? [] : [{ ...line, value }]));
  const longest = Math.max(1, ...shown.map(({ value }) => value));
  if (shown.length < 2) return null;
  return (
    <div className="quarter-picture" aria-hidden="true">
      <ChartPatterns id={id} />
      <ul className="bars">
        {shown.map(({ code, name, value }) => (
          <li key={code} className={groupOf(code) === null ? undefined : "bar-part"}>
            <span className="bar-label">{name}</span>
            <Bar fill={`url(#${id}-${groupOf(code) === null ? 0 : 1})`} value={value} longest={longest} height={groupOf(code) === null ? 20 : 14} />
            <span className="bar-value">{count(value, language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type BarProps = { fill: string; value: number; longest: number; height: number };

function Bar({ fill, value, longest, height }: BarProps) {
  const percent = scaleLinear().domain([0, longest]).range([0, 100]);
  return (
    <svg className="bar-shape" width="100%" height={height} aria-hidden="true">
      <rect className="bar-filled" x="0" y="0" width={`${percent(value)}%`} height={height} fill={fill} />
    </svg>
  );
}
