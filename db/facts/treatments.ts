import type { Audience } from "../../app/domain/audience.ts";
import type { TreatmentStory } from "../../app/domain/treatment.ts";
import { adultTreatments } from "./treatments/adults.ts";
import { childTreatments } from "./treatments/children.ts";
import { familyTreatments } from "./treatments/families.ts";
import { groupTreatments } from "./treatments/groups.ts";
import { shelterProgrammes } from "./treatments/shelter-programmes.ts";

export type TreatmentFacts = {
  readonly code: string;
  readonly name: string;
  readonly audience: Audience;
  /** In years. Null where no limit is known. */
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  /** Whether it can be asked for. False for what prepares or supports but does not treat trauma. */
  readonly matchable: boolean;
  readonly reviewedOn: string;
  readonly facts: TreatmentStory;
};

/** The day on which these texts were last held against their sources. */
const reviewedOn = "2026-11-22";

/** What the catalogue starts with. The national team changes it in the database. */
export const treatments: readonly TreatmentFacts[] = [
  ...childTreatments,
  ...familyTreatments,
  ...groupTreatments,
  ...adultTreatments,
  ...shelterProgrammes,
].map((treatment) => ({ ...treatment, reviewedOn }));

export type UnreviewedTreatment = Omit<TreatmentFacts, "reviewedOn">;
