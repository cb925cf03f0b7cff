import type { IsoDate } from "../app/domain/iso-date.ts";
import type { Database } from "./connect.ts";
import { profileGround } from "./profile-ground.ts";
import { type StoredTherapist, therapistOf } from "./therapists.ts";

/** All that the form of a profile shows: what is stored, and what there is to choose from. */
export async function profileFormFor(db: Database, personId: string, on: IsoDate) {
  const stored = await therapistOf(db, personId);
  const { catalogue, regions, supervisors, openRegions } = await profileGround(db, on);
  return {
    profile: stored?.profile ?? null,
    catalogue,
    supervisors,
    regions,
    workRegions: regions.filter(({ slug }) => openRegions.includes(slug) || keeps(stored, slug)),
  };
}

export type ProfileFormData = Awaited<ReturnType<typeof profileFormFor>>;

/** A region that was switched off stays on the list of who works there already. */
function keeps(stored: StoredTherapist | undefined, region: string): boolean {
  return stored !== undefined && (stored.profile.homeRegion === region || stored.profile.regions.includes(region));
}
