import { z } from "zod";
import type { Seeker } from "./seeker.ts";

/** What two leads agreed, as a run reads it: so many more children of one region may come to therapists of the other. */
const Agreement = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  /** A code of the catalogue, or null for every form. */
  form: z.string().nullable(),
  /** How many children more: the number agreed, minus those who were asked or helped by it. */
  left: z.int().min(0),
});
export type Agreement = z.infer<typeof Agreement>;

/** Whoever seeks, as if the other region were the own: with only the form that the agreement is about. Null where it does not hold. */
export function underAgreement(seeker: Seeker, { from, to, form }: Agreement): Seeker | null {
  if (from !== seeker.region) return null;
  const alsoRegions = [...seeker.alsoRegions, to];
  if (form === null) return { ...seeker, alsoRegions };
  const asks = seeker.kind === "treatment" && (seeker.forms.length === 0 || seeker.forms.includes(form));
  return asks ? { ...seeker, alsoRegions, forms: [form] } : null;
}
