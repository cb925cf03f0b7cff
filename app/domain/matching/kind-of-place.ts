import { z } from "zod";
import { ageBands, agesOfBand } from "../age-band.ts";
import { PlaceOfTreatment } from "../place-of-treatment.ts";
import { RequestKind } from "../request.ts";
import { partsOfTheWeek } from "../working-week.ts";
import type { CriterionName } from "./criteria.ts";
import type { Offerer } from "./offerer.ts";
import { weekMask } from "./week-mask.ts";

/** A place that there could be, told by what decides who can use it. It is nobody's, so of either gender and at any time of the week. */
export const KindOfPlace = z.object({
  region: z.string(),
  kind: RequestKind,
  /** Null for a screening, which asks for no form, and for a treatment of which nobody in sight asks or gives any. */
  form: z.string().nullable(),
  ageBand: z.enum(ageBands),
  /** Dutch: with an interpreter where that is accepted. Any other: for those who speak it. */
  language: z.string(),
  route: z.enum(["jeugdwet", "zvw"]),
  place: PlaceOfTreatment,
});
export type KindOfPlace = z.infer<typeof KindOfPlace>;

/** The criteria that the words of a kind decide, beside its route. The others are left to whoever will be found. */
export const criteriaOfKinds = ["kind", "region", "form", "age", "language", "place"] as const satisfies readonly CriterionName[];

const dutch = "nl";
const anyForm = "any";

/** An offer of this kind, for the criteria above to look at. */
export function offererOfKind({ region, kind, form, ageBand, language, place }: Omit<KindOfPlace, "route">): Offerer {
  const { from, to } = agesOfBand(ageBand);
  const places = { free: 1, total: 1 };
  return {
    kind, week: weekMask(partsOfTheWeek), freePlaces: 1, totalPlaces: 1,
    therapist: {
      id: "a new place", practiceId: "a new practice", status: "approved", homeRegion: region, regions: [region], gender: "other", professions: [], skjRegistered: true, leadElsewhere: false, leadProfessions: [], populations: [],
      forms: [{ code: form ?? anyForm, ageMin: from, ageMax: to, level: "trained", supervised: false }],
      languages: [language], interpreterOk: language === dutch, flexibleAboutAbsence: true, takesFamilies: true, travelsBeyondHome: true, sessions: [], places: [place], partsOfWeek: [...partsOfTheWeek],
      zvwContract: "all", contractRegions: [], confirmedAt: new Date(0), paused: false, absentFrom: null, absentUntil: null, nextFreeOn: null,
      capacity: { treatment: places, screening: places, "on-site": { free: 0, total: 0 } },
    },
  };
}

/** The words of a kind in one line: equal kinds have equal words. */
export function wordsOfKind({ region, kind, form, ageBand, language, route, place }: KindOfPlace): string {
  return [region, kind, form, ageBand, language, route, place].join(" ");
}

/** The languages that a place for this person could have: the own one, and Dutch where an interpreter may be there. */
export function languagesFor({ language, interpreterOk }: { language: string; interpreterOk: boolean }): string[] {
  return interpreterOk && language !== dutch ? [language, dutch] : [language];
}

