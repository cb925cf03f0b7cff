import { createHmac, timingSafeEqual } from "node:crypto";
import { bytesPerHalf, halfFrom } from "../domain/care/handover-code.ts";
import type { Side } from "../domain/care/side.ts";
import { deriveKey, type Secrets } from "./seal.ts";

/**
 * The half that one side speaks. It follows from the id of the code and a secret of the server, and is stored nowhere,
 * not even as a hash: six digits behind a hash could be tried out by whoever has only the database.
 */
export function halfOf(codeId: string, side: Side, secrets: Secrets): string {
  const [newest] = secrets;
  if (newest === undefined) throw new Error("There is no secret to make a half with.");
  return made(codeId, side, newest);
}

/** Whether this is the half that `side` speaks. Older secrets count too: a half may have been read out before they changed. */
export function isHalfOf(codeId: string, side: Side, half: string, secrets: Secrets): boolean {
  const heard = Buffer.from(half);
  // Each is compared in full, so that the time it takes says nothing.
  return secrets.map((secret) => Buffer.from(made(codeId, side, secret))).filter((right) => right.length === heard.length && timingSafeEqual(right, heard)).length > 0;
}

function made(codeId: string, side: Side, secret: string): string {
  const digest = createHmac("sha256", deriveKey(secret, "handover code")).update(`${codeId} ${side}`).digest();
  return halfFrom(digest.subarray(0, bytesPerHalf));
}
