import type { Language } from "./bilingual.ts";
import { languageNames } from "./language-names.ts";

const locale: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };
const zone = "Europe/Amsterdam";

/** A day, as people write it: 22 november 2026. */
export function day(at: Date | string, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], { dateStyle: "long", timeZone: zone }).format(new Date(at));
}

/** A moment: zondag 22 november, 14.05 uur. */
export function moment(at: Date | string, language: Language): string {
  const date = new Intl.DateTimeFormat(locale[language], { weekday: "long", day: "numeric", month: "long", timeZone: zone }).format(new Date(at));
  const time = new Intl.DateTimeFormat(locale[language], { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(new Date(at));
  return language === "nl" ? `${date}, ${time.replace(":", ".")} uur` : `${date}, ${time}`;
}

/** A whole number with its separators. */
export function count(value: number, language: Language): string {
  return new Intl.NumberFormat(locale[language]).format(value);
}

/** The name of a spoken language: "ar" is Arabisch. A code that is not on our list names itself. */
export function languageName(code: string, language: Language): string {
  const names: Readonly<Record<string, string>> = languageNames[language];
  return names[code] ?? code;
}

/** "EMDR, speltherapie en PMT". */
export function listing(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: "conjunction" }).format(items);
}

/** "De huisarts, de jeugdarts of de gemeente". */
export function alternatives(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locale[language], { type: "disjunction" }).format(items);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
