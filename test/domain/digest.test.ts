import { describe, expect, test } from "vitest";
import { digestMoments, isDue } from "../../app/domain/digest.ts";
import { events } from "../../app/domain/job.ts";
import { kindOf, messageKindNames, paceOf, rulesOf } from "../../app/domain/message-kind.ts";
import { isAddressRefused } from "../../app/email/refusal.ts";

describe("when a digest is due", () => {
  test.each([
    ["before seven it is that of yesterday", "2026-11-24T05:59:00Z", "2026-11-23", "2026-11-23T06:00:00Z"],
    ["from seven on it is that of today", "2026-11-24T06:00:00Z", "2026-11-24", "2026-11-24T06:00:00Z"],
    ["in summer seven is an hour earlier in UTC", "2026-07-14T05:00:00Z", "2026-07-14", "2026-07-14T05:00:00Z"],
    ["on the night when the clocks change it is still seven in Amsterdam", "2026-10-25T06:30:00Z", "2026-10-25", "2026-10-25T06:00:00Z"],
  ])("%s", (_, now, on, dailyAt) => {
    expect(digestMoments(new Date(now))).toMatchObject({ on, dailyAt: new Date(dailyAt) });
  });

  test("the week begins on Monday at seven: on Sunday it is still the week of six days ago", () => {
    expect(digestMoments(new Date("2026-11-22T09:00:00Z"))).toMatchObject({ weekOf: "2026-11-16", weeklyAt: new Date("2026-11-16T06:00:00Z") });
    expect(digestMoments(new Date("2026-11-23T06:00:00Z"))).toMatchObject({ weekOf: "2026-11-23", weeklyAt: new Date("2026-11-23T06:00:00Z") });
  });

  test("news comes with the first digest after it, of the day or of the week", () => {
    const moments = digestMoments(new Date("2026-11-25T09:00:00Z"));
    const createdAt = new Date("2026-11-24T12:00:00Z");
    expect([isDue({ pace: "daily", createdAt }, moments), isDue({ pace: "weekly", createdAt }, moments)]).toEqual([true, false]);
    expect(isDue({ pace: "at-once", createdAt }, moments)).toBe(true);
    expect(isDue({ pace: "daily", createdAt: moments.dailyAt }, moments)).toBe(false);
  });
});

describe("kinds of news", () => {
  /** About an account, or a digest itself: these come at once, whatever was chosen. */
  const own = ["invitation", "password-reset", "security-changed", "account-closed", "account-reopened", "address-to-confirm", "mail-again", "digest", "registration-opened", "registration-known", "registration-unfinished", "therapist-waits-long", "contact-asked", "contact-asked-lead", "contact-asked-national", "contact-decided"];

  test("every event has one kind, but those about an account", () => {
    expect(events.filter((event) => kindOf(event) === null).filter((event) => !own.includes(event))).toEqual([]);
    const told = messageKindNames.flatMap((kind) => [...rulesOf(kind).events]);
    expect(new Set(told).size).toBe(told.length);
  });

  test("what somebody waits for comes at once, and nobody can put it off", () => {
    for (const event of ["proposal-made", "proposal-reminder", "proposal-accepted", "question-asked", "question-answered", "confirmation-asked", "move-offered", "crisis-waits", "handover-overdue-lead"] as const) {
      const kind = kindOf(event);
      expect(kind && [paceOf(kind, "weekly"), paceOf(kind, "never"), rulesOf(kind).paces.length]).toEqual(["at-once", "at-once", 1]);
    }
  });

  test("what was chosen holds as far as it is on offer", () => {
    expect([paceOf("board", undefined), paceOf("board", "weekly"), paceOf("changes", "weekly")]).toEqual(["daily", "weekly", "at-once"]);
  });
});

test.each([
  ["an address that is unknown", { command: "RCPT TO", responseCode: 550, response: "550 5.1.1 unknown" }, true],
  ["a mailbox that is full", { command: "RCPT TO", responseCode: 452, response: "452 4.2.2 full" }, false],
  ["a server that does not trust us", { command: "RCPT TO", responseCode: 550, response: "550 5.7.1 blocked" }, false],
  ["our own password for the server", { command: "AUTH PLAIN", responseCode: 535, response: "535 5.7.8 no" }, false],
  ["a sender that is refused", { command: "MAIL FROM", responseCode: 550, response: "550 5.1.8 no" }, false],
  ["no connection", { code: "ESOCKET" }, false],
])("of %s the address is refused for good: %#", (_, details, refused) => {
  expect(isAddressRefused(Object.assign(new Error("no"), details))).toBe(refused);
});
