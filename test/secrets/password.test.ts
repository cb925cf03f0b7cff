import argon2 from "argon2";
import { expect, test } from "vitest";
import { hashPassword, isOutdated, isPassword } from "../../app/secrets/password-hash.ts";
import { passwordStrength } from "../../app/secrets/password-strength.ts";

test("a password is kept as argon2id with today's parameters", async () => {
  const hash = await hashPassword("vier losse gewone woorden");
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,p=1,t=2\$|^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword("vier losse gewone woorden", hash)).toBe(true);
  expect(await isPassword("vier losse gewone woordem", hash)).toBe(false);
  expect(isOutdated(hash)).toBe(false);
});

test("nobody's password is never right", async () => {
  expect(await isPassword("vier losse gewone woorden", undefined)).toBe(false);
});

test("an accent typed in two ways is one password", async () => {
  expect(await isPassword("re\u0301ge\u0301n in de straat", await hashPassword("r\u00e9g\u00e9n in de straat"))).toBe(true);
});

test("a hash with weaker parameters is to be made again", async () => {
  expect(isOutdated(await argon2.hash("x", { memoryCost: 8 * 1024, timeCost: 1, parallelism: 1 }))).toBe(true);
});

test.each(["wachtwoord12", "Zomer2026Zomer2026", "aaaaaaaaaaaaaaaa", "123456789012", "qwertyuiop[]", "welkomwelkom"])("%s is weak", (password) => {
  expect(passwordStrength(password, [])).toBeLessThan(3);
});

test.each(["paard batterij nietje", "groene-fiets-in-de-regen"])("%s is strong", (password) => {
  expect(passwordStrength(password, [])).toBeGreaterThanOrEqual(3);
});

test("a password made of one's own name and address is weak", () => {
  const known = ["Samira de Wit", "samira@de-haven.example"];
  expect(passwordStrength("samirasamira@de-haven", [])).toBeGreaterThanOrEqual(3);
  expect(passwordStrength("samira@de-haven.example", known)).toBeLessThan(3);
  expect(passwordStrength("samiradewit1", known)).toBeLessThan(3);
  expect(passwordStrength("Samira Samira", known)).toBeLessThan(3);
  expect(passwordStrength("Samira fietst graag langs het kanaal", known)).toBeGreaterThanOrEqual(3);
});
