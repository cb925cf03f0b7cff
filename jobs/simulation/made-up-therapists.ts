import { OfferingTherapist } from "../../app/domain/matching/offerer.ts";
import type { Chance } from "../../db/seed/random.ts";
import type { Country } from "./country.ts";
import { shareOfLanguages, weekdays } from "./made-up-families.ts";

/** Beyond the end of every simulated year: whether somebody confirms in time is the simulation's to say. */
const confirmedAt = new Date("2100-01-01T00:00:00Z");

/**
 * Therapists in practices of one to six, spread as the demand is. How many give what, in which language and with which
 * contracts are guesses: no count of them was found [NF].
 */
export function madeUpTherapists(many: number, country: Country, chance: Chance): OfferingTherapist[] {
  const all: OfferingTherapist[] = [];
  for (let practice = 0; all.length < many; practice += 1) {
    const region = mostWanting(all, country);
    const members = Math.min(chance.whole(1, 6), many - all.length);
    for (let member = 0; member < members; member += 1) all.push(therapist(`t${String(all.length).padStart(6, "0")}`, `p${practice}`, region, country, chance));
  }
  return all;
}

function therapist(id: string, practiceId: string, homeRegion: string, country: Country, chance: Chance): OfferingTherapist {
  const treatsAdults = chance.yes(0.45);
  const regions = [homeRegion, ...(country.neighbours.get(homeRegion) ?? []).filter(() => chance.yes(0.35))];
  const treatment = chance.whole(1, 5);
  const screening = chance.yes(0.4) ? chance.whole(1, 2) : 0;
  return OfferingTherapist.parse({
    id, practiceId, homeRegion, regions, status: "approved", gender: chance.yes(0.82) ? "female" : "male",
    professions: [treatsAdults ? chance.pick(["gz-psycholoog", "psychotherapeut", "klinisch-psycholoog"]) : chance.pick(["orthopedagoog-generalist", "kinder-en-jeugdpsycholoog-nip"])],
    skjRegistered: true, leadElsewhere: false, leadProfessions: [], populations: [], forms: formsOf(treatsAdults, chance), languages: languagesOf(chance), interpreterOk: chance.yes(0.6),
    places: chance.weighted([[["at-practice"], 35], [["at-practice", "online"], 25], [["at-practice", "at-shelter"], 25], [["at-practice", "at-shelter", "online"], 15]] as const).slice(),
    partsOfWeek: chance.some(weekdays, 3, 8).sort(), zvwContract: treatsAdults ? chance.weighted([["all", 60], ["some", 30], ["none", 10]] as const) : "none",
    contractRegions: contractsOf(regions, country, chance), confirmedAt, paused: false, absentFrom: null, absentUntil: null, nextFreeOn: null,
    flexibleAboutAbsence: chance.yes(0.5),
    takesFamilies: true, travelsBeyondHome: true, sessions: [],
    capacity: { treatment: { free: treatment, total: treatment }, screening: { free: screening, total: screening }, "on-site": { free: 0, total: 0 } },
  });
}

function formsOf(treatsAdults: boolean, chance: Chance) {
  const oldest = treatsAdults ? 99 : 18;
  const offers = [
    { code: "emdr", often: 0.9, ageMin: 4, ageMax: oldest }, { code: "tfcgt", often: 0.45, ageMin: 4, ageMax: 18 }, { code: "writejunior", often: 0.3, ageMin: 4, ageMax: 18 },
    { code: "pcit", often: 0.25, ageMin: 2, ageMax: 7 }, { code: "nika", often: 0.22, ageMin: 0, ageMax: 6 }, { code: "kidnet", often: 0.2, ageMin: 7, ageMax: oldest },
    { code: "ie", often: treatsAdults ? 0.5 : 0, ageMin: 16, ageMax: 99 },
  ];
  const given = offers.filter(({ often }) => chance.yes(often));
  return (given.length > 0 ? given : offers.slice(0, 1)).map(({ code, ageMin, ageMax }) => ({ code, ageMin, ageMax, level: chance.yes(0.9) ? "trained" : "in-training", supervised: true }));
}

function languagesOf(chance: Chance): string[] {
  const other = chance.yes(0.25) ? [chance.weighted(shareOfLanguages.filter(([code]) => code !== "nl" && code !== "en"))] : [];
  return ["nl", ...(chance.yes(0.7) ? ["en"] : []), ...other];
}

/** Nearly everyone has a contract where they work; one in three, often of a larger institution, in half of the country. */
function contractsOf(served: readonly string[], country: Country, chance: Chance): string[] {
  const elsewhere = chance.yes(0.33) ? 0.5 : 0.05;
  return country.weights.map(([slug]) => slug).filter((slug) => chance.yes(served.includes(slug) ? 0.95 : elsewhere));
}

/** The region that has fewest therapists for its share of the demand. */
function mostWanting(sofar: readonly OfferingTherapist[], { weights }: Country): string {
  const many = Map.groupBy(sofar, ({ homeRegion }) => homeRegion);
  const perShare = weights.map(([region, weight]) => [region, ((many.get(region)?.length ?? 0) + 1) / weight] as const);
  return perShare.reduce((fewest, one) => (one[1] < fewest[1] ? one : fewest))[0];
}
