import type { Profession } from "../domain/profession.ts";
import { bilingual } from "./bilingual.ts";

/** Professions as they are called in the Netherlands; the English name stands beside, since the titles are protected. */
export const professionWords = bilingual<Readonly<Record<Profession, string>>>(
  {
    psychiater: "Psychiater",
    "klinisch-psycholoog": "Klinisch psycholoog",
    "klinisch-neuropsycholoog": "Klinisch neuropsycholoog",
    "gz-psycholoog": "Gz-psycholoog",
    psychotherapeut: "Psychotherapeut",
    "orthopedagoog-generalist": "Orthopedagoog-generalist",
    "verpleegkundig-specialist-ggz": "Verpleegkundig specialist ggz",
    verpleegkundige: "Verpleegkundige",
    arts: "Arts",
    "kinder-en-jeugdpsycholoog-nip": "Kinder- en jeugdpsycholoog NIP",
    psycholoog: "Psycholoog",
    orthopedagoog: "Orthopedagoog",
    "jeugd-en-gezinsprofessional": "Jeugd- en gezinsprofessional",
    vaktherapeut: "Vaktherapeut",
  },
  {
    psychiater: "Psychiatrist (psychiater)",
    "klinisch-psycholoog": "Clinical psychologist (klinisch psycholoog)",
    "klinisch-neuropsycholoog": "Clinical neuropsychologist (klinisch neuropsycholoog)",
    "gz-psycholoog": "Health care psychologist (gz-psycholoog)",
    psychotherapeut: "Psychotherapist (psychotherapeut)",
    "orthopedagoog-generalist": "Orthopedagogue-generalist (orthopedagoog-generalist)",
    "verpleegkundig-specialist-ggz": "Nurse specialist mental health (verpleegkundig specialist ggz)",
    verpleegkundige: "Nurse (verpleegkundige)",
    arts: "Physician (arts)",
    "kinder-en-jeugdpsycholoog-nip": "Child psychologist (kinder- en jeugdpsycholoog NIP)",
    psycholoog: "Psychologist (psycholoog)",
    orthopedagoog: "Orthopedagogue (orthopedagoog)",
    "jeugd-en-gezinsprofessional": "Youth and family professional (jeugd- en gezinsprofessional)",
    vaktherapeut: "Arts therapist (vaktherapeut)",
  },
);
