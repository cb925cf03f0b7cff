import type { Person } from "../../app/domain/actor.ts";
import type { Posted } from "../../app/domain/posted.ts";
import { registrationSteps, type RegistrationStep } from "../../app/domain/registration-steps.ts";
import { agreeCode } from "../../app/commands/agree-code.ts";
import { saveStep } from "../../app/commands/save-step.ts";
import type { Database } from "../../db/connect.ts";
import { occasionOf } from "./cast.ts";

/** What Ruben fills in: EMDR for children of 4 to 17, in Dutch and Turkish, online, in Flevoland. */
export const stepAnswers = {
  practice: { gender: "male", practiceWay: "new", practiceName: "Praktijk De Wilg", practiceMailbox: "wilg@praktijk.example", practicePhone: "020 123 4567" },
  registrations: { professions: "gz-psycholoog", bigNumber: "1901 2345 625", agbNumber: "94061826", skjNumber: "", worksUnder: "", worksUnderNumber: "" },
  forms: { offers: "emdr", "offers.emdr.ageMin": "4", "offers.emdr.ageMax": "17", "offers.emdr.level": "trained", "offers.emdr.certificate": "ven", "offers.emdr.certificateUntil": "2028-06-30" },
  people: { populations: "lvb", languages: ["nl", "tr"], interpreterOk: "yes" },
  regions: { homeRegion: "flevoland", regions: "flevoland", contracts: ["flevoland", "zeeland"], zvwContract: "none" },
  work: { places: "online", partsOfWeek: ["mon-am", "thu-eve"], treatmentPlaces: "2", screeningPlaces: "0" },
  code: { agree: "yes", version: "2026-11" },
} as const satisfies Record<RegistrationStep, Posted>;

/** Saves these steps as this person, who has not sent anything yet. */
export async function fillSteps(db: Database, who: Person, steps: readonly RegistrationStep[] = registrationSteps, changes: Partial<Record<RegistrationStep, Posted>> = {}) {
  for (const step of steps) {
    if (step === "code") await agreeCode(db, occasionOf(who), stepAnswers.code.version);
    await saveStep(db, occasionOf(who), step, changes[step] ?? (step === "code" ? {} : stepAnswers[step]));
  }
}
