import { describe, expect, test } from "vitest";
import { NeedForm, partsToOffer, standsUntil, tending, usualNeedTerms, type WeekOnOffer } from "../../app/domain/structural-need.ts";

const need = { openParts: ["tue-am", "thu-am"] as const, forms: ["emdr"] };
const tom: WeekOnOffer = { places: ["at-shelter", "at-practice"], partsOfWeek: ["mon-am", "tue-am", "thu-am"], agreed: [], forms: ["emdr", "pcit"], paused: false };

describe("what a therapist can offer", () => {
  test("is what is asked for and in the own week", () => {
    expect(partsToOffer(need, tom)).toEqual(["tue-am", "thu-am"]);
    expect(partsToOffer(need, { ...tom, partsOfWeek: ["thu-am", "fri-am"] })).toEqual(["thu-am"]);
  });

  test("is nothing that was promised elsewhere", () => {
    expect(partsToOffer(need, { ...tom, agreed: ["tue-am"] })).toEqual(["thu-am"]);
  });

  test("is nothing for who does not come to a shelter, is paused, or gives none of the forms", () => {
    expect(partsToOffer(need, { ...tom, places: ["online"] })).toEqual([]);
    expect(partsToOffer(need, { ...tom, paused: true })).toEqual([]);
    expect(partsToOffer(need, { ...tom, forms: ["pcit"] })).toEqual([]);
    expect(partsToOffer({ ...need, forms: [] }, { ...tom, forms: ["pcit"] })).toEqual(["tue-am", "thu-am"]);
  });
});

describe("a need that nobody confirms", () => {
  const confirmedAt = new Date("2026-11-22T09:00:00Z");
  const untold = { confirmedAt, remindedAt: null };

  test("stands for three months, until the end of that day", () => {
    expect(standsUntil(confirmedAt, usualNeedTerms)).toBe("2027-02-22");
    expect(tending(untold, "2027-02-22", usualNeedTerms)).not.toBe("end");
    expect(tending(untold, "2027-02-23", usualNeedTerms)).toBe("end");
  });

  test("is reminded of once, two weeks before, and again after a new confirmation", () => {
    expect(tending(untold, "2027-02-07", usualNeedTerms)).toBe("nothing");
    expect(tending(untold, "2027-02-08", usualNeedTerms)).toBe("remind");
    const told = { confirmedAt, remindedAt: new Date("2027-02-08T10:00:00Z") };
    expect(tending(told, "2027-02-09", usualNeedTerms)).toBe("nothing");
    expect(tending({ ...told, confirmedAt: new Date("2027-02-10T10:00:00Z") }, "2027-05-01", usualNeedTerms)).toBe("remind");
  });
});

describe("what a shelter asks for", () => {
  const typed = { children: "4", ageMin: "4", ageMax: "12", partsOfWeek: ["thu-am", "tue-am"] };

  test("is numbers and choices; one moment comes in as well as several, in the order of the week", () => {
    expect(NeedForm.parse(typed)).toMatchObject({ children: 4, ageMin: 4, ageMax: 12, forms: [], partsOfWeek: ["tue-am", "thu-am"] });
    expect(NeedForm.parse({ ...typed, partsOfWeek: "tue-am", forms: "emdr" })).toMatchObject({ partsOfWeek: ["tue-am"], forms: ["emdr"] });
  });

  test("needs each of them in its bounds, and the youngest before the oldest", () => {
    const codes = (changes: object) => NeedForm.safeParse({ ...typed, ...changes }).error?.issues.map(({ path, message }) => [path[0], message]);
    expect(codes({ children: "0" })).toEqual([["children", "children-format"]]);
    expect(codes({ children: "vier" })).toEqual([["children", "children-format"]]);
    expect(codes({ ageMin: "13" })).toEqual([["ageMax", "ages-reversed"]]);
    expect(codes({ ageMax: "40" })).toEqual([["ageMax", "age-format"]]);
    expect(codes({ partsOfWeek: [] })).toEqual([["partsOfWeek", "parts-missing"]]);
  });
});
