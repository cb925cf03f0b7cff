import type { Occupancy } from "../domain/capacity.ts";
import { availabilityWords } from "../words/availability.ts";
import { Button } from "./button.tsx";
import { NumberField } from "./field.tsx";
import { Form } from "./form.tsx";
import { useWords } from "./words.tsx";

type Places = {
  readonly name: string;
  /** The address of these places, under which their buttons are. */
  readonly to: string;
  readonly places: Occupancy;
};

/** Total, taken and free of some places, with one more, one fewer, and a number. Every button is a form of its own. */
export function PlacesOfKind({ name, to, places: { total, used, free, closing } }: Places) {
  const words = useWords(availabilityWords);
  return (
    <div className="places">
      <dl className="place-counts">
        {[[words.total, total], [words.used, used], [words.free, free]].map(([term, count]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {closing > 0 && <p className="place-closing">{words.closing(closing)}</p>}
      <div className="place-steps">
        <Form action={`${to}/fewer`} label={`${name}: ${words.fewer}`}>
          <Button purpose="secondary">− {words.fewer}<span className="visually-hidden">, {name}</span></Button>
        </Form>
        <Form action={`${to}/more`} label={`${name}: ${words.more}`}>
          <Button purpose="secondary">+ {words.more}<span className="visually-hidden">, {name}</span></Button>
        </Form>
      </div>
      <details className="place-number">
        <summary>{words.number}<span className="visually-hidden">, {name}</span></summary>
        <Form action={to} label={`${name}: ${words.number}`} problemWords={words.problems}>
          <NumberField name="wanted" label={name} hint={words.usedHint} defaultValue={total - closing} />
          <Button purpose="secondary">{words.set}</Button>
        </Form>
      </details>
    </div>
  );
}
