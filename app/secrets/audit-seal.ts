import { createHmac } from "node:crypto";
import type { Seal } from "../domain/audit-chain.ts";

/** HMAC-SHA-256 with AUDIT_KEY, which the database never sees: who changes a row there cannot make its hash. */
export function auditSeal(key: string): Seal {
  return (text) => createHmac("sha256", key).update(text).digest("hex");
}
