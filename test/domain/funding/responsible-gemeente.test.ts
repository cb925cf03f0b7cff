import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { payingGemeente } from "../../../app/domain/funding/residence.ts";
import { type KnownResidence, responsibleGemeente } from "../../../app/domain/funding/responsible-gemeente.ts";

const haarlem = { kind: "gemeente", gemeente: "GM0392" } as const;
const almere = { kind: "gemeente", gemeente: "GM0034" } as const;
const inShelter: KnownResidence = { setting: "shelter", home: haarlem, addressInDoubt: false, motherAtBirth: { kind: "unknown" } };

test("rule 1: with a stay in a shelter, the gemeente of the home address before it", () => {
  expect(responsibleGemeente(inShelter)).toEqual({ rule: 1, which: "address-before-shelter", gemeente: "GM0392" });
});

test("rule 2: at home, the gemeente of the current address", () => {
  expect(responsibleGemeente({ ...inShelter, setting: "ambulant" })).toEqual({ rule: 2, which: "current-address", gemeente: "GM0392" });
});

describe("rule 3: where the mother lived at the birth", () => {
  test("counts when no address is known", () => {
    expect(responsibleGemeente({ ...inShelter, home: { kind: "unknown" }, motherAtBirth: almere })).toEqual({ rule: 3, which: "mother-at-birth", gemeente: "GM0034" });
  });

  test("counts when the address is in doubt, also at home", () => {
    for (const setting of ["shelter", "ambulant"] as const) {
      expect(responsibleGemeente({ ...inShelter, setting, addressInDoubt: true, motherAtBirth: almere })).toMatchObject({ rule: 3, gemeente: "GM0034" });
    }
  });

  test("plays no part while there is an address", () => {
    expect(responsibleGemeente({ ...inShelter, motherAtBirth: almere }).gemeente).toBe("GM0392");
  });
});

describe("rule 4: where the child is", () => {
  test("counts for who lived abroad, and for whom nothing can be determined", () => {
    for (const changes of [{ home: { kind: "abroad" } }, { home: { kind: "unknown" }, motherAtBirth: { kind: "none" } }] as const) {
      expect(responsibleGemeente({ ...inShelter, ...changes })).toMatchObject({ rule: 4, which: "place-of-stay" });
    }
  });
});

test("while nobody knows, it is to be found out", () => {
  expect(responsibleGemeente({ ...inShelter, home: { kind: "unknown" } })).toEqual({ rule: null, which: "to-find-out", gemeente: null });
});

const anyHome = fc.constantFrom<KnownResidence["home"]>(haarlem, almere, { kind: "abroad" }, { kind: "unknown" });
const anyMother = fc.constantFrom<KnownResidence["motherAtBirth"]>(haarlem, { kind: "none" }, { kind: "unknown" });

test("no gemeente is ever named that was not told, and none where it would tell where the shelter is", () => {
  fc.assert(
    fc.property(anyHome, anyMother, fc.boolean(), fc.constantFrom("shelter" as const, "ambulant" as const), (home, motherAtBirth, addressInDoubt, setting) => {
      const { rule, gemeente } = responsibleGemeente({ setting, home, motherAtBirth, addressInDoubt });
      const told = [home, motherAtBirth].flatMap((place) => (place.kind === "gemeente" ? [place.gemeente] : []));
      expect(gemeente === null || told.includes(gemeente)).toBe(true);
      expect(gemeente === null).toBe(rule === 4 || rule === null);
    }),
  );
});

test("it agrees with what matching reads from a request, which knows the region and never the mother", () => {
  const origins = { gemeente: { kind: "region", region: "kennemerland" }, abroad: { kind: "abroad" }, unknown: { kind: "unknown" } } as const;
  for (const home of [haarlem, { kind: "abroad" }, { kind: "unknown" }] as const) {
    const matching = payingGemeente({ setting: "shelter", origin: origins[home.kind], regionOfStay: "flevoland" });
    expect(responsibleGemeente({ ...inShelter, home }).which).toBe(matching);
  }
});
