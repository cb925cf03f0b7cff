import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** SESSION_SECRETS: the first seals what is new, all of them open what is old. */
export type Secrets = readonly string[];

/** What a sealed text is for, and whose it is: it opens for nothing and nobody else. */
export type SealFor = { readonly purpose: "second-factor" | "recovery-codes"; readonly owner: string };

const version = 1;
const nonceLength = 12;
const tagLength = 16;

/** A key for one purpose, so that one secret can serve several without the one weakening the other. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", `schakel ${purpose}`, 32));
}

/** AES-256-GCM: version, nonce, ciphertext, tag. */
export function seal(text: string, whose: SealFor, secrets: Secrets): Buffer {
  const [secret] = secrets;
  if (secret === undefined) throw new Error("There is no secret to seal with.");
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv("aes-256-gcm", deriveKey(secret, whose.purpose), nonce, { authTagLength: tagLength });
  cipher.setAAD(boundTo(whose));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.from([version]), nonce, sealed, cipher.getAuthTag()]);
}

/** What was sealed, and whether an older secret opened it, so that it should be sealed again. Null when nothing opens it. */
export function openSealed(sealed: Buffer, whose: SealFor, secrets: Secrets): { readonly text: string; readonly stale: boolean } | null {
  if (sealed[0] !== version || sealed.length < 1 + nonceLength + tagLength) return null;
  for (const [age, secret] of secrets.entries()) {
    const text = tryOpen(sealed, whose, secret);
    if (text !== null) return { text, stale: age > 0 };
  }
  return null;
}

function tryOpen(sealed: Buffer, whose: SealFor, secret: string): string | null {
  const nonce = sealed.subarray(1, 1 + nonceLength);
  const decipher = createDecipheriv("aes-256-gcm", deriveKey(secret, whose.purpose), nonce, { authTagLength: tagLength });
  decipher.setAAD(boundTo(whose));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + nonceLength, -tagLength)), decipher.final()]).toString("utf8");
  } catch {
    // Sealed with another secret, for something else, or changed: it does not open, and that is all there is to know.
    return null;
  }
}

function boundTo({ purpose, owner }: SealFor): Buffer {
  return Buffer.from(`${purpose} ${owner}`);
}
