import { ageBands, agesOfBand } from "../age-band.ts";
import { type ConsentAges, whoConsents } from "../consent.ts";
import { rarityOf } from "../privacy/re-identification.ts";
import type { ReferencePopulation } from "../privacy/reference-population.ts";
import { shownColumns } from "../privacy/suppression/column-tree.ts";
import type { Publication } from "../privacy/suppression/publish.ts";
import type { Counts } from "../privacy/suppression/count-table.ts";
import { scoredCodes } from "../screening/instruments.ts";
import type { ScreeningRules } from "../screening/rules.ts";
import { type Band, bandByTotal, highestTotal } from "../screening/score.ts";
import type { IsoDate } from "../iso-date.ts";
import type { EffectPart } from "./effect.ts";

type Part<Kind extends EffectPart["kind"]> = Extract<EffectPart, { kind: Kind }>;
type BandChange = Part<"bands">["changed"][number];

/** Every total that an instrument can come to, with the band by the cut-offs before and after: the stretches where they differ. */
export function changedBands(before: ScreeningRules, after: ScreeningRules): Part<"bands"> {
  const judged = scoredCodes.filter((code) => code !== "itq");
  const totals = judged.map((code) => highestTotal(code) + 1);
  const changed = judged.flatMap((code, index) => {
    const bands = Array.from({ length: totals[index]! }, (_, total) => ({ total, before: bandByTotal(code, total, before), after: bandByTotal(code, total, after) }));
    return stretches(code, bands.filter((each) => each.before !== each.after));
  });
  return { kind: "bands", checked: totals.reduce((sum, each) => sum + each, 0), changed };
}

function stretches(instrument: string, bands: readonly { total: number; before: Band; after: Band }[]): BandChange[] {
  return bands.reduce<BandChange[]>((known, { total, before, after }) => {
    const last = known.at(-1);
    if (last?.to === total - 1 && last.before === before && last.after === after) return [...known.slice(0, -1), { ...last, to: total }];
    return [...known, { instrument, from: total, to: total, before, after }];
  }, []);
}

const underEighteen = Array.from({ length: 18 }, (_, age) => age);

/** The ages at which somebody else consents than before. */
export function changedConsent(before: ConsentAges, after: ConsentAges): Part<"consent"> {
  const both = underEighteen.map((age) => ({ age, before: [...whoConsents(age, before)], after: [...whoConsents(age, after)] }));
  return { kind: "consent", changed: both.filter((one) => one.before.join() !== one.after.join()) };
}

/** How many combinations of age band and language would bring the warning that somebody could be recognised. */
export function changedRarity(before: ReferencePopulation, after: ReferencePopulation): Part<"rare"> {
  const languages = [...new Set([...before.groups, ...after.groups].flatMap((group) => group.languages))];
  const combinations = ageBands.flatMap((band) => languages.map((language) => ({ personKind: "child" as const, ageYears: agesOfBand(band).from, language })));
  const rare = (population: ReferencePopulation) => combinations.filter((person) => rarityOf(person, population) !== null).length;
  return { kind: "rare", combinations: combinations.length, before: rare(before), after: rare(after) };
}

type Price = { readonly points: number };

/** How many places would cost something, and what the dearest costs. */
export function changedPrices(before: readonly Price[], after: readonly Price[]): Part<"prices"> {
  const summed = (prices: readonly Price[]) => ({ places: prices.length, highest: prices.reduce((most, { points }) => Math.max(most, points), 0) });
  return { kind: "prices", before: summed(before), after: summed(after) };
}

/** A subject of a quarter: what was counted, and what of it could be shown. */
export interface CountedAndShown {
  readonly counts: Counts;
  readonly publication: Publication | null;
}

/** How much of a quarter's tables could be shown by the rules before and after. Nothing of it is published by this. */
export function changedCells(quarterOn: IsoDate, before: readonly CountedAndShown[], after: readonly CountedAndShown[]): Part<"hidden-cells"> {
  return { kind: "hidden-cells", quarterOn, before: cellsOf(before), after: cellsOf(after) };
}

type Cells = Part<"hidden-cells">["before"];

function cellsOf(subjects: readonly CountedAndShown[]): Cells {
  const each = subjects.map(cellsOfSubject);
  return each.reduce((all, one) => ({ shown: all.shown + one.shown, hidden: all.hidden + one.hidden, together: Math.max(all.together, one.together) }), { shown: 0, hidden: 0, together: 0 });
}

function cellsOfSubject({ counts, publication }: CountedAndShown): Cells {
  if (!publication) return { shown: 0, hidden: counts.tables.reduce((sum, { columns }) => sum + shownColumns(columns).length * counts.rows.length, 0), together: counts.rows.length };
  const cells = publication.tables.flatMap((table) => table.cells.flat());
  const hidden = cells.filter((cell) => cell === "hidden").length;
  return { shown: cells.length - hidden, hidden, together: publication.together.length };
}
