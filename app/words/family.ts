import { bilingual } from "./bilingual.ts";

/** What a family expects, and what to do when somebody of it would stand out. */
export const familyWords = bilingual(
  {
    family: {
      title: "Het gezin",
      more: "Wanneer vertrekt het gezin, en hoe veilig is het nu?",
      moreHint: "Hiermee kiest de computer niemand uit. De behandelaar weet zo hoeveel tijd er is.",
      leavesIn: "Wanneer verwacht u dat het gezin vertrekt?",
      leavesInHint: "Een maand is genoeg.",
      leavesInUnknown: "Dat weten we niet",
      afterLeaving: "En dan?",
      afterLeavings: { stays: "Het gezin blijft in deze regio", moves: "Het gezin gaat naar een andere regio", unknown: "Dat weten we nog niet" },
      movesTo: "Naar welke regio?",
      movesToHint: "Alleen uw eigen organisatie ziet naar welke regio. De behandelaar ziet alleen dat het gezin verhuist.",
      safety: "Hoe veilig is het nu?",
      safetyHint: "Niets hiervan houdt een aanvraag tegen. Sommige behandelingen beginnen pas als het geweld is gestopt.",
      safeties: { "violence-stopped": "De acute veiligheid is geregeld, en het geweld is gestopt", "safe-for-now": "De acute veiligheid is geregeld, maar er is nog dreiging of contact", "not-yet-safe": "De acute veiligheid is nog niet geregeld", unknown: "Dat weten we niet" },
    },
    rarity: {
      title: "Dit valt op",
      few: (people: string) => `In heel Nederland zijn er naar schatting maar ${people} mensen van deze leeftijd die deze taal spreken. Wie dit leest, kan misschien raden om wie het gaat.`,
      youngParent: (people: string) => `In heel Nederland zijn er naar schatting maar ${people} ouders die zo jong zijn. Wie dit leest, kan misschien raden om wie het gaat.`,
      question: "Wat mogen de behandelaar en de regio lezen?",
      hint: "De computer zoekt altijd met de precieze leeftijd en taal. Uw eigen organisatie ziet die ook.",
      ways: { "age-band": "Alleen de leeftijdsgroep, met de taal", "language-hidden": "De leeftijd, en “een andere taal” in plaats van de taal", both: "Alleen de leeftijdsgroep, en “een andere taal”", exact: "Alles precies. Dat is nodig voor de hulp" },
    },
  },
  {
    family: {
      title: "The family",
      more: "When does the family leave, and how safe is it now?",
      moreHint: "The computer chooses nobody by this. It tells the therapist how much time there is.",
      leavesIn: "When do you expect the family to leave?",
      leavesInHint: "A month is enough.",
      leavesInUnknown: "We do not know",
      afterLeaving: "And then?",
      afterLeavings: { stays: "The family stays in this region", moves: "The family moves to another region", unknown: "We do not know yet" },
      movesTo: "To which region?",
      movesToHint: "Only your own organisation sees to which region. The therapist only sees that the family moves.",
      safety: "How safe is it now?",
      safetyHint: "Nothing of this holds a request back. Some treatments start only after the violence has stopped.",
      safeties: { "violence-stopped": "Acute safety is arranged, and the violence has stopped", "safe-for-now": "Acute safety is arranged, but there is still a threat or contact", "not-yet-safe": "Acute safety is not arranged yet", unknown: "We do not know" },
    },
    rarity: {
      title: "This stands out",
      few: (people: string) => `In the whole of the Netherlands about ${people} people of this age speak this language. Whoever reads this may guess who it is about.`,
      youngParent: (people: string) => `In the whole of the Netherlands there are about ${people} parents who are so young. Whoever reads this may guess who it is about.`,
      question: "What may the therapist and the region read?",
      hint: "The computer always searches with the exact age and language. Your own organisation sees them too.",
      ways: { "age-band": "Only the age group, with the language", "language-hidden": "The age, and “another language” instead of the language", both: "Only the age group, and “another language”", exact: "Everything exactly. That is needed for the help" },
    },
  },
);
