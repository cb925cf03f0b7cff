import { z } from "zod";
import { passwordProblem, type PasswordProblem } from "../domain/password.ts";
import { passwordStrength } from "../secrets/password-strength.ts";

/** A new password, as it was typed; what is wrong with it depends on whose it will be. */
export const NewPassword = z.string({ error: "password-missing" });

/** What is wrong with it, or null. `known` is what others can know of this person. */
export function newPasswordProblem(password: string, known: readonly string[]): PasswordProblem | null {
  return passwordProblem(password, () => passwordStrength(password, known));
}
