import { bilingual } from "./bilingual.ts";

/** What the shelter does after a yes. The order protects the child: whoever calls in may not be a therapist. */
export const handoverWords = bilingual(
  {
    title: "Neem contact op met de praktijk",
    practice: "Praktijk",
    phone: "Telefoon",
    mailbox: "Mail",
    none: "Niet bekend. Vraag het de projectleider van uw regio.",
    steps: [
      "Bel de praktijk zelf, op het nummer hierboven. Noem alleen het nummer van de aanvraag.",
      "Laat de praktijk vertellen voor welke leeftijd de plek is. Klopt dat? Dan spreekt u de juiste mensen.",
      "Wissel pas daarna de gegevens uit: via de telefoon of beveiligde mail, nooit via Schakel.",
      "Spreek af wanneer de intake is.",
    ],
    warningTitle: "Wordt u gebeld? Zeg niets.",
    warning: "Iemand kan doen alsof hij behandelaar is. Noem geen naam, bevestig niets, hang op en bel zelf terug op het nummer hierboven.",
  },
  {
    title: "Contact the practice",
    practice: "Practice",
    phone: "Phone",
    mailbox: "Mail",
    none: "Not known. Ask the project leader of your region.",
    steps: [
      "Call the practice yourself, on the number above. Give only the number of the request.",
      "Let the practice tell you for which age the place is. Is that right? Then you are speaking to the right people.",
      "Only then exchange the details: by phone or secure mail, never through Schakel.",
      "Agree when the intake is.",
    ],
    warningTitle: "Does somebody call you? Say nothing.",
    warning: "Somebody may pretend to be a therapist. Give no name, confirm nothing, hang up and call back yourself on the number above.",
  },
);
