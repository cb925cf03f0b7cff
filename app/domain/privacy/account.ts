import { oneOf } from "./one-of.ts";
import { type Span, spansOf } from "./span.ts";

const network = oneOf(`
  insta(?:gram)? snap(?:chat)? tik_?tok facebook fb telegram linkedin discord twitter roblox fortnite minecraft youtube
  twitch steam playstation psn xbox account(?:naam)? gamer-? gebruikers-? user_?`);
const handle = /(?<![\w@.])@[a-z0-9_][\w.]{2,}/dgi;
const address = /\b(?:https?:\/\/)?(?:www\.)?(?:[a-z0-9-]+\.)+(?:com|nl|net|org|me|gg|tv)\/[\w.@/-]+/dgi;
const behind = new RegExp(`\\b${network}(?:-?naam|-?account|-?name)?\\b(?<found>[^!?\\n]{0,45})`, "dgi");
const word = /(?<=[ :"'@])[a-z][\w.]{2,}(?:#\d+)?/dgi;

/** Accounts on social networks and in games, by which a child or a mother can be found. */
export function findAccounts(text: string): Span[] {
  const all = [...spansOf(handle, text), ...spansOf(address, text), ...spansOf(behind, text).flatMap((span) => madeUpWords(text, span))];
  return all.map((span) => withoutStop(text, span));
}

function madeUpWords(text: string, { start, end }: Span): Span[] {
  const words = spansOf(word, text.slice(start, end)).filter((span) => isMadeUp(text.slice(start + span.start, start + span.end)));
  return words.map((span) => ({ start: start + span.start, end: start + span.end }));
}

/** What is no word: with a digit or a line in it, a dot between letters, or a capital behind a small letter. */
function isMadeUp(found: string): boolean {
  return /[\d_#]|[a-z]\.[a-z]|[a-z]{2}[A-Z]/.test(found) && !/^(?:[Tt]ik[Tt]ok|[Yy]ou[Tt]ube|[Ww]hats[Aa]pp|[Pp]lay[Ss]tation|[Ll]inked[Ii]n|[Ff]ace[Bb]ook|k3|PS\d)\.?$/.test(found);
}

/** A full stop behind it ends the sentence. */
function withoutStop(text: string, { start, end }: Span): Span {
  return text[end - 1] === "." ? { start, end: end - 1 } : { start, end };
}
