import { expect, test } from "vitest";
import { assign, assignedPairs } from "../../../app/domain/matching/assign.ts";
import { violations } from "../../../app/domain/matching/certificate.ts";
import { buildInstance, type EligiblePair, type Instance } from "../../../app/domain/matching/instance.ts";
import { startLive } from "../../../app/domain/matching/live-match.ts";
import { addRequest, changePlaces } from "../../../app/domain/matching/repair.ts";
import { instanceOf, seeded, waiting } from "./cast.ts";

function solved(instance: Instance): { served: number; fit: number } {
  const assignment = assign(instance);
  expect(violations(instance, assignment)).toEqual([]);
  const pairs = assignedPairs(instance, assignment);
  return { served: pairs.length, fit: pairs.reduce((sum, pair) => sum + pair.fit, 0) };
}

/** So many requests and therapists, named by number, each request a day shorter in the queue than the one before. */
function numbered(requests: number, places: readonly number[], pairs: EligiblePair[]): Instance {
  return buildInstance({
    requests: Array.from({ length: requests }, (_, row) => ({ id: `r${row}`, urgency: "normal", waitingDays: requests - row })),
    therapists: places.map((count, row) => ({ id: `t${row}`, places: count })),
    pairs,
  });
}

test("no requests, no therapists, no places, no pairs: nobody is served, and that is proven too", () => {
  const nothing = { served: 0, fit: 0 };
  expect(solved(instanceOf({}))).toEqual(nothing);
  expect(solved(instanceOf({ Merel: 2 }))).toEqual(nothing);
  expect(solved(instanceOf({}, waiting("noor", {})))).toEqual(nothing);
  expect(solved(instanceOf({ Merel: 0 }, waiting("noor", { Merel: 500 })))).toEqual(nothing);
  expect(solved(instanceOf({ Merel: 2 }, waiting("noor", {})))).toEqual(nothing);
});

test("a child that cannot use a therapist without places is not lured there", () => {
  expect(solved(instanceOf({ Joost: 1, Merel: 0 }, waiting("noor", { Merel: 900, Joost: 100 })))).toEqual({ served: 1, fit: 100 });
});

test("all ties: every pair of sixty children and thirty therapists fits alike", () => {
  const pairs = Array.from({ length: 60 * 30 }, (_, i): EligiblePair => [Math.floor(i / 30), i % 30, 500]);
  expect(solved(numbered(60, Array.from({ length: 30 }, () => 1), pairs))).toEqual({ served: 30, fit: 15_000 });
});

test("one therapist with ten thousand places serves ten thousand of twelve thousand children, the first ones", () => {
  const instance = numbered(12_000, [10_000], Array.from({ length: 12_000 }, (_, row): EligiblePair => [row, 0, row % 1000]));
  expect(solved(instance).served).toBe(10_000);
  expect(assign(instance).nodeOf.indexOf(-1)).toBe(10_000);
});

test("places without end are no reason to run out of memory", () => {
  expect(solved(instanceOf({ Merel: 2_000_000_000 }, waiting("noor", { Merel: 5 })))).toEqual({ served: 1, fit: 5 });
});

/** Each child can go to two neighbouring therapists and prefers the nearer one; the last can only go to the first therapist. */
function chain(length: number): Instance {
  const along = Array.from({ length: length - 1 }, (_, row): EligiblePair[] => [[row, row, 900], [row, row + 1, 100]]);
  return numbered(length, Array.from({ length }, () => 1), [...along.flat(), [length - 1, 0, 500]]);
}

test("a chain in which the last child moves everyone", () => {
  expect(solved(chain(5000))).toEqual({ served: 5000, fit: 4999 * 100 + 500 });
});

test("the same chain moved by an event, and moved back", () => {
  const length = 2000;
  const instance = numbered(length - 1, Array.from({ length }, () => 1),
    Array.from({ length: length - 1 }, (_, row): EligiblePair[] => [[row, row, 900], [row, row + 1, 100]]).flat());
  const live = startLive(instance, assign(instance));
  addRequest(live, { id: "last", urgency: "normal", waitingDays: 0 }, [["t0", 500]]);
  expect(live.seating.nodeOf.slice(0, length)).not.toContain(-1);
  changePlaces(live, "t0", 2);
  expect(live.seating.fitOf.slice(0, length).reduce((sum, fit) => sum + fit)).toBe((length - 1) * 900 + 500);
});

test("negative fit only: everyone is served at the smallest loss", () => {
  const instance = instanceOf({ Joost: 1, Merel: 1 }, waiting("noor", { Joost: -5, Merel: -900 }), waiting("sami", { Joost: -7, Merel: -100 }));
  expect(solved(instance)).toEqual({ served: 2, fit: -105 });
});

test("the largest fits there may be stay exact", () => {
  const most = 1_000_000_000;
  const instance = instanceOf({ Joost: 1, Merel: 1 }, waiting("noor", { Joost: most, Merel: most - 1 }), waiting("sami", { Joost: -most, Merel: -most + 3 }));
  expect(solved(instance)).toEqual({ served: 2, fit: 3 });
});

test("ids may hold any characters, and are ordered by code unit, not by alphabet", () => {
  const odd = ["__proto__", "constructor", "", " ", "é", "É", "ß", "\u0000", "\"quoted\"", "😀", "￿", "a,b", "10", "9"];
  const instance = instanceOf({ "toString": 20 }, ...odd.map((id) => waiting(id, { "toString": 1 })));
  expect(instance.requests.map(({ id }) => id)).toEqual(odd.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(solved(instance).served).toBe(odd.length);
});

test("a million pairs", () => {
  const random = seeded(1);
  const pairs = Array.from({ length: 1_000_000 }, (_, i): EligiblePair => [Math.floor(i / 500), i % 500, Math.floor(random() * 1000)]);
  const instance = numbered(2000, Array.from({ length: 500 }, (_, row) => row % 8), pairs);
  expect(solved(instance).served).toBe(1742);
});
