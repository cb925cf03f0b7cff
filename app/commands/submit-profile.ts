import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { openPlaces } from "../../db/places.ts";
import { foundPractice } from "../../db/practices.ts";
import { replaceHomeRegionClaim } from "../../db/home-region-claims.ts";
import { profileGround } from "../../db/profile-ground.ts";
import { replaceVersion } from "../../db/profile-versions.ts";
import { settingOn } from "../../db/settings.ts";
import { askSupervisors } from "../../db/supervisions.ts";
import { holdTherapistOf, insertTherapist, insertTherapistState, type StoredTherapist, updateProfile } from "../../db/therapists.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { submission } from "../domain/approval.ts";
import { days, later } from "../domain/duration.ts";
import { matchJobs, turnAt } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { splitChange } from "../domain/profile-change.ts";
import type { ReadProfile } from "../domain/profile-form.ts";
import { type Profile, type ProfileProblem, profileProblems } from "../domain/profile.ts";

/** A practice of one's own, for who has none. */
export type OwnPractice = { readonly name: string; readonly mailbox: string; readonly phone: string | null };
type Filled = Omit<Extract<ReadProfile, { kind: "readable" }>, "kind"> & { readonly practice?: OwnPractice | undefined };

export type SubmittedProfile =
  | { readonly kind: "waits-for-lead" | "saved" | "claims-wait" }
  | { readonly kind: "invalid"; readonly problems: readonly ProfileProblem[] }
  | { readonly kind: "refuse"; readonly reason: "suspended" | "no-practice" };

/**
 * Writes the profile of the actor. A first one waits for the lead of the home region. Who is approved stays at work: what
 * nobody has to check counts at once, and what is claimed more waits beside it as a version of its own. The number of
 * places is asked with the first profile only: later it has a page of its own.
 */
export async function submitProfile(db: Database, occasion: Occasion, filled: Filled): Promise<SubmittedProfile> {
  return asActor(db, occasion.actor, async (trx) => {
    const before = await holdTherapistOf(trx, personAt(occasion).personId);
    const problems = await problemsOf(trx, occasion, filled.profile, before);
    if (problems.length > 0) return { kind: "invalid", problems };
    const decision = submission(before?.status ?? null);
    if (decision.kind === "refuse") return decision;
    if (before && decision.status === null) return changeAtWork(trx, occasion, before, filled.profile);
    const id = before ? await changed(trx, before, filled.profile) : await registered(trx, occasion, filled);
    if (!id) return { kind: "refuse", reason: "no-practice" };
    await waitForLead(trx, occasion, id);
    await written(trx, occasion, { id, wanted: filled.profile, before });
    return { kind: "waits-for-lead" };
  });
}

async function changeAtWork(trx: Database, occasion: Occasion, before: StoredTherapist, wanted: Profile): Promise<SubmittedProfile> {
  const { now, claims, homeRegion } = splitChange(before.profile, wanted);
  await updateProfile(trx, before.id, now);
  const asked = await replaceHomeRegionClaim(trx, { therapistId: before.id, from: now.homeRegion, to: homeRegion, at: occasion.now });
  if (asked) await enqueue(trx, { task: "notify", payload: { event: "home-region-asked", subject: asked } });
  const isNew = await replaceVersion(trx, before.id, claims, occasion.now);
  if (isNew && claims) await enqueue(trx, { task: "notify", payload: { event: "profile-claims", subject: before.id, turn: turnAt(occasion.now) } });
  await written(trx, occasion, { id: before.id, wanted, before });
  return { kind: claims || homeRegion ? "claims-wait" : "saved" };
}

async function problemsOf(trx: Database, { now }: Occasion, profile: Profile, before: StoredTherapist | undefined): Promise<ProfileProblem[]> {
  const ground = await profileGround(trx, amsterdamClock(now).date);
  // A region that was switched off takes nobody new; who works there already may stay.
  const kept = before ? [before.profile.homeRegion, ...before.profile.regions] : [];
  // So does a supervisor who said yes and is out of sight since: perhaps the practice was another one then.
  const known = before?.profile.forms.flatMap(({ supervisorId, treatment }) => (supervisorId ? [{ therapistId: supervisorId, trainedIn: [treatment] }] : [])) ?? [];
  return profileProblems(profile, { ...ground, supervisors: [...ground.supervisors, ...known], openRegions: [...ground.openRegions, ...kept] });
}

async function changed(trx: Database, before: StoredTherapist, profile: Profile): Promise<string> {
  await updateProfile(trx, before.id, profile);
  return before.id;
}

/** The practice is the one that invited or let in, else the own one, which begins here. */
async function registered(trx: Database, occasion: Occasion, { profile, places, practice }: Filled): Promise<string | undefined> {
  const actor = personAt(occasion);
  const organisationId = actor.organisations[0] ?? (practice && (await foundPractice(trx, { ...practice, region: profile.homeRegion }, occasion.now)));
  if (!organisationId) return undefined;
  return asActor(trx, { ...actor, organisations: [organisationId] }, async () => {
    const id = await insertTherapist(trx, { personId: actor.personId, organisationId, profile, at: occasion.now });
    await openPlaces(trx, id, "treatment", places.treatment, occasion.now);
    await openPlaces(trx, id, "screening", places.screening, occasion.now);
    return id;
  });
}

async function waitForLead(trx: Database, occasion: Occasion, therapistId: string) {
  await insertTherapistState(trx, { therapistId, status: "submitted", personId: personAt(occasion).personId, at: occasion.now });
  await enqueue(trx, { task: "notify", payload: { event: "therapist-submitted", subject: therapistId } });
}

type Written = { readonly id: string; readonly wanted: Profile; readonly before: StoredTherapist | undefined };

/** What each way ends with: supervisors are asked at once, so that lead and supervisor look at the same time. */
async function written(trx: Database, occasion: Occasion, { id, wanted, before }: Written) {
  const { supervisionDays } = await settingOn(trx, "registration-terms", amsterdamClock(occasion.now).date);
  await askSupervisors(trx, id, wanted.forms, { at: occasion.now, endsAt: later(occasion.now, days(supervisionDays)) });
  await recordAudit(trx, occasion, "profile.submit", { kind: "therapist", id });
  await enqueue(trx, ...matchJobs([...wanted.regions, ...(before?.profile.regions ?? [])]));
}
