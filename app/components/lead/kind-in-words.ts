import type { KindOfPlace } from "../../domain/matching/kind-of-place.ts";
import type { Language } from "../../words/bilingual.ts";
import { bottleneckWords } from "../../words/bottlenecks.ts";
import { capital, languageName } from "../../words/say.ts";
import { bandName } from "./value-name.ts";

/** The words of a kind of place, one for each thing that decides: "EMDR", "8–11 jaar", "Arabisch", "Jeugdwet", "online". */
export function kindParts({ kind, form, ageBand, language: spoken, route, place }: KindOfPlace, language: Language, forms: Readonly<Record<string, string>>): readonly [form: string, age: string, language: string, route: string, place: string] {
  const words = bottleneckWords[language];
  const given = kind === "screening" ? words.screening : form === null ? words.anyForm : (forms[form] ?? form);
  return [given, bandName(ageBand, language), capital(languageName(spoken, language)), words.routes[route], words.places[place]];
}

/** "EMDR, 8–11 jaar, Arabisch, Jeugdwet, Flevoland, online". */
export function kindInWords(kind: KindOfPlace, regionName: string, language: Language, forms: Readonly<Record<string, string>>): string {
  const [form, age, spoken, route, place] = kindParts(kind, language, forms);
  return [form, age, spoken, route, regionName, place].join(", ");
}
