/** Item numbers only: the wording of the items is not ours to print. */
export interface ScoredInstrument {
  readonly informant: "self" | "caregiver";
  /** Whole years, both included. */
  readonly ages: { readonly from: number; readonly to: number };
  /** What an item can be answered with. CRIES has no 2: its values are 0, 1, 3 and 5. */
  readonly values: readonly number[];
  /** Every number as printed; a number with letters ("9a", "9b") counts once, by its highest answer. */
  readonly items: readonly string[];
  /** Sums that make up the total. */
  readonly scales: Readonly<Record<string, readonly string[]>>;
  /** Asked along and judged by a rule of its own; not part of the total. */
  readonly beside?: Readonly<Record<string, readonly string[]>>;
  /** The weeks that the questions are about. */
  readonly periodWeeks: number;
}

export const scoredCodes = ["cries-13", "cries-13-parent", "cries-8", "cats-2", "cats-2-caregiver", "cats-3-6", "pcl-5", "itq"] as const;
export type ScoredCode = (typeof scoredCodes)[number];

/** Under licence: scored elsewhere, and only the result is entered. */
export const totalCodes = ["tscc", "tscyc", "sdq"] as const;
export type TotalCode = (typeof totalCodes)[number];

export type InstrumentCode = ScoredCode | TotalCode;

const adult = 120;
const criesValues = [0, 1, 3, 5];
const fourSteps = [0, 1, 2, 3];
const fiveSteps = [0, 1, 2, 3, 4];

/** Scale map [S*]; values and item counts [S] research.vu.nl (Verlinden 2014), corc.uk.net. */
const cries13 = {
  ages: { from: 8, to: 18 },
  values: criesValues,
  items: numbers(1, 13),
  scales: { intrusion: ["1", "4", "8", "9"], avoidance: ["2", "6", "7", "10"], arousal: ["3", "5", "11", "12", "13"] },
  periodWeeks: 1,
} as const;

/** KJTS-NL, the Dutch CATS-2. [S] kenniscentrum-kjp.nl, psychotraumanet.org (Sachser 2022); which item is in which cluster [GK]. */
const cats2 = {
  ages: { from: 7, to: 17 },
  values: fourSteps,
  items: [...numbers(1, 8), "9a", "9b", "9c", "9d", "10a", "10b", ...numbers(11, 14), "15a", "15b", ...numbers(16, 20)],
  scales: { intrusion: numbers(1, 5), avoidance: numbers(6, 7), cognition: numbers(8, 14), arousal: numbers(15, 20) },
  periodWeeks: 4,
} as const;

export const instruments: Readonly<Record<ScoredCode, ScoredInstrument>> = {
  "cries-13": { informant: "self", ...cries13 },
  "cries-13-parent": { informant: "caregiver", ...cries13 },
  // [S] doczz.net/doc/6929167; research.vu.nl
  "cries-8": { informant: "self", ages: { from: 8, to: 18 }, values: criesValues, items: numbers(1, 8), scales: { intrusion: ["1", "3", "6", "7"], avoidance: ["2", "4", "5", "8"] }, periodWeeks: 1 },
  "cats-2": { informant: "self", ...cats2 },
  "cats-2-caregiver": { informant: "caregiver", ...cats2 },
  // [S] documentine CATS tip sheet; q-cultural.de. No scales are named.
  "cats-3-6": { informant: "caregiver", ages: { from: 3, to: 6 }, values: fourSteps, items: numbers(1, 16), scales: { symptoms: numbers(1, 16) }, periodWeeks: 2 },
  // [S] swlsonline.org; managewarepro.nl
  "pcl-5": {
    informant: "self", ages: { from: 18, to: adult }, values: fiveSteps, items: numbers(1, 20),
    scales: { intrusion: numbers(1, 5), avoidance: numbers(6, 7), cognition: numbers(8, 14), arousal: numbers(15, 20) }, periodWeeks: 4,
  },
  // [S] psypack.com; Maynooth. P1-9 are about the trauma, C1-9 about self-organisation; the last three of each are about daily life.
  itq: {
    informant: "self", ages: { from: 18, to: adult }, values: fiveSteps, items: [...numbers(1, 9, "P"), ...numbers(1, 9, "C")],
    scales: { reliving: ["P1", "P2"], avoidance: ["P3", "P4"], threat: ["P5", "P6"], affect: ["C1", "C2"], selfImage: ["C3", "C4"], relations: ["C5", "C6"] },
    beside: { traumaImpairment: ["P7", "P8", "P9"], organisationImpairment: ["C7", "C8", "C9"] },
    periodWeeks: 4,
  },
};

function numbers(from: number, to: number, before = ""): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${before}${from + index}`);
}
