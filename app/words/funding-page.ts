import type { Circumstance } from "../domain/funding/circumstances.ts";
import type { EarlierYouthCare, HelpKind, WhoseHelp } from "../domain/funding/situation.ts";
import { bilingual } from "./bilingual.ts";

type Labels<Code extends string> = Readonly<Record<Code, string>>;

type FundingPageWords = {
  readonly title: string;
  readonly intro: string;
  readonly form: {
    readonly title: string;
    readonly forgotten: string;
    readonly whose: string;
    readonly whoseOptions: Labels<WhoseHelp>;
    readonly ageYears: string;
    readonly ageYearsHint: string;
    readonly years: string;
    readonly turnsEighteenSoon: string;
    readonly turnsEighteenSoonHint: string;
    readonly yesNo: Labels<"yes" | "no">;
    readonly help: string;
    readonly helpOptions: Labels<HelpKind>;
    readonly setting: string;
    readonly settingOptions: Labels<"shelter" | "ambulant">;
    readonly home: string;
    readonly homeHint: string;
    readonly formerly: string;
    readonly homeOptions: Labels<"unknown" | "abroad">;
    readonly mother: string;
    readonly motherHint: string;
    readonly motherUnknown: string;
    readonly motherNone: string;
    readonly earlier: string;
    readonly earlierHint: string;
    readonly earlierOptions: Labels<EarlierYouthCare>;
    readonly seldom: string;
    readonly circumstances: string;
    readonly circumstanceOptions: Labels<Circumstance>;
    readonly submit: string;
    readonly problems: Readonly<Record<string, string>>;
  };
};

/** The page that works out who pays, for anyone. */
export const fundingPageWords = bilingual<FundingPageWords>(
  {
    title: "Wie betaalt de hulp?",
    intro: "Vul in hoe het zit. U ziet dan wie betaalt, wat het kost en wat u moet regelen.",
    form: {
      title: "Zoek het uit",
      forgotten: "Wij bewaren niets van wat u hier invult. Vul geen naam in, en zeg niet waar de opvang is.",
      whose: "Om wiens hulp gaat het?",
      whoseOptions: { own: "Hulp voor één kind of één volwassene", "parent-guidance": "Hulp voor een ouder, als deel van de behandeling van het kind" },
      ageYears: "Leeftijd",
      ageYearsHint: "Van wie hulp krijgt. Gaat het om hulp voor een ouder bij de behandeling van het kind? Dan de leeftijd van het kind.",
      years: "jaar",
      turnsEighteenSoon: "Wordt deze persoon binnen zes maanden 18?",
      turnsEighteenSoonHint: "Alleen nodig bij 17 jaar.",
      yesNo: { yes: "Ja", no: "Nee" },
      help: "Wat voor hulp is het?",
      helpOptions: {
        treatment: "Behandeling van een trauma",
        screening: "Alleen een screening",
        "gp-practice-talks": "Gesprekken bij de praktijk van de huisarts (POH-GGZ)",
        "other-youth-help": "Andere jeugdhulp, zoals begeleiding",
        "shelter-stay": "Het verblijf in de opvang zelf",
        "permanent-care": "Zorg die dag en nacht nodig blijft",
      },
      setting: "Waar woont het gezin nu?",
      settingOptions: { shelter: "In de opvang", ambulant: "Thuis" },
      home: "In welke gemeente stond het gezin ingeschreven?",
      homeHint: "In de opvang: het laatste adres daarvóór. Thuis: het adres van nu.",
      formerly: "{name} (nu {now})",
      homeOptions: { unknown: "Dat weet ik niet", abroad: "In het buitenland" },
      mother: "Waar woonde de moeder toen het kind werd geboren?",
      motherHint: "Alleen nodig als er geen ander adres bekend is, of als de gemeente dat adres onderzoekt.",
      motherUnknown: "Dat weet ik nog niet",
      motherNone: "Nergens in Nederland ingeschreven",
      earlier: "Was er jeugdhulp vóór de 18e verjaardag?",
      earlierHint: "Alleen nodig van 18 tot {untilAge} jaar.",
      earlierOptions: {
        none: "Nee, of het speelt geen rol",
        continues: "Ja, en volgens de gemeente moet die doorgaan",
        "need-laid-down": "Nee, maar het was toen al vastgesteld dat hulp nodig is",
        "stopped-recently": "Ja, en die stopte minder dan {months} maanden geleden",
      },
      seldom: "Ligt het ingewikkelder? Adres onbekend, eerder jeugdhulp, jeugdrechter of seksueel geweld",
      circumstances: "Speelt er iets van dit mee?",
      circumstanceOptions: {
        "criminal-law": "De hulp hoort bij een straf of maatregel van de jeugdrechter",
        "sexual-violence": "Er was seksueel geweld, hoogstens {days} dagen geleden",
        "address-in-doubt": "De gemeente onderzoekt of het adres klopt",
      },
      submit: "Laat zien wie betaalt",
      problems: {
        "ageYears-missing": "Vul de leeftijd in, in hele jaren.",
        "ageYears-of-child": "Vul de leeftijd van het kind in. Is het kind 18 of ouder? Kies dan hulp voor één kind of één volwassene.",
        "turnsEighteenSoon-missing": "Zeg of deze persoon binnen zes maanden 18 wordt.",
        "whose-missing": "Kies om wiens hulp het gaat.",
        "help-missing": "Kies wat voor hulp het is.",
        "setting-missing": "Kies waar het gezin nu woont.",
        "home-missing": "Kies een gemeente, het buitenland, of dat u het niet weet.",
        "home-unusable": "Deze gemeente kennen we niet. Kies er een uit de lijst.",
        "mother-unusable": "Deze gemeente kennen we niet. Kies er een uit de lijst.",
      },
    },
  },
  {
    title: "Who pays for help?",
    intro: "Fill in how things are. You will see who pays, what it costs and what you have to arrange.",
    form: {
      title: "Work it out",
      forgotten: "We keep nothing of what you fill in here. Do not enter a name, and do not say where the shelter is.",
      whose: "Whose help is it?",
      whoseOptions: { own: "Help for one child or one adult", "parent-guidance": "Help for a parent, as part of the child's treatment" },
      ageYears: "Age",
      ageYearsHint: "Of the person who gets help. Is it help for a parent with the child's treatment? Then the age of the child.",
      years: "years",
      turnsEighteenSoon: "Will this person turn 18 within six months?",
      turnsEighteenSoonHint: "Only needed at 17.",
      yesNo: { yes: "Yes", no: "No" },
      help: "What kind of help is it?",
      helpOptions: {
        treatment: "Treatment of a trauma",
        screening: "Only a screening",
        "gp-practice-talks": "Talks at the GP's practice (POH-GGZ)",
        "other-youth-help": "Other youth care, such as support",
        "shelter-stay": "The stay in the shelter itself",
        "permanent-care": "Care that stays needed day and night",
      },
      setting: "Where does the family live now?",
      settingOptions: { shelter: "In a shelter", ambulant: "At home" },
      home: "In which municipality was the family registered?",
      homeHint: "In a shelter: the last address before it. At home: the address of now.",
      formerly: "{name} (now {now})",
      homeOptions: { unknown: "I do not know", abroad: "Abroad" },
      mother: "Where did the mother live when the child was born?",
      motherHint: "Only needed if no other address is known, or if the municipality is looking into that address.",
      motherUnknown: "I do not know yet",
      motherNone: "Not registered anywhere in the Netherlands",
      earlier: "Was there youth care before the 18th birthday?",
      earlierHint: "Only needed from 18 to {untilAge}.",
      earlierOptions: {
        none: "No, or it plays no part",
        continues: "Yes, and the municipality finds that it must go on",
        "need-laid-down": "No, but it was laid down then that help is needed",
        "stopped-recently": "Yes, and it stopped less than {months} months ago",
      },
      seldom: "Is it more complicated? Unknown address, earlier youth care, juvenile court or sexual violence",
      circumstances: "Does any of this play a part?",
      circumstanceOptions: {
        "criminal-law": "The help belongs to a sentence or measure of the juvenile court",
        "sexual-violence": "There was sexual violence, at most {days} days ago",
        "address-in-doubt": "The municipality is looking into whether the address is right",
      },
      submit: "Show who pays",
      problems: {
        "ageYears-missing": "Enter the age, in whole years.",
        "ageYears-of-child": "Enter the age of the child. Is the child 18 or older? Then choose help for one child or one adult.",
        "turnsEighteenSoon-missing": "Say whether this person turns 18 within six months.",
        "whose-missing": "Choose whose help it is.",
        "help-missing": "Choose what kind of help it is.",
        "setting-missing": "Choose where the family lives now.",
        "home-missing": "Choose a municipality, abroad, or that you do not know.",
        "home-unusable": "We do not know this municipality. Choose one from the list.",
        "mother-unusable": "We do not know this municipality. Choose one from the list.",
      },
    },
  },
);
