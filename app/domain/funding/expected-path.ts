import { addDays, addMonths, type IsoDate, yearOf } from "../iso-date.ts";
import type { StatedAge } from "./age.ts";
import { inForce } from "../setting.ts";
import type { DatedFundingRules } from "./rules.ts";

/** What is expected between asking and the last appointment, in weeks: to the intake, to the treatment, and the treatment. */
export interface ExpectedPath {
  readonly from: IsoDate;
  readonly intakeWeeks: number;
  readonly treatmentWeeks: number;
  readonly plannedWeeks: number;
}

export function lastDayOf({ from, intakeWeeks, treatmentWeeks, plannedWeeks }: ExpectedPath): IsoDate {
  return addDays(from, 7 * (intakeWeeks + treatmentWeeks + plannedWeeks));
}

/** Whether somebody comes of age while waiting or in treatment: certainly, perhaps, or not. */
export type BirthdayInPath = "inside" | "perhaps-inside" | "outside";

const soonMonths = 6;

/**
 * Where the birthday on which somebody comes of age falls, from years and one yes or no: nobody stores a birth date.
 * An age in years says that the birthday lies in a span of a year, the yes that it lies in the first half.
 * [S] accare.nl/leeftijd, hk-zorg.nl: on that day payer, consent and referral change, also in mid-treatment.
 */
export function birthdayInPath(age: StatedAge, adultAge: number, path: ExpectedPath): BirthdayInPath {
  const { earliest, latest } = comingOfAge(age, adultAge);
  if (latest <= path.from) return "outside";
  const end = lastDayOf(path);
  if (latest <= end) return "inside";
  return earliest <= end ? "perhaps-inside" : "outside";
}

/** The first and the last day on which the birthday can be. */
function comingOfAge({ years, statedOn, turnsEighteenSoon }: StatedAge, adultAge: number): { earliest: IsoDate; latest: IsoDate } {
  const yearsToGo = adultAge - years;
  const lastYear = { earliest: addDays(addMonths(statedOn, 12 * (yearsToGo - 1)), 1), latest: addMonths(statedOn, 12 * yearsToGo) };
  if (yearsToGo !== 1) return lastYear;
  const middle = addMonths(statedOn, soonMonths);
  return turnsEighteenSoon ? { ...lastYear, latest: middle } : { ...lastYear, earliest: addDays(middle, 1) };
}

export interface DeductibleYear {
  readonly year: number;
  readonly euros: number;
}

/**
 * The deductible counts in each calendar year in which there are appointments, from the intake on: one treatment can
 * meet it twice. [S] ggz-delfland.nl, kortink.net. Each year at the amount that is known for it now.
 */
export function deductibleYears(path: ExpectedPath, settings: DatedFundingRules): DeductibleYear[] {
  const first = yearOf(addDays(path.from, 7 * path.intakeWeeks));
  const count = yearOf(lastDayOf(path)) - first + 1;
  return Array.from({ length: count }, (_, index) => ({ year: first + index, euros: inForce(settings, `${first + index}-12-31`).deductibleEuros.value }));
}
