import { useRef, useState } from "react";
import { copyWords } from "../words/copy.ts";
import { fill } from "../words/fill.ts";
import { useWords } from "./words.tsx";

/**
 * Something to arrange, line by line: to tick off on paper, and to copy into a letter. With JavaScript a button copies it;
 * without, the text stands in a box in which everything can be chosen at once.
 */
export function Checklist({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className="checklist-block">
      <h3>{title}</h3>
      <ul className="checklist">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <CopyableText title={title} text={[`${title}:`, ...lines.map((line) => `- ${line}`)].join("\n")} />
    </section>
  );
}

function CopyableText({ title, text }: { title: string; text: string }) {
  const words = useWords(copyWords);
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Where the browser does not let us, the text is chosen, and one press on the keys does it.
    await navigator.clipboard.writeText(text).then(() => setCopied(true), () => box.current?.select());
  };
  return (
    <details className="folded no-print">
      <summary>{fill(words.open, { title })}</summary>
      <p>{words.hint}</p>
      <textarea ref={box} className="utrecht-textarea" readOnly rows={text.split("\n").length + 1} aria-label={fill(words.box, { title })} value={text} onFocus={(event) => event.target.select()} />
      <p className="with-scripts">
        <button type="button" className="nl-button nl-button--secondary" onClick={copy}>
          {words.copy}
        </button>{" "}
        <output>{copied ? words.copied : ""}</output>
      </p>
    </details>
  );
}
