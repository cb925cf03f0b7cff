import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** Dutch words that people here reach for; the package knows the leaked passwords of the world, but little Dutch. */
const dutchWords = (
  "schakel welkom wachtwoord geheim inloggen toegang opvang vrouwenopvang behandelaar behandeling therapie kinderen samen sterk " +
  "liefde zomer herfst winter lente januari februari maart april mei juni juli augustus september oktober november december " +
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag nederland holland oranje amsterdam rotterdam utrecht almere " +
  "lelystad haarlem alkmaar zaandam ajax feyenoord voetbal computer telefoon vakantie koffie hallo goedemorgen schatje lieverd"
).split(" ");

const estimator = new ZxcvbnFactory({ dictionary: { ...dictionary, dutch: dutchWords }, graphs: adjacencyGraphs });

/** From 0 (guessed at once) to 4. `known` is what others can know: the name, the address, the organisation. It adds nothing. */
export function passwordStrength(password: string, known: readonly string[]): number {
  return Math.min(estimator.check(password).score, estimator.check(without(password, known)).score);
}

function without(password: string, known: readonly string[]): string {
  const words = known.flatMap((text) => [text, text.replaceAll(notWord, ""), ...text.split(notWord)]).filter((word) => word.length > 2);
  const longestFirst = words.map((word) => word.toLowerCase()).toSorted((one, other) => other.length - one.length);
  return longestFirst.reduce((rest, word) => rest.replaceAll(word, ""), password.toLowerCase());
}

const notWord = /[^\p{L}\p{N}]+/gu;
