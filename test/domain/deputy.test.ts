import { expect, test } from "vitest";
import { deputyProblems } from "../../app/domain/deputy.ts";

const today = "2026-11-22";

test("a deputy stands in from today or later, a day or half a year", () => {
  expect(deputyProblems({ fromOn: today, untilOn: today }, today)).toEqual([]);
  expect(deputyProblems({ fromOn: "2026-12-01", untilOn: "2027-06-01" }, today)).toEqual([]);
});

test("not from a day that is over, not backwards, and not for longer", () => {
  expect(deputyProblems({ fromOn: "2026-11-21", untilOn: "2026-12-01" }, today)).toEqual([{ field: "fromOn", code: "deputy-from-past" }]);
  expect(deputyProblems({ fromOn: "2026-12-02", untilOn: "2026-12-01" }, today)).toEqual([{ field: "untilOn", code: "deputy-reversed" }]);
  expect(deputyProblems({ fromOn: today, untilOn: "2027-05-23" }, today)).toEqual([{ field: "untilOn", code: "deputy-too-long" }]);
});
