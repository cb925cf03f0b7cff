import { z } from "zod";

/**
 * The languages in which a therapist may treat, as ISO 639 codes, so that `Intl.DisplayNames` can
 * name them (Dutch Sign Language, `dse`, is the one it does not know). Dutch and English come first,
 * the others by code. Where speakers do not understand each other the code is the exact one:
 * Kurmanji `kmr` beside Sorani `ckb`, Dari `prs` beside Farsi `fa`, Riffian `rif` beside Moroccan Arabic `ary`.
 */
export const languages = [
  "nl", "en",
  "am", "ar", "ary", "az", "bg", "bn", "bs", "ckb", "cs", "de", "dse", "el", "es", "fa", "fil", "fr", "fy",
  "hi", "hr", "hu", "hy", "id", "it", "ka", "kmr", "ln", "lt", "lv", "om", "pa", "pap", "pl", "prs", "ps",
  "pt", "rif", "ro", "ru", "sk", "so", "sq", "sr", "srn", "sw", "ta", "th", "ti", "tr", "tw", "uk", "ur",
  "vi", "yue", "zgh", "zh",
] as const;

export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

/** Each language once, in the order above. */
export const Languages = z.array(Language).transform((chosen) => languages.filter((code) => chosen.includes(code)));
