import { z } from "zod";
import { addMonths, IsoDate } from "./iso-date.ts";

/** Who stands in, from which day until which, both included. */
export const DeputyForm = z.object({
  deputy: z.uuid("deputy-missing"),
  fromOn: IsoDate,
  untilOn: IsoDate,
});
export type DeputyForm = z.infer<typeof DeputyForm>;

/** A holiday or a leave. Whoever is away for longer hands the work over: a deputy who never ends is a second account. */
const longestMonths = 6;

export type DeputyProblem = { readonly field: "fromOn" | "untilOn"; readonly code: "deputy-from-past" | "deputy-reversed" | "deputy-too-long" };

/** What is wrong with the days of a deputy, seen on a Dutch day. Nothing when they can be. */
export function deputyProblems({ fromOn, untilOn }: Pick<DeputyForm, "fromOn" | "untilOn">, today: IsoDate): DeputyProblem[] {
  if (fromOn < today) return [{ field: "fromOn", code: "deputy-from-past" }];
  if (untilOn < fromOn) return [{ field: "untilOn", code: "deputy-reversed" }];
  return untilOn > addMonths(fromOn, longestMonths) ? [{ field: "untilOn", code: "deputy-too-long" }] : [];
}
