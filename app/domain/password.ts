/**
 * What a password must be. Length and a strength that counts known passwords, words and patterns, instead of
 * demands for digits and signs, which people meet with predictable ones.
 * Source: NIST SP 800-63B-4 §3.1.1.2 (2025; certainty: general-knowledge) asks 15 characters for a password alone and
 * 8 beside a second factor; ours always stands beside one. The limits are a choice.
 */
export const passwordRule = { shortest: 12, longest: 200, weakestScore: 3 } as const;

export type PasswordProblem = "password-missing" | "password-short" | "password-long" | "password-weak";

/**
 * What is wrong with a new password, or null. `score` is 0 to 4, from the strength estimate; it is asked for only when
 * the length is right, because estimating a very long text takes long. Characters are counted as people see them.
 */
export function passwordProblem(password: string, score: () => number): PasswordProblem | null {
  const length = [...password].length;
  if (length === 0) return "password-missing";
  if (length < passwordRule.shortest) return "password-short";
  if (length > passwordRule.longest) return "password-long";
  return score() < passwordRule.weakestScore ? "password-weak" : null;
}
