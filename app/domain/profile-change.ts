import { z } from "zod";
import { OfferedForm, Profile } from "./profile.ts";

/**
 * What a lead checked, and checks again when somebody claims more: who somebody is in the registers, and what follows from
 * it. The border runs here: what no register or certificate knows (languages, parts of the week, places, regions, contracts,
 * willingness) needs nobody's leave and counts at once; so does offering less. Another home region is no claim of these: the
 * lead of that region answers it, apart from the rest.
 */
export const Claims = Profile.pick({
  professions: true, bigNumber: true, agbCode: true, skjNumber: true, worksUnder: true, worksUnderNumber: true, forms: true, populations: true,
}).extend({ forms: z.array(OfferedForm) });
export type Claims = z.infer<typeof Claims>;

export type ProfileChange = { readonly field: keyof Claims; readonly about: string | null };

/** Every point on which `after` claims more than `before`: which field, and which profession, form or population of it. */
export function claimedMore(before: Claims, after: Claims): ProfileChange[] {
  return [
    ...added("professions", before.professions, after.professions),
    ...(["bigNumber", "agbCode", "skjNumber"] as const).filter((field) => before[field] !== after[field]).map((field) => ({ field, about: after[field] })),
    ...(worksElse(before, after) ? [{ field: "worksUnder", about: after.worksUnderNumber } as const] : []),
    ...after.forms.filter((form) => formClaimsMore(formIn(before, form), form)).map(({ treatment }) => ({ field: "forms", about: treatment }) as const),
    ...added("populations", before.populations, after.populations),
  ];
}

/** Whether a lead has to look at this profile again. */
export function needsCheckAgain(before: Claims, after: Claims): boolean {
  return claimedMore(before, after).length > 0;
}

type SplitChange = { readonly now: Profile; readonly claims: Claims | null; readonly homeRegion: string | null };

/**
 * What counts at once of a change, and what waits. `now` is the new profile with, in the place of each claim, what was
 * checked before; `claims` is all that the lead then looks at, null when nothing more is claimed; `homeRegion` is another
 * one that is asked for, else null.
 */
export function splitChange(before: Profile, after: Profile): SplitChange {
  const homeRegion = after.homeRegion === before.homeRegion ? null : after.homeRegion;
  if (!needsCheckAgain(before, after)) return { now: { ...after, homeRegion: before.homeRegion }, claims: null, homeRegion };
  const professions = before.professions.filter((profession) => after.professions.includes(profession));
  const now: Profile = {
    ...after,
    // Somebody of no profession at all is nobody: a change of profession waits whole.
    professions: professions.length > 0 ? professions : before.professions,
    bigNumber: before.bigNumber, agbCode: before.agbCode, skjNumber: before.skjNumber, homeRegion: before.homeRegion,
    ...(worksElse(before, after) ? { worksUnder: before.worksUnder, worksUnderNumber: before.worksUnderNumber } : {}),
    populations: before.populations.filter((population) => after.populations.includes(population)),
    forms: after.forms.flatMap((form) => stillGiven(formIn(before, form), form)),
  };
  return { now, claims: Claims.parse(after), homeRegion };
}

/** The profile as it will be when the leads say yes: what is in use, with the claims in their places. */
export function withClaims(profile: Profile, claims: Claims | null, homeRegion: string | null): Profile {
  return { ...profile, ...claims, homeRegion: homeRegion ?? profile.homeRegion };
}

function added(field: "professions" | "populations", before: readonly string[], after: readonly string[]): ProfileChange[] {
  return after.filter((each) => !before.includes(each)).map((about) => ({ field, about }));
}

function formIn({ forms }: Pick<Claims, "forms">, { treatment }: OfferedForm): OfferedForm | undefined {
  return forms.find((form) => form.treatment === treatment);
}

/** Nobody to work under any more is less, not more. */
function worksElse(before: Claims, after: Claims): boolean {
  return after.worksUnder !== null && (before.worksUnder !== after.worksUnder || before.worksUnderNumber !== after.worksUnderNumber);
}

function formClaimsMore(before: OfferedForm | undefined, after: OfferedForm): boolean {
  if (!before) return true;
  if (after.ageMin < before.ageMin || after.ageMax > before.ageMax) return true;
  if (before.certificate !== after.certificate || before.certificateUntil !== after.certificateUntil) return true;
  if (before.level === "trained") return false;
  return after.level === "trained" || after.supervisorId !== before.supervisorId || after.supervisorNumber !== before.supervisorNumber;
}

/** The part of a form that was checked: nothing of a new one, the ages in common of one that grew. */
function stillGiven(before: OfferedForm | undefined, after: OfferedForm): OfferedForm[] {
  if (!before) return [];
  if (!formClaimsMore(before, after)) return [after];
  const ageMin = Math.max(before.ageMin, after.ageMin);
  const ageMax = Math.min(before.ageMax, after.ageMax);
  const kept = after.level === "in-training" && before.level === "trained" ? { level: after.level, supervisorId: after.supervisorId, supervisorNumber: after.supervisorNumber } : {};
  return [{ ...before, ...kept, ...(ageMin <= ageMax ? { ageMin, ageMax } : {}) }];
}
