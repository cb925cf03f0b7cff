import { makeReference } from "../../app/domain/reference.ts";
import { addProposals } from "./add-proposals.ts";
import { history, type History } from "./history.ts";
import { familySize, familyTraits, seeker, type FamilyTraits } from "./seekers.ts";
import { addOrganisation, addPerson, daysBefore, type Shelter, type World } from "./world.ts";

const requestsPerShelter = 1_500;
const batch = 2_000;

/** Shelters in each region, enough for its share of the requests. */
export function addShelters(world: World): void {
  const { plan } = world;
  const total = plan.regions.reduce((sum, { weight }) => sum + weight, 0);
  for (const { slug, weight } of plan.regions) {
    const many = Math.max(1, Math.round((plan.requests * weight) / total / requestsPerShelter));
    const shelters = Array.from({ length: many }, (_, index) => {
      const id = addOrganisation(world, `Opvang ${slug} ${index + 1}`, "shelter", slug);
      return { id, workerId: addPerson(world, "shelter", id) };
    });
    world.shelters.set(slug, shelters);
  }
}

/** Families one after another, the oldest first, each with one request per person. */
export async function addRequests(world: World): Promise<void> {
  const { plan } = world;
  let written = 0;
  for (let made = 0; made < plan.requests; ) {
    made += addFamily(world, made);
    if (made - written < batch && made < plan.requests) continue;
    await world.rows.flush();
    written = made;
    plan.onProgress?.(made, plan.requests);
  }
}

function addFamily(world: World, before: number): number {
  const { plan, chance, rows } = world;
  const { children, parents } = familySize(chance);
  const people = [...Array<"child">(children).fill("child"), ...Array<"parent">(parents).fill("parent")].slice(0, plan.requests - before);
  const region = chance.weighted(plan.regions.map(({ slug, weight }) => [slug, weight] as const));
  const submittedAt = daysBefore(plan.today, (1 - before / plan.requests) * plan.days + chance.next() / 2);
  const shelter = chance.pick(world.shelters.get(region) ?? []);
  const householdId = chance.uuid();
  rows.add("household", { id: householdId, organisation_id: shelter.id, region, created_at: submittedAt });
  const family = { region, shelter, householdId, submittedAt, traits: familyTraits(chance) };
  for (const person of people) addRequest(world, family, person);
  return people.length;
}

type Family = { region: string; shelter: Shelter; householdId: string; submittedAt: Date; traits: FamilyTraits };

function addRequest(world: World, { region, shelter, householdId, submittedAt, traits }: Family, person: "child" | "parent") {
  const { plan, chance, rows } = world;
  const id = chance.uuid();
  const wish = seeker(chance, traits, person);
  const states = addProposals(world, { id, region, kind: wish.kind }, plan.past ? history(chance, submittedAt, plan.today) : justSent(submittedAt));
  const last = states.at(-1) ?? { status: "submitted", at: submittedAt };
  rows.add("request", {
    id, reference: freshReference(world), household_id: householdId, organisation_id: shelter.id, region, setting: "shelter", kind: wish.kind,
    person_kind: wish.personKind, age_years: wish.ageYears, age_stated_on: submittedAt.toISOString().slice(0, 10),
    turns_eighteen_soon: wish.turnsEighteenSoon, forms: wish.kind === "screening" ? [] : wish.forms, language: wish.language,
    interpreter_ok: wish.interpreterOk, therapist_gender: wish.therapistGender, gender_must: wish.genderMust, places: wish.places,
    parts_of_week: wish.partsOfWeek, urgency: wish.urgency, note: "", submission_key: chance.uuid(), submitted_by: shelter.workerId,
    submitted_at: submittedAt, status: last.status, status_since: last.at,
  });
  addOrigin(world, id, region);
  for (const { status, reason, at } of states) rows.add("request_state", { request_id: id, status, reason, person_id: null, at });
}

/** Nine in ten come from a known region, three in ten of them from another one than where they are now (guesses). */
function addOrigin({ plan, chance, rows }: World, requestId: string, region: string) {
  const kind = chance.weighted([["region", 90], ["abroad", 3], ["unknown", 7]] as const);
  const from = chance.yes(0.7) ? region : chance.pick(plan.regions).slug;
  rows.add("request_origin", { request_id: requestId, kind, region: kind === "region" ? from : null });
}

function justSent(at: Date): History {
  return { states: [{ status: "submitted", at, reason: null }], refusals: [], live: null };
}

function freshReference(world: World): string {
  for (;;) {
    const reference = makeReference(Uint8Array.from({ length: 8 }, () => world.chance.whole(0, 255)));
    if (world.references.has(reference)) continue;
    world.references.add(reference);
    return reference;
  }
}
