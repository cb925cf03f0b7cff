import { bilingual } from "./bilingual.ts";

/**
 * What the next page says about the deed before. A code is a sentence; `{name}` is filled in from the notice.
 * An unknown code falls back on `done` or `refused`.
 */
export const noticeWords = bilingual<Readonly<Record<string, string>>>(
  {
    done: "Dat is gelukt.",
    refused: "Dat kon niet meer. Kijk hieronder hoe het er nu voor staat.",
    "language-chosen": "Deze site is nu in het Nederlands.",
    "signed-out": "U bent uitgelogd.",
    "region-on": "De regio doet mee. Zij kan nu aanvragen en behandelaren krijgen.",
    "region-off": "De regio staat uit. Wat daar loopt, gaat door.",
  },
  {
    done: "That has been done.",
    refused: "That was no longer possible. See below how things stand now.",
    "language-chosen": "This site is now in English.",
    "signed-out": "You have signed out.",
    "region-on": "The region takes part. It can now receive requests and therapists.",
    "region-off": "The region is off. What runs there goes on.",
  },
);
