import { bilingual } from "./bilingual.ts";

/** After a no, as long as it can be taken back. */
export const saidNoWords = bilingual(
  {
    title: "U zei nee",
    until: (time: string) => `U kunt dit terugdraaien tot ${time}. Tot die tijd vragen we niemand anders. Daarna zoeken we verder.`,
    over: "We zoeken nu iemand anders.",
    answer: "Uw antwoord",
    inList: (time: string) => `Nee. Terug te draaien tot ${time}`,
    undo: "Draai mijn nee terug",
  },
  {
    title: "You said no",
    until: (time) => `You can undo this until ${time}. Until then we ask nobody else. After that we go on looking.`,
    over: "We are now looking for somebody else.",
    answer: "Your answer",
    inList: (time) => `No. Can be undone until ${time}`,
    undo: "Undo my no",
  },
);
