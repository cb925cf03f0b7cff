import { oneOf } from "./one-of.ts";
import { kin, personPredicates, personVerbs, saysItIsAPerson } from "./name-context.ts";
import { firstNamesThatAreWords, nameBeforeAVerb, neverNameAtStart } from "./names-that-are-words.ts";
import type { Place } from "./word.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// Words that a sentence about a meeting has for other reasons: "samen met ben ik …", "gesprek met wil om te …".
const neverMet = set("ben can do elke els gul harm ids ion jet long lange made man mets mil min na nader of said tien wil will zo wie welke");
const meeting = new RegExp(
  `\\b${oneOf(`
    samen_met gesproken_met gesprek_met gepraat_met gebeld_met gewandeld_met gespeeld_met gehuild_met contact_gehad_met afspraak_met
    kennismaking_met kennisgemaakt_met klik_met ruzie_met vriendin_met vrienden_met overleg_met overlegd_met intake_met naar_bed_met
    sessie_met vandaag_met gisteren_met vanmiddag_met vanmorgen_met even_met ff_met kamer_met kamer_van moeder_van vader_van mama_van
    mdr_van vdr_van zus_van zusje_van broer_van broertje_van oma_van intake overdracht_nacht: observatie casus mdo evaluatie_van hulpvraag_van
    met_with saw called visited i_am i'm ik_ben talked_to spoke_to spoke_with meeting_with session_with together_with brother_of sister_of mother_of mum_of room_with`)} $`,
  "i",
);
const afterIt = new RegExp(
  `^(?:$|[.,;:!?)\\n]| ?[&+] | ${oneOf(`
    van_de vd from en and ook gehad gedaan gesproken gewandeld gespeeld gebeld op over is was gaat ging ging_goed verzet verplaatst uitgesteld
    vandaag gisteren morgen vanmiddag vanmorgen today yesterday who die ivm want omdat maar about went`)}(?:\\b| |$))`,
  "i",
);

const question = new RegExp(
  `^(?:${oneOf("hoe waar wanneer wat waarom en")} )?${oneOf("kan mag moet wil gaat vindt heeft had zou doet slaapt eet durft krijgt")} $`,
  "i",
);
const afterQuestion = new RegExp(`^ ${oneOf(`
  ook er al wel niet nog dan zelf mee bij naar in beter eerst snel terecht starten beginnen alleen samen weer ergens deze daar het hier iets
  goed slecht`)}\\b`);

/** "kan storm ook in de groep?", "wat vindt floor er zelf van": asked about in small letters. */
export function isAskedAbout({ text, words, index, word }: Place): boolean {
  if (word.capital || !firstNamesThatAreWords.has(word.plain) || neverMet.has(word.plain)) return false;
  const first = words.slice(Math.max(0, index - 3), index).findLast(({ startsSentence }) => startsSentence);
  return first !== undefined && question.test(text.slice(first.start, word.start)) && afterQuestion.test(text.slice(word.end, word.end + 12));
}

/** "Faith's moeder", "mo is weer weggelopen": owned, or told what only a person is told. */
export function isOwnerOrPerson({ text, word, next }: Place): boolean {
  if (!firstNamesThatAreWords.has(word.plain) || neverMet.has(word.plain)) return false;
  if (word.written.endsWith("'s") && next?.gap === " " && kin.has(next.plain)) return true;
  return word.startsSentence && (!neverNameAtStart.has(word.plain) || nameBeforeAVerb.has(word.plain)) && saysItIsAPerson.test(text.slice(word.end, word.end + 60));
}

/** "samen met storm", "intake roos verzet", "talked to wolf": whoever is met, in small letters, and without an article. */
export function isMet({ text, word, next }: Place): boolean {
  if (word.capital || !firstNamesThatAreWords.has(word.plain) || neverMet.has(word.plain)) return false;
  const lead = text.slice(Math.max(0, word.start - 30), word.start);
  if (opening.test(lead)) return openingVerb.test(text.slice(word.end, word.end + 12)) || text[word.end] === ":";
  if (!meeting.test(lead)) return false;
  return afterIt.test(text.slice(word.end, word.end + 15)) || (next?.gap === " " && (personVerbs.has(next.plain) || personPredicates.has(next.plain) || next.plain === "werkt"));
}

// "met lieve gaat het beter", "over storm maken we ons zorgen".
const opening = /(?:^|[.!?\n] ?)(?:met|over|voor) $/i;
const openingVerb = new RegExp(`^ ${oneOf("gaat ging is was maken maak kan kunnen hebben heb zoeken zoek willen wil moet moeten praten werken komt")}\\b`);

const placesThatAreNames = set("sofia jordan paris london india asia georgia kenya florence sydney savannah victoria medina vienna chelsea maarten gert frans");
const age = /^(?:,? ?\(\d{1,2}\)|, \d{1,2}(?:,| |$)|,? ?[-/]? ?\d{1,2} ?(?:jaar|jr|years?)\b)/;

/** "Sofia, 6, …", "Jordan slaapt", "zusje Paris": a place that is a name as well, where only a person can stand. */
export function isPlaceUsedAsName({ text, word, previous, next }: Place): boolean {
  if (!word.capital || !placesThatAreNames.has(word.plain)) return false;
  if (age.test(text.slice(word.end, word.end + 14))) return true;
  if (next?.gap === " " && personVerbs.has(next.plain)) return true;
  return previous !== undefined && word.gap === " " && kin.has(previous.plain) && word.plain !== "frans";
}
