import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { commonWords } from "../words/common.ts";
import { useWords } from "./words.tsx";

export type Crumb = { readonly to: string; readonly label: string };

type PageProps = {
  title: ReactNode;
  /** One or two sentences: what this page is for. */
  intro?: ReactNode;
  /** The page one goes back to. */
  back?: Crumb;
  /** The way from the front of this part, without the page itself. */
  trail?: readonly Crumb[];
  /** Full width, for tables and maps. Text is easier to read in the narrow one. */
  wide?: boolean;
  /** Beside the title: a tag, a main action. */
  aside?: ReactNode;
  children: ReactNode;
};

/** A page: the way back, one title, and what it is about. */
export function Page({ title, intro, back, trail, wide = false, aside, children }: PageProps) {
  return (
    <div className={wide ? "page page--wide" : "page"}>
      {trail && <Trail crumbs={trail} />}
      {back && (
        <Link className="nl-link back-link" to={back.to}>
          {back.label}
        </Link>
      )}
      <header className="page-heading">
        <Heading level={1}>{title}</Heading>
        {aside && <div className="page-aside">{aside}</div>}
        {intro && <Paragraph purpose="lead">{intro}</Paragraph>}
      </header>
      {children}
    </div>
  );
}

/** A part of a page with its own title. Not a landmark: headings are how people jump, and too many landmarks are noise. */
export function Section({ title, children, className, id }: { title: ReactNode; children: ReactNode; className?: string; id?: string }) {
  return (
    <section id={id} className={`section ${className ?? ""}`}>
      <Heading level={2}>{title}</Heading>
      {children}
    </section>
  );
}

function Trail({ crumbs }: { crumbs: readonly Crumb[] }) {
  const words = useWords(commonWords);
  return (
    <nav className="trail" aria-label={words.breadcrumb}>
      <ol>
        {crumbs.map(({ to, label }) => (
          <li key={to}>
            <Link className="nl-link" to={to}>
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
