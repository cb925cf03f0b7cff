import { z } from "zod";
import { ageBands } from "../age-band.ts";
import { PlaceOfTreatment } from "../place-of-treatment.ts";
import { RequestKind } from "../request.ts";
import type { Assumption } from "./assumption.ts";
import { relaxations } from "./assumption.ts";

const number = (least: number) => z.coerce.number("places-missing").pipe(z.int("places-missing").min(least, "places-missing").max(50, "places-many"));
const therapist = z.uuid("therapist-missing");

/** What a lead fills in to suppose one thing. The region of a new therapist is that of the copy. */
export const AssumptionForm = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("new-therapist"), kind: RequestKind, form: z.string().max(60), ageBand: z.enum(ageBands, "age-missing"), language: z.string().regex(/^[a-z]{2,3}$/, "language-missing"),
    route: z.enum(["jeugdwet", "zvw"], "route-missing"), place: PlaceOfTreatment, places: number(1),
  }),
  z.object({ what: z.literal("free-places"), therapist, kind: z.enum(["treatment", "screening"]), places: number(0) }),
  z.object({ what: z.literal("therapist-leaves"), therapist }),
  z.object({ what: z.literal("contract"), therapist, region: z.string().min(1, "region-missing") }),
  z.object({ what: z.literal("rule"), rule: z.enum(relaxations, "rule-missing") }),
], "what-missing");
export type AssumptionForm = z.infer<typeof AssumptionForm>;

/** The assumption that a form makes. A screening asks for no form. */
export function assumptionOf(form: AssumptionForm, region: string): Assumption {
  if (form.what !== "new-therapist") return form;
  const { what, places, ...kind } = form;
  return { what, places, offer: { ...kind, region, form: kind.kind === "screening" || kind.form === "" ? null : kind.form } };
}
