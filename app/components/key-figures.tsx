export type KeyFigure = { readonly label: string; readonly value: string };

/** The few figures that somebody with one minute needs, large, before everything else. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="key-figures">
      {figures.map(({ label, value }) => (
        <div key={label} className="key-figure">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
