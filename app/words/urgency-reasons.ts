import { bilingual } from "./bilingual.ts";

/** Why something is urgent: for who asks it, and for who reads it. */
export const urgencyReasonWords = bilingual(
  {
    question: "Waarom kan het niet wachten?",
    hint: "De behandelaar en de projectleider van uw regio zien deze reden.",
    reasons: {
      "daily-life": "Slapen, eten of school lukt niet meer",
      "getting-worse": "De klachten worden snel erger",
      "young-child": "Het is een jong kind",
      "leaves-soon": "Het gezin vertrekt binnenkort",
      "other-help-waits": "Andere hulp kan pas verder na deze behandeling",
      "danger-to-self": "Gevaar voor zichzelf",
      "danger-from-others": "Gevaar van buiten",
      "out-of-touch": "Niet meer te bereiken: in de war of steeds weg",
    },
  },
  {
    question: "Why can it not wait?",
    hint: "The therapist and the project leader of your region see this reason.",
    reasons: {
      "daily-life": "Sleeping, eating or school no longer works",
      "getting-worse": "The complaints quickly get worse",
      "young-child": "It is a young child",
      "leaves-soon": "The family leaves soon",
      "other-help-waits": "Other help can only go on after this treatment",
      "danger-to-self": "A danger to themselves",
      "danger-from-others": "Danger from outside",
      "out-of-touch": "Out of touch: confused or often absent",
    },
  },
);
