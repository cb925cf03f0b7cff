import { bilingual } from "./bilingual.ts";

/** A place that is bound to a moment: what the shelter reads about a group, and both sides about a half-day. */
export const boundPlaceWords = bilingual(
  {
    group: "Dit is een plek in een groep",
    groupLater: "Wanneer de groep begint, leest u hier na het ja van de behandelaar.",
    groupIs: (day: string, part: string, meetings: number) => `De groep begint op ${day} en komt ${meetings} keer bij elkaar, elke week op ${part}.`,
    groupWhere: { "at-practice": "De groep is in de praktijk van de behandelaar.", online: "De groep is online." },
    halfDay: "Dit is een plek op een vaste halve dag",
    comesToYou: (parts: string) => `De behandelaar komt dan bij u in de opvang: ${parts}.`,
    yourHalfDay: (parts: string) => `Het kind woont in de opvang waar u al komt: ${parts}.`,
  },
  {
    group: "This is a place in a group",
    groupLater: "When the group begins, you read here after the yes of the therapist.",
    groupIs: (day, part, meetings) => `The group begins on ${day} and meets ${meetings} times, every ${part}.`,
    groupWhere: { "at-practice": "The group meets at the practice of the therapist.", online: "The group meets online." },
    halfDay: "This is a place on an agreed half-day",
    comesToYou: (parts) => `The therapist comes to your shelter then: ${parts}.`,
    yourHalfDay: (parts) => `The child lives in the shelter where you already come: ${parts}.`,
  },
);
