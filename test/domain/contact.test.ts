import { describe, expect, test } from "vitest";
import { isSameContact, problemOfContact, tellsTown } from "../../app/domain/contact.ts";

const gemeenten = ["Almere", "Ede", "Lelystad"];
const secret = { kind: "shelter", visibility: "geheim" } as const;
const open = { kind: "shelter", visibility: "open" } as const;
const practice = { kind: "practice", visibility: "geheim" } as const;
const codeOf = (...asked: Parameters<typeof problemOfContact>) => problemOfContact(...asked)?.code ?? null;

describe("a number of a shelter that is not open", () => {
  test.each(["0320 123 456", "(0320) 12-34-56", "+31 320 123456", "0031 20 1234567", "+31 (0)36 123 45 67", "072-5123456"])("tells the town as a fixed line: %s", (phone) => {
    expect(tellsTown(phone)).toBe(true);
    expect(codeOf(secret, { mailbox: "post@haven.example", phone }, gemeenten)).toBe("phone-tells-town");
  });

  test.each(["06 12345678", "+31 6 12345678", "0800 1234", "088 123 45 67", "085-1234567", "+32 470 12 34 56"])("tells nothing as a mobile or a number of a whole country: %s", (phone) => {
    expect(tellsTown(phone)).toBe(false);
    expect(codeOf(secret, { mailbox: "post@haven.example", phone }, gemeenten)).toBeNull();
  });
});

describe("a contact", () => {
  test("of a shelter that is not open names no town, confidential or secret", () => {
    const wish = { mailbox: "post@opvang-almere.example", phone: "0612345678" };
    expect(problemOfContact(secret, wish, gemeenten)).toEqual({ field: "mailbox", code: "mailbox-names-place", with: { place: "Almere" } });
    expect(codeOf({ kind: "shelter", visibility: "vertrouwelijk" }, wish, gemeenten)).toBe("mailbox-names-place");
    expect(codeOf(open, wish, gemeenten)).toBeNull();
  });

  test("of a shelter has a phone, because it is called after a yes; a practice may have none, and is in a town on purpose", () => {
    expect(codeOf(open, { mailbox: "post@haven.example", phone: null }, gemeenten)).toBe("phone-missing");
    expect(codeOf(practice, { mailbox: "post@almere.example", phone: null }, gemeenten)).toBeNull();
  });

  test("is the same with other spaces and capitals", () => {
    expect(isSameContact({ mailbox: "Post@haven.example", phone: "06-12 34 56 78" }, { mailbox: "post@haven.example", phone: "0612345678" })).toBe(true);
    expect(isSameContact({ mailbox: "post@haven.example", phone: null }, { mailbox: "post@haven.example", phone: "0612345678" })).toBe(false);
  });
});
