import { type Criterion, criteria, type CriterionName } from "./criteria.ts";
import type { Offerer } from "./offerer.ts";

/**
 * Questions that many therapists answer alike, or that one therapist answers alike whoever asks, with what was answered so
 * far: a group of nodes gives one answer to the same words. Five thousand therapists make some sixty offers of forms.
 */
export type AnswersPerOffer = ReadonlyMap<CriterionName, OfferGroups>;

interface OfferGroups {
  readonly groupOf: Int32Array;
  readonly groups: number;
  readonly known: Map<string, Uint8Array>;
}

/** These look at nothing of a therapist but the forms on offer (held by the test that compares with asking each). */
const aboutTheForms: readonly CriterionName[] = ["form", "age", "level"];

export function answersPerOffer(offerers: readonly Offerer[]): AnswersPerOffer {
  const byForms = groupedBy(offerers, ({ therapist: { forms } }) =>
    forms.map(({ code, ageMin, ageMax, level, supervised, onlyWhenAsked = false }) => `${code} ${ageMin} ${ageMax} ${level} ${supervised} ${onlyWhenAsked}`).join());
  const eachAlone = { groupOf: Int32Array.from(offerers.keys()), groups: offerers.length };
  const aboutTheTherapist = criteria.filter(({ dependsOn }) => dependsOn === null);
  return new Map<CriterionName, OfferGroups>([
    ...aboutTheForms.map((name) => [name, { ...byForms, known: new Map() }] as const),
    ...aboutTheTherapist.map(({ name }) => [name, { ...eachAlone, known: new Map() }] as const),
  ]);
}

function groupedBy(offerers: readonly Offerer[], wordsOf: (offerer: Offerer) => string): Omit<OfferGroups, "known"> {
  const numberOf = new Map<string, number>();
  const groupOf = Int32Array.from(offerers, (offerer) => {
    const words = wordsOf(offerer);
    const number = numberOf.get(words) ?? numberOf.size;
    numberOf.set(words, number);
    return number;
  });
  return { groupOf, groups: numberOf.size };
}

const yes = 1;
const no = 2;

/** The same question, asked once per group where that will do. */
export function answerTo(perOffer: AnswersPerOffer, { name }: Criterion, words: string, ask: (node: number) => boolean): (node: number) => boolean {
  const grouped = perOffer.get(name);
  if (!grouped) return ask;
  const { groupOf, groups, known } = grouped;
  const answers = known.get(words) ?? new Uint8Array(groups);
  known.set(words, answers);
  return (node) => {
    const group = groupOf[node]!;
    answers[group] ||= ask(node) ? yes : no;
    return answers[group] === yes;
  };
}
