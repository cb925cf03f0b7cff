import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

/** A link to a page of ours. */
export function TextLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link className="nl-link" to={to}>
      {children}
    </Link>
  );
}

/** A link to another site: it learns nothing about where the reader came from. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="nl-link" href={href} rel="noreferrer noopener">
      {children}
    </a>
  );
}
