import { bilingual } from "./bilingual.ts";

/** To find a colleague or a case in a practice. */
export const practiceSearchWords = bilingual(
  {
    search: "Zoek op naam van een collega, of nummer van een aanvraag",
    find: "Zoek",
    found: (many: number) => (many === 1 ? "1 collega gevonden." : `${many} collega's gevonden.`),
    all: "Toon iedereen",
    nobodyFound: "Geen collega gevonden.",
    noCaseFound: "Geen behandeling gevonden.",
    position: "{from} tot {to} van {total}",
  },
  {
    search: "Search by the name of a colleague, or the number of a request",
    find: "Search",
    found: (many) => (many === 1 ? "1 colleague found." : `${many} colleagues found.`),
    all: "Show everybody",
    nobodyFound: "No colleague found.",
    noCaseFound: "No treatment found.",
    position: "{from} to {to} of {total}",
  },
);
