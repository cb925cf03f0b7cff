import { bilingual } from "./bilingual.ts";
import { professionWords } from "./professions.ts";

/** Choices inside settings, in words. */
export const settingChoices = bilingual<Readonly<Record<string, string>>>(
  {
    ...professionWords.nl,
    gemeente: "Gemeente", gp: "Huisarts", "youth-doctor": "Jeugdarts", "medical-specialist": "Medisch specialist", "certified-institution": "Gecertificeerde instelling", court: "Rechter",
    "as-treatment": "Wie ook de behandeling betaalt", shelter: "De opvang", "to-agree": "Dat wordt afgesproken", exists: "Bestaat", ended: "Gestopt", "to-check": "Nog uit te zoeken",
  },
  {
    ...professionWords.en,
    gemeente: "Municipality", gp: "GP", "youth-doctor": "Youth doctor", "medical-specialist": "Medical specialist", "certified-institution": "Certified institution", court: "Court",
    "as-treatment": "Whoever pays the treatment", shelter: "The shelter", "to-agree": "To be agreed", exists: "Exists", ended: "Ended", "to-check": "To be checked",
  },
);
