import { createHmac, randomInt } from "node:crypto";
import { deriveKey, type Secrets } from "./seal.ts";

/** No vowels, so no words; nothing that is read as something else from paper. */
const alphabet = "BCDFGHJKLMPQRTVWXYZ3479";
const groups = 3;
const groupLength = 4;
const howMany = 10;

/** Ten codes of 54 bits, for example `HK7P-3MQX-RW4D`. */
export function newRecoveryCodes(): string[] {
  const character = () => alphabet.charAt(randomInt(alphabet.length));
  const group = () => Array.from({ length: groupLength }, character).join("");
  return Array.from({ length: howMany }, () => Array.from({ length: groups }, group).join("-"));
}

/** The hash to store: keyed, because 54 bits could be tried out by whoever has only the database. */
export function recoveryCodeHash(code: string, secrets: Secrets): Buffer {
  const [newest] = recoveryCodeHashes(code, secrets);
  if (newest === undefined) throw new Error("There is no secret to hash with.");
  return newest;
}

/** The hashes that this code may have been stored under, one for each secret. Forgives case, spaces and dashes. */
export function recoveryCodeHashes(code: string, secrets: Secrets): Buffer[] {
  const plain = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return secrets.map((secret) => createHmac("sha256", deriveKey(secret, "recovery code")).update(plain).digest());
}
