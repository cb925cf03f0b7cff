import type { IsoDate } from "../app/domain/iso-date.ts";
import { homeRegionMove, type HomeRegionRefusal } from "../app/domain/home-region.ts";
import { bigNumberLooksDifferent } from "../app/domain/profession.ts";
import { claimedMore, withClaims } from "../app/domain/profile-change.ts";
import type { Profile } from "../app/domain/profile.ts";
import { agreementOf } from "./code-agreements.ts";
import type { Database } from "./connect.ts";
import { answeredHomeRegions, homeRegionStanding, openHomeRegionClaim } from "./home-region-claims.ts";
import { profileNames } from "./profile-names.ts";
import { questionsAbout } from "./profile-questions.ts";
import { decidedVersions, openVersionOf } from "./profile-versions.ts";
import { settingOn } from "./settings.ts";
import { colleaguesByNumber, decisionsAbout, duplicatesOf, runningCasesOf, therapistInRegions } from "./therapist-review.ts";
import { therapistById } from "./therapists.ts";

type Asked = { readonly id: string; readonly regions: readonly string[]; readonly on: IsoDate };

/** All that a lead reads about a therapist of the own regions: the profile, what waits beside it, and what was said. Undefined for any other. */
export async function therapistForLead(db: Database, { id, regions, on }: Asked) {
  const who = await therapistInRegions(db, { id, regions });
  const therapist = who && (await therapistById(db, id));
  if (!therapist) return undefined;
  const { profile, status } = therapist;
  const version = await openVersionOf(db, id);
  const home = await openHomeRegionClaim(db, id);
  const wanted = withClaims(profile, version?.claims ?? null, null);
  const rules = await settingOn(db, "profession-rules", on);
  const { name, practice, homeRegion, disabledAt, personId } = who;
  return {
    id, name, practice, homeRegion, status, profile, on,
    left: disabledAt === null ? null : await runningCasesOf(db, id),
    names: await profileNames(db, wanted),
    decides: regions.includes(homeRegion),
    pending: version ? { id: version.id, sentAt: version.sentAt, changes: claimedMore(profile, version.claims), wanted } : null,
    duplicates: (await duplicatesOf(db, [id])).map(({ alike, homeRegion: there }) => ({ alike, homeRegion: there })),
    looksDifferent: wanted.bigNumber !== null && bigNumberLooksDifferent(wanted.professions, wanted.bigNumber, rules),
    named: await namedIn(db, wanted),
    agreed: (await agreementOf(db, personId)) ?? null,
    decisions: await decisionsAbout(db, id),
    changes: await decidedVersions(db, id),
    home: home ? { ...home, decides: regions.includes(home.toRegion), blockedBy: await homeRegionBlocked(db, home.id) } : null,
    homes: await answeredHomeRegions(db, id),
    questions: await questionsAbout(db, id),
  };
}

/** What keeps the lead of the next region from a yes; null also for whoever does not decide. */
async function homeRegionBlocked(db: Database, claim: string): Promise<HomeRegionRefusal | null> {
  const standing = await homeRegionStanding(db, claim);
  const decision = standing && homeRegionMove(standing);
  return decision?.kind === "refuse" ? decision.reason : null;
}

export type TherapistForLead = NonNullable<Awaited<ReturnType<typeof therapistForLead>>>;

/** Every number that the profile gives for somebody else, with the name of the account that has it. */
async function namedIn(db: Database, { forms, worksUnderNumber }: Profile): Promise<{ number: string; name: string | null }[]> {
  const numbers = [...new Set([worksUnderNumber, ...forms.map(({ supervisorNumber }) => supervisorNumber)].filter((number) => number !== null))];
  const known = await colleaguesByNumber(db, numbers);
  return numbers.map((number) => {
    const one = known.find((each) => each.number === number);
    return { number, name: one ? `${one.name}, ${one.practice}` : null };
  });
}
