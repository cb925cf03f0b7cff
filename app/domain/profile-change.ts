import type { OfferedForm, Profile } from "./profile.ts";

type Checked = Pick<Profile, "professions" | "bigNumber" | "agbCode" | "skjNumber" | "homeRegion" | "forms">;

/**
 * Whether a lead has to look at this profile again: somebody claims more than was checked. Offering less, or
 * changing what no register knows (languages, parts of the week, contracts), needs nobody's leave.
 */
export function needsCheckAgain(before: Checked, after: Checked): boolean {
  if (before.homeRegion !== after.homeRegion) return true;
  if (before.bigNumber !== after.bigNumber || before.agbCode !== after.agbCode || before.skjNumber !== after.skjNumber) return true;
  if (after.professions.some((profession) => !before.professions.includes(profession))) return true;
  return after.forms.some((form) => claimsMore(before.forms.find(({ treatment }) => treatment === form.treatment), form));
}

function claimsMore(before: OfferedForm | undefined, after: OfferedForm): boolean {
  if (!before) return true;
  if (after.ageMin < before.ageMin || after.ageMax > before.ageMax) return true;
  if (before.level === "trained") return false;
  return after.level === "trained" || after.supervisorId !== before.supervisorId;
}
