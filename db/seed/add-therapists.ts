import { offerer, type SeedOfferer } from "./offerers.ts";
import { addOrganisation, addPerson, daysBefore, type World } from "./world.ts";

/** Therapists in practices of one to six, spread over the regions as the demand is. */
export async function addTherapists(world: World): Promise<void> {
  const { plan, chance } = world;
  const weights = plan.regions.map(({ slug, weight }) => [slug, weight] as const);
  for (let made = 0; made < plan.therapists; ) {
    const region = chance.weighted(weights);
    const members = Math.min(chance.whole(1, 6), plan.therapists - made);
    const practice = addOrganisation(world, `Praktijk ${region} ${made + 1}`, "practice", region);
    for (let member = 0; member < members; member++) addTherapist(world, region, practice);
    made += members;
  }
  await world.rows.flush();
}

function addTherapist(world: World, region: string, organisationId: string) {
  const { plan, chance, rows } = world;
  const id = chance.uuid();
  const offer = offerer(chance);
  const person = addPerson(world, "therapist", organisationId);
  rows.add("therapist", {
    id, person_id: person, organisation_id: organisationId, home_region: region, gender: offer.gender,
    professions: offer.professions, languages: offer.languages, interpreter_ok: offer.interpreterOk, places: offer.places,
    parts_of_week: offer.partsOfWeek, zvw_contract: offer.zvwContract, confirmed_at: plan.today, status: "approved", status_since: plan.today,
  });
  rows.add("code_agreement", { person_id: person, version: "2026-11", agreed_at: plan.today });
  rows.add("therapist_state", { therapist_id: id, status: "approved", at: plan.today });
  for (const { treatment, ageMin, ageMax } of offer.treatments) {
    rows.add("therapist_treatment", { therapist_id: id, treatment, age_min: ageMin, age_max: ageMax, level: "trained" });
  }
  const served = regionsServed(world, region);
  for (const slug of served) rows.add("therapist_region", { therapist_id: id, region: slug });
  for (const slug of contractRegions(world, served)) rows.add("therapist_contract", { therapist_id: id, region: slug });
  addPlaces(world, id, served, offer);
}

/** A quarter of the therapists also serve another region (a guess). */
function regionsServed({ plan, chance }: World, home: string): string[] {
  const others = plan.regions.map(({ slug }) => slug).filter((slug) => slug !== home);
  return [home, ...(others.length > 0 && chance.yes(0.25) ? [chance.pick(others)] : [])];
}

/** Most have a contract where they work, some elsewhere too: children come from other regions (a guess). */
function contractRegions({ plan, chance }: World, served: readonly string[]): string[] {
  const all = plan.regions.map(({ slug }) => slug);
  return all.filter((slug) => chance.yes(served.includes(slug) ? 0.9 : 2 / all.length));
}

function addPlaces({ plan, chance, rows, places }: World, therapistId: string, served: readonly string[], offer: SeedOfferer) {
  for (const [kind, many] of [["treatment", offer.treatmentPlaces], ["screening", offer.screeningPlaces]] as const) {
    for (let index = 0; index < many; index++) {
      const place = { id: chance.uuid(), therapistId, taken: false };
      rows.add("place", { id: place.id, therapist_id: therapistId, kind, opened_at: daysBefore(plan.today, plan.days) });
      for (const slug of served) list(places, `${slug} ${kind}`).push(place);
    }
  }
}

function list<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}
