import { createHash, randomBytes } from "node:crypto";

/** A secret for a cookie or a link. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** 256 random bits need no slow hash: nobody can try them all. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
