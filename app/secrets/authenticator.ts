import { Secret, TOTP } from "otpauth";

/** What every authenticator app can do: SHA-1, six digits, thirty seconds (RFC 6238). */
const settings = { issuer: "Schakel", algorithm: "SHA1", digits: 6, period: 30 } as const;

/** One step early or late: clocks differ, and typing takes time (RFC 6238 §5.2). */
const window = 1;

/** A new secret of 160 bits, in base32. */
export function newAuthenticatorSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address in the QR code. `account` is what the app calls this entry. */
export function authenticatorAddress(secret: string, account: string): string {
  return totp(secret, account).toString();
}

/** The time step that this code belongs to, or null when it is no code of now. Spaces are forgiven. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const token = code.replaceAll(/\s/g, "");
  if (!/^[0-9]{6}$/.test(token)) return null;
  const authenticator = totp(secret);
  const delta = authenticator.validate({ token, timestamp: now.getTime(), window });
  return delta === null ? null : authenticator.counter({ timestamp: now.getTime() }) + delta;
}

function totp(secret: string, label = "") {
  return new TOTP({ ...settings, label, secret: Secret.fromBase32(secret) });
}
