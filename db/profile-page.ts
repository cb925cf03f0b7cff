import type { Person } from "../app/domain/actor.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Posted } from "../app/domain/posted.ts";
import { answersOf } from "../app/domain/profile-answers.ts";
import { withClaims } from "../app/domain/profile-change.ts";
import { problemsOfStep, type RegistrationStep, registrationSteps, standingOfSteps } from "../app/domain/registration-steps.ts";
import { agreementOf } from "./code-agreements.ts";
import type { Database } from "./connect.ts";
import { openHomeRegionClaim } from "./home-region-claims.ts";
import { ownJoinRequest, practiceName, practicesToJoin } from "./practices.ts";
import { profileGround } from "./profile-ground.ts";
import { openVersionOf } from "./profile-versions.ts";
import { regionOfRegistration, savedSteps } from "./registrations.ts";
import { settingOn } from "./settings.ts";
import { type StoredTherapist, therapistOf } from "./therapists.ts";

/**
 * All that the steps of a registration show: what was answered so far, and what there is to choose from. Once the profile
 * was sent, the steps start with it as it is wanted: with what waits for the lead.
 */
export async function stepsFor(db: Database, actor: Person, on: IsoDate) {
  const stored = await therapistOf(db, actor.personId);
  const known = await answersSoFar(db, actor.personId, stored);
  const ground = await profileGround(db, on);
  const { catalogue, regions, supervisors, openRegions } = ground;
  return {
    sent: stored !== undefined,
    answers: known.answers,
    standing: standingOfSteps(known.saved, [...known.saved].flatMap((step) => problemsOfStep(step, known.answers, ground))),
    catalogue, supervisors, regions,
    workRegions: regions.filter(({ slug }) => openRegions.includes(slug) || keeps(stored, slug)),
    ...(await practiceFor(db, actor, known.answers)),
    code: { inForce: (await settingOn(db, "code-of-conduct", on)).version, agreed: (await agreementOf(db, actor.personId)) ?? null },
  };
}

export type StepsData = Awaited<ReturnType<typeof stepsFor>>;

async function answersSoFar(db: Database, personId: string, stored: StoredTherapist | undefined): Promise<{ answers: Posted; saved: Set<RegistrationStep> }> {
  if (stored) {
    const version = await openVersionOf(db, stored.id);
    const wanted = withClaims(stored.profile, version?.claims ?? null, (await openHomeRegionClaim(db, stored.id))?.toRegion ?? null);
    return { answers: answersOf(wanted), saved: new Set(registrationSteps) };
  }
  const steps = await savedSteps(db, personId);
  const region = await regionOfRegistration(db);
  const first: Posted = region ? { homeRegion: region, regions: region } : {};
  return { answers: Object.assign(first, ...steps.map(({ answers }) => answers)), saved: new Set(steps.map(({ step }) => step)) };
}

/** The practice that somebody has, asked for, or could ask. */
async function practiceFor(db: Database, actor: Person, answers: Posted) {
  const region = [answers.homeRegion ?? ""].flat()[0] ?? "";
  return {
    practice: await practiceName(db, actor.organisations[0]),
    join: (await ownJoinRequest(db)) ?? null,
    practices: region ? await practicesToJoin(db, region) : [],
  };
}

/** A region that was switched off stays on the list of who works there already. */
function keeps(stored: StoredTherapist | undefined, region: string): boolean {
  return stored !== undefined && (stored.profile.homeRegion === region || stored.profile.regions.includes(region));
}
