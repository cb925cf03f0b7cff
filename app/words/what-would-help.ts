import type { PlaceOfTreatment } from "../domain/place-of-treatment.ts";
import { bilingual } from "./bilingual.ts";

type Help = { readonly what: string; readonly means: string };

type Words = {
  readonly title: string;
  readonly intro: string;
  readonly introOne: string;
  readonly never: string;
  readonly interpreter: Help;
  readonly places: Readonly<Record<PlaceOfTreatment, Help>>;
  readonly partOfWeek: string;
  readonly partMeans: (part: string) => string;
  readonly partsMean: (parts: string) => string;
  readonly therapistDecides: string;
  readonly formsMean: (forms: string) => string;
  readonly region: (name: string) => string;
  readonly regionMeans: string;
};

/** What somebody could give way on, each alone enough. What it would mean is said with it, so that nobody gives way unawares. */
export const whatWouldHelpWords = bilingual<Words>(
  {
    title: "Wat nu zou helpen",
    intro: "Bij elk van deze punten zou er nu een plek zijn. Eén is genoeg. Bespreek eerst met het gezin wat kan.",
    introOne: "Hiermee zou er nu een plek zijn. Bespreek eerst met het gezin of het kan.",
    never: "Niemand die voorgaat, verliest zo een plek. Een eis over vrouw of man en “niet vragen” blijven altijd staan.",
    interpreter: { what: "Een tolk erbij.", means: "De behandelaar spreekt de taal dan niet. De tolk is er, aan de telefoon of met beeld." },
    places: {
      online: { what: "Online, met beeld.", means: "Het gezin blijft in de opvang. Er is een rustige kamer met een scherm nodig." },
      "at-practice": { what: "Bij de behandelaar.", means: "Iemand gaat mee. Kijk of de weg erheen veilig is." },
      "at-shelter": { what: "Bij u in de opvang.", means: "De behandelaar komt langs. Er is een rustige kamer nodig." },
    },
    partOfWeek: "Een moment erbij.",
    partMeans: (part) => `Er is plek op ${part}. Valt dat onder schooltijd? Dan moet de school het goed vinden.`,
    partsMean: (parts) => `Er is plek op ${parts}. Eén daarvan is genoeg. Valt dat onder schooltijd? Dan moet de school het goed vinden.`,
    therapistDecides: "De behandelaar kiest de behandelvorm.",
    formsMean: (forms) => `Het wordt dan ${forms}. De behandelaar kijkt bij de intake of dat past.`,
    region: (name) => `Een behandelaar uit ${name}.`,
    regionMeans: "Daarover beslissen de projectleiders van de twee regio's. Bel de projectleider van uw regio.",
  },
  {
    title: "What would help now",
    intro: "With each of these there would be a place now. One is enough. First discuss with the family what is possible.",
    introOne: "With this there would be a place now. First discuss with the family whether it is possible.",
    never: "Nobody who comes first loses a place by it. A woman or man who is a must, and “do not ask”, always stay as they are.",
    interpreter: { what: "With an interpreter.", means: "The therapist does not speak the language then. The interpreter is there, by phone or by video." },
    places: {
      online: { what: "Online, with video.", means: "The family stays at the shelter. A quiet room with a screen is needed." },
      "at-practice": { what: "At the practice.", means: "Somebody goes along. See whether the way there is safe." },
      "at-shelter": { what: "With you at the shelter.", means: "The therapist visits. A quiet room is needed." },
    },
    partOfWeek: "One more moment.",
    partMeans: (part) => `There is a place on ${part}. If that is during school hours, the school has to agree.`,
    partsMean: (parts) => `There is a place on ${parts}. One of them is enough. If that is during school hours, the school has to agree.`,
    therapistDecides: "The therapist chooses the treatment.",
    formsMean: (forms) => `It will then be ${forms}. The therapist sees at the intake whether that fits.`,
    region: (name) => `A therapist from ${name}.`,
    regionMeans: "The project leaders of the two regions decide on that. Call the project leader of your region.",
  },
);
