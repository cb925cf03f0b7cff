import type { SettingKey } from "../../db/settings.ts";
import { bilingual, type Language } from "./bilingual.ts";
import { settingFieldsNl } from "./setting-fields-nl.ts";
import { settingFieldsEn } from "./setting-fields-en.ts";

/** Per setting: what each part of its value is called, as "name|unit". `*` stands for the name of a line in a table. */
export type SettingFields = Readonly<Record<SettingKey, Readonly<Record<string, string>>>>;

export const settingFields = bilingual<SettingFields>(settingFieldsNl, settingFieldsEn);

const unitsOfOne: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { dagen: "dag", werkdagen: "werkdag", weken: "week", maanden: "maand", minuten: "minuut", aanvragen: "aanvraag", afspraken: "afspraak", mails: "mail", mensen: "mens", punten: "punt", vragen: "vraag", proeven: "proef" },
  en: { days: "day", "working days": "working day", weeks: "week", months: "month", minutes: "minute", hours: "hour", years: "year", times: "time", euros: "euro", requests: "request", appointments: "appointment", mails: "mail", people: "person", points: "point", questions: "question", samples: "sample" },
};

/** What one of a unit is called: "dagen zonder wijziging" becomes "dag zonder wijziging". */
export function unitOfOne(unit: string, language: Language): string {
  const plural = Object.keys(unitsOfOne[language]).find((many) => unit === many || unit.startsWith(`${many} `));
  return plural === undefined ? unit : `${unitsOfOne[language][plural]}${unit.slice(plural.length)}`;
}
