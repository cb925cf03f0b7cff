import { Callable } from "./callable.tsx";
import { fill } from "../words/fill.ts";
import type { ProsePart } from "../words/prose-part.ts";
import { Section } from "./page.tsx";

/** An explanation in parts. `values` fills in what a setting decides, such as a term. */
export function Prose({ parts, values }: { parts: readonly ProsePart[]; values?: Readonly<Record<string, string | number>> }) {
  const say = (sentence: string) => fill(sentence, values);
  return (
    <div className="prose">
      {parts.map(({ title, text, steps, points }) => (
        <Section key={title} title={title}>
          {text.map((paragraph) => (
            <p key={paragraph}><Callable>{say(paragraph)}</Callable></p>
          ))}
          {steps && <ol className="steps">{steps.map((step) => <li key={step}>{say(step)}</li>)}</ol>}
          {points && <ul>{points.map((point) => <li key={point}>{say(point)}</li>)}</ul>}
        </Section>
      ))}
    </div>
  );
}
