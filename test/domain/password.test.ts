import { expect, test } from "vitest";
import { passwordProblem } from "../../app/domain/password.ts";

const strong = () => 4;

test("a password has at least twelve characters, counted as people see them", () => {
  expect(passwordProblem("twaalf-teken", strong)).toBeNull();
  expect(passwordProblem("elf-tekens!", strong)).toBe("password-short");
  expect(passwordProblem("🦉".repeat(11), strong)).toBe("password-short");
  expect(passwordProblem("🦉".repeat(12), strong)).toBeNull();
});

test("a password that can be guessed is refused, however long", () => {
  expect(passwordProblem("welkomwelkom", () => 2)).toBe("password-weak");
  expect(passwordProblem("welkomwelkom", () => 3)).toBeNull();
});

test("nothing typed is missing, not short", () => {
  expect(passwordProblem("", strong)).toBe("password-missing");
});

test("a text too long to be a password is refused before its strength is estimated", () => {
  const never = () => {
    throw new Error("estimated");
  };
  expect(passwordProblem("a".repeat(201), never)).toBe("password-long");
});
