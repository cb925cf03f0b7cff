import { randomBytes } from "node:crypto";
import argon2 from "argon2";

/**
 * Source: OWASP Password Storage Cheat Sheet, Argon2id with at least 19 MiB, two passes, one lane (certainty: source,
 * read in 2026). About 30 ms on a slow core. Raise them here: whoever signs in next gets a new hash.
 */
const parameters = { type: argon2.argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** An account that does not exist has this hash: checking a password takes the same work for known and unknown. */
const nobodysHash = argon2.hash(randomBytes(32), parameters);

/** The same letters, typed on whatever keyboard, are the same password. */
function plain(password: string): string {
  return password.normalize("NFKC");
}

export function hashPassword(password: string): Promise<string> {
  return argon2.hash(plain(password), parameters);
}

/** Whether this is the password. `hash` is undefined when there is no such account: as much work, and never right. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const right = await argon2.verify(hash ?? (await nobodysHash), plain(password));
  return right && hash !== undefined;
}

/** Whether a hash was made with weaker parameters than those of today. */
export function isOutdated(hash: string): boolean {
  return argon2.needsRehash(hash, parameters);
}
