import { describe, expect, test } from "vitest";
import { usualApprovalTerms } from "../../../app/domain/setting-change/approval-terms.ts";
import { decisionProblem, expiryOf, firstDayProblem, standingOf } from "../../../app/domain/setting-change/proposal.ts";

const now = new Date("2026-11-22T09:00:00Z");
const open = { approved: null, takenBackAt: null, expiredAt: null, expiresAt: new Date("2026-12-05T23:00:00Z"), proposedBy: "noor", weighedAt: now };

describe("the first day of a new version", () => {
  test.for<[string, boolean, string | null]>([
    ["2026-11-21", false, "from-past"], ["2026-11-21", true, null], ["2026-11-22", false, null], ["2027-01-01", false, "day-taken"],
  ])("%s, with a law in hindsight: %s", ([day, inPast, problem]) => {
    expect(firstDayProblem(day, "2026-11-22", ["2026-01-01", "2027-01-01"], inPast)).toBe(problem);
  });
});

describe("a proposal to change a setting", () => {
  test("waits for its term, but never longer than it could be carried out", () => {
    const until = (deed: "begin" | "withdraw", validFrom: string, mayBeginInPast = false) => expiryOf({ deed, validFrom, now, mayBeginInPast }, usualApprovalTerms).toISOString();
    expect(until("begin", "2027-03-01")).toBe("2026-12-05T23:00:00.000Z");
    expect(until("begin", "2026-11-25")).toBe("2026-11-25T23:00:00.000Z");
    expect(until("withdraw", "2026-11-25")).toBe("2026-11-24T23:00:00.000Z");
    expect(until("begin", "2026-01-01", true)).toBe("2026-12-05T23:00:00.000Z");
  });

  test("is over at its last moment, also before anybody has written that down", () => {
    expect([standingOf(open, now), standingOf(open, open.expiresAt), standingOf({ ...open, approved: false }, now), standingOf({ ...open, takenBackAt: now }, now)]).toEqual(["open", "expired", "refused", "taken-back"]);
  });

  test("is decided by somebody else, who has seen what it does as it stands now", () => {
    const seenAt = now.toISOString();
    expect(decisionProblem(open, { personId: "noor", now, seenAt })).toBe("setting-own-proposal");
    expect(decisionProblem(open, { personId: "joris", now, seenAt })).toBeNull();
    expect(decisionProblem(open, { personId: "joris", now, seenAt: "2026-11-22T08:00:00.000Z" })).toBe("setting-not-weighed");
    expect(decisionProblem({ ...open, weighedAt: null }, { personId: "joris", now, seenAt })).toBe("setting-not-weighed");
    expect(decisionProblem({ ...open, weighedAt: null }, { personId: "joris", now, seenAt: null })).toBeNull();
    expect(decisionProblem({ ...open, takenBackAt: now }, { personId: "joris", now, seenAt })).toBe("setting-not-open");
  });
});
