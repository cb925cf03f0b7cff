import { readFileSync } from "node:fs";
import { knownFundingRules } from "../../app/domain/funding/known-rules.ts";
import { termsOn, usualMatchingRules } from "../../app/domain/matching/matching-rules.ts";
import type { OfferingTherapist } from "../../app/domain/matching/offerer.ts";
import type { WaitingNeed } from "../../app/domain/matching/seeker.ts";
import type { GroupInput } from "../../app/domain/matching/solve-group.ts";
import { PlaceOfTreatment } from "../../app/domain/place-of-treatment.ts";
import { addDays } from "../../app/domain/iso-date.ts";
import { offerer } from "../../db/seed/offerers.ts";
import { chance, type Chance } from "../../db/seed/random.ts";
import { familyTraits, seeker } from "../../db/seed/seekers.ts";

const on = "2026-11-22";
const confirmedAt = new Date(`${on}T08:00:00Z`);

type Region = { slug: string; neighbours: { slug: string }[] };
const { regions }: { regions: Region[] } = JSON.parse(readFileSync(new URL("../../db/facts/regions.json", import.meta.url), "utf8"));
const slugs = regions.map(({ slug }) => slug);
const neighbours = Object.fromEntries(regions.map((region) => [region.slug, region.neighbours.map(({ slug }) => slug)]));

/** All who wait and all who offer, as one run of the whole country sees them: made up as the seed makes them up. */
export function openCountry(requests: number, therapists: number, seed = 1): GroupInput {
  const luck = chance(seed);
  return {
    terms: termsOn(on, { rules: usualMatchingRules, fundingVersions: knownFundingRules, intakeWeeks: 4, neighbours }),
    needs: Array.from({ length: requests }, (_, row) => need(luck, row)),
    therapists: Array.from({ length: therapists }, (_, row) => offering(luck, row)),
  };
}

function need(luck: Chance, row: number): WaitingNeed {
  const region = luck.pick(slugs);
  const wish = seeker(luck, familyTraits(luck), luck.yes(0.7) ? "child" : "parent");
  const from = luck.weighted([["same", 50], ["elsewhere", 30], ["unknown", 10], ["abroad", 10]] as const);
  const { personKind: _, ...asked } = wish;
  return {
    ...asked, id: `r${row}`, reference: `R-${row}`, region, alsoRegions: [], setting: "shelter",
    origin: from === "unknown" || from === "abroad" ? { kind: from } : { kind: "region", region: from === "same" ? region : luck.pick(slugs) },
    ageStatedOn: on, places: asked.places.map((place) => PlaceOfTreatment.parse(place)), absenceLikely: luck.yes(0.1), populations: [],
    submittedAt: new Date(`${addDays(on, -luck.whole(0, 120))}T09:00:00Z`),
    excludedTherapists: [], excludedPractices: [], excludedRegions: luck.yes(0.02) ? [luck.pick(slugs)] : [], bars: [], knownTherapists: [],
  };
}

function offering(luck: Chance, row: number): OfferingTherapist {
  const home = luck.pick(slugs);
  const { treatments, treatmentPlaces, screeningPlaces, ...offer } = offerer(luck);
  const served = [...new Set([home, ...(luck.yes(0.25) ? [luck.pick(slugs)] : [])])];
  return {
    ...offer, id: `t${row}`, practiceId: `p${Math.floor(row / 3)}`, status: "approved", homeRegion: home, regions: served, skjRegistered: false, leadElsewhere: false, leadProfessions: [], populations: [],
    forms: treatments.map(({ treatment, ageMin, ageMax }) => ({ code: treatment, ageMin, ageMax, level: "trained", supervised: false })),
    places: offer.places.map((place) => PlaceOfTreatment.parse(place)), flexibleAboutAbsence: luck.yes(0.4),
    contractRegions: slugs.filter((slug) => luck.yes(served.includes(slug) ? 0.9 : 0.07)),
    confirmedAt, paused: false, absentFrom: null, absentUntil: null, nextFreeOn: null,
    takesFamilies: true, travelsBeyondHome: true, sessions: [],
    capacity: { treatment: { free: treatmentPlaces, total: treatmentPlaces }, screening: { free: screeningPlaces, total: screeningPlaces }, "on-site": { free: 0, total: 0 } },
  };
}
