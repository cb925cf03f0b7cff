import type { Posted } from "./posted.ts";
import { offerDetails } from "./profile-form.ts";
import type { OfferedForm, Profile } from "./profile.ts";

/**
 * A profile as the form of it would be posted: what every step of it starts with. Reading it gives the profile back.
 * The number of places is not part of a profile; it stands as none, and counts for nothing.
 */
export function answersOf(profile: Profile): Posted {
  const { forms, agbCode, bigNumber, skjNumber, worksUnder, worksUnderNumber, interpreterOk, flexibleAboutAbsence, ...same } = profile;
  return {
    ...same,
    bigNumber: bigNumber ?? "", agbNumber: agbCode ?? "", skjNumber: skjNumber ?? "", worksUnder: worksUnder ?? "", worksUnderNumber: worksUnderNumber ?? "",
    ...(interpreterOk ? { interpreterOk: "yes" } : {}),
    ...(flexibleAboutAbsence ? { flexibleAboutAbsence: "yes" } : {}),
    offers: forms.map(({ treatment }) => treatment),
    ...Object.fromEntries(forms.flatMap(detailsOf)),
    treatmentPlaces: "0", screeningPlaces: "0",
  };
}

function detailsOf(form: OfferedForm): [string, string][] {
  return offerDetails.map((detail) => [`offers.${form.treatment}.${detail}`, String(form[detail] ?? "")]);
}
