import { assumedPopulation } from "../../app/domain/privacy/reference-population.ts";
import type { RequestAnswers } from "../../app/domain/request-answers.ts";
import type { RequestOffer } from "../../app/domain/request-offer.ts";

export const deHaven = "11111111-1111-4111-8111-111111111111";
export const deLinde = "22222222-2222-4222-8222-222222222222";
export const today = "2026-11-22";

/** What De Haven in Flevoland can choose from: one region, no ambulant families. */
export const offer: RequestOffer = {
  desks: [{ organisationId: deHaven, region: "flevoland" }],
  ambulant: false,
  regions: ["flevoland", "kennemerland"],
  practices: [deLinde],
  population: assumedPopulation,
  treatments: [
    { code: "emdr", audience: "child-and-adult", ageMin: 4, ageMax: null },
    { code: "horizon", audience: "group", ageMin: 4, ageMax: 12 },
    { code: "ntg", audience: "adult", ageMin: 18, ageMax: null },
    { code: "pcit", audience: "parent-and-child", ageMin: 2, ageMax: 7 },
  ],
};

/** Everything answered: EMDR for a nine-year-old who speaks Arabic. */
export const nineYearOld: RequestAnswers = {
  personKind: "child",
  ageYears: "9",
  kind: "treatment",
  forms: ["emdr"],
  language: "ar",
  interpreter: "yes",
  gender: "female-wish",
  places: ["at-shelter", "online"],
  partsOfWeek: ["tue-pm", "mon-am"],
  urgency: "high",
  urgencyReason: "daily-life",
  origin: "kennemerland",
  note: "Slaapt slecht en schrikt van harde geluiden.",
};
