export type Row = readonly (string | number)[];

/** A table for the terminal that is also Markdown. */
export function table(head: readonly string[], rows: readonly Row[]): string {
  const text = [head, head.map(() => "---"), ...rows].map((row) => row.map(String));
  const width = head.map((_, column) => Math.max(...text.map((row) => row[column]?.length ?? 0)));
  return text.map((row) => `| ${row.map((cell, column) => (cell === "---" ? "-".repeat(width[column] ?? 3) : cell.padEnd(width[column] ?? 0))).join(" | ")} |`).join("\n");
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
