import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { openPlaces } from "../../db/places.ts";
import { bigNumberOfAnother, profileGround } from "../../db/profile-ground.ts";
import { holdTherapistOf, insertTherapist, insertTherapistState, type StoredTherapist, updateProfile } from "../../db/therapists.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { submission } from "../domain/approval.ts";
import { matchJobs } from "../domain/job.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { needsCheckAgain } from "../domain/profile-change.ts";
import type { ReadProfile } from "../domain/profile-form.ts";
import { type Profile, type ProfileProblem, profileProblems } from "../domain/profile.ts";

type Filled = Extract<ReadProfile, { kind: "readable" }>;

export type SubmittedProfile =
  | { readonly kind: "waits-for-lead" | "saved" }
  | { readonly kind: "invalid"; readonly problems: readonly ProfileProblem[] }
  | { readonly kind: "refuse"; readonly reason: "suspended" | "no-practice" };

/**
 * Writes the profile of the actor. A first one, and one that claims more than was checked, waits for the lead of the
 * home region; any other change counts at once. The number of places is asked with the first profile only: later it
 * has a page of its own.
 */
export async function submitProfile(db: Database, occasion: Occasion, { profile, places }: Filled): Promise<SubmittedProfile> {
  return asActor(db, occasion.actor, async (trx) => {
    const before = await holdTherapistOf(trx, personAt(occasion).personId);
    const problems = await problemsOf(trx, occasion, profile, before);
    if (problems.length > 0) return { kind: "invalid", problems };
    const decision = submission(before?.status ?? null, !before || needsCheckAgain(before.profile, profile));
    if (decision.kind === "refuse") return decision;
    const id = before ? await changed(trx, before, profile) : await registered(trx, occasion, { profile, places });
    if (!id) return { kind: "refuse", reason: "no-practice" };
    if (decision.status) await waitForLead(trx, occasion, id);
    await recordAudit(trx, occasion, "profile.submit", { kind: "therapist", id });
    await enqueue(trx, ...matchJobs([...profile.regions, ...(before?.profile.regions ?? [])]));
    return { kind: decision.status ? "waits-for-lead" : "saved" };
  });
}

async function problemsOf(trx: Database, { now }: Occasion, profile: Profile, before: StoredTherapist | undefined): Promise<ProfileProblem[]> {
  const ground = await profileGround(trx, amsterdamClock(now).date);
  // A region that was switched off takes nobody new; who works there already may stay.
  const kept = before ? [before.profile.homeRegion, ...before.profile.regions] : [];
  const problems = profileProblems(profile, { ...ground, openRegions: [...ground.openRegions, ...kept] });
  if (profile.bigNumber && (await bigNumberOfAnother(trx, profile.bigNumber))) problems.push({ field: "bigNumber", code: "big-taken" });
  return problems;
}

async function changed(trx: Database, before: StoredTherapist, profile: Profile): Promise<string> {
  await updateProfile(trx, before.id, profile);
  return before.id;
}

/** The practice is the one that invited; without any there is nobody to work for. */
async function registered(trx: Database, occasion: Occasion, { profile, places }: Pick<Filled, "profile" | "places">): Promise<string | undefined> {
  const { personId, organisations } = personAt(occasion);
  const organisationId = organisations[0];
  if (!organisationId) return undefined;
  const id = await insertTherapist(trx, { personId, organisationId, profile, at: occasion.now });
  await openPlaces(trx, id, "treatment", places.treatment, occasion.now);
  await openPlaces(trx, id, "screening", places.screening, occasion.now);
  return id;
}

async function waitForLead(trx: Database, occasion: Occasion, therapistId: string) {
  await insertTherapistState(trx, { therapistId, status: "submitted", personId: personAt(occasion).personId, at: occasion.now });
  await enqueue(trx, { task: "notify", payload: { event: "therapist-submitted", subject: therapistId } });
}
