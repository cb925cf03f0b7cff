import { z } from "zod";

/** People write numbers in groups: "0902 1234 916" is one number. */
const written = z.string().transform((text) => text.replaceAll(/[\s.-]/g, ""));

/** A BIG number: 11 digits, one per person and profession. [S] noraonline.nl/wiki/Big_register */
export const BigNumber = written.pipe(z.string().regex(/^\d{11}$/, "big-format"));

/** An AGB code: always 8 digits, of a person or of a practice. [S] vektis.nl, zzp-erindezorg.nl */
export const AgbCode = written.pipe(z.string().regex(/^\d{8}$/, "agb-format"));

/** An SKJ number. Nobody publishes the rule; nine digits were seen, so six to twelve pass. [S*] skjeugd.nl */
export const SkjNumber = written.pipe(z.string().regex(/^\d{6,12}$/, "skj-format"));

/** A number in one of the two public registers of people, BIG or SKJ: enough to mean somebody without a list of names. */
export const RegisterNumber = written.pipe(z.string().regex(/^\d{6,12}$/, "register-number-format"));

/** The numbers of one therapist; null is a number that this person does not have. */
export type RegistrationNumbers = {
  readonly bigNumber: string | null;
  readonly agbCode: string | null;
  readonly skjNumber: string | null;
};

/** Where a lead looks each number up: the search page of a public register. Nothing is looked up from here. [S] */
export const publicRegisters = {
  bigNumber: { name: "zoeken.bigregister.nl", page: "https://zoeken.bigregister.nl/" },
  agbCode: { name: "www.agbcode.nl", page: "https://www.agbcode.nl/" },
  skjNumber: { name: "skjeugd.nl/register", page: "https://skjeugd.nl/register/" },
} as const satisfies Record<keyof RegistrationNumbers, { readonly name: string; readonly page: string }>;
