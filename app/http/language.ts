import { cookie } from "./cookies.ts";
import type { Context } from "./context.ts";
import { languages, type Language } from "../words/bilingual.ts";

/** The language somebody chose on this device; else that of the account; else Dutch. */
export async function chooseLanguage(request: Request, context: Pick<Context, "secrets" | "secureCookies">, ofAccount: Language | null): Promise<Language> {
  const chosen: unknown = await cookie("language", context).parse(request.headers.get("Cookie"));
  return languages.find((language) => language === chosen) ?? ofAccount ?? "nl";
}

/** In seconds. */
const aYear = 365 * 24 * 60 * 60;

/** The line of a cookie that remembers the language on this device for a year. */
export function rememberLanguage(language: Language, context: Pick<Context, "secrets" | "secureCookies">): Promise<string> {
  return cookie("language", context, aYear).serialize(language);
}
