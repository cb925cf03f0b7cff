import { describe, expect, test } from "vitest";
import { requestStatuses } from "../../../app/domain/request.ts";
import { comparable } from "../../../app/domain/screening/comparison.ts";
import { continuation } from "../../../app/domain/screening/continuation.ts";
import { type RecordedResult, shownResults } from "../../../app/domain/screening/recorded-result.ts";
import { caveatsOf, helpHasBegun, instrumentCodes, monthsBack, monthsToChoose } from "../../../app/domain/screening/result.ts";
import { knownScreeningRules as rules } from "../../../app/domain/screening/rules.ts";
import { formSources } from "../../../app/domain/screening/sources.ts";

const today = "2026-11-22";

const noorsCries: RecordedResult = {
  id: "one", requestId: "noor", formKey: null, recordedBySide: "shelter", recordedAt: new Date("2026-11-03T10:00:00Z"), rulesFrom: "2026-01-01", advice: null,
  instrument: "cries-13", informant: "self", monthOn: "2026-11-01", tooEarly: false, moment: "before", total: 38, scales: { intrusion: 12, avoidance: 12, arousal: 14 }, band: "raised",
};

describe("results side by side", () => {
  test("the same form by the same side is one line, from the oldest to the newest, with what changed", () => {
    const later = { ...noorsCries, id: "two", monthOn: "2027-03-01", moment: "end" as const, total: 14 };
    expect(comparable([later, noorsCries])).toMatchObject([{ instrument: "cries-13", results: [{ id: "one" }, { id: "two" }], change: -24 }]);
  });

  test("what a child and what a parent answers is never one line", () => {
    const mothers = { ...noorsCries, id: "two", instrument: "cries-13-parent" as const, informant: "caregiver" as const };
    const teachers = [{ ...noorsCries, id: "three", instrument: "sdq" as const, informant: "caregiver" as const }, { ...noorsCries, id: "four", instrument: "sdq" as const, informant: "teacher" as const }];
    expect(comparable([noorsCries, mothers, ...teachers]).map(({ change }) => change)).toEqual([null, null, null, null]);
  });

  test("of two in one month the one that was entered later is the newer", () => {
    const corrected = { ...noorsCries, id: "two", recordedAt: new Date("2026-11-04T10:00:00Z"), total: 40 };
    expect(comparable([corrected, noorsCries])[0]?.results.map(({ id }) => id)).toEqual(["one", "two"]);
  });

  test("the line with the newest result comes first", () => {
    const kjts = { ...noorsCries, id: "two", instrument: "cats-2" as const, monthOn: "2026-10-01" };
    expect(comparable([kjts, noorsCries]).map(({ instrument }) => instrument)).toEqual(["cries-13", "cats-2"]);
  });
});

describe("what a reader has to keep in mind", () => {
  test("a result that was too early, or has become too old, says so", () => {
    expect(caveatsOf(noorsCries, rules, today)).toEqual([]);
    expect(caveatsOf({ ...noorsCries, tooEarly: true }, rules, today)).toEqual(["too-early"]);
    expect(caveatsOf({ ...noorsCries, tooEarly: null, monthOn: "2026-05-01" }, rules, today)).toEqual(["out-of-date"]);
  });

  test("another term in the setting is another answer", () => {
    const strict = { ...rules, outOfDateAfterMonths: { ...rules.outOfDateAfterMonths, value: 1 } };
    expect(caveatsOf({ ...noorsCries, monthOn: "2026-10-01" }, strict, today)).toEqual(["out-of-date"]);
  });

  test("a page shows treatments by name, and lets only the side that entered a result take it away", () => {
    const toms = { ...noorsCries, recordedBySide: "therapist" as const, advice: { advice: "treatment" as const, forms: ["emdr"], note: "" } };
    const shown = shownResults([noorsCries, toms], { rules, today, side: "shelter", names: new Map([["emdr", "EMDR"]]) });
    expect(shown.map(({ mayRemove }) => mayRemove)).toEqual([true, false]);
    expect(shown[1]?.advice?.forms).toEqual(["EMDR"]);
  });
});

test("months to choose begin with this one and go back two years", () => {
  const months = monthsToChoose("2026-01-31");
  expect([months[0], months[1], months.length]).toEqual(["2026-01-01", "2025-12-01", monthsBack]);
});

test("where in the help it is, is asked of a treatment that has begun", () => {
  expect(helpHasBegun({ kind: "treatment", status: "started" })).toBe(true);
  expect(helpHasBegun({ kind: "treatment", status: "accepted" })).toBe(false);
  expect(helpHasBegun({ kind: "screening", status: "started" })).toBe(false);
});

describe("on to treatment", () => {
  const screened = { kind: "screening", status: "accepted", results: 1 } as const;

  test("a screening with a result can go on, and is closed by that", () => expect(continuation(screened)).toEqual({ kind: "proceed", closesScreening: true }));

  test("one that was closed meanwhile can still go on", () => expect(continuation({ ...screened, status: "completed" })).toEqual({ kind: "proceed", closesScreening: false }));

  test("in every state but withdrawn", () => {
    const possible = requestStatuses.filter((status) => continuation({ ...screened, status }).kind === "proceed");
    expect(requestStatuses.filter((status) => !possible.includes(status))).toEqual(["withdrawn"]);
    expect(continuation({ ...screened, status: "withdrawn" })).toEqual({ kind: "refuse", reason: "screening-withdrawn" });
  });

  test("not without a result, and not what asks for treatment already", () => {
    expect(continuation({ ...screened, results: 0 })).toEqual({ kind: "refuse", reason: "no-result" });
    expect(continuation({ ...screened, kind: "treatment" })).toEqual({ kind: "refuse", reason: "not-a-screening" });
  });
});

test("every form says on what terms it may be used, and where it is", () => {
  for (const code of instrumentCodes) expect(formSources[code].address).toMatch(/^https:\/\//);
  expect([formSources.tscc.licence, formSources["cries-13"].licence]).toEqual(["paid", "free-unchanged"]);
});
