import { type Bilingual, bilingual } from "./bilingual.ts";

/** What stands on a link that answers without signing in. */
export const letterAnswers: Readonly<Record<"no-place" | "not-this-one" | "still-right" | "no-place-this-month", Bilingual<string>>> = {
  "no-place": bilingual("Ik heb nu geen plek", "I have no place now"),
  "not-this-one": bilingual("Nee, deze keer niet", "No, not this time"),
  "still-right": bilingual("Mijn plekken kloppen nog", "My places are still right"),
  "no-place-this-month": bilingual("Deze maand geen plek", "No place this month"),
};

export const withoutSigningIn = bilingual("Direct antwoorden kan ook, zonder in te loggen:", "You can also answer at once, without signing in:");
