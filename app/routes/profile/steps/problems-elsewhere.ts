import type { ProfileProblem } from "../../../domain/profile.ts";
import { type RegistrationStep, stepOfField } from "../../../domain/registration-steps.ts";
import type { Problem } from "../../../http/problem.ts";

type Catalogue = readonly { readonly code: string; readonly name: string }[];

/**
 * What is wrong by now on the page of another step leads there, and says which one: who takes a number away may no longer
 * treat children, and the ages stand elsewhere. The same for several forms of treatment is said once, with their names.
 * `here` is null for a page that asks nothing itself.
 */
export function problemsSeenFrom(here: RegistrationStep | null, problems: readonly ProfileProblem[], catalogue: Catalogue): Problem[] {
  const isHere = ({ field }: ProfileProblem) => stepOfField(field) === here;
  const elsewhere = Map.groupBy(problems.filter((problem) => !isHere(problem)), ({ field, code }) => `${stepOfField(field)} ${code}`);
  return [...problems.filter(isHere), ...[...elsewhere.values()].map((same) => leadingThere(same, catalogue))];
}

function leadingThere(same: readonly ProfileProblem[], catalogue: Catalogue): Problem {
  const [first = { field: "", code: "unusable" }] = same;
  const step = stepOfField(first.field);
  const forms = same.flatMap(({ field }) => catalogue.find(({ code }) => code === field.split(".")[1])?.name ?? []);
  return { ...first, page: { to: `/profile/steps/${step}`, code: `first-${step}`, about: forms.length > 0 ? forms.join(", ") : null } };
}
