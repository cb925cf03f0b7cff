import type { ProfileProblem } from "../../../domain/profile.ts";
import { type RegistrationStep, stepOfField } from "../../../domain/registration-steps.ts";
import type { Problem } from "../../../http/respond.ts";

type Catalogue = readonly { readonly code: string; readonly name: string }[];

/**
 * What is wrong by now on the page of another step leads there, and says which one: who takes a number away may no longer
 * treat children, and the ages stand elsewhere. `here` is null for a page that asks nothing itself.
 */
export function problemsSeenFrom(here: RegistrationStep | null, problems: readonly ProfileProblem[], catalogue: Catalogue): Problem[] {
  return problems.map((problem) => {
    const step = stepOfField(problem.field);
    if (step === here) return problem;
    const about = catalogue.find(({ code }) => code === problem.field.split(".")[1])?.name ?? null;
    return { ...problem, page: { to: `/profile/steps/${step}`, code: `first-${step}`, about } };
  });
}
