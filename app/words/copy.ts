import { bilingual } from "./bilingual.ts";

/** A list as text, to copy. */
export const copyWords = bilingual(
  {
    open: "Kopieer deze lijst: {title}",
    hint: "Plak de tekst in een brief of mail. Er staat niets in over een persoon. Houd dat zo.",
    box: "Tekst van de lijst {title}",
    copy: "Kopieer de tekst",
    copied: "Gekopieerd.",
  },
  {
    open: "Copy this list: {title}",
    hint: "Paste the text into a letter or mail. It says nothing about a person. Keep it so.",
    box: "Text of the list {title}",
    copy: "Copy the text",
    copied: "Copied.",
  },
);
