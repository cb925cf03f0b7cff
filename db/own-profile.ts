import type { Person } from "../app/domain/actor.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import { isJoinTold } from "../app/domain/practice-answers.ts";
import { claimedMore, withClaims } from "../app/domain/profile-change.ts";
import type { Database } from "./connect.ts";
import { lastHomeRegionRefusal, openHomeRegionClaim } from "./home-region-claims.ts";
import { joinsToAnswer, ownJoinRequest, practiceName } from "./practices.ts";
import { profileNames } from "./profile-names.ts";
import { stepsFor } from "./profile-page.ts";
import { treatmentNames } from "./proposal-pages.ts";
import { questionsAbout } from "./profile-questions.ts";
import { lastRefusal, openVersionOf } from "./profile-versions.ts";
import { supervisionsOfActor, trainingOf } from "./supervisions.ts";
import { lastDecision, therapistOf } from "./therapists.ts";
import { practiceMembers } from "./transfers.ts";

/** What others ask of the actor, and what the actor asked of others. */
async function asked(db: Database, actor: Person, on: IsoDate) {
  const join = await ownJoinRequest(db);
  const forms: Readonly<Record<string, string>> = await treatmentNames(db);
  const supervisions = (await supervisionsOfActor(db)).map((one) => ({ ...one, form: forms[one.treatment] ?? one.treatment }));
  return { practice: await practiceName(db, actor.organisations[0]), join: join && isJoinTold(join, on) ? join : null, joins: await joinsToAnswer(db), supervisions };
}

/** The page of the own profile: the steps that are left while it is not sent, else how it stands and what waits. */
export async function ownProfile(db: Database, actor: Person, on: IsoDate) {
  const therapist = await therapistOf(db, actor.personId);
  const { standing, code } = await stepsFor(db, actor, on);
  const questions = await asked(db, actor, on);
  if (!therapist) return { kind: "begun" as const, standing, ...questions };
  const { id, status, profile } = therapist;
  const version = await openVersionOf(db, id);
  const wanted = withClaims(profile, version?.claims ?? null, null);
  return {
    kind: "sent" as const, status, profile, code, on,
    reason: (await lastDecision(db, id))?.reason ?? null,
    names: await profileNames(db, wanted),
    pending: version ? { sentAt: version.sentAt, changes: claimedMore(profile, version.claims), wanted: { forms: wanted.forms } } : null,
    home: { asked: (await openHomeRegionClaim(db, id)) ?? null, refusal: (await lastHomeRegionRefusal(db, id)) ?? null },
    refusal: (await lastRefusal(db, id)) ?? null,
    questions: await questionsAbout(db, id),
    training: await trainingOf(db, id),
    ownsPractice: (await practiceMembers(db)).length > 0,
    ...questions,
  };
}

export type OwnProfile = Awaited<ReturnType<typeof ownProfile>>;
