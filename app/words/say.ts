import type { Language } from "./bilingual.ts";
import { languageNames } from "./language-names.ts";

const locale: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };
const zone = "Europe/Amsterdam";

/** One formatter per language, made when first asked for: making one takes longer than writing a whole row with it. */
function perLanguage<Formatter>(make: (locale: string) => Formatter): (language: Language) => Formatter {
  const made: Partial<Record<Language, Formatter>> = {};
  return (language) => (made[language] ??= make(locale[language]));
}

const inDays = perLanguage((name) => new Intl.DateTimeFormat(name, { dateStyle: "long", timeZone: zone }));
const inMonths = perLanguage((name) => new Intl.DateTimeFormat(name, { month: "long", year: "numeric", timeZone: "UTC" }));
const inWeekdays = perLanguage((name) => new Intl.DateTimeFormat(name, { weekday: "long", day: "numeric", month: "long", timeZone: zone }));
const inHours = perLanguage((name) => new Intl.DateTimeFormat(name, { hour: "2-digit", minute: "2-digit", timeZone: zone }));
const inNumbers = perLanguage((name) => new Intl.NumberFormat(name));
const inAll = perLanguage((name) => new Intl.ListFormat(name, { type: "conjunction" }));
const inOne = perLanguage((name) => new Intl.ListFormat(name, { type: "disjunction" }));

/** A day, as people write it: 22 november 2026. */
export function day(at: Date | string, language: Language): string {
  return inDays(language).format(new Date(at));
}

/** The month of a day: november 2026. */
export function month(on: string, language: Language): string {
  return inMonths(language).format(new Date(`${on.slice(0, 7)}-01T00:00:00Z`));
}

/** A moment: zondag 22 november, 14.05 uur. */
export function moment(at: Date | string, language: Language): string {
  const date = inWeekdays(language).format(new Date(at));
  const time = inHours(language).format(new Date(at));
  return language === "nl" ? `${date}, ${time.replace(":", ".")} uur` : `${date}, ${time}`;
}

/** A whole number with its separators. */
export function count(value: number, language: Language): string {
  return inNumbers(language).format(value);
}

/** The name of a spoken language: "ar" is Arabisch. A code that is not on our list names itself. */
export function languageName(code: string, language: Language): string {
  const names: Readonly<Record<string, string>> = languageNames[language];
  return names[code] ?? code;
}

/** The same for a language that the shelter chose not to name. */
export function languageShown(code: string | null, language: Language): string {
  if (code === null) return language === "nl" ? "een andere taal" : "another language";
  return languageName(code, language);
}

/** "EMDR, speltherapie en PMT". */
export function listing(items: readonly string[], language: Language): string {
  return inAll(language).format(items);
}

/** "De huisarts, de jeugdarts of de gemeente". */
export function alternatives(items: readonly string[], language: Language): string {
  return inOne(language).format(items);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The hour and minute in Amsterdam: 14.05. */
export function clock(at: Date | string, language: Language): string {
  const time = inHours(language).format(new Date(at));
  return language === "nl" ? `${time.replace(":", ".")} uur` : time;
}
