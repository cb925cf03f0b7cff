import { bilingual, type Bilingual, type Language } from "./bilingual.ts";

type CodeText = { readonly title: string; readonly rules: readonly string[] };

/**
 * The code of conduct, by the month of its version. Which one is in force is a dated setting; a text that somebody agreed
 * to is never changed, a new one gets a new month.
 */
const texts: Readonly<Record<string, Bilingual<CodeText>>> = {
  "2026-11": bilingual(
    {
      title: "Gedragscode, november 2026",
      rules: [
        "Ik behandel alleen waarvoor ik ben opgeleid en geregistreerd. Verandert dat, dan pas ik mijn profiel meteen aan.",
        "Ik zeg eerlijk hoeveel plek ik heb, en ik antwoord op tijd. Een kind wacht op mijn antwoord.",
        "Ik vraag via het platform nooit naar een naam, een adres of een ander gegeven waaruit blijkt wie het kind of de ouder is.",
        "Ik zoek niet uit waar een opvang is, en ik vertel het aan niemand. Wat ik weet, zet ik niet in mijn agenda of op mijn telefoon.",
        "Bij de eerste keer bellen controleer ik de code van de opvang. Klopt die niet, dan hang ik op en meld ik het.",
        "Ik begin pas als de toestemming er is, en ik werk volgens de meldcode en de beroepscode van mijn register.",
        "Ik stop nooit zomaar. Kan ik niet verder, dan geef ik het kind op tijd terug, zodat een ander verder kan.",
      ],
    },
    {
      title: "Code of conduct, November 2026",
      rules: [
        "I treat only what I am trained and registered for. When that changes, I change my profile at once.",
        "I say honestly how many places I have, and I answer in time. A child is waiting for my answer.",
        "Through the platform I never ask for a name, an address or anything else that tells who the child or the parent is.",
        "I do not find out where a shelter is, and I tell nobody. What I know does not go into my calendar or my phone.",
        "At the first call I check the code of the shelter. If it is wrong, I hang up and report it.",
        "I begin only once there is consent, and I work by the reporting code (meldcode) and the professional code of my register.",
        "I never just stop. If I cannot go on, I give the child back in time, so that somebody else can.",
      ],
    },
  ),
};

/** The text of a version. @throws RangeError when the setting names a version that nobody wrote. */
export function codeText(version: string, language: Language): CodeText {
  const text = texts[version];
  if (!text) throw new RangeError(`There is no code of conduct of ${version}.`);
  return text[language];
}
