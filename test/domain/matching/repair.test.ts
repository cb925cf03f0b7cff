import { describe, expect, test } from "vitest";
import { assign } from "../../../app/domain/matching/assign.ts";
import type { Instance } from "../../../app/domain/matching/instance.ts";
import { startLive, type LiveMatch } from "../../../app/domain/matching/live-match.ts";
import { addRequest, changePlaces, declinePair, withdrawRequest } from "../../../app/domain/matching/repair.ts";
import { instanceOf, waiting } from "./cast.ts";
import { eventShapes } from "./event-shapes.ts";
import { differencesAfterEvents } from "./random-events.ts";

function live(instance: Instance): LiveMatch {
  return startLive(instance, assign(instance));
}

function seats(match: LiveMatch): Record<string, string | null> {
  return Object.fromEntries([...match.numberOf].map(([id, number]) => {
    const node = match.seating.nodeOf[number]!;
    return [id, node < 0 ? null : match.therapistIds[node]!];
  }));
}

const noorBeforeSami = () => live(instanceOf({ Joost: 1, Merel: 1 },
  waiting("noor", { Merel: 900, Joost: 800 }, { waitingDays: 50 }),
  waiting("sami", { Merel: 700 }, { waitingDays: 40 }),
  waiting("lina", { Joost: 600 }, { waitingDays: 30 })));

test("a declined child goes to another therapist, and the last in the queue gives way", () => {
  const match = noorBeforeSami();
  expect(seats(match)).toEqual({ noor: "Joost", sami: "Merel", lina: null });
  declinePair(match, "noor", "Joost");
  expect(seats(match)).toEqual({ noor: "Merel", sami: null, lina: "Joost" });
});

test("a decline of a pair that was not proposed changes nobody's place", () => {
  const match = noorBeforeSami();
  declinePair(match, "noor", "Merel");
  expect(seats(match)).toEqual({ noor: "Joost", sami: "Merel", lina: null });
});

test("the place of a child that leaves goes to the first in the queue whom it can help, by moves", () => {
  const match = noorBeforeSami();
  withdrawRequest(match, "sami");
  expect(seats(match)).toEqual({ noor: "Merel", lina: "Joost" });
});

test("a new crisis takes its place in the queue at once", () => {
  const match = noorBeforeSami();
  addRequest(match, { id: "yara", urgency: "crisis", waitingDays: 0 }, [["Joost", 100]]);
  expect(seats(match)).toEqual({ noor: "Merel", sami: null, lina: null, yara: "Joost" });
});

test("a place that opens serves the next child, and one that closes costs the last one its turn", () => {
  const match = noorBeforeSami();
  changePlaces(match, "Merel", 2);
  expect(seats(match)).toEqual({ noor: "Merel", sami: "Merel", lina: "Joost" });
  changePlaces(match, "Joost", 0);
  expect(seats(match)).toEqual({ noor: "Merel", sami: "Merel", lina: null });
  changePlaces(match, "Merel", 0);
  expect(seats(match)).toEqual({ noor: null, sami: null, lina: null });
});

describe("what is not in order is refused, and nothing changes", () => {
  test.each<[string, (match: LiveMatch) => void, string]>([
    ["an unknown request", (match) => declinePair(match, "nobody", "Joost"), 'no request "nobody"'],
    ["an unknown therapist", (match) => changePlaces(match, "nobody", 1), 'no therapist "nobody"'],
    ["a pair that is none", (match) => declinePair(match, "lina", "Merel"), "lina and Merel are no eligible pair"],
    ["half a place", (match) => changePlaces(match, "Joost", 0.5), "Joost.places: a whole number"],
    ["a request that is there", (match) => addRequest(match, { id: "noor", urgency: "high", waitingDays: 1 }, []), "noor is in the match already"],
    ["a wait below zero", (match) => addRequest(match, { id: "yara", urgency: "high", waitingDays: -1 }, []), "yara.waitingDays"],
    ["a therapist named twice", (match) => addRequest(match, { id: "yara", urgency: "high", waitingDays: 1 }, [["Joost", 1], ["Joost", 2]]), "occurs twice"],
    ["a broken fit", (match) => addRequest(match, { id: "yara", urgency: "high", waitingDays: 1 }, [["Joost", 1.5]]), "yara.pairs[0][1]"],
  ])("%s", (_, event, message) => {
    const match = noorBeforeSami();
    expect(() => event(match)).toThrow(message);
    expect(seats(match)).toEqual({ noor: "Joost", sami: "Merel", lina: null });
  });
});

// All ten thousand events take a while; the benchmark runs them, and so does EVERY_EVENT=1.
const eventsEach = process.env.EVERY_EVENT === "1" ? 1000 : 100;

test.each(eventShapes(eventsEach))("after every random event the match is what a full solve would give: $name", { timeout: 300_000 }, ({ input, seed }) => {
  expect(differencesAfterEvents(input, seed, eventsEach)).toEqual([]);
});
