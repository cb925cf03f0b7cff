/** The languages of the interface. Dutch is first: it is the one people meet. */
export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

/** Sentences in both languages, side by side. The compiler refuses an English one that is missing. */
export type Bilingual<Words> = { readonly nl: Words; readonly en: Words };

export function bilingual<Words>(nl: Words, en: NoInfer<Words>): Bilingual<Words> {
  return { nl, en };
}
