import { describe, expect, test } from "vitest";
import { policies } from "../../../app/domain/simulation/policies.ts";
import { summarise } from "../../../app/domain/simulation/waiting-summary.ts";
import { arriving, live, offering, tinyYear, told } from "./cast.ts";

describe("a tiny year, worked out by hand", () => {
  test("Tom has one place: Yara gets it, Bram waits for its end, and a crisis goes before who came earlier", () => {
    const arrivals = [arriving("yara", 1), arriving("bram", 2), arriving("mila", 3, { urgency: "crisis" })];
    const year = tinyYear([offering("tom", 1)], arrivals);
    // Yara is asked on day 1 and gets a yes on day 2. Her place is free on day 12: Mila has it on 13. That one ends on 23, after the year.
    expect(told(live(year, "priority-greedy"))).toEqual(["yara: served on 2 by tom", "bram: waiting", "mila: served on 13 by tom"]);
    expect(told(live(year, "first-come"))).toEqual(["yara: served on 2 by tom", "bram: served on 13 by tom", "mila: waiting"]);
    const all = summarise(live(year, "priority-greedy"));
    // Waits: Yara 1, Mila 10, Bram 18 days until the last day. One day of each yes was spent on thinking.
    expect(all).toMatchObject({ requests: 3, meanDays: 29 / 3, medianDays: 10, percentile95Days: 18, meanDaysWithoutProposal: 27 / 3, served: 2, stillWaiting: 1, withdrawn: 0 });
    expect(summarise(live(year, "priority-greedy"), "crisis")).toMatchObject({ requests: 1, meanDays: 10 });
  });

  test("a no sends the child to the next therapist at once, and never back to the first", () => {
    const year = tinyYear([offering("anna", 1, { homeRegion: "kennemerland" }), offering("tom", 1)], [arriving("yara", 1)], { "yara tom": { kind: "this-one-case", afterDays: 2 } });
    expect(told(live(year, "priority-greedy"))).toEqual(["yara: served on 4 by anna"]);
    const alone = tinyYear([offering("tom", 1)], [arriving("yara", 1)], { "yara tom": { kind: "this-one-case", afterDays: 2 } });
    expect(told(live(alone, "exact-on-event"))).toEqual(["yara: waiting"]);
  });

  test("silence ends with the term of five working days, and the child goes on to somebody else", () => {
    const year = tinyYear([offering("anna", 1, { homeRegion: "kennemerland" }), offering("tom", 1)], [arriving("yara", 1.5)], { "yara tom": { kind: "silence" } });
    // Asked on a Tuesday at noon; the term ends on the next Tuesday at noon, day 8.5, and Anna takes a day.
    expect(told(live(year, "priority-greedy"))).toEqual(["yara: served on 9.5 by anna"]);
  });

  test("no place until a day: nobody is proposed to that therapist before it", () => {
    const arrivals = [arriving("yara", 1), arriving("bram", 4)];
    const year = tinyYear([offering("tom", 2)], arrivals, { "yara tom": { kind: "no-place", afterDays: 1, freeAgainAfterDays: 8 } });
    // Tom says on day 2 that he is free again on day 10. Then both are asked; he answers Yara the same once more, and Bram yes.
    expect(told(live(year, "exact-on-event"))).toEqual(["yara: proposed", "bram: served on 11 by tom"]);
  });

  test("a family that takes its request back gives the place to the next at once", () => {
    const arrivals = [arriving("yara", 1, {}, { leavesAfter: 0.5 }), arriving("bram", 1.25)];
    expect(told(live(tinyYear([offering("tom", 1)], arrivals), "exact-on-event"))).toEqual(["yara: withdrawn on 1.5", "bram: served on 2.5 by tom"]);
  });

  test("who moves on while waiting is served in the new region", () => {
    const arrivals = [arriving("yara", 1, {}, { moves: { after: 3, to: "kennemerland" } })];
    const year = tinyYear([offering("karin", 1, { regions: ["kennemerland"], homeRegion: "kennemerland" })], arrivals);
    expect(told(live(year, "exact-on-event"))).toEqual(["yara: served on 5 by karin"]);
  });

  test("whoever turns eighteen needs somebody who may treat under the Zvw", () => {
    const seventeen = arriving("noor", 1, { ageYears: 17, turnsEighteenSoon: true, forms: [] }, { turnsEighteenAfter: 4 });
    const forms = [{ code: "ie", ageMin: 18, ageMax: 99, level: "trained" as const, supervised: false }];
    expect(told(live(tinyYear([offering("tom", 1, { forms })], [seventeen]), "exact-on-event"))).toEqual(["noor: served on 6 by tom"]);
  });
});

test("with one event at a time, repairing exactly decides as the careful phone round does; only the prices make a difference", () => {
  const arrivals = Array.from({ length: 30 }, (_, index) => arriving(`r${String(index).padStart(2, "0")}`, index / 2, { urgency: index % 3 === 0 ? "high" : "normal" }, { keepsPlaceDays: 4 }));
  const year = tinyYear([offering("anna", 1, { homeRegion: "kennemerland" }), offering("tom", 1)], arrivals);
  expect(told(live(year, "exact-on-event"))).toEqual(told(live(year, "priority-greedy")));
  expect(policies.map(({ name }) => name)).toContain("exact-on-event+prices");
});
