import { TOTP, Secret } from "otpauth";
import { expect, test } from "vitest";
import { authenticatorAddress, newAuthenticatorSecret, stepOfCode } from "../../app/secrets/authenticator.ts";
import { newRecoveryCodes, recoveryCodeHash, recoveryCodeHashes } from "../../app/secrets/recovery-code.ts";

// RFC 6238, appendix B, SHA-1: this secret shows 94287082 at second 59; an app with six digits shows the last six.
const rfcSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

test("a code is one of RFC 6238", () => {
  expect(stepOfCode(rfcSecret, "287082", new Date(59_000))).toBe(1);
  expect(stepOfCode(rfcSecret, "005924", new Date(1_234_567_890_000))).toBe(41_152_263);
});

test("a code counts one step early and one step late, not two", () => {
  expect(stepOfCode(rfcSecret, "287082", new Date(29_000))).toBe(1);
  expect(stepOfCode(rfcSecret, "287082", new Date(89_000))).toBe(1);
  expect(stepOfCode(rfcSecret, "287082", new Date(90_000))).toBeNull();
});

test("spaces in a code are forgiven; anything else is no code", () => {
  expect(stepOfCode(rfcSecret, " 287 082 ", new Date(59_000))).toBe(1);
  for (const typed of ["", "28708", "2870822", "28708a", "٢٨٧٠٨٢"]) expect(stepOfCode(rfcSecret, typed, new Date(59_000))).toBeNull();
});

test("an app that scans the address shows codes that count", () => {
  const secret = newAuthenticatorSecret();
  const url = new URL(authenticatorAddress(secret, "samira@de-haven.example"));
  expect(url.protocol).toBe("otpauth:");
  const scanned = url.searchParams.get("secret") ?? "";
  const shown = new TOTP({ secret: Secret.fromBase32(scanned) }).generate({ timestamp: 59_000 });
  expect(stepOfCode(secret, shown, new Date(59_000))).toBe(1);
});

test("secrets have 160 bits and differ", () => {
  expect(newAuthenticatorSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newAuthenticatorSecret()).not.toBe(newAuthenticatorSecret());
});

test("there are ten recovery codes that differ and read well from paper", () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[BCDFGHJKLMPQRTVWXYZ3479]{4}(-[BCDFGHJKLMPQRTVWXYZ3479]{4}){2}$/);
});

test("a recovery code is recognised in small letters and without dashes, also after the secret was renewed", () => {
  const stored = recoveryCodeHash("HK7P-3MQX-RW4D", ["before"]);
  expect(recoveryCodeHashes("hk7p 3mqx rw4d", ["now", "before"])).toContainEqual(stored);
  expect(recoveryCodeHashes("HK7P-3MQX-RW4F", ["now", "before"])).not.toContainEqual(stored);
});
