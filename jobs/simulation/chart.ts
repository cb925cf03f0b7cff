import type { SimulationRow } from "./simulate.ts";

const [left, barHeight, gap, plotWidth, loadTitle] = [220, 16, 6, 520, 30];

/**
 * The mean wait and the 95th percentile of each policy, per load: a bar and a mark behind it, each with its number, so
 * that it reads in print and without colour.
 */
export function chartOf(rows: readonly SimulationRow[]): string {
  const everyone = rows.filter(({ urgency }) => urgency === null);
  const longest = Math.max(1, ...everyone.map(({ percentile95Days }) => percentile95Days));
  const scale = (days: number) => (days / longest) * (plotWidth - 60);
  const loads = [...Map.groupBy(everyone, ({ load }) => load)];
  let top = 40;
  const parts = loads.map(([load, ofLoad]) => {
    const block = [text(8, top + 14, `Load ${load}`, "bold"), ...ofLoad.map((row, line) => bar(row, top + loadTitle + line * (barHeight + gap), scale))].join("");
    top += loadTitle + ofLoad.length * (barHeight + gap) + 14;
    return block;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${left + plotWidth} ${top}" font-family="sans-serif" font-size="12"><title>Days of waiting per policy</title>${text(8, 20, "Days until a yes: mean (bar) and 95 % (mark)", "bold")}${parts.join("")}</svg>\n`;
}

function bar({ policy, meanDays, percentile95Days }: SimulationRow, top: number, scale: (days: number) => number): string {
  const [mean, mark] = [scale(meanDays), scale(percentile95Days)];
  const fill = policy.endsWith("+prices") ? "#0b5d7a" : "#8fb8c9";
  return [
    text(8, top + 12, policy), `<rect x="${left}" y="${top}" width="${mean.toFixed(1)}" height="${barHeight}" fill="${fill}"/>`,
    `<line x1="${(left + mark).toFixed(1)}" x2="${(left + mark).toFixed(1)}" y1="${top}" y2="${top + barHeight}" stroke="#1a1a1a" stroke-width="2"/>`,
    text(left + mean + 4, top + 12, meanDays.toFixed(1)), text(left + mark + 6, top + 12, percentile95Days.toFixed(0)),
  ].join("");
}

function text(x: number, y: number, words: string, weight = "normal"): string {
  return `<text x="${x.toFixed(1)}" y="${y}" font-weight="${weight}">${words}</text>`;
}
