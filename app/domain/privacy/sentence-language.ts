import type { Place } from "./word.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// What hardly a sentence goes without, and stands in the other language for nothing. "is", "in", "over" and "want" say nothing.
const dutch = set(`
  de het een en van voor met naar bij niet geen wel nog maar ook als dat dit die deze er ze zij zijn haar zn hij ik wij jij je mijn ons onze hun
  aan op uit door om te om tot na sinds want omdat dus toen wie wat waar hoe welke heeft heb hebben had wil wilt kan kun kunnen moet mag gaat komt
  wordt werd zit staat vindt zegt zei vraagt slaapt praat huilt eet blijft krijgt doet durft ziet mist speelt al alleen samen weer even veel erg
  graag liever vandaag gisteren morgen vannacht week dag jaar jr mnd uur moeder vader kind meisje jongen broertje zusje broer zus dochter zoon
  oma opa tante oom mama papa gezin baby bang boos groep intake gesprek afspraak opvang aub ivm mw dhr bijna snel thuis soms vaak altijd nachtmerries
  slecht goed beter`);
const english = set(`
  the and to with for from by not no she her hers he his him they them their we us our you your it its that this these those who what when where
  how which has have does did do can't won't doesn't didn't isn't wants needs will would should could must may been being are was were am about because
  but or if than then there very really too mum mom dad mother father child kids boy girl sister brother daughter son family since until after before
  please still again today yesterday tomorrow last next week year years old at on session keeps says said told feels sleeps gets got lost`);

const reach = 8;

/** Whether the words around a word in its sentence are more Dutch than English; when they leave it open it is, as most texts are. */
export function isInDutch(place: Place, atLeast = 0): boolean {
  return balance(place) >= atLeast;
}

export function isInEnglish(place: Place): boolean {
  return balance(place) < 0;
}

function balance(place: Place): number {
  return around(place).reduce((sum, plain) => sum + (dutch.has(plain) ? 1 : 0) - (english.has(plain) ? 1 : 0), 0);
}

function around({ words, index }: Place): string[] {
  const from = words.slice(Math.max(0, index - reach), index + 1).findLastIndex(({ startsSentence }) => startsSentence);
  const before = words.slice(from < 0 ? Math.max(0, index - reach) : Math.max(0, index - reach) + from, index);
  const after = words.slice(index + 1, index + 1 + reach);
  const end = after.findIndex(({ startsSentence }) => startsSentence);
  return [...before, ...(end < 0 ? after : after.slice(0, end))].map(({ plain }) => plain);
}
