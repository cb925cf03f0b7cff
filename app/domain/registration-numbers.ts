import { z } from "zod";

/** People write numbers in groups: "0902 1234 916" is one number. */
const written = z.string().transform((text) => text.replaceAll(/[\s.-]/g, ""));

/** A BIG number: 11 digits, one per person and profession. [S] noraonline.nl/wiki/Big_register */
export const BigNumber = written.pipe(z.string().regex(/^\d{11}$/, "big-format"));

/** An AGB code: always 8 digits, of a person or of a practice. [S] vektis.nl, zzp-erindezorg.nl */
export const AgbCode = written.pipe(z.string().regex(/^\d{8}$/, "agb-format"));

/** An SKJ number. Nobody publishes the rule; nine digits were seen, so six to twelve pass. [S*] skjeugd.nl */
export const SkjNumber = written.pipe(z.string().regex(/^\d{6,12}$/, "skj-format"));

/** The numbers of one therapist; null is a number that this person does not have. */
export type RegistrationNumbers = {
  readonly bigNumber: string | null;
  readonly agbCode: string | null;
  readonly skjNumber: string | null;
};

/** Where a lead looks each number up. Public registers; the address is shown as text. [S] */
export const publicRegisters = {
  bigNumber: "zoeken.bigregister.nl",
  agbCode: "www.agbcode.nl",
  skjNumber: "skjeugd.nl/register",
} as const satisfies Record<keyof RegistrationNumbers, string>;
