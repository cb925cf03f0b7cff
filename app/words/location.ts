import type { LocationVisibility } from "../domain/location-visibility.ts";
import { bilingual } from "./bilingual.ts";

type LocationWords = {
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly section: string;
  readonly link: string;
  readonly question: (name: string) => string;
  readonly visibilities: Readonly<Record<LocationVisibility, string>>;
  readonly placeTitle: (place: string) => string;
  readonly placeText: (mailbox: string) => string;
  readonly always: string;
  readonly save: string;
  readonly problems: Readonly<Record<string, string>>;
};

/** What a therapist may learn of which shelter it is. */
export const locationWords = bilingual<LocationWords>(
  {
    title: "Wat ziet een behandelaar van uw opvang?",
    intro: "Na een ja krijgt de behandelaar altijd uw telefoonnummer en mailadres. U kiest of en wanneer ook uw naam erbij staat. Een andere opvang die een gezin aan u overdraagt, ziet uw naam alleen als u Open kiest.",
    back: "Naar mijn account",
    section: "Uw opvang",
    link: "Kies wat behandelaars van uw opvang zien",
    question: (name) => `Wanneer ziet een behandelaar de naam ${name}?`,
    visibilities: {
      open: "Open: na een ja ziet de behandelaar onze naam",
      vertrouwelijk: "Vertrouwelijk: pas als de overdracht klaar is",
      geheim: "Geheim: nooit",
    },
    placeTitle: (place) => `Uw mailadres noemt ${place}`,
    placeText: (mailbox) => `Na een ja krijgt de behandelaar ${mailbox}. Daaraan is te zien waar u bent, wat u hieronder ook kiest. Vraag bij Mijn account om een ander adres.`,
    always: "Een adres staat nooit in Schakel. Is de behandeling bij u? Vertel dan zelf waar dat is, als u zeker weet wie u spreekt. Staat de plaats in uw mailadres? Vraag bij Mijn account om een ander adres.",
    save: "Bewaar",
    problems: { "visibility-missing": "Kies wat een behandelaar ziet.", "organisation-missing": "Kies om welke opvang het gaat." },
  },
  {
    title: "What does a therapist see of your shelter?",
    intro: "After a yes the therapist always gets your phone number and e-mail address. You choose whether and when your name is there too. Another shelter that hands a family over to you sees your name only when you choose Open.",
    back: "To my account",
    section: "Your shelter",
    link: "Choose what therapists see of your shelter",
    question: (name) => `When does a therapist see the name ${name}?`,
    visibilities: {
      open: "Open: after a yes the therapist sees our name",
      vertrouwelijk: "Confidential: only once the handover is done",
      geheim: "Secret: never",
    },
    placeTitle: (place) => `Your e-mail address names ${place}`,
    placeText: (mailbox) => `After a yes the therapist gets ${mailbox}. It tells where you are, whatever you choose below. Ask for another address at My account.`,
    always: "An address is never in Schakel. Is the treatment at your place? Tell where that is yourself, once you are sure to whom you speak. Does your e-mail address tell the town? Ask for another one at My account.",
    save: "Save",
    problems: { "visibility-missing": "Choose what a therapist sees.", "organisation-missing": "Choose which shelter it is about." },
  },
);
