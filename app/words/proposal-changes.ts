import { bilingual } from "./bilingual.ts";

/** What a therapist reads when the shelter changed something after asking, or after the yes. Only which questions: the page shows the rest. */
export const proposalChangesWords = bilingual(
  {
    open: "De opvang heeft iets veranderd sinds wij u vroegen",
    answered: "De opvang heeft iets veranderd sinds uw ja",
    text: "Hieronder staat hoe het nu is. Dit is veranderd:",
    call: "Past het niet meer? Bel dan de opvang.",
    other: "Een ander antwoord",
  },
  {
    open: "The shelter has changed something since we asked you",
    answered: "The shelter has changed something since your yes",
    text: "Below you see how it is now. This has changed:",
    call: "Does it no longer suit? Then call the shelter.",
    other: "Another answer",
  },
);
