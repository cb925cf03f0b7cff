import { describe, expect, test } from "vitest";
import { cancelling, ending, GroupForm, groupProblems, groupState, groupStep, type StandingGroup } from "../../app/domain/therapy-group.ts";
import { groupWords } from "../../app/words/groups.ts";

const typed = {
  treatment: "horizon-3", startsOn: "2027-01-13", joinUntil: "2027-01-04", meetings: "15", partOfWeek: "wed-pm", place: "at-practice", ageMin: "8", ageMax: "11", language: "nl", places: "6", minimum: "4",
};
const ground = { forms: [{ code: "horizon-3", ageMin: 4, ageMax: 21 }], languages: ["nl", "en"] };
const today = "2026-11-22";
const problemsOf = (changes: object) => groupProblems(GroupForm.parse({ ...typed, ...changes }), ground, today);

describe("a new group", () => {
  test("of a form that its therapist gives, on days that lie ahead, is right", () => {
    expect(problemsOf({})).toEqual([]);
  });

  test.each([
    [{ treatment: "horizon-sm" }, "treatment", "form-missing"],
    [{ joinUntil: "2026-11-21" }, "joinUntil", "join-is-over"],
    [{ startsOn: "2027-01-04" }, "startsOn", "starts-before-joining-ends"],
    [{ startsOn: "2027-01-14" }, "startsOn", "starts-on-another-day"],
    [{ partOfWeek: "thu-am" }, "startsOn", "starts-on-another-day"],
    [{ ageMin: "12" }, "ageMax", "ages-reversed"],
    [{ ageMin: "3" }, "ageMin", "ages-outside-form"],
    [{ ageMax: "22" }, "ageMin", "ages-outside-form"],
    [{ language: "ar" }, "language", "language-missing"],
    [{ minimum: "7" }, "minimum", "minimum-above-places"],
  ])("with %j is not", (changes, field, code) => {
    expect(problemsOf(changes)).toEqual([{ field, code }]);
  });

  test("left empty says of each field something of its own", () => {
    const words: Readonly<Record<string, string>> = groupWords.nl.problems;
    const sentences = GroupForm.safeParse({}).error?.issues.map(({ message }) => words[message]) ?? [];
    expect(sentences).toHaveLength(Object.keys(GroupForm.shape).length);
    expect(sentences).not.toContain(undefined);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test.each([["startsOn", "", "first-day-missing"], ["joinUntil", "", "last-day-missing"], ["ageMin", "four", "youngest-format"], ["ageMax", "", "oldest-format"], ["startsOn", "soon", "not-a-date"], ["meetings", "0", "meetings-format"], ["places", "1", "places-format"], ["partOfWeek", "sun-am", "part-missing"], ["place", "at-shelter", "place-missing"]])("with %s %j cannot be read", (field, value, code) => {
    expect(GroupForm.safeParse({ ...typed, [field]: value }).error?.issues[0]).toMatchObject({ path: [field], message: code });
  });
});

const standing: StandingGroup = {
  startsOn: "2027-01-13", joinUntil: "2027-01-04", meetings: 15, minimum: 4, completeAt: null, startedAt: null, cancelledAt: null, endedAt: null, saidYes: 4, asked: 0, canBeGiven: true,
};
const at = new Date("2027-01-05T09:00:00Z");
const step = (changes: Partial<StandingGroup>, on: string) => groupStep({ ...standing, ...changes }, on);

describe("what becomes of a group", () => {
  test("until the last day to join nothing is decided, however many there are", () => {
    expect([step({}, "2027-01-04"), step({ saidYes: 0 }, "2027-01-04")]).toEqual([null, null]);
  });

  test("the day after, with enough children, it goes ahead; with too few it does not", () => {
    expect([step({}, "2027-01-05"), step({ saidYes: 3 }, "2027-01-05")]).toEqual(["complete", "too-few"]);
  });

  test("an answer that is still due is waited for", () => {
    expect([step({ asked: 1 }, "2027-01-05"), step({ saidYes: 3, asked: 1 }, "2027-01-05")]).toEqual([null, null]);
  });

  test("it starts on its day, and ends a week after its last meeting", () => {
    expect([step({ completeAt: at }, "2027-01-12"), step({ completeAt: at }, "2027-01-13")]).toEqual([null, "start"]);
    expect([step({ completeAt: at, startedAt: at }, "2027-04-27"), step({ completeAt: at, startedAt: at }, "2027-04-28")]).toEqual([null, "end"]);
  });

  test("a therapist who was suspended or has left gives no group: it stops, unless it runs already", () => {
    expect([step({ canBeGiven: false }, "2026-12-01"), step({ canBeGiven: false, completeAt: at, startedAt: at }, "2027-02-01")]).toEqual(["stop", null]);
  });

  test("what is over stays over", () => {
    expect([step({ cancelledAt: at }, "2027-03-01"), step({ endedAt: at }, "2027-06-01")]).toEqual([null, null]);
  });

  test("it is full without a free place, and looks for children with one", () => {
    expect([groupState({ ...standing, free: 0 }), groupState({ ...standing, free: 1 }), groupState({ ...standing, free: 1, completeAt: at })]).toEqual(["full", "joining", "complete"]);
  });

  test("before its first meeting it can be called off, after that it can only end", () => {
    expect([cancelling(standing), cancelling({ ...standing, startedAt: at }), cancelling({ ...standing, cancelledAt: at })].map(({ kind }) => kind)).toEqual(["proceed", "refuse", "refuse"]);
    expect([ending(standing), ending({ ...standing, startedAt: at }), ending({ ...standing, endedAt: at })].map(({ kind }) => kind)).toEqual(["refuse", "proceed", "refuse"]);
  });
});
