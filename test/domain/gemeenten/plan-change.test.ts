import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gemeentenIn, type GemeenteChange, type Stretch } from "../../../app/domain/gemeenten/change.ts";
import { type Plan, planChange } from "../../../app/domain/gemeenten/plan-change.ts";
import { previewChange, regionsTouched } from "../../../app/domain/gemeenten/preview-change.ts";

const today = "2026-11-22";
const newYear = "2027-01-01";
const stretch = (gemeente: string, region: string, more: Partial<Stretch> = {}): Stretch => ({ gemeente, region, certainty: "assumed", validFrom: "2026-01-01", validUntil: null, ...more });
const names = { GM0001: "Almhuizen", GM0002: "Beekdorp", GM0003: "Cederveen" };
const country = [stretch("GM0001", "flevoland"), stretch("GM0002", "flevoland"), stretch("GM0003", "utrecht")];
const fresh = { code: "GM9001", isNew: { name: "Almbeek", region: "flevoland" } };

function planned(change: GemeenteChange, { onDay = newYear, reason = null as string | null, stretches = country } = {}) {
  return planChange(change, { onDay, source: "a law", reason }, { today, stretches, names });
}

function planOf(change: GemeenteChange): Plan {
  const decision = planned(change);
  if (decision.kind === "refuse") throw new Error(decision.reason);
  return decision.plan;
}

describe("gemeenten that merge", () => {
  test("into a new one: they end, it begins, and each has it as its successor", () => {
    expect(planOf({ kind: "merge", gemeenten: ["GM0001", "GM0002"], into: fresh })).toEqual({
      ends: ["GM0001", "GM0002"], begins: [{ gemeente: "GM9001", region: "flevoland", certainty: "source" }], names: [],
      newcomers: [{ code: "GM9001", name: "Almbeek", from: ["GM0001", "GM0002"] }],
      successions: [{ gemeente: "GM0001", successor: "GM9001" }, { gemeente: "GM0002", successor: "GM9001" }],
    });
  });

  test("into one of them: that one goes on as it was, and only the other ends", () => {
    expect(planOf({ kind: "merge", gemeenten: ["GM0001", "GM0002"], into: { code: "GM0001", isNew: null } })).toMatchObject({
      ends: ["GM0002"], begins: [], successions: [{ gemeente: "GM0002", successor: "GM0001" }],
    });
  });

  test("are at least two, are there on the day, and do not take the code of another", () => {
    expect(planned({ kind: "merge", gemeenten: ["GM0001"], into: { code: "GM0001", isNew: null } })).toEqual({ kind: "refuse", reason: "too-few" });
    expect(planned({ kind: "merge", gemeenten: ["GM0001", "GM0404"], into: fresh })).toEqual({ kind: "refuse", reason: "not-there" });
    expect(planned({ kind: "merge", gemeenten: ["GM0001", "GM0002"], into: { ...fresh, code: "GM0003" } })).toEqual({ kind: "refuse", reason: "code-taken" });
  });
});

describe("a gemeente that splits", () => {
  test("goes into two others, and nobody knows without the address where its people belong", () => {
    const plan = planOf({ kind: "split", gemeente: "GM0001", stays: false, into: [{ code: "GM0002", isNew: null }, { code: "GM0003", isNew: null }] });
    expect(plan).toMatchObject({ ends: ["GM0001"], successions: [{ successor: "GM0002" }, { successor: "GM0003" }] });
  });

  test("may go on itself, and give away a part", () => {
    expect(planOf({ kind: "split", gemeente: "GM0001", stays: true, into: [fresh] })).toMatchObject({ ends: [], successions: [], begins: [{ gemeente: "GM9001" }] });
  });

  test("does not go into one only, or into itself", () => {
    expect(planned({ kind: "split", gemeente: "GM0001", stays: false, into: [fresh] })).toEqual({ kind: "refuse", reason: "too-few" });
    expect(planned({ kind: "split", gemeente: "GM0001", stays: false, into: [{ code: "GM0001", isNew: null }, fresh] })).toEqual({ kind: "refuse", reason: "goes-to-itself" });
  });
});

describe("what is said of one gemeente", () => {
  test("another region is a new row that names a source; how sure it is, is a new row in the same region", () => {
    expect(planOf({ kind: "move", gemeente: "GM0001", region: "utrecht" })).toMatchObject({ ends: ["GM0001"], begins: [{ gemeente: "GM0001", region: "utrecht", certainty: "source" }] });
    expect(planOf({ kind: "correct", gemeente: "GM0001", certainty: "derived" })).toMatchObject({ ends: ["GM0001"], begins: [{ gemeente: "GM0001", region: "flevoland", certainty: "derived" }] });
  });

  test("what is so already is no change", () => {
    expect(planned({ kind: "move", gemeente: "GM0001", region: "flevoland" })).toEqual({ kind: "refuse", reason: "same-region" });
    expect(planned({ kind: "rename", gemeente: "GM0001", name: "Almhuizen" })).toEqual({ kind: "refuse", reason: "same-name" });
    expect(planned({ kind: "correct", gemeente: "GM0001", certainty: "assumed" })).toEqual({ kind: "refuse", reason: "same-certainty" });
  });
});

describe("the day of a change", () => {
  const move = { kind: "move", gemeente: "GM0001", region: "utrecht" } as const;

  test("that has passed is a correction, and says why; today and later need no reason", () => {
    expect(planned(move, { onDay: "2026-11-21" })).toEqual({ kind: "refuse", reason: "reason-for-past" });
    expect(planned(move, { onDay: "2026-11-21", reason: "Verkeerd overgenomen." }).kind).toBe("proceed");
    expect(planned(move, { onDay: today }).kind).toBe("proceed");
  });

  test("does not come before one that is decided already", () => {
    const later = [stretch("GM0001", "flevoland", { validUntil: "2028-01-01" }), stretch("GM0001", "utrecht", { validFrom: "2028-01-01" })];
    expect(planned({ ...move, region: "drenthe" }, { stretches: later })).toEqual({ kind: "refuse", reason: "changes-later" });
    expect(planned({ ...move, region: "drenthe" }, { stretches: later, onDay: "2028-06-01" }).kind).toBe("proceed");
  });
});

describe("no gap and no overlap", () => {
  const code = fc.constantFrom("GM0001", "GM0002", "GM0003");
  const region = fc.constantFrom("flevoland", "utrecht", "drenthe");
  const receiver = fc.oneof(code.map((each) => ({ code: each, isNew: null })), fc.record({ code: fc.constantFrom("GM9001", "GM9002"), isNew: fc.record({ name: fc.constant("Nieuw"), region }) }));
  const change: fc.Arbitrary<GemeenteChange> = fc.oneof(
    fc.record({ kind: fc.constant("merge" as const), gemeenten: fc.uniqueArray(code, { minLength: 1 }), into: receiver }),
    fc.record({ kind: fc.constant("split" as const), gemeente: code, stays: fc.boolean(), into: fc.uniqueArray(receiver, { minLength: 1, selector: (each) => each.code }) }),
    fc.record({ kind: fc.constant("move" as const), gemeente: code, region }),
  );

  test("whatever is changed: who ends goes on or has a successor, and nobody begins who does not end", () => {
    fc.assert(fc.property(change, (each) => {
      const decision = planned(each);
      if (decision.kind === "refuse") return;
      const { ends, begins, successions } = decision.plan;
      const there = new Set([...country.map(({ gemeente }) => gemeente).filter((one) => !ends.includes(one)), ...begins.map(({ gemeente }) => gemeente)]);
      for (const end of ends) expect(there.has(end) || successions.some(({ gemeente, successor }) => gemeente === end && there.has(successor))).toBe(true);
      for (const { gemeente } of begins) expect(ends.includes(gemeente) || !country.some((row) => row.gemeente === gemeente)).toBe(true);
    }));
  });
});

describe("what a change does is said before it is made", () => {
  const seen = (change: GemeenteChange) => previewChange(change, planOf(change), names, country.filter(({ gemeente }) => gemeentenIn(change).includes(gemeente)));

  test("of each gemeente where it was and where it will be", () => {
    expect(seen({ kind: "merge", gemeenten: ["GM0001", "GM0003"], into: fresh })).toEqual([
      { code: "GM0001", name: "Almhuizen", was: "flevoland", becomes: null, newName: null, into: ["GM9001"], isNew: false },
      { code: "GM0003", name: "Cederveen", was: "utrecht", becomes: null, newName: null, into: ["GM9001"], isNew: false },
      { code: "GM9001", name: "Almbeek", was: null, becomes: "flevoland", newName: null, into: [], isNew: true },
    ]);
  });

  test("and between which regions people go; none when all stay in one", () => {
    expect(regionsTouched(seen({ kind: "merge", gemeenten: ["GM0001", "GM0003"], into: fresh }))).toEqual(["flevoland", "utrecht"]);
    expect(regionsTouched(seen({ kind: "merge", gemeenten: ["GM0001", "GM0002"], into: fresh }))).toEqual([]);
    expect(regionsTouched(seen({ kind: "move", gemeente: "GM0001", region: "utrecht" }))).toEqual(["flevoland", "utrecht"]);
    expect(regionsTouched(seen({ kind: "rename", gemeente: "GM0001", name: "Anders" }))).toEqual([]);
  });
});
