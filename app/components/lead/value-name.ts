import { type AgeBand, ageBands, agesOfBand } from "../../domain/age-band.ts";
import { therapistDecides } from "../../domain/census/dimensions.ts";
import { type Split, unsaid } from "../../domain/dashboard/split.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { dashboardWords } from "../../words/dashboard.ts";
import type { Language } from "../../words/bilingual.ts";
import { regionWords } from "../../words/region.ts";
import { capital, languageName } from "../../words/say.ts";

/** What people call a value by which figures are split. Names of forms come from the catalogue. */
export function valueName(split: Split, value: string, language: Language, forms: Readonly<Record<string, string>>): string {
  const words = dashboardWords[language];
  switch (split) {
    case "form": return value === therapistDecides ? words.therapistDecides : value === "screening" ? words.screening : (forms[value] ?? value);
    case "age-band": return isBand(value) ? bandName(value, language) : value;
    case "language": return value === unsaid ? words.unsaid : capital(languageName(value, language));
    case "route": return value === "zvw" ? words.routes.zvw : words.routes.jeugdwet;
    case "urgency": return regionWords[language].urgencies[value as Urgency];
    case "organisation": return words.organisations[value] ?? value;
  }
}

/** "8–11 jaar", "vanaf 23 jaar". */
export function bandName(band: AgeBand, language: Language): string {
  const { from, to } = agesOfBand(band);
  return dashboardWords[language].ages(from, band === ageBands.at(-1) ? null : to);
}

function isBand(value: string): value is AgeBand {
  return ageBands.some((band) => band === value);
}
