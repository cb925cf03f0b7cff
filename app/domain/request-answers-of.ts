import type { Origin } from "./funding/residence.ts";
import type { HouseholdProspect } from "./household.ts";
import type { RequestDetails } from "./request.ts";
import { type RequestAnswers, therapistDecides } from "./request-answers.ts";
import { askBirthdayAt, type CompleteRequest } from "./request-assembly.ts";
import { deskAnswer } from "./request-offer.ts";
import { partsOfTheWeek } from "./working-week.ts";

/** A request as far as it was answered by people. */
export type AnsweredRequest = Pick<CompleteRequest, "desk" | "details" | "exclusions" | "prospect">;

/** The answers that a request stands for: the form as it would be filled in to send it. The other way round from assembling. */
export function answersOf({ desk, details, exclusions, prospect }: AnsweredRequest): RequestAnswers {
  const { personKind, ageYears, turnsEighteenSoon, kind, language, interpreterOk, places, absenceLikely, urgency, urgencyReason, note, shownAs, setting } = details;
  const everyPart = details.partsOfWeek.length === partsOfTheWeek.length;
  return given({
    desk: deskAnswer(desk), setting, personKind, kind, language, places, urgency, shownAs,
    ageYears: String(ageYears),
    turnsEighteenSoon: ageYears === askBirthdayAt ? (turnsEighteenSoon ? "yes" : "no") : undefined,
    forms: kind === "screening" ? undefined : details.forms.length > 0 ? details.forms : [therapistDecides],
    populations: someOf(details.populations) as RequestAnswers["populations"],
    interpreter: language === "nl" ? undefined : interpreterOk ? "yes" : "no",
    gender: genderOf(details),
    anyPart: everyPart ? "yes" : undefined,
    partsOfWeek: everyPart ? undefined : details.partsOfWeek,
    absenceLikely: absenceLikely ? "yes" : undefined,
    urgencyReason: urgencyReason ?? undefined,
    origin: originOf(details.origin),
    ...answersOfProspect(prospect),
    excludedRegions: someOf(exclusions.regions),
    excludedPractices: someOf(exclusions.practices),
    excludedTherapists: someOf(exclusions.therapists),
    note: note === "" ? undefined : note,
  });
}

/** What a family expects, as answers. */
export function answersOfProspect({ leavesOn, afterLeaving, movesTo, safety }: HouseholdProspect): RequestAnswers {
  return given({ leavesIn: leavesOn?.slice(0, 7), afterLeaving: afterLeaving ?? undefined, movesTo: movesTo ?? undefined, safety: safety ?? undefined });
}

function genderOf({ therapistGender, genderMust }: RequestDetails): RequestAnswers["gender"] {
  return therapistGender === null ? "any" : `${therapistGender}-${genderMust ? "must" : "wish"}`;
}

function originOf(origin: Origin): string {
  return origin.kind === "region" ? origin.region : origin.kind;
}

function someOf(list: readonly string[]): string[] | undefined {
  return list.length > 0 ? [...list] : undefined;
}

/** A question without an answer is not there. */
function given(answers: { readonly [Q in keyof RequestAnswers]: RequestAnswers[Q] | undefined }): RequestAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}
