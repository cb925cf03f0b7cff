import { sessionHours, type NewSession } from "../../db/sessions.ts";
import { hours, later } from "../domain/duration.ts";
import { newAuthenticatorSecret } from "../secrets/authenticator.ts";
import { seal, type Secrets } from "../secrets/seal.ts";

export type SessionStart = { readonly tokenHash: Buffer; readonly device: string; readonly secrets: Secrets };

/** A new session as it will be stored, with a fresh secret for those who still have to set up their second factor. */
export function startSession(personId: string, { tokenHash, device, secrets }: SessionStart, now: Date): NewSession {
  const factorOffer = sealFactor(newAuthenticatorSecret(), personId, secrets);
  return { tokenHash, personId, device, now, endsAt: later(now, hours(sessionHours)), factorOffer };
}

export function sealFactor(secret: string, personId: string, secrets: Secrets): Buffer {
  return seal(secret, { purpose: "second-factor", owner: personId }, secrets);
}
