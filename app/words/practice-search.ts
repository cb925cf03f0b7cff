import { bilingual } from "./bilingual.ts";

/** To find a colleague or a case in a practice. */
export const practiceSearchWords = bilingual(
  {
    search: "Zoek op naam van een collega, of nummer van een aanvraag",
    found: (many: number) => (many === 1 ? "1 collega gevonden." : `${many} collega's gevonden.`),
    nobodyFound: "Geen collega gevonden.",
    noCaseFound: "Geen behandeling gevonden.",
  },
  {
    search: "Search by the name of a colleague, or the number of a request",
    found: (many) => (many === 1 ? "1 colleague found." : `${many} colleagues found.`),
    nobodyFound: "No colleague found.",
    noCaseFound: "No treatment found.",
  },
);
