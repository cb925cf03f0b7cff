/** Four fills that differ in pattern as well as in colour. `id` keeps two charts on one page apart. */
export function ChartPatterns({ id }: { id: string }) {
  return (
    <svg className="chart-patterns" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id={`${id}-0`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="pattern-ground-0" />
        </pattern>
        <pattern id={`${id}-1`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className="pattern-ground-1" />
          <rect width="3" height="8" className="pattern-ink" />
        </pattern>
        <pattern id={`${id}-2`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="pattern-ground-2" />
          <circle cx="4" cy="4" r="1.8" className="pattern-ink" />
        </pattern>
        <pattern id={`${id}-3`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className="pattern-ground-3" />
          <path d="M0 4h8M4 0v8" className="pattern-line" />
        </pattern>
      </defs>
    </svg>
  );
}
