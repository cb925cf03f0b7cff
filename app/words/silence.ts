import { bilingual } from "./bilingual.ts";

/** For a lead: who has not confirmed the places, and how far the question has come. */
export const silenceWords = bilingual(
  {
    title: "Niets van gehoord",
    intro: "Deze behandelaren bevestigden hun plekken nog niet, of gaven geen antwoord. Wij vragen het drie keer. Daarna staan ze op pauze, tot ze zelf weer aangaan.",
    name: "Naam",
    confirmed: "Bevestigd op",
    step: "Hoe ver",
    steps: { asked: "Gevraagd op", reminded: "Eerste herinnering op", again: "Tweede herinnering op", "not-confirmed": "Op pauze, niet bevestigd, sinds", silence: "Op pauze, geen antwoord op voorstellen, sinds" },
  },
  {
    title: "Not heard from",
    intro: "These therapists have not confirmed their places yet, or gave no answer. We ask three times. After that they are paused, until they resume themselves.",
    name: "Name",
    confirmed: "Confirmed on",
    step: "How far",
    steps: { asked: "Asked on", reminded: "First reminder on", again: "Second reminder on", "not-confirmed": "Paused, not confirmed, since", silence: "Paused, no answer to proposals, since" },
  },
);
