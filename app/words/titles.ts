import { bilingual, type Language } from "./bilingual.ts";

/**
 * What the title of a window says, by the first word of the address. It tells pages apart for who hears the titles of
 * windows (WCAG 2.4.2), and stays behind in the history of a shared device: so it never says what the platform is for.
 */
export const titleWords = bilingual(
  { public: "Uitleg", way: "Inloggen", account: "Account", list: "Werklijst", form: "Formulier", inbox: "Postvak", own: "Instellingen", overview: "Overzicht", people: "Mensen" },
  { public: "Information", way: "Sign in", account: "Account", list: "Worklist", form: "Form", inbox: "Inbox", own: "Settings", overview: "Overview", people: "People" },
);

type Kind = keyof (typeof titleWords)["nl"];

/** The first that matches the address counts. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/^\/(sign-in|sign-out|second-factor|password|invitation|address|join\/)/, "way"],
  [/^\/account/, "account"],
  [/^\/requests\/(new|drafts)/, "form"],
  [/^\/screening\/consider/, "public"],
  [/^\/(screening|requests\/[^/]+\/screening|caseload\/[^/]+\/screening)/, "form"],
  [/^\/(requests|caseload)\/[^/]+\/(handover|consent|intake|start|appointment|end|return)/, "form"],
  [/^\/(transfers|practice|requests|needs|board|region\/requests|caseload)/, "list"],
  [/^\/(proposals|answer|demo)/, "inbox"],
  [/^\/(profile|practice|supervisions|availability|groups)/, "own"],
  [/^\/(region|national)\/(people|organisations|therapists)/, "people"],
  [/^\/(region|national)/, "overview"],
  [/^\/./, "public"],
];

const name = "Schakel";

export function titleOf(path: string, language: Language): string {
  const kind = kinds.find(([address]) => address.test(path))?.[1];
  return kind ? `${titleWords[language][kind]} · ${name}` : name;
}
