import type { Consenter } from "../domain/consent.ts";
import { bilingual } from "./bilingual.ts";

type Words = {
  readonly title: string;
  readonly consent: Readonly<Record<Consenter | "both", string>>;
  readonly triple: string;
  readonly repeat: (months: number) => string;
};

/** What belongs to a screening beside the form itself. */
export const besideScreeningWords = bilingual<Words>(
  {
    title: "Wat er nog bij hoort",
    consent: {
      child: "Vraag eerst toestemming aan deze persoon zelf.",
      "parents-with-authority": "Vraag eerst toestemming aan de ouders met gezag.",
      both: "Vraag eerst toestemming aan het kind, en aan de ouders met gezag.",
    },
    triple: "De richtlijn raadt drie lijsten samen aan: de LEC-5 (wat er gebeurd is), de CRIES-13 (klachten) en de SDQ (hoe het gaat). Van de SDQ bewaart Schakel het totaal. De LEC-5 heeft geen score.",
    repeat: (months) => `Screen opnieuw na ${months} maanden, of eerder als het slechter gaat.`,
  },
  {
    title: "What belongs to it",
    consent: {
      child: "First ask the person for consent.",
      "parents-with-authority": "First ask the parents with authority for consent.",
      both: "First ask the child for consent, and the parents with authority.",
    },
    triple: "The guideline advises three forms together: the LEC-5 (what happened), the CRIES-13 (complaints) and the SDQ (how things go). Of the SDQ Schakel keeps the total. The LEC-5 has no score.",
    repeat: (months) => `Screen again after ${months} months, or sooner when it gets worse.`,
  },
);
