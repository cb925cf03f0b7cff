import type { IsoDate } from "../iso-date.ts";
import type { ScreeningAdviceGiven } from "./read-advice.ts";
import { caveatsOf, type ScreeningResult } from "./result.ts";
import type { ScreeningRules } from "./rules.ts";

export type RecordingSide = "shelter" | "therapist";

/** A result as it lies there: whose it is, who entered it, and by which version of the cut-offs its band was read. */
export type RecordedResult = ScreeningResult & {
  readonly id: string;
  readonly requestId: string | null;
  readonly formKey: string | null;
  readonly recordedBySide: RecordingSide;
  readonly recordedAt: Date;
  readonly rulesFrom: IsoDate;
  readonly advice: ScreeningAdviceGiven | null;
};

type Showing = { readonly rules: ScreeningRules; readonly today: IsoDate; readonly side: RecordingSide; readonly names: ReadonlyMap<string, string> };

/** Results as a page shows them: what to keep in mind with each, treatments by name, and whether this side may take it away. */
export function shownResults(results: readonly RecordedResult[], { rules, today, side, names }: Showing) {
  return results.map(({ requestId: _request, formKey: _form, rulesFrom: _rules, advice, ...result }) => ({
    ...result,
    caveats: caveatsOf(result, rules, today),
    advice: advice && { ...advice, forms: advice.forms.map((code) => names.get(code) ?? code) },
    mayRemove: result.recordedBySide === side,
  }));
}

export type ShownResult = ReturnType<typeof shownResults>[number];
