import { z } from "zod";
import type { RegistrationNumbers } from "./registration-numbers.ts";

/** The professions of therapists on the platform, by their Dutch legal or customary name. */
export const professions = [
  "psychiater", "klinisch-psycholoog", "klinisch-neuropsycholoog", "gz-psycholoog", "psychotherapeut",
  "orthopedagoog-generalist", "verpleegkundig-specialist-ggz", "verpleegkundige", "arts",
  "kinder-en-jeugdpsycholoog-nip", "psycholoog", "orthopedagoog", "jeugd-en-gezinsprofessional", "vaktherapeut",
] as const;

export const Profession = z.enum(professions);
export type Profession = z.infer<typeof Profession>;

const list = z.array(Profession);

/**
 * Which registration opens which door. A dated setting, because a minister changes these lists.
 *
 * `bigRegistered`: professions of article 3 and 14 of the Wet BIG; they have a BIG number. Beside SKJ these make a
 * "geregistreerde professional", who alone may treat children under the Jeugdwet.
 * [S] Besluit Jeugdwet 1.1 through informatiebank.skjeugd.nl; the specialisms follow their base profession [S*].
 *
 * `leadsAdultTreatment`: regiebehandelaar under the Zvw; not the kinder- en jeugdpsycholoog NIP and not the
 * orthopedagoog-generalist. [S] Zorgprestatiemodel, "Beroepscategorie en beroepen" v1.3
 *
 * `bigEndings`: the last two digits of a BIG number name the profession. [GK]: a hint for the lead, never a refusal.
 */
export const ProfessionRules = z.object({
  bigRegistered: list.default([
    "psychiater", "klinisch-psycholoog", "klinisch-neuropsycholoog", "gz-psycholoog", "psychotherapeut",
    "orthopedagoog-generalist", "verpleegkundig-specialist-ggz", "verpleegkundige", "arts",
  ]),
  leadsAdultTreatment: list.default([
    "psychiater", "klinisch-psycholoog", "klinisch-neuropsycholoog", "gz-psycholoog", "psychotherapeut",
    "verpleegkundig-specialist-ggz",
  ]),
  bigEndings: z.record(z.string().regex(/^\d{2}$/), list).default({
    "01": ["arts", "psychiater"],
    "16": ["psychotherapeut"],
    "25": ["gz-psycholoog", "klinisch-psycholoog", "klinisch-neuropsycholoog"],
    "30": ["verpleegkundige", "verpleegkundig-specialist-ggz"],
    "31": ["orthopedagoog-generalist"],
  }),
});
export type ProfessionRules = z.infer<typeof ProfessionRules>;
export const usualProfessionRules: ProfessionRules = ProfessionRules.parse({});

type Registration = Pick<RegistrationNumbers, "skjNumber"> & { readonly professions: readonly Profession[] };

/**
 * A geregistreerde professional: registered with SKJ, or of a profession that is registered with BIG. That such a
 * profession comes with its number, the profile sees to.
 */
export function mayTreatChildren({ professions: own, skjNumber }: Registration, rules = usualProfessionRules): boolean {
  return skjNumber !== null || own.some((profession) => rules.bigRegistered.includes(profession));
}

/** Whether somebody of these professions may be regiebehandelaar of an adult. */
export function mayLeadAdultTreatment(own: readonly Profession[], rules = usualProfessionRules): boolean {
  return own.some((profession) => rules.leadsAdultTreatment.includes(profession));
}

/** Whether one of these professions has a BIG number, so that the form asks for it. */
export function needsBigNumber(own: readonly Profession[], rules = usualProfessionRules): boolean {
  return own.some((profession) => rules.bigRegistered.includes(profession));
}

/** A BIG number whose last two digits name another profession than those given: something for the lead to look at. */
export function bigNumberLooksDifferent(own: readonly Profession[], bigNumber: string, rules = usualProfessionRules): boolean {
  const named = rules.bigEndings[bigNumber.slice(-2)];
  return named !== undefined && !named.some((profession) => own.includes(profession));
}
