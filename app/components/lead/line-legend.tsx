/** Which line is which, by its dashes: above the drawing, where a long name lies on no line and on no other name. */
export function LineLegend({ names }: { names: readonly string[] }) {
  return (
    <ul className="chart-legend" aria-hidden="true">
      {names.map((name, index) => (
        <li key={name}>
          <svg width="44" height="14">
            <line className={`chart-line chart-line--${index}`} x1="0" x2="44" y1="7" y2="7" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
