import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, given, stillHelps, type Wishes, withoutRoom, withRoom } from "../../app/domain/giving-way.ts";
import type { Concession, Prospects } from "../../app/domain/matching/concession.ts";
import { placesOfTreatment } from "../../app/domain/place-of-treatment.ts";
import { partsOfTheWeek } from "../../app/domain/working-week.ts";

const wishes: Wishes = { interpreterOk: false, places: ["at-practice"], partsOfWeek: ["mon-am"], forms: ["pcit"] };
const prospects: Prospects = { queue: { place: 1, of: 1 }, held: 0, concessions: [{ kind: "place", place: "online", therapists: 2 }, { kind: "region", region: "kennemerland" }] };

const all: readonly [Concession, Partial<Wishes>][] = [
  [{ kind: "interpreter" }, { interpreterOk: true }],
  [{ kind: "place", place: "online" }, { places: ["at-practice", "online"] }],
  [{ kind: "part-of-week", parts: ["fri-eve", "tue-am"] }, { partsOfWeek: ["mon-am", "tue-am"] }],
  [{ kind: "therapist-decides", forms: ["emdr"] }, { forms: [] }],
  [{ kind: "region", region: "kennemerland" }, {}],
];

describe("a concession in an address", () => {
  test("is found again by its word, as long as it helps", () => {
    expect(stillHelps("place-online", prospects)).toEqual({ kind: "place", place: "online", therapists: 2 });
    expect(stillHelps("region-kennemerland", prospects)).toMatchObject({ kind: "region" });
    expect(stillHelps("interpreter", prospects)).toBeUndefined();
    expect(stillHelps("place-online", null)).toBeUndefined();
  });

  test("has a word of its own for each", () => {
    expect(all.map(([concession]) => codeOf(concession))).toEqual(["interpreter", "place-online", "part-of-week", "therapist-decides", "region-kennemerland"]);
  });
});

describe("giving way", () => {
  test.each(all)("%o changes that one thing and nothing else", (concession, changed) => {
    expect(withRoom(wishes, given(concession, wishes, ["tue-am"]))).toEqual({ ...wishes, ...changed });
  });

  test("of parts of the week only those count that were chosen and would help", () => {
    expect(given({ kind: "part-of-week", parts: ["tue-am"] }, wishes, ["wed-am", "tue-am"]).added).toEqual(["tue-am"]);
  });
});

describe("taking it back", () => {
  test.each(all)("undoes %o", (concession) => {
    const gift = given(concession, wishes, ["tue-am"]);
    expect(withoutRoom(withRoom(wishes, gift), gift)).toEqual(wishes);
  });

  test("leaves what was changed since, and never takes the last place or part of the week", () => {
    const gift = given({ kind: "place", place: "online" }, wishes, []);
    expect(withoutRoom({ ...wishes, places: ["online"] }, gift).places).toEqual(["online"]);
    expect(withoutRoom({ ...wishes, places: ["at-shelter", "online"] }, gift).places).toEqual(["at-shelter"]);
    const decides = given({ kind: "therapist-decides", forms: ["emdr"] }, wishes, []);
    expect(withoutRoom({ ...wishes, forms: ["tfcgt"] }, decides).forms).toEqual(["tfcgt"]);
  });

  test("gives back what was asked before, whatever that was", () => {
    const some = <Item>(items: readonly Item[]) => fc.subarray([...items], { minLength: 1 });
    const someWishes = fc.record({ interpreterOk: fc.constant(false), places: some(placesOfTreatment), partsOfWeek: some(partsOfTheWeek), forms: some(["emdr", "pcit"]) });
    fc.assert(fc.property(someWishes, fc.constantFrom(...placesOfTreatment), some(partsOfTheWeek), (before, place, parts) => {
      const places = before.places.includes(place) ? [] : [{ kind: "place" as const, place }];
      const others = parts.filter((part) => !before.partsOfWeek.includes(part));
      for (const concession of [...places, { kind: "part-of-week" as const, parts: others }, { kind: "interpreter" as const }]) {
        const gift = given(concession, before, others);
        expect(withoutRoom(withRoom(before, gift), gift)).toEqual(before);
      }
    }));
  });
});
