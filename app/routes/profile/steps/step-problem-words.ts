import type { ProblemWords } from "../../../components/typed.ts";
import { useWords } from "../../../components/words.tsx";
import { registrationSteps } from "../../../domain/registration-steps.ts";
import { profileProblemWords } from "../../../words/profile-problems.ts";
import { registrationWords } from "../../../words/registration.ts";

/** The sentences of a profile, and of each step that something has to change in first. */
export function useStepProblemWords(): ProblemWords {
  const { firstIn, steps } = useWords(registrationWords);
  return { ...useWords(profileProblemWords), ...Object.fromEntries(registrationSteps.map((step) => [`first-${step}`, firstIn(steps[step])])) };
}
