import { describe, expect, test } from "vitest";
import { dayAndPart, partsInCommon, partsOfTheWeek, WorkingWeek } from "../../app/domain/working-week.ts";

describe("the parts of a week", () => {
  test("are morning, afternoon and evening on five days, and Saturday morning", () => {
    expect(partsOfTheWeek).toHaveLength(16);
    expect(partsOfTheWeek.at(-1)).toBe("sat-am");
  });

  test("come back in the order of the week, each once", () => {
    expect(WorkingWeek.parse(["fri-am", "mon-pm", "fri-am"])).toEqual(["mon-pm", "fri-am"]);
  });

  test("do not include the night, Sunday or misspellings", () => {
    for (const wrong of ["sun-am", "mon-night", "MON-AM", "mon"]) {
      expect(WorkingWeek.safeParse([wrong]).success, wrong).toBe(false);
    }
  });

  test("have a day and a part of the day", () => {
    expect(dayAndPart("mon-am")).toEqual({ day: 1, part: "am" });
    expect(dayAndPart("thu-eve")).toEqual({ day: 4, part: "eve" });
    expect(dayAndPart("sat-am")).toEqual({ day: 6, part: "am" });
  });
});

describe("two people can meet", () => {
  test("in the parts that suit both", () => {
    expect(partsInCommon(["wed-am", "mon-am"], ["mon-am", "tue-pm", "wed-am"])).toEqual(["mon-am", "wed-am"]);
  });

  test("never, when one of them has no time at all", () => {
    expect(partsInCommon([], ["mon-am"])).toEqual([]);
  });
});
