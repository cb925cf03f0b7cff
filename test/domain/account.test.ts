import { expect, test } from "vitest";
import { EmailAddress, firstPageOf, localPath, nextStep, PersonName } from "../../app/domain/account.ts";
import { roles } from "../../app/domain/actor.ts";

test.each(["/requests", "/requests/H7M-2QXW?page=2", "/", "/a//b"])("after signing in one returns to a page of ours: %s", (wanted) => {
  expect(localPath(wanted)).toBe(wanted);
});

test.each(["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "evil", "", "/\t/evil.example", "/..//evil.example", "/.//evil.example", null])(
  "nobody is sent elsewhere after signing in: %s",
  (wanted) => {
    expect(localPath(wanted)).toBeNull();
  },
);

test("the part of an address that never reaches the server is left out", () => {
  expect(localPath("/account#password")).toBe("/account");
});

test("every role has a page to start on", () => {
  expect(roles.map(firstPageOf)).toEqual(["/requests", "/proposals", "/region", "/national/regions"]);
});

test("everyone needs a second factor but the accounts of the demo", () => {
  expect(nextStep({ demo: false, factorConfirmed: false })).toBe("set-up");
  expect(nextStep({ demo: false, factorConfirmed: true })).toBe("second-factor");
  expect(nextStep({ demo: true, factorConfirmed: false })).toBe("nothing");
});

test("one person has one address, however it is typed", () => {
  expect(EmailAddress.parse("  Samira@De-Haven.Example ")).toBe("samira@de-haven.example");
});

test("a name is one line, and cannot pretend to be the line beside it", () => {
  expect(PersonName.parse("  Fatima\r\nBcc: iemand@evil.example ")).toBe("Fatima Bcc: iemand@evil.example");
  expect(PersonName.parse("Samira\u202Eneled naV")).toBe("Samira neled naV");
  expect(PersonName.parse("Zoë van der\tHeijden")).toBe("Zoë van der Heijden");
  expect(PersonName.safeParse("\u2066 \n\u0007").error?.issues[0]?.message).toBe("name-missing");
  expect(PersonName.safeParse("a".repeat(121)).error?.issues[0]?.message).toBe("name-long");
});

test.each(["", "samira", "samira@haven", "@haven.example", "a b@haven.example", `${"a".repeat(250)}@haven.example`])("%s is no address", (typed) => {
  expect(EmailAddress.safeParse(typed).success).toBe(false);
});
