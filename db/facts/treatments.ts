export type TreatmentFacts = {
  readonly code: string;
  readonly name: string;
  readonly audience: "child" | "adult" | "child-and-adult" | "parent-and-child" | "group";
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly matchable: boolean;
  readonly reviewedOn: string;
  readonly facts: Record<string, unknown>;
};

export const treatments: readonly TreatmentFacts[] = [];
