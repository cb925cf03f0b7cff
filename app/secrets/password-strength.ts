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

/** From 0 (guessed at once) to 4. `known` is what others can know: the name, the address, the organisation. */
export function passwordStrength(password: string, known: readonly string[]): number {
  const parts = known.map((text) => text.split(/[^\p{L}\p{N}]+/u));
  const words = [...known, ...parts.flat(), ...parts.map((part) => part.join(""))].filter((word) => word.length > 2);
  return estimator.check(password, words).score;
}
