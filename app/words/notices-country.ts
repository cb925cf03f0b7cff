import { bilingual } from "./bilingual.ts";

/** What the next page says about a change in the facts of the country. */
export const countryNotices = bilingual<Readonly<Record<string, string>>>(
  {
    "gemeente-changed": "Vastgelegd. Op de dag zelf gaat het vanzelf in.",
    "gemeente-change-undone": "De wijziging is ongedaan gemaakt. Alles staat weer zoals het was.",
    "change-already-undone": "Deze wijziging was al ongedaan gemaakt.",
    "change-holds-already": "Deze wijziging geldt al. Leg een verbetering vast als het anders moet.",
    "change-built-upon": "Een latere wijziging bouwt hierop voort. Maak die eerst ongedaan.",
    "purchasing-filled": "Vastgelegd voor {count} gemeenten.",
  },
  {
    "gemeente-changed": "Put down. It begins on the day itself.",
    "gemeente-change-undone": "The change has been undone. All is as it was.",
    "change-already-undone": "This change had been undone already.",
    "change-holds-already": "This change holds already. Put down a correction if it has to be different.",
    "change-built-upon": "A later change builds on this one. Undo that first.",
    "purchasing-filled": "Put down for {count} gemeenten.",
  },
);
