import type { Language as Spoken } from "../domain/language.ts";
import { bilingual } from "./bilingual.ts";

/**
 * The names of spoken languages, as people in shelters say them. Not from `Intl`: a browser and our server know
 * different names for Kurdish and Dari, and a page that changes a word while it loads is drawn twice.
 */
export const languageNames = bilingual<Readonly<Record<Spoken, string>>>(
  {
    nl: "Nederlands", en: "Engels", am: "Amhaars", ar: "Arabisch", ary: "Marokkaans Arabisch (Darija)", az: "Azerbeidzjaans", bg: "Bulgaars", bn: "Bengaals", bs: "Bosnisch",
    ckb: "Koerdisch (Sorani)", cs: "Tsjechisch", de: "Duits", dse: "Nederlandse Gebarentaal", el: "Grieks", es: "Spaans", fa: "Farsi (Perzisch)", fil: "Filipijns (Tagalog)",
    fr: "Frans", fy: "Fries", hi: "Hindi", hr: "Kroatisch", hu: "Hongaars", hy: "Armeens", id: "Indonesisch", it: "Italiaans", ka: "Georgisch", kmr: "Koerdisch (Kurmanci)",
    ln: "Lingala", lt: "Litouws", lv: "Lets", om: "Oromo", pa: "Punjabi", pap: "Papiaments", pl: "Pools", prs: "Dari", ps: "Pasjtoe", pt: "Portugees", rif: "Berbers (Tarifit)",
    ro: "Roemeens", ru: "Russisch", sk: "Slowaaks", so: "Somalisch", sq: "Albanees", sr: "Servisch", srn: "Sranantongo", sw: "Swahili", ta: "Tamil", th: "Thai", ti: "Tigrinya",
    tr: "Turks", tw: "Twi", uk: "Oekraïens", ur: "Urdu", vi: "Vietnamees", yue: "Kantonees", zgh: "Berbers (Tamazight)", zh: "Chinees (Mandarijn)",
  },
  {
    nl: "Dutch", en: "English", am: "Amharic", ar: "Arabic", ary: "Moroccan Arabic (Darija)", az: "Azerbaijani", bg: "Bulgarian", bn: "Bengali", bs: "Bosnian",
    ckb: "Kurdish (Sorani)", cs: "Czech", de: "German", dse: "Dutch Sign Language", el: "Greek", es: "Spanish", fa: "Farsi (Persian)", fil: "Filipino (Tagalog)",
    fr: "French", fy: "Frisian", hi: "Hindi", hr: "Croatian", hu: "Hungarian", hy: "Armenian", id: "Indonesian", it: "Italian", ka: "Georgian", kmr: "Kurdish (Kurmanji)",
    ln: "Lingala", lt: "Lithuanian", lv: "Latvian", om: "Oromo", pa: "Punjabi", pap: "Papiamento", pl: "Polish", prs: "Dari", ps: "Pashto", pt: "Portuguese", rif: "Berber (Tarifit)",
    ro: "Romanian", ru: "Russian", sk: "Slovak", so: "Somali", sq: "Albanian", sr: "Serbian", srn: "Sranan Tongo", sw: "Swahili", ta: "Tamil", th: "Thai", ti: "Tigrinya",
    tr: "Turkish", tw: "Twi", uk: "Ukrainian", ur: "Urdu", vi: "Vietnamese", yue: "Cantonese", zgh: "Berber (Tamazight)", zh: "Chinese (Mandarin)",
  },
);
