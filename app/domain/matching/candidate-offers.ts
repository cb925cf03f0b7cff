import type { Criterion, CriterionName } from "./criteria.ts";
import type { Offerer } from "./offerer.ts";

/**
 * Many therapists offer the same forms to the same ages, and the questions about those are asked most, with words that few
 * seekers share. So their answers are remembered per offer, for all who make it, wherever they work: five thousand
 * therapists make some sixty offers.
 */
export interface AnswersPerOffer {
  /** Which offer each node makes. */
  readonly offerOf: Int32Array;
  readonly offers: number;
  readonly known: ReadonlyMap<CriterionName, Map<string, Uint8Array>>;
}

/** These look at nothing of a therapist but the forms on offer (held by the test that compares with asking each). */
const aboutTheForms: readonly CriterionName[] = ["form", "age", "level"];

export function answersPerOffer(offerers: readonly Offerer[]): AnswersPerOffer {
  const numberOf = new Map<string, number>();
  const offerOf = Int32Array.from(offerers, ({ therapist: { forms } }) => {
    const offer = forms.map(({ code, ageMin, ageMax, level, supervised }) => `${code} ${ageMin} ${ageMax} ${level} ${supervised}`).join();
    const number = numberOf.get(offer) ?? numberOf.size;
    numberOf.set(offer, number);
    return number;
  });
  return { offerOf, offers: numberOf.size, known: new Map(aboutTheForms.map((name) => [name, new Map<string, Uint8Array>()])) };
}

const yes = 1;
const no = 2;

/** The same question, asked once per offer where that will do. */
export function answerTo({ offerOf, offers, known }: AnswersPerOffer, { name }: Criterion, words: string, ask: (node: number) => boolean): (node: number) => boolean {
  const byWords = known.get(name);
  if (!byWords) return ask;
  const answers = byWords.get(words) ?? new Uint8Array(offers);
  byWords.set(words, answers);
  return (node) => {
    const offer = offerOf[node]!;
    answers[offer] ||= ask(node) ? yes : no;
    return answers[offer] === yes;
  };
}
