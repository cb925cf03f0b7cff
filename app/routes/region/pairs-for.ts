import type { Database } from "../../../db/connect.ts";
import { pairTermsOn } from "../../../db/matching-terms.ts";
import { offeringTherapists } from "../../../db/matching-therapists.ts";
import type { regionRequest } from "../../../db/region-requests.ts";
import { freePlacesPerTherapist } from "../../../db/region-places.ts";
import { therapistsOfRegions } from "../../../db/therapist-review.ts";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import type { OfferingTherapist } from "../../domain/matching/offerer.ts";
import { suitsForLead, type Waivable } from "../../domain/matching/override.ts";
import { seekerOn } from "../../domain/matching/seeker.ts";

type Request = NonNullable<Awaited<ReturnType<typeof regionRequest>>>;

export type PossiblePair = { readonly id: string; readonly name: string; readonly practice: string | null; readonly toWaive: readonly Waivable[] };

/** Who could be proposed, by what a lead may know: with the family's origin unknown, and without whom it leaves out. */
export async function pairsFor(db: Database, request: Request, regions: readonly string[], now: Date): Promise<PossiblePair[]> {
  const on = amsterdamClock(now).date;
  const terms = await pairTermsOn(db, on);
  const free = await freePlacesPerTherapist(db);
  const able = (await offeringTherapists(db, { regions }, on)).map((therapist) => withFreePlaces(therapist, free));
  const people = new Map((await therapistsOfRegions(db, regions)).map((row) => [row.id, row]));
  return suitsForLead(seekerOn(needOf(request), terms), able, terms).flatMap(({ therapistId, toWaive }) => {
    const person = people.get(therapistId);
    return person ? [{ id: therapistId, name: person.name, practice: person.practice, toWaive }] : [];
  });
}

/** A lead reads no proposals of other regions, so what is free is counted by the database. */
function withFreePlaces(therapist: OfferingTherapist, free: ReadonlyMap<string, number>): OfferingTherapist {
  const of = (kind: "treatment" | "screening" | "on-site") => ({ ...therapist.capacity[kind], free: free.get(`${therapist.id} ${kind}`) ?? 0 });
  return { ...therapist, sessions: [], capacity: { treatment: of("treatment"), screening: of("screening"), "on-site": of("on-site") } };
}

function needOf({ id, reference, region, details, exactAge, submittedAt, ageStatedOn }: Request) {
  return {
    ...details, id, reference, region, alsoRegions: [], origin: { kind: "unknown" as const }, ageYears: exactAge.years, ageStatedOn, turnsEighteenSoon: exactAge.turnsEighteenSoon,
    language: details.language ?? "nl", knownTherapists: [], submittedAt, excludedTherapists: [], excludedPractices: [], excludedRegions: [], bars: [],
  };
}

/** For a page that only chooses a person: everyone of the regions who is at work. */
export async function therapistsAtWork(db: Database, regions: readonly string[]): Promise<{ id: string; name: string; practice: string | null }[]> {
  return (await therapistsOfRegions(db, regions)).filter(({ status, closed }) => status === "approved" && !closed);
}

