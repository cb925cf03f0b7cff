import { Form, Link, useLocation } from "@remix-run/react";
import { shellWords } from "../words/shell.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { currentLink, linksFor, type NavigationLink, onPhone } from "./navigation.ts";
import { useRootData } from "./root-data.ts";
import { useWords } from "./words.tsx";

/** The name, the menu of whoever is there, the other language, and the way out. */
export function Masthead() {
  const words = useWords(shellWords);
  const actor = useRootData()?.actor;
  return (
    <div className="masthead">
      <div className="masthead-inner">
        <Link to="/" className="masthead-name" aria-label={words.home}>
          <svg viewBox="0 0 32 32" width="36" height="36" aria-hidden="true">
            <circle cx="12" cy="16" r="7" />
            <circle cx="20" cy="16" r="7" />
          </svg>
          {words.name}
        </Link>
        <MainMenu />
        <div className="masthead-tools">
          <LanguageSwitch />
          {actor && actor.kind !== "visitor" && (
            <Form method="post" action="/sign-out">
              <button className="masthead-button">{words.signOut}</button>
            </Form>
          )}
        </div>
      </div>
    </div>
  );
}

/** On a phone the first two, and the others behind a word that opens without JavaScript too; elsewhere all in a row. */
function MainMenu() {
  const words = useWords(shellWords);
  const { pathname } = useLocation();
  const links = linksFor(useRootData()?.actor);
  const current = currentLink(links, pathname);
  const { first, more } = onPhone(links);
  return (
    <nav aria-label={words.navigation} className="main-menu">
      <MenuLinks links={links} current={current} className="menu-in-a-row" />
      <div className="menu-on-phone">
        <MenuLinks links={first} current={current} />
        <details key={pathname}>
          <summary className={more.some((link) => link === current) ? "menu-current" : undefined}>{words.more}</summary>
          <MenuLinks links={more} current={current} />
        </details>
      </div>
    </nav>
  );
}

function MenuLinks({ links, current, className }: { links: readonly NavigationLink[]; current: NavigationLink | undefined; className?: string }) {
  const words = useWords(shellWords);
  return (
    <ul className={className}>
      {links.map((link) => (
        <li key={link.to}>
          <Link to={link.to} aria-current={link === current ? "page" : undefined}>
            {words.links[link.name]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
