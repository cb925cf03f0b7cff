import { bilingual } from "./bilingual.ts";

/** For whom not every therapist is trained: as a therapist is asked, and as a shelter asks. */
export const populationWords = bilingual(
  {
    asked: "Werkt u ook met:",
    askedHint: "Kies alleen waarvoor u bent opgeleid. De projectleider kijkt het na.",
    names: {
      lvb: "Licht verstandelijke beperking (LVB)",
      preverbal: "Trauma van vóór het praten",
      "sexual-abuse": "Seksueel misbruik",
    },
    hints: {
      lvb: "Kinderen of ouders die moeilijker leren en begrijpen.",
      preverbal: "Wat een kind meemaakte voordat het kon praten.",
      "sexual-abuse": "Als misbruik een deel is van wat er gebeurde.",
    },
    fold: "Moet de behandelaar iets bijzonders kunnen?",
    need: "Waar moet de behandelaar mee kunnen werken?",
    needHint: "Kies alleen wat echt nodig is. We vragen dan alleen wie hierin is opgeleid.",
    term: "Ervaring met",
    none: "Niets bijzonders",
  },
  {
    asked: "Do you also work with:",
    askedHint: "Choose only what you are trained for. The project leader checks it.",
    names: {
      lvb: "Mild intellectual disability",
      preverbal: "Trauma from before speech",
      "sexual-abuse": "Sexual abuse",
    },
    hints: {
      lvb: "Children or parents for whom learning and understanding is harder.",
      preverbal: "What a child went through before it could speak.",
      "sexual-abuse": "When abuse is part of what happened.",
    },
    fold: "Must the therapist be able to do something special?",
    need: "What must the therapist be able to work with?",
    needHint: "Choose only what is really needed. Then we ask only who is trained in this.",
    term: "Experience with",
    none: "Nothing special",
  },
);
