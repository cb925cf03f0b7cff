import type { Role } from "../domain/actor.ts";
import type { ShownActor } from "../root.tsx";
import type { shellWords } from "../words/shell.ts";

type LinkName = keyof (typeof shellWords)["nl"]["links"];

export type NavigationLink = { readonly to: string; readonly name: LinkName };

const everyone: readonly NavigationLink[] = [
  { to: "/treatments", name: "treatments" },
  { to: "/how-it-works", name: "howItWorks" },
  { to: "/funding", name: "funding" },
];

const own: Record<Role, readonly NavigationLink[]> = {
  shelter: [
    { to: "/requests", name: "requests" },
    { to: "/requests/new", name: "newRequest" },
    { to: "/needs", name: "needs" },
    { to: "/screening", name: "screening" },
  ],
  therapist: [
    { to: "/proposals", name: "proposals" },
    { to: "/caseload", name: "caseload" },
    { to: "/availability", name: "availability" },
    { to: "/board", name: "needs" },
    { to: "/profile", name: "profile" },
  ],
  "regional-lead": [
    { to: "/region", name: "region" },
    { to: "/region/therapists", name: "therapists" },
    { to: "/region/needs", name: "needs" },
    { to: "/region/people", name: "people" },
  ],
  national: [
    { to: "/national/regions", name: "regions" },
    { to: "/national/people", name: "people" },
    { to: "/national/gemeenten", name: "gemeenten" },
    { to: "/national/treatments", name: "treatments" },
    { to: "/national/settings", name: "settings" },
    { to: "/national/audit", name: "audit" },
  ],
};

/** The main menu of whoever is there. */
export function linksFor(actor: ShownActor | undefined): readonly NavigationLink[] {
  if (!actor?.role) return [...everyone, { to: "/sign-in", name: "signIn" }];
  // What is for everyone stands under each page: the menu holds the own work, so that it fits on a phone.
  return [...own[actor.role], { to: "/account", name: "account" }];
}

/** The two that people need most stay in sight on a phone: for who has no account yet, the way in is one of them. */
export function onPhone(links: readonly NavigationLink[]): { readonly first: readonly NavigationLink[]; readonly more: readonly NavigationLink[] } {
  const wayIn = links.find(({ name }) => name === "signIn");
  const first = wayIn ? [wayIn, ...links.slice(0, 1)] : links.slice(0, 2);
  return { first, more: links.filter((link) => !first.includes(link)) };
}

/** The link under which this page falls: the longest one that its address starts with. */
export function currentLink(links: readonly NavigationLink[], path: string): NavigationLink | undefined {
  const above = links.filter(({ to }) => path === to || path.startsWith(`${to}/`));
  return above.toSorted((one, other) => other.to.length - one.to.length)[0];
}
