import { z } from "zod";
import { circumstances } from "../domain/funding/circumstances.ts";
import { earlierYouthCare, type FundingSituation, helpKinds, whoseHelp } from "../domain/funding/situation.ts";
import type { KnownResidence } from "../domain/funding/responsible-gemeente.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { askBirthdayAt } from "../domain/request-assembly.ts";
import { many } from "./form.ts";

const gemeente = z.string().regex(/^GM\d{4}$/);

/** The questions of the page that works out who pays. The code of each problem names its sentence. */
export const FundingForm = z
  .object({
    ageYears: z.string({ error: "ageYears-missing" }).trim().regex(/^\d{1,2}$/, { error: "ageYears-missing" }).transform(Number),
    turnsEighteenSoon: z.enum(["yes", "no"]).optional(),
    whose: z.enum(whoseHelp, { error: "whose-missing" }),
    help: z.enum(helpKinds, { error: "help-missing" }),
    setting: z.enum(["shelter", "ambulant"], { error: "setting-missing" }),
    home: z.union([z.enum(["abroad", "unknown"]), gemeente], { error: "home-missing" }),
    mother: z.union([z.enum(["", "none"]), gemeente], { error: "mother-unusable" }).default(""),
    earlier: z.enum(earlierYouthCare, { error: "earlier-unusable" }).default("none"),
    circumstances: many(z.enum(circumstances, { error: "circumstances-unusable" })),
  })
  .refine(({ ageYears, turnsEighteenSoon }) => ageYears !== askBirthdayAt || turnsEighteenSoon !== undefined, {
    path: ["turnsEighteenSoon"],
    error: "turnsEighteenSoon-missing",
    // Told together with what else is missing: nobody has to come back twice.
    when: ({ value }) => z.object({ ageYears: z.number() }).safeParse(value).success,
  });
export type FundingForm = z.infer<typeof FundingForm>;

/** What the answers say, stated today. */
export function situationOf(form: FundingForm, today: IsoDate): FundingSituation {
  return {
    age: { years: form.ageYears, statedOn: today, turnsEighteenSoon: form.ageYears === askBirthdayAt && form.turnsEighteenSoon === "yes" },
    help: form.help,
    whose: form.whose,
    residence: residenceOf(form),
    earlierYouthCare: form.earlier,
    inCriminalLaw: form.circumstances.includes("criminal-law"),
    recentSexualViolence: form.circumstances.includes("sexual-violence"),
  };
}

function residenceOf({ setting, home, mother, circumstances: also }: FundingForm): KnownResidence {
  return {
    setting,
    home: home === "abroad" || home === "unknown" ? { kind: home } : { kind: "gemeente", gemeente: home },
    addressInDoubt: also.includes("address-in-doubt"),
    motherAtBirth: motherOf(mother),
  };
}

function motherOf(answer: string): KnownResidence["motherAtBirth"] {
  if (answer === "") return { kind: "unknown" };
  return answer === "none" ? { kind: "none" } : { kind: "gemeente", gemeente: answer };
}
