import { bilingual } from "./bilingual.ts";

/** What the next page says about a change in the facts of the country. */
export const countryNotices = bilingual<Readonly<Record<string, string>>>(
  {
    "gemeente-changed": "Vastgelegd. Op de dag zelf gaat het vanzelf in.",
    "gemeente-change-undone": "De wijziging is ongedaan gemaakt. Alles staat weer zoals het was.",
    "change-already-undone": "Deze wijziging was al ongedaan gemaakt.",
    "change-holds-already": "Deze wijziging geldt al. Leg een verbetering vast als het anders moet.",
    "change-built-upon": "Een latere wijziging bouwt hierop voort. Maak die eerst ongedaan.",
    "treatment-added": "De behandeling staat in de lijst.",
    "treatment-changed": "Bewaard. Iedereen leest het nu zo.",
    "treatment-closed": "Niemand kan hier meer om vragen. Wat loopt, gaat door.",
    "treatment-reopened": "De opvang kan hier weer om vragen.",
    "treatment-closed-already": "Deze behandeling was al niet meer aan te vragen.",
    "treatment-open-already": "Deze behandeling was al aan te vragen.",
    "purchasing-filled": "Vastgelegd voor {count} gemeenten.",
    "purchasing-filled-one": "Vastgelegd voor 1 gemeente.",
  },
  {
    "gemeente-changed": "Put down. It begins on the day itself.",
    "gemeente-change-undone": "The change has been undone. All is as it was.",
    "change-already-undone": "This change had been undone already.",
    "change-holds-already": "This change holds already. Put down a correction if it has to be different.",
    "change-built-upon": "A later change builds on this one. Undo that first.",
    "treatment-added": "The treatment is on the list.",
    "treatment-changed": "Saved. Everybody reads it like this now.",
    "treatment-closed": "Nobody can ask for this any more. What runs goes on.",
    "treatment-reopened": "Shelters can ask for this again.",
    "treatment-closed-already": "This treatment could not be asked for already.",
    "treatment-open-already": "This treatment could be asked for already.",
    "purchasing-filled": "Put down for {count} municipalities.",
    "purchasing-filled-one": "Put down for 1 municipality.",
  },
);
