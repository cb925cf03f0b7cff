import { days, hours, minutes } from "./duration.ts";

/** Per account, per network address, or per account from one address. */
export type AttemptScope = "account-from-origin" | "account" | "origin";

export type AttemptLimit = { readonly per: AttemptScope; readonly times: number; readonly within: number };

export type AttemptRule = {
  /** Checked in this order; one that is full stops the count of those after it. */
  readonly limits: readonly AttemptLimit[];
  /** Whether an attempt that succeeds is given back, so that only mistakes count. */
  readonly successIsFree: boolean;
};

/**
 * How often something may be tried. The narrowest limit comes first, and from one network address nobody reaches the
 * limit of a whole account: somebody who guesses cannot lock out the owner. A shelter with thirty workers behind
 * one address stays far below the limit per address. The numbers are a choice; OWASP Authentication Cheat Sheet
 * ("Login Throttling") asks for a limit per account, not per address alone.
 */
export const attemptRules = {
  "sign-in": {
    successIsFree: true,
    limits: [
      { per: "account-from-origin", times: 8, within: minutes(15) },
      { per: "origin", times: 100, within: minutes(15) },
      { per: "account", times: 50, within: hours(1) },
    ],
  },
  // A guess is right once in 333,333: three codes of six digits are open at any moment. Twenty a day is one in 17,000.
  "second-factor": {
    successIsFree: true,
    limits: [
      { per: "account", times: 6, within: minutes(15) },
      { per: "account", times: 20, within: days(1) },
    ],
  },
  "password-check": { successIsFree: true, limits: [{ per: "account", times: 8, within: minutes(15) }] },
  "password-forgotten": {
    successIsFree: false,
    limits: [
      { per: "account", times: 3, within: hours(1) },
      { per: "origin", times: 30, within: hours(1) },
    ],
  },
  // An invitation tells its sender whether an address has an account: enough for a practice, too few to try a list.
  "practice-invitation": { successIsFree: false, limits: [{ per: "account", times: 10, within: hours(1) }, { per: "account", times: 25, within: days(1) }] },
  // Whoever asks for links in the name of others fills their mail: few an hour for one address, more for a whole network.
  registration: {
    successIsFree: false,
    limits: [
      { per: "account", times: 3, within: hours(1) },
      { per: "origin", times: 30, within: hours(1) },
    ],
  },
  // The secret in a link cannot be guessed; this keeps hashing passwords from becoming a way to keep us busy.
  "mailed-link": { successIsFree: true, limits: [{ per: "origin", times: 60, within: minutes(15) }] },
} as const satisfies Record<string, AttemptRule>;

export type AttemptKind = keyof typeof attemptRules;
