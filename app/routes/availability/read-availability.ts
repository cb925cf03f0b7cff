import { ownArrangements } from "../../../db/arrangements.ts";
import { openRoundOf } from "../../../db/confirmation-rounds.ts";
import type { Database } from "../../../db/connect.ts";
import { regionName } from "../../../db/organisations.ts";
import { standingPlaces } from "../../../db/places.ts";
import { settingOn } from "../../../db/settings.ts";
import type { StoredTherapist } from "../../../db/therapists.ts";
import { dutchDay } from "../../domain/amsterdam-time.ts";
import { occupancy, OpenableKind, type StandingPlace } from "../../domain/capacity.ts";
import { nextStep, pauseOn } from "../../domain/confirmation.ts";

/** What the page of the own places shows. */
export async function readAvailability(db: Database, therapist: StoredTherapist, now: Date) {
  const places = await standingPlaces(db, therapist.id);
  const { profile, confirmedAt, pausedReason, nextFreeOn, absentFrom, absentUntil } = therapist;
  const { keepsWhenMoving, takesFamilies, travelsBeyondHome } = therapist;
  return {
    kinds: OpenableKind.options.map((kind) => ({ kind, ...occupancy(places, { kind, session: null }) })),
    halfDays: (await ownArrangements(db)).map((one) => ({ ...one, places: occupancy(places, { kind: "on-site", session: one.id }) })),
    all: countAll(places),
    inGroups: countAll(places.filter(({ kind }) => kind === "group")),
    partsOfWeek: profile.partsOfWeek,
    days: { nextFreeOn, absentFrom, absentUntil },
    willing: { takesFamilies, keepsWhenMoving, travelsBeyondHome, flexibleAboutAbsence: profile.flexibleAboutAbsence },
    homeRegion: await regionName(db, profile.homeRegion),
    comesToShelters: profile.places.includes("at-shelter"),
    confirmedAt, pausedReason,
    ...(await questionOfTheMonth(db, therapist, now)),
  };
}

function countAll(places: readonly StandingPlace[]) {
  const used = places.filter(({ taken }) => taken).length;
  return { total: places.length, used, free: places.length - used };
}

/** Whether the question waits, and the day that matters to who reads this: of the next question, or of the pause. */
async function questionOfTheMonth(db: Database, { id, confirmedAt }: StoredTherapist, now: Date) {
  const today = dutchDay(now);
  const round = await openRoundOf(db, id);
  const terms = await settingOn(db, "confirmation-terms", today);
  const { confirmedForDays } = await settingOn(db, "matching-rules", today);
  const nextOn = round ? pauseOn({ confirmedAt, round }, terms, confirmedForDays) : nextStep({ confirmedAt, round }, terms, confirmedForDays).on;
  return { waits: round !== null, nextOn };
}
