import type { Audience } from "./audience.ts";
import type { ReferencePopulation } from "./privacy/reference-population.ts";
import type { RequestAnswers } from "./request-answers.ts";
import type { PersonKind } from "./request.ts";

/** An organisation in one of its active regions: from where, and for where, a request is sent. */
export type Desk = { readonly organisationId: string; readonly region: string };

export type TreatmentOnOffer = {
  readonly code: string;
  readonly audience: Audience;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
};

/** What there is to choose from today, for this worker. Only forms that can be matched are in `treatments`. */
export type RequestOffer = {
  readonly desks: readonly Desk[];
  readonly ambulant: boolean;
  readonly regions: readonly string[];
  readonly practices: readonly string[];
  readonly treatments: readonly TreatmentOnOffer[];
  /** How many people in the country are alike, to see when a person would stand out. */
  readonly population: ReferencePopulation;
};

/** Whether a form of treatment is meant for such a person, of this age in years. */
export function suits({ audience, ageMin, ageMax }: TreatmentOnOffer, personKind: PersonKind, age: number): boolean {
  const meantFor = audience === "child-and-adult" || (audience === "adult" ? personKind === "parent" : personKind === "child");
  return meantFor && age >= (ageMin ?? 0) && age <= (ageMax ?? 99);
}

/** How a form writes a desk as one answer. */
export function deskAnswer({ organisationId, region }: Desk): string {
  return `${organisationId}:${region}`;
}

/** The desk that was chosen; the only one there is needs no choice. Nothing when its region is off by now. */
export function deskOf({ desk }: RequestAnswers, { desks }: Pick<RequestOffer, "desks">): Desk | undefined {
  if (desk === undefined) return desks.length === 1 ? desks[0] : undefined;
  return desks.find((each) => deskAnswer(each) === desk);
}

/** A form that child and parent follow together: one request, of the child, and its age counts. */
export function isOfTwo({ forms = [] }: RequestAnswers, { treatments }: Pick<RequestOffer, "treatments">): boolean {
  return treatments.some(({ code, audience }) => audience === "parent-and-child" && forms.includes(code));
}
