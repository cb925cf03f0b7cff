import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { usualCareTerms as terms } from "../../../app/domain/care/care-terms.ts";
import { bytesPerHalf, type CodeStanding, codeExpiresAt, halfFrom, hearing, lifeOf, parseHalf } from "../../../app/domain/care/handover-code.ts";
import { contradiction, finishing, handoverDueAt, renewal } from "../../../app/domain/care/handover.ts";
import { halfOf, isHalfOf } from "../../../app/secrets/handover-half.ts";
import { requestStatuses } from "../../../app/domain/request.ts";

const now = new Date("2026-11-23T09:00:00Z");
const fresh: CodeStanding = { expiresAt: new Date("2026-11-30T09:00:00Z"), endedAt: null, mistakes: { shelter: 0, therapist: 0 }, heardAt: { shelter: null, therapist: null } };
const accepted = { status: "accepted", over: false, side: "shelter" } as const;

describe("a half of the code", () => {
  test("is six digits in two groups, without the nine, whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: bytesPerHalf, maxLength: bytesPerHalf }), (bytes) => {
      expect(halfFrom(bytes)).toMatch(/^[0-8]{3} [0-8]{3}$/);
    }));
  });

  test("cannot be made of too few bytes", () => expect(() => halfFrom(new Uint8Array(bytesPerHalf - 1))).toThrow(RangeError));

  test("is understood with spaces, dots and dashes, and nothing else is", () => {
    for (const typed of ["482016", " 482 016", "482-016", "4 8 2.0 1 6"]) expect(parseHalf(typed)).toBe("482 016");
    for (const typed of ["", "48201", "4820160", "482 019", "vier acht"]) expect(parseHalf(typed)).toBeNull();
  });

  test("differs per side and per code, and is the same each time it is shown", () => {
    const secrets = ["one long secret of the server"];
    expect(halfOf("a", "shelter", secrets)).toBe(halfOf("a", "shelter", secrets));
    expect(new Set([halfOf("a", "shelter", secrets), halfOf("a", "therapist", secrets), halfOf("b", "shelter", secrets)]).size).toBe(3);
  });

  test("is right for the side that speaks it, also after the server got a new secret, and for nobody else", () => {
    const [older, newer] = [["the old secret"], ["the new secret", "the old secret"]];
    const spoken = halfOf("a", "therapist", older);
    expect(isHalfOf("a", "therapist", spoken, newer)).toBe(true);
    expect(isHalfOf("a", "shelter", spoken, newer)).toBe(false);
    expect(isHalfOf("b", "therapist", spoken, newer)).toBe(false);
    expect(isHalfOf("a", "therapist", spoken, ["a secret of others"])).toBe(false);
  });
});

describe("what is heard on the phone", () => {
  test("is right or wrong, and nothing else is told", () => {
    expect(hearing(fresh, "shelter", true, terms, now)).toEqual({ kind: "proceed", right: true });
    expect(hearing(fresh, "shelter", false, terms, now)).toEqual({ kind: "proceed", right: false, burnt: false, left: 4 });
  });

  test("may be wrong five times, then the code is burnt", () => {
    const tired = { ...fresh, mistakes: { shelter: 4, therapist: 0 } };
    expect(hearing(tired, "shelter", false, terms, now)).toEqual({ kind: "proceed", right: false, burnt: true, left: 0 });
    expect(hearing(tired, "therapist", false, terms, now)).toMatchObject({ burnt: false });
  });

  test("does not count after the code ran out, was ended or was used", () => {
    const used = { ...fresh, heardAt: { shelter: now, therapist: now } };
    expect(hearing({ ...fresh, expiresAt: now }, "shelter", true, terms, now)).toEqual({ kind: "refuse", reason: "code-expired" });
    expect(hearing({ ...fresh, endedAt: now }, "shelter", true, terms, now)).toEqual({ kind: "refuse", reason: "code-ended" });
    expect(hearing(used, "shelter", true, terms, now)).toEqual({ kind: "refuse", reason: "code-used" });
    expect(lifeOf(used, now)).toBe("used");
  });

  test("needs to be right once: who heard it already is told so", () => {
    expect(hearing({ ...fresh, heardAt: { shelter: now, therapist: null } }, "shelter", false, terms, now)).toEqual({ kind: "refuse", reason: "already-heard" });
  });

  test("a code works for seven days", () => expect(codeExpiresAt(now, terms)).toEqual(new Date("2026-11-30T09:00:00Z")));
});

describe("the handover", () => {
  test("is done when somebody says so, after both checked the code", () => expect(finishing(accepted, true, false)).toEqual({ kind: "proceed", status: "handed-over" }));

  test("without a checked code somebody has to say that out loud", () => {
    expect(finishing(accepted, false, false)).toEqual({ kind: "refuse", reason: "code-unchecked" });
    expect(finishing(accepted, false, true).kind).toBe("proceed");
  });

  test("is done once, and only from the yes on", () => {
    const allowed = requestStatuses.filter((status) => finishing({ ...accepted, status }, true, false).kind === "proceed");
    expect(allowed).toEqual(["accepted"]);
    expect(finishing({ ...accepted, over: true }, true, false)).toEqual({ kind: "refuse", reason: "case-over" });
  });

  test("can be contradicted by the other side, and not by who said it", () => {
    const done = { ...accepted, status: "handed-over" } as const;
    expect(contradiction(done, { side: "therapist" })).toEqual({ kind: "proceed", status: "accepted" });
    expect(contradiction(done, { side: "shelter" })).toEqual({ kind: "refuse", reason: "own-word" });
    expect(contradiction(accepted, { side: "therapist" })).toEqual({ kind: "refuse", reason: "not-handed-over" });
    expect(contradiction({ ...done, status: "intake-held" }, { side: "therapist" })).toEqual({ kind: "refuse", reason: "not-handed-over" });
  });

  test("a new code can be had until it is done", () => {
    expect(renewal(accepted).kind).toBe("proceed");
    expect(renewal({ ...accepted, status: "handed-over" })).toEqual({ kind: "refuse", reason: "already-handed-over" });
    expect(renewal({ ...accepted, over: true })).toEqual({ kind: "refuse", reason: "case-over" });
  });

  test("is due three working days after the yes, and a weekend does not count", () => {
    expect(handoverDueAt(new Date("2026-11-20T09:00:00Z"), terms)).toEqual(new Date("2026-11-25T09:00:00Z"));
  });
});
