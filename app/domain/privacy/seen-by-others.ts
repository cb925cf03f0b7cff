import type { RequestDetails } from "../request.ts";
import { type ShownAs, shownPerson } from "./shown-as.ts";

/**
 * All that a therapist reads of a request before the yes: nothing about who, or in which shelter or region. The query of
 * the page asks for this list, and the preview at sending is made from it.
 */
export const readByTherapist = [
  "kind", "personKind", "ageYears", "turnsEighteenSoon", "forms", "populations", "language", "interpreterOk", "therapistGender", "genderMust", "places",
  "partsOfWeek", "absenceLikely", "urgency", "urgencyReason", "note", "shownAs",
] as const satisfies readonly (keyof RequestDetails)[];

/** All that a lead reads: what was written for the therapist stays between shelter and therapist, and the origin between shelter and engine. */
export const readByLead = [
  "setting", "kind", "personKind", "ageYears", "turnsEighteenSoon", "forms", "populations", "language", "interpreterOk", "therapistGender", "genderMust", "places",
  "partsOfWeek", "absenceLikely", "urgency", "urgencyReason", "shownAs",
] as const satisfies readonly (keyof RequestDetails)[];

type Exact = { readonly ageYears: number; readonly language: string; readonly shownAs: ShownAs };

/** The same request with age and language as coarse as the shelter chose: "9" or "8–11", and null for a language that stays unsaid. */
export type SeenByOthers<Row extends Exact> = Omit<Row, keyof Exact> & { readonly age: string; readonly language: string | null };

/** What others read of a request. What they do not read is not in it, so nothing can show it by mistake. */
export function seenByOthers<Row extends Exact>({ ageYears, language, shownAs, ...rest }: Row): SeenByOthers<Row> {
  const shown = shownPerson({ ageYears, language }, shownAs);
  return { ...rest, age: shown.ageYears === null ? shown.ageBand.replace("-", "–") : String(shown.ageYears), language: shown.language };
}

type ForTherapist = SeenByOthers<Pick<RequestDetails, (typeof readByTherapist)[number]>>;
type ForLead = SeenByOthers<Pick<RequestDetails, (typeof readByLead)[number]>>;

export function seenByTherapist(details: RequestDetails): ForTherapist {
  return seenByOthers(only(details, readByTherapist));
}

export function seenByLead(details: RequestDetails): ForLead {
  return seenByOthers(only(details, readByLead));
}

function only<Field extends keyof RequestDetails>(details: RequestDetails, fields: readonly Field[]): Pick<RequestDetails, Field> {
  return Object.fromEntries(fields.map((field) => [field, details[field]])) as Pick<RequestDetails, Field>;
}
