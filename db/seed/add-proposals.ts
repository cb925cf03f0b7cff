import type { History } from "./history.ts";
import { daysBefore, type Place, type World } from "./world.ts";

type SeedRequest = { readonly id: string; readonly region: string; readonly kind: string };

/**
 * Writes the proposals of this past, and gives back the states that really came about: a case that still runs
 * needs a free place, and where there is none the request still waits.
 */
export function addProposals(world: World, request: SeedRequest, past: History): History["states"] {
  const places = world.places.get(`${request.region} ${request.kind}`) ?? [];
  if (places.length === 0) return past.states.slice(0, 1);
  for (const refusal of past.refusals) addRefusal(world, request, world.chance.pick(places), refusal);
  if (!past.live) return past.states;
  const place = past.live.releasedAt ? world.chance.pick(places) : places.find(({ taken }) => !taken);
  if (!place) return past.states.slice(0, 1 + 2 * past.refusals.length);
  place.taken ||= past.live.releasedAt === null;
  addLive(world, request, place, past.live);
  return past.states;
}

function addRefusal(world: World, request: SeedRequest, place: Place, refusal: History["refusals"][number]) {
  const declined = refusal.status === "declined";
  world.rows.add("proposal", {
    ...common(world, request, place, refusal.proposedAt), status: refusal.status, expires_at: daysBefore(refusal.proposedAt, -7),
    answered_at: refusal.endedAt, released_at: refusal.endedAt,
    decline_reason: declined ? world.chance.pick(["no-place", "this-one-case", "not-my-expertise"]) : null,
  });
}

function addLive(world: World, request: SeedRequest, place: Place, live: NonNullable<History["live"]>) {
  const expiresAt = live.answeredAt ? daysBefore(live.proposedAt, -7) : daysBefore(world.plan.today, -1);
  world.rows.add("proposal", {
    ...common(world, request, place, live.proposedAt), status: live.answeredAt ? "accepted" : "open", expires_at: expiresAt,
    answered_at: live.answeredAt, released_at: live.releasedAt, decline_reason: null,
  });
}

function common(world: World, request: SeedRequest, place: Place, proposedAt: Date) {
  return { id: world.chance.uuid(), request_id: request.id, therapist_id: place.therapistId, place_id: place.id, explanation: {}, proposed_at: proposedAt };
}
