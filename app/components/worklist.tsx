import { Heading } from "@nl-design-system-candidate/heading-react";
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export type WorkItem = {
  readonly key: string;
  readonly title: ReactNode;
  /** The page of this item. */
  readonly to?: string;
  readonly tag?: ReactNode;
  readonly facts: readonly { readonly term: string; readonly detail: ReactNode }[];
  /** The one thing to do next: a link or a small form. */
  readonly action?: ReactNode;
  /** Belongs with the one before it, such as somebody of the same family. */
  readonly joined?: boolean;
};

/** Things that wait for somebody, each with a few facts and one next action. Under a title of level 2. */
export function Worklist({ label, items, empty }: { label: string; items: readonly WorkItem[]; empty?: ReactNode }) {
  if (items.length === 0) return <>{empty}</>;
  return (
    <ul className="worklist" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className={item.joined ? "work-item work-item--joined" : "work-item"}>
          <div className="work-item-head">
            <Heading level={3}>{item.to ? <Link className="nl-link" to={item.to}>{item.title}</Link> : item.title}</Heading>
            {item.tag}
          </div>
          <dl className="work-item-facts">
            {item.facts.map(({ term, detail }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{detail}</dd>
              </div>
            ))}
          </dl>
          {item.action && <div className="work-item-action">{item.action}</div>}
        </li>
      ))}
    </ul>
  );
}
