import { z } from "zod";
import { chooseLanguage } from "../../commands/choose-language.ts";
import { localPath } from "../../domain/account.ts";
import { cookie } from "../../http/cookies.ts";
import { defineAction } from "../../http/door.ts";
import { languages } from "../../words/bilingual.ts";

/** In seconds. */
const aYear = 365 * 24 * 60 * 60;

/** Remembers the language on this device for a year, and on the account of who is signed in. Goes back to the page it came from. */
export const action = defineAction({
  permission: "public.change",
  form: z.object({ language: z.enum(languages), to: z.string().max(2_000).catch("/") }),
  act: async ({ db, occasion, form, context }) => {
    await chooseLanguage(db, occasion, form.language);
    const remembered = await cookie("language", context, aYear).serialize(form.language);
    return { kind: "go", to: localPath(form.to) ?? "/", cookies: [remembered] };
  },
});
