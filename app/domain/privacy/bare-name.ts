import { kin, personPredicates, personVerbs, titles } from "./name-context.ts";
import { firstNames } from "./name-lists.ts";
import { firstNamesThatAreWords, neverNameAtStart } from "./names-that-are-words.ts";
import { isInDutch, isInEnglish } from "./sentence-language.ts";
import type { Place, Word } from "./word.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// Which of the names that are words are one in Dutch, and which in English. In a sentence of the other language they name somebody.
const dutchWords = set(`
  ad adem alpha an angel ara arend aria atlas bas beauty beer ben beren ernst flip aster berk blessed bloem bo boy bunny christian comfort confidence crystal
  dick dung elke els eren fee flora gift gloria gul gulden gust harm hinde ids ion iris jade jasmijn jet jihad job karma karst kelvin ken
  kik koala koos lech leen legend lei lelie lente lex li lies lieve linde long lot lotje lotus lucky luit lul lux maas made madelief mare margriet
  max maxim maxime mei melodie merel mile million min mink mirre mo muis nader nadir nare nel nil noor omer parel pascal pip
  prince princess puck puk queen raaf rade raf rein reine riek riet rietje rime rob robin roman rong roos roosje royal rui rune salam savanne
  sierra star storm success sultan teddy tien ties tijger tiny toon tuba vesper viola violet violette vlinder vreugde
  wang wei wen wil will winner wolf wonder wout yang zander zilver zwaantje`);
const englishWords = set(`
  ad alp alpha amber an angel aria atlas august bear beau beauty beloved birdie blessed blessing bo boy bright brook bunny can carol aster charity cherish
  christian clemency comfort confidence constance cooper crystal daisy destiny dex diamond dick divine dream dung ebony ed els ember endurance faith
  fang flip favour fay fee felicity feline fender floor flora fox gift ginger glorious glory goodluck goodness grace greet gulden gust hale harm harmony
  hazel heaven helen hind holly hope hunter ids ion iris ivory ivy jade jet jewel jihad job joke journey joy jun june juniper justice karma kelvin ken
  koala laurel legend lei lex lies liberty lily long lot lotus lou lovely lucky lux made mane mare mark marvellous mats max maxim may mercy mete mile miles
  million min mink miracle mo nader nil nova ocean olive parker patience peace pearl phoenix pip piper poppy praise precious prince princess promise
  prosper prudence puck queen rani reign rein rejoice rime river rob robin roman rose royal ruby rune sage said saint salam scarlet serenity sham
  sierra skip sky spencer star storm success sultan summer sun sunday sunny teddy testimony ties tiny toke toon treasure trees trinity tuba vesper
  victory viola violet wail ward wei wen will willow winner wisdom wolf wonder yang yaw yuan`);

// Of these the word stands alone so often that a sentence must show its language.
const oftenAlone = set("can may said flip dream success hope joy grace faith patience peace mercy praise wonder promise long job angel summer mark star");

/** "faith wil starten", "nachtmerries van summer", "she misses roos": no word of the language that the sentence is in. */
export function isNoWordOfItsLanguage(place: Place): boolean {
  const { word } = place;
  if (word.capital || word.plain.length < 2 || !firstNamesThatAreWords.has(word.plain) || isPartOfAnother(place)) return false;
  if (!dutchWords.has(word.plain) && isInDutch(place, oftenAlone.has(word.plain) ? 1 : 0)) return true;
  return !englishWords.has(word.plain) && isInEnglish(place);
}

// Things of which there are several, so that the word itself has an article, a number or an adjective before it.
const countable = set(`
  amine angel arend bas beril berk bloem brook daisy demi diamond emir feline fleur fox hinde hunter iris ivy jade jasmijn jet jewel kelvin laurel
  lelie lily linde lotje luit lux madelief margriet merel mirre noor nova parel pearl pip piper poppy prince princess puck puk raaf river rob robin
  roos roosje rose ruby rune sage sierra storm teddy treasure viola violet vlinder willow winner wolf wout`);
const determiners = set(`
  de het een t n 't 'n mijn jouw zijn zn haar dr hun ons onze uw dit deze die geen elk elke ieder iedere welk welke veel weinig meer alle beide
  twee drie vier vijf wat zo'n half halve
  the a an my your his her our their this these those that no any some each every two three many more which what`);
// "tekent roos", "in storm", "als wolf", "knuffel wolf": what stands there is the thing.
const beforeThings = set(`
  in op uit tijdens onder per als qua is zijn was wordt tekent tekende tekenen getekend speelt speelde spelen koopt kocht kreeg krijgt krijgen geeft gaf kleur
  soort type knuffel knuffelt plukt plukte ruikt hoort hoorde bang angst angstig naar rond eet een verkleed lijkt vangt geur film boek liedje
  into like draws drew draw play plays as during under is was saw sees colour color scared afraid next she he they it we i`);
const afterThings = set("op in buiten onder uit vormig achtig tekenen spelen gekregen getekend gespeeld geplukt kopen gezien");
const adjective = /^(?!.*(?:tje|je|tante|cliente|kleine|lieve|onze|mede|beide|college|ante)$)[a-z]{3,}(?:e|ig|ful|y)$/;

/** "zorgen over iris", "roos vannacht weer gegild": a thing in small letters that has nothing before it as a thing would. */
export function isThingWithoutArticle({ text, words, index, word, previous, next }: Place): boolean {
  if (word.capital || !countable.has(word.plain) || isPartOfAnother({ text, words, index, word, previous, next })) return false;
  if (next?.gap === " " && afterThings.has(next.plain) && !kin.has(previous?.plain ?? "")) return false;
  if (word.startsSentence || !previous || !/^[ ,(]+$/.test(word.gap)) return true;
  return !standsAsAThing(previous, words[index - 2]);
}

function standsAsAThing({ plain }: Word, before: Word | undefined): boolean {
  if (determiners.has(plain) || beforeThings.has(plain)) return true;
  if (/^(?:voor|van|of)$/.test(plain) && /^(?:bang|angst|schrik|schrikt|afraid|scared|geur|soort)$/.test(before?.plain ?? "")) return true;
  return adjective.test(plain) && !kin.has(plain) && !personVerbs.has(plain) && !firstNames.has(plain);
}

/** "storm-app", "d'roos", "roos.jpg". */
function isPartOfAnother({ text, word, next }: Place): boolean {
  return word.gap.endsWith("-") || next?.gap === "-" || /^[@._#\d]/.test(text.slice(word.end, word.end + 1)) && !/^\.(?:\s|$)/.test(text.slice(word.end, word.end + 2));
}

function relatives(plain: string): boolean {
  return kin.has(plain) || /^(?:jongste|oudste|middelste|youngest|oldest|eldest)$/.test(plain);
}

// "vader van max 40": these are no name there.
const neverRelated = set("max min tien million mile elke nader ben can wil will made long said may job lieve");

/** "oma van lot", "moeder of joy". */
export function isRelatedTo({ words, index, word, previous }: Place): boolean {
  if (word.capital || word.gap !== " " || !/^(?:van|of)$/.test(previous?.plain ?? "")) return false;
  const whose = words[index - 2]?.plain ?? "";
  return (relatives(whose) || titles.has(whose)) && firstNamesThatAreWords.has(word.plain) && !neverRelated.has(word.plain);
}

/** "juf els", "meester bas". */
export function isNameBehindTitle({ word, previous }: Place): boolean {
  if (word.capital || word.gap !== " " || word.plain.length < 3 || !titles.has(previous?.plain ?? "")) return false;
  return firstNamesThatAreWords.has(word.plain) && !neverRelated.has(word.plain);
}

/** "broertje bo", "vader (mo)", "broertje max slaat": two letters, or else always a word, but behind a relative. */
export function isShortNameOfRelative({ word, previous, next }: Place): boolean {
  if (word.capital || !previous || !relatives(previous.plain) || !/^,? \(?$/.test(word.gap) || !firstNamesThatAreWords.has(word.plain)) return false;
  if (word.gap.endsWith("(")) return next === undefined || /^\)|^, ?\d/.test(next.gap) || /^\d/.test(next.written);
  return (word.plain.length === 2 && !neverNameAtStart.has(word.plain) && word.plain !== "an") || (next?.gap === " " && (personVerbs.has(next.plain) || personPredicates.has(next.plain)) && !/^(?:ben|wil|can)$/.test(word.plain));
}

/** "aaliyah and justice", "noor, sam en de baby": a word beside what is a name for sure. */
export function isBesideSureName({ words, index, word, previous }: Place): boolean {
  if (word.capital || determiners.has(previous?.plain ?? "") || !firstNamesThatAreWords.has(word.plain) || neverNameAtStart.has(word.plain)) return false;
  return isSureBehind(word, words[index + 1], words[index + 2]) || isSureBefore(words[index - 2], words[index - 1], word);
}

const isSure = (word: Word | undefined): boolean => word !== undefined && firstNames.has(word.plain) && !firstNamesThatAreWords.has(word.plain) && word.plain.length > 2;
const isLink = (gap: string): boolean => /^(?:, | ?[/&+] ?)$/.test(gap);

function isSureBehind(word: Word, next: Word | undefined, after: Word | undefined): boolean {
  if (next && isLink(next.gap)) return isSure(next);
  return next?.gap === " " && /^(?:en|and|n)$/.test(next.plain) && after?.gap === " " && isSure(after) && word.plain.length > 1;
}

function isSureBefore(before: Word | undefined, previous: Word | undefined, word: Word): boolean {
  if (previous && isLink(word.gap)) return isSure(previous);
  return word.gap === " " && previous?.gap === " " && /^(?:en|and|n)$/.test(previous.plain) && isSure(before);
}
