import { expect, test } from "vitest";
import { parseChange } from "../../../app/domain/matching/event-stream.ts";
import { parseAssignmentFile } from "../../../app/domain/matching/format.ts";
import { buildInstance } from "../../../app/domain/matching/instance.ts";

const sound = {
  format: "assignment/1",
  therapists: [{ id: "Joost", places: 2, practice: "De Linde" }],
  requests: [{ id: "noor", urgency: "crisis", waitingDays: 5, household: "h1" }],
  pairs: [[0, 0, 600]],
  bonus: { sameTherapist: 150, samePractice: 60 },
};

function read(change: object): () => unknown {
  return () => buildInstance(parseAssignmentFile(JSON.stringify({ ...sound, ...change })));
}

function therapist(change: object) {
  return { therapists: [{ ...sound.therapists[0], ...change }] };
}

function request(change: object) {
  return { requests: [{ ...sound.requests[0], ...change }] };
}

test("a sound file is read with practices, households and bonus, and without them", () => {
  expect(parseAssignmentFile(JSON.stringify(sound))).toMatchObject({ bonus: sound.bonus, requests: sound.requests, therapists: sound.therapists });
  const bare = { format: "assignment/1", therapists: [], requests: [], pairs: [] };
  expect(parseAssignmentFile(JSON.stringify(bare))).toEqual({ therapists: [], requests: [], pairs: [], bonus: null });
});

test.each<[string, object, string]>([
  ["another format", { format: "assignment/2" }, 'format: only "assignment/1" is known'],
  ["an unknown field", { comment: "hello" }, 'the file: unknown field "comment"'],
  ["a list in place of an object", { bonus: [] }, "bonus: an object is needed"],
  ["a missing list", { pairs: undefined }, 'the field "pairs" is missing'],
  ["an object in place of a list", { pairs: {} }, "pairs: a list is needed"],
  ["a therapist who is a number", { therapists: [7] }, "therapists[0]: an object is needed"],
  ["a therapist without an id", therapist({ id: undefined }), 'therapists[0]: the field "id" is missing'],
  ["an id that is a number", therapist({ id: 7 }), "therapists[0].id: a text is needed"],
  ["half a place", therapist({ places: 0.5 }), "therapists[0].places: a whole number"],
  ["a place below zero", therapist({ places: -1 }), "therapists[0].places: a whole number from 0"],
  ["places in quotes", therapist({ places: "2" }), "therapists[0].places: a whole number"],
  ["an unknown field of a therapist", therapist({ name: "x" }), 'therapists[0]: unknown field "name"'],
  ["a practice that is no text", therapist({ practice: null }), "therapists[0].practice: a text is needed"],
  ["an unknown urgency", request({ urgency: "soon" }), "requests[0].urgency: one of crisis, high, normal"],
  ["a wait below zero", request({ waitingDays: -3 }), "requests[0].waitingDays"],
  ["a household that is no text", request({ household: 4 }), "requests[0].household: a text is needed"],
  ["a request listed twice", { requests: [sound.requests[0], sound.requests[0]] }, 'requests[1]: "noor" occurs twice'],
  ["a therapist listed twice", { therapists: [sound.therapists[0], sound.therapists[0]] }, 'therapists[1]: "Joost" occurs twice'],
  ["a pair without fit", { pairs: [[0, 0]] }, "pairs[0]: [request index, therapist index, fit] is needed"],
  ["a pair of an unknown request", { pairs: [[1, 0, 5]] }, "pairs[0][0]: no such request"],
  ["a pair of an unknown therapist", { pairs: [[0, -1, 5]] }, "pairs[0][1]: no such therapist"],
  ["an index in quotes", { pairs: [["0", 0, 5]] }, "pairs[0][0]: no such request"],
  ["a fit that is not whole", { pairs: [[0, 0, 0.5]] }, "pairs[0][2]: a whole number"],
  ["a fit beyond reason", { pairs: [[0, 0, 1e12]] }, "pairs[0][2]: a whole number"],
  ["half a bonus", { bonus: { sameTherapist: 150 } }, 'bonus: the field "samePractice" is missing'],
  ["a bonus beyond reason", { bonus: { sameTherapist: 1e12, samePractice: 0 } }, "bonus.sameTherapist: from 0 to 1000000000"],
  ["places beyond counting", therapist({ places: 1e300 }), "therapists[0].places: a whole number"],
  ["a wait beyond counting", request({ waitingDays: 2 ** 60 }), "requests[0].waitingDays: a whole number"],
  ["a request that is a list", { requests: [[]] }, "requests[0]: an object is needed"],
  ["a pair that is an object", { pairs: [{ request: 0 }] }, "pairs[0]: [request index, therapist index, fit] is needed"],
  ["an index between two rows", { pairs: [[0.5, 0, 1]] }, "pairs[0][0]: no such request"],
  ["a pair listed twice", { pairs: [[0, 0, 1], [0, 0, 1]] }, "pairs[1]: occurs twice"],
  ["an unknown field with a long name", { ["x".repeat(9)]: 1 }, 'the file: unknown field "xxxxxxxxx"'],
  ["a field that means something to the language", JSON.parse('{"__proto__": []}'), 'the file: unknown field "__proto__"'],
  ["a bonus below zero", { bonus: { sameTherapist: -1, samePractice: 0 } }, "bonus.sameTherapist: from 0"],
])("%s is refused with its place in the file", (_, change, message) => {
  expect(read(change)).toThrow(RangeError);
  expect(read(change)).toThrow(message);
});

test.each<[string, unknown, string]>([
  ["an empty event", {}, "exactly one of decline, withdraw, add, places is needed"],
  ["two events in one", { withdraw: "noor", places: ["Joost", 1] }, "exactly one of"],
  ["an event nobody knows", { move: "noor" }, 'unknown field "move"'],
  ["half a decline", { decline: ["noor"] }, "line 3.decline: a list of two is needed"],
  ["a withdrawal of a number", { withdraw: 7 }, "line 3.withdraw: a text is needed"],
  ["a new request without pairs", { add: { id: "yara", urgency: "high", waitingDays: 0 } }, 'line 3.add: the field "pairs" is missing'],
  ["a new request with a household", { add: { id: "yara", urgency: "high", waitingDays: 0, pairs: [], household: "h1" } }, 'unknown field "household"'],
  ["a new pair that is no pair", { add: { id: "yara", urgency: "high", waitingDays: 0, pairs: [["Joost"]] } }, "line 3.add.pairs[0]: a list of two"],
  ["half a place", { places: ["Joost", 1.5] }, "line 3.places[1]: a whole number"],
])("%s is refused with its line", (_, event, message) => {
  expect(() => parseChange(JSON.stringify(event), "line 3")).toThrow(message);
});

test.each<[string, string]>([
  ["nothing at all", ""],
  ["a file that breaks off", JSON.stringify(sound).slice(0, -9)],
  ["brackets without end", "[".repeat(200_000)],
  ["something after the end", `${JSON.stringify(sound)}]`],
  ["a number that JSON does not know", '{"format":"assignment/1","therapists":[{"id":"Joost","places":NaN}]}'],
])("%s is no JSON", (_, text) => {
  expect(() => parseAssignmentFile(text)).toThrow("the file: no JSON");
});

test.each([["null"], ["7"], ['"assignment/1"'], ["[]"], [`${"[".repeat(50_000)}${"]".repeat(50_000)}`]])("JSON that is no object is refused: %.20s", (text) => {
  expect(() => parseAssignmentFile(text)).toThrow("the file: an object is needed");
});
