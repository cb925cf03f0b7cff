import type { Occupancy, OpenableKind } from "../domain/capacity.ts";
import { availabilityWords } from "../words/availability.ts";
import { Button } from "./button.tsx";
import { NumberField } from "./field.tsx";
import { Form } from "./form.tsx";
import { useWords } from "./words.tsx";

/** Total, taken and free of one kind, with one more, one fewer, and a number. Every button is a form of its own. */
export function PlacesOfKind({ kind, total, used, free }: Occupancy & { kind: OpenableKind }) {
  const words = useWords(availabilityWords);
  const to = `/availability/places/${kind}`;
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
      <div className="place-steps">
        <Form action={`${to}/fewer`} label={`${words.kinds[kind]}: ${words.fewer}`}>
          <Button purpose="secondary">− {words.fewer}<span className="visually-hidden">, {words.kinds[kind]}</span></Button>
        </Form>
        <Form action={`${to}/more`} label={`${words.kinds[kind]}: ${words.more}`}>
          <Button purpose="secondary">+ {words.more}<span className="visually-hidden">, {words.kinds[kind]}</span></Button>
        </Form>
      </div>
      <details className="place-number">
        <summary>{words.number}</summary>
        <Form action={to} label={`${words.kinds[kind]}: ${words.number}`} problemWords={words.problems}>
          <NumberField name="wanted" label={words.kinds[kind]} hint={words.usedHint} defaultValue={total} />
          <Button purpose="secondary">{words.set}</Button>
        </Form>
      </details>
    </div>
  );
}
