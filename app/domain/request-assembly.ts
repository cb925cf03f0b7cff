import type { Origin } from "./funding/residence.ts";
import type { HouseholdProspect } from "./household.ts";
import type { IsoDate } from "./iso-date.ts";
import { rarityOf } from "./privacy/re-identification.ts";
import type { RequestDetails } from "./request.ts";
import { type RequestAnswers, therapistDecides } from "./request-answers.ts";
import { type Desk, deskOf, type RequestOffer } from "./request-offer.ts";
import { asksReason } from "./urgency-reason.ts";
import { partsOfTheWeek } from "./working-week.ts";

/** The age at which we ask whether the 18th birthday is near: the answer changes who pays. */
export const askBirthdayAt = 17;

/** A request with nothing left to ask. */
export type CompleteRequest = {
  readonly desk: Desk;
  readonly details: RequestDetails;
  readonly ageStatedOn: IsoDate;
  /** Regions and practices by their ids; single therapists by their number in a public register. */
  readonly exclusions: { readonly regions: readonly string[]; readonly practices: readonly string[]; readonly therapists: readonly string[] };
  readonly prospect: HouseholdProspect;
  /** Whether few people in the country are like this one: beside an exact showing it says that somebody confirmed it. */
  readonly rareWhenSent: boolean;
};

/**
 * The request that complete answers stand for. `today` is the day in the Netherlands on which the age was stated.
 * @throws RangeError when a question that everybody must answer was not.
 */
export function assembleRequest(answers: RequestAnswers, offer: RequestOffer, today: IsoDate): CompleteRequest {
  const { desk, personKind, kind, language, urgency, places } = must(answers, offer);
  const ageYears = Number(answers.ageYears);
  return {
    desk,
    ageStatedOn: today,
    exclusions: { regions: answers.excludedRegions ?? [], practices: answers.excludedPractices ?? [], therapists: answers.excludedTherapists ?? [] },
    prospect: prospectOf(answers),
    rareWhenSent: rarityOf({ personKind, ageYears, language }, offer.population) !== null,
    details: {
      setting: (offer.ambulant && answers.setting) || "shelter",
      kind, personKind, ageYears, language, urgency, places: [...new Set(places)],
      turnsEighteenSoon: ageYears === askBirthdayAt && answers.turnsEighteenSoon === "yes",
      forms: kind === "screening" ? [] : formsOf(answers),
      populations: [...new Set(answers.populations ?? [])],
      interpreterOk: language !== "nl" && answers.interpreter === "yes",
      ...genderOf(answers),
      partsOfWeek: partsOfTheWeek.filter((part) => answers.anyPart || answers.partsOfWeek?.includes(part)),
      absenceLikely: answers.absenceLikely === "yes",
      urgencyReason: (asksReason(urgency) && answers.urgencyReason) || null,
      shownAs: answers.shownAs ?? "exact",
      note: answers.note ?? "",
      origin: originOf(answers.origin),
    },
  };
}

function must(answers: RequestAnswers, offer: RequestOffer) {
  const desk = deskOf(answers, offer);
  const { personKind, kind, language, urgency, places } = answers;
  if (!desk || !personKind || !kind || !language || !urgency || !places) throw new RangeError("A request was assembled before it was complete.");
  return { desk, personKind, kind, language, urgency, places };
}

/** "The therapist decides" is the wider answer, so beside other forms it wins. */
function formsOf({ forms = [] }: RequestAnswers): string[] {
  return forms.includes(therapistDecides) ? [] : [...new Set(forms)];
}

function genderOf({ gender }: RequestAnswers): Pick<RequestDetails, "therapistGender" | "genderMust"> {
  if (gender === undefined || gender === "any") return { therapistGender: null, genderMust: false };
  return { therapistGender: gender.startsWith("female") ? "female" : "male", genderMust: gender.endsWith("must") };
}

function originOf(origin: string | undefined): Origin {
  if (origin === undefined || origin === "unknown") return { kind: "unknown" };
  return origin === "abroad" ? { kind: "abroad" } : { kind: "region", region: origin };
}

function prospectOf({ leavesIn, afterLeaving, movesTo, safety }: RequestAnswers): HouseholdProspect {
  return {
    leavesOn: leavesIn ? `${leavesIn}-01` : null,
    afterLeaving: afterLeaving ?? null,
    movesTo: (afterLeaving === "moves" && movesTo) || null,
    safety: safety ?? null,
  };
}
