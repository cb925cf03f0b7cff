import { expect, test } from "vitest";
import { afterThisMonth, carryingOut, declined, effectsOf, type StandingDecline, undoing } from "../../app/domain/decline.ts";
import { later, minutes } from "../../app/domain/duration.ts";
import { acceptance, expiry, isBarred, proposalStatuses, type ProposalStanding, reminder, type SilentTherapist } from "../../app/domain/proposal.ts";

const now = new Date("2026-11-25T10:00:00Z");
const open: ProposalStanding = { status: "open", expiresAt: new Date("2026-11-27T16:00:00Z"), form: "emdr", declining: false };
const due: ProposalStanding = { ...open, expiresAt: new Date("2026-11-25T10:00:00Z") };
const rules = { silencesBeforePause: 2, confirmedForDays: 45 };
const silent: SilentTherapist = { earlierSilences: 0, nextFreeOn: null, confirmedAt: new Date("2026-11-10T09:00:00Z"), paused: false, away: false };

test("an open proposal can be accepted, also after its term, as long as nobody else was asked", () => {
  expect(acceptance(open)).toEqual({ kind: "proceed", requestBecomes: "accepted" });
  expect(acceptance(due)).toEqual({ kind: "proceed", requestBecomes: "accepted" });
});

test.each(proposalStatuses.filter((status) => status !== "open"))("what is %s can no longer be answered, reminded or let expire", (status) => {
  const refused = { kind: "refuse", reason: `already-${status}` };
  expect(acceptance({ ...open, status })).toEqual(refused);
  expect(declined({ ...open, status }, { reason: "this-one-case" }, now)).toEqual(refused);
  expect(expiry({ ...due, status }, silent, rules, now)).toEqual(refused);
  expect(reminder({ ...open, status, remindedAt: null }, now)).toEqual(refused);
});

test("no place: nobody is proposed before the next free day", () => {
  expect(declined(open, { reason: "no-place", nextFreeOn: "2027-01-11" }, now)).toEqual({ kind: "proceed" });
  expect(effectsOf({ reason: "no-place", nextFreeOn: "2027-01-11" }, "emdr")).toEqual({
    bar: { reason: "no-place", untilOn: "2027-01-11" }, nextFreeOn: "2027-01-11", dropForm: null, pause: null,
  });
});

test.each(["2026-11-25", "2025-12-01", "2027-11-26"])("a next free day of %s is a slip of the hand", (nextFreeOn) => {
  expect(declined(open, { reason: "no-place", nextFreeOn }, now)).toEqual({ kind: "refuse", reason: "next-free-day-out-of-range" });
});

test("not my expertise: the pair is barred, and the form leaves the profile once that is confirmed", () => {
  const effect = (narrowProfile: boolean) => effectsOf({ reason: "not-my-expertise", narrowProfile }, "emdr");
  expect(effect(true)).toMatchObject({ bar: { reason: "not-my-expertise", untilOn: null }, dropForm: "emdr" });
  expect(effect(false)).toMatchObject({ bar: { reason: "not-my-expertise", untilOn: null }, dropForm: null });
});

test("this one case: the pair is barred for good, and nothing else changes", () => {
  expect(effectsOf({ reason: "this-one-case" }, "emdr")).toEqual({
    bar: { reason: "this-one-case", untilOn: null }, nextFreeOn: null, dropForm: null, pause: null,
  });
});

test("stop asking me: the therapist is paused, and may be asked again after coming back", () => {
  expect(effectsOf({ reason: "stop-asking-me" }, "emdr")).toMatchObject({ bar: null, pause: "asked" });
});

test("a proposal expires at the end of its term and not a minute before", () => {
  expect(expiry(due, silent, rules, now)).toMatchObject({ kind: "proceed", requestBecomes: "submitted" });
  expect(expiry(due, silent, rules, new Date(now.getTime() - 60_000))).toEqual({ kind: "refuse", reason: "not-yet-due" });
});

test.each<[string, Partial<SilentTherapist>, string]>([
  ["until the next free day, when that is known", { nextFreeOn: "2026-12-14" }, "2026-12-14"],
  ["until the therapist has to confirm again", {}, "2026-12-25"],
  ["until the therapist has to confirm again, when the free day has passed", { nextFreeOn: "2026-11-20" }, "2026-12-25"],
  ["one day at least", { confirmedAt: new Date("2026-09-01T09:00:00Z") }, "2026-11-26"],
])("silence bars the pair %s", (_, therapist, untilOn) => {
  expect(expiry(due, { ...silent, ...therapist }, rules, now)).toMatchObject({ bar: { reason: "silence", untilOn } });
});

test("the second silence in a row pauses the therapist; who is paused already is not paused again", () => {
  expect(expiry(due, silent, rules, now)).toMatchObject({ pause: null });
  expect(expiry(due, { ...silent, earlierSilences: 1 }, rules, now)).toMatchObject({ pause: "silence" });
  expect(expiry(due, { ...silent, earlierSilences: 1, paused: true }, rules, now)).toMatchObject({ pause: null });
});

test("a confirmation lifts the bar of silence, and no other", () => {
  const bar = { untilOn: "2026-12-25", createdAt: now };
  const after = new Date("2026-11-26T09:00:00Z");
  expect(isBarred({ ...bar, reason: "silence" }, after, "2026-11-27")).toBe(false);
  expect(isBarred({ ...bar, reason: "silence" }, silent.confirmedAt, "2026-11-27")).toBe(true);
  expect(isBarred({ ...bar, reason: "no-place" }, after, "2026-11-27")).toBe(true);
  expect(isBarred({ ...bar, reason: "no-place" }, after, "2026-12-25")).toBe(false);
});

test("a reminder goes out once, and not after the term", () => {
  expect(reminder({ ...open, remindedAt: null }, now)).toEqual({ kind: "proceed" });
  expect(reminder({ ...open, remindedAt: now }, now)).toEqual({ kind: "refuse", reason: "already-reminded" });
  expect(reminder({ ...due, remindedAt: null }, now)).toEqual({ kind: "refuse", reason: "term-is-over" });
});

test("a no that can still be taken back is an answer: no other counts, nobody is reminded, and nobody was silent", () => {
  const saysNo = { ...open, declining: true };
  expect(acceptance(saysNo)).toEqual({ kind: "refuse", reason: "already-declined" });
  expect(declined(saysNo, { reason: "this-one-case" }, now)).toEqual({ kind: "refuse", reason: "already-declined" });
  expect(reminder({ ...saysNo, remindedAt: null }, now)).toEqual({ kind: "refuse", reason: "says-no" });
  expect(expiry({ ...due, declining: true }, silent, rules, now)).toEqual({ kind: "refuse", reason: "says-no" });
});

test("a no can be taken back until the moment at which it counts, and counts once", () => {
  const said: StandingDecline = { effectAt: later(now, minutes(10)), undoneAt: null, doneAt: null };
  const before = later(said.effectAt, -1);
  expect([undoing(said, before).kind, carryingOut(said, before)]).toEqual(["proceed", { kind: "refuse", reason: "not-yet-due" }]);
  expect([undoing(said, said.effectAt), carryingOut(said, said.effectAt).kind]).toEqual([{ kind: "refuse", reason: "undo-too-late" }, "proceed"]);
  const undone = { ...said, undoneAt: before };
  expect([undoing(undone, before), carryingOut(undone, said.effectAt)]).toEqual([{ kind: "refuse", reason: "already-undone" }, { kind: "refuse", reason: "already-undone" }]);
  const done = { ...said, doneAt: said.effectAt };
  expect([undoing(done, said.effectAt), carryingOut(done, said.effectAt)]).toEqual([{ kind: "refuse", reason: "undo-too-late" }, { kind: "refuse", reason: "already-done" }]);
});

test.each([["2026-11-02", "2026-12-01"], ["2026-11-25", "2027-01-01"], ["2026-12-25", "2027-02-01"], ["2027-01-18", "2027-03-01"]])(
  "no place this month, said on %s, is until %s: two weeks at least", (on, until) => {
    expect(afterThisMonth(new Date(`${on}T10:00:00Z`))).toBe(until);
  },
);

test("who is away was not silent: the request goes back, and neither a bar nor a pause follows", () => {
  const twice = { ...silent, earlierSilences: 5, away: true };
  expect(expiry(due, twice, rules, now)).toEqual({ kind: "proceed", requestBecomes: "submitted", bar: null, pause: null, silent: false });
  expect(expiry(due, { ...twice, away: false }, rules, now)).toMatchObject({ bar: { reason: "silence" }, pause: "silence", silent: true });
});
