import { z } from "zod";
import type { IsoDate } from "../domain/iso-date.ts";
import { monthsToChoose } from "../domain/screening/result.ts";
import type { ScreeningSoFar } from "../domain/screening/when-to-screen.ts";
import { many } from "./form.ts";

const circumstances = ["diagnosed", "severe"] as const;

/** The questions of the page that helps to decide about screening. The code of each problem names its sentence. */
export const ConsiderForm = z.object({
  ageYears: z.string({ error: "ageYears-missing" }).trim().regex(/^\d{1,2}$/, { error: "ageYears-missing" }).transform(Number),
  informant: z.enum(["self", "caregiver"], { error: "informant-missing" }),
  weeks: z.string().trim().regex(/^\d{0,3}$/, { error: "weeks-unusable" }).default("").transform((weeks) => (weeks === "" ? null : Number(weeks))),
  screenedIn: z.string().regex(/^(\d{4}-\d{2})?$/, { error: "screenedIn-unusable" }).default(""),
  circumstances: many(z.enum(circumstances, { error: "circumstances-unusable" })),
});
export type ConsiderForm = z.infer<typeof ConsiderForm>;

/** What the answers say. A month longer ago than can be chosen counts as none. */
export function soFarOf({ weeks, screenedIn, circumstances: also }: ConsiderForm, today: IsoDate): ScreeningSoFar {
  return {
    weeksSinceEvent: weeks,
    screenedOn: monthsToChoose(today).find((month) => month.slice(0, 7) === screenedIn) ?? null,
    diagnosed: also.includes("diagnosed"),
    severeNow: also.includes("severe"),
  };
}
