import { z } from "zod";
import { chooseLanguage } from "../../commands/choose-language.ts";
import { localPath } from "../../domain/account.ts";
import { defineAction } from "../../http/door.ts";
import { rememberLanguage } from "../../http/language.ts";
import { languages } from "../../words/bilingual.ts";

/** Remembers the language on this device for a year, and on the account of who is signed in. Goes back to the page it came from. */
export const action = defineAction({
  permission: "public.change",
  form: z.object({ language: z.enum(languages), to: z.string().max(2_000).catch("/") }),
  act: async ({ db, occasion, form, context }) => {
    await chooseLanguage(db, occasion, form.language);
    return { kind: "go", to: localPath(form.to) ?? "/", cookies: [await rememberLanguage(form.language, context)] };
  },
});
