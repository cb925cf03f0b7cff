import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "assign-"));
afterAll(() => rmSync(folder, { recursive: true }));

const threeChildren = {
  format: "assignment/1",
  therapists: [{ id: "Joost", places: 1, practice: "De Linde" }, { id: "Merel", places: 1, practice: "De Linde" }],
  requests: [
    { id: "lina", urgency: "normal", waitingDays: 30 },
    { id: "noor", urgency: "crisis", waitingDays: 5, household: "h1" },
    { id: "sami", urgency: "high", waitingDays: 5, household: "h1" },
  ],
  pairs: [[0, 0, 600], [1, 1, 900], [1, 0, 800], [2, 1, 700]],
  bonus: { sameTherapist: 150, samePractice: 60 },
};

/** Under the runtime that the project names, whichever one runs the tests. */
function assignCommand(args: string[], input = "") {
  return spawnSync("node_modules/.bin/node", ["jobs/assign.ts", ...args], { input, encoding: "utf8" });
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("from standard input to standard output: who goes where, who waits, and what a place is worth", () => {
  const { stdout, stderr, status } = assignCommand([], JSON.stringify(threeChildren));
  const { solveMs, ...answer } = JSON.parse(stdout);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(solveMs).toBeGreaterThan(0);
  expect(answer).toEqual({
    assignments: [["noor", "Joost"], ["sami", "Merel"]], unserved: ["lina"],
    served: { crisis: 1, high: 1, normal: 0 }, fit: 1500,
    households: { sameTherapist: 0, samePractice: 1, value: 60 },
    prices: { Joost: expect.any(Number), Merel: expect.any(Number) },
    marginal: { Joost: 1, Merel: 1 },
  });
});

test("each event writes one line with what it changed", () => {
  const events = written("events.jsonl", [
    { decline: ["noor", "Joost"] },
    { add: { id: "yara", urgency: "crisis", waitingDays: 9, pairs: [["Joost", 730]] } },
    { places: ["Merel", 2] },
    { withdraw: "yara" },
  ].map((event) => `${JSON.stringify(event)}\n`).join(""));
  const out = join(folder, "answer.jsonl");
  const { status } = assignCommand(["--in", written("in.json", JSON.stringify(threeChildren)), "--out", out, "--events", events]);
  const lines = readFileSync(out, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(lines.slice(1)).toEqual([
    { changed: [["lina", "Joost"], ["noor", "Merel"], ["sami", null]], unserved: 1, fit: 1500, repairMs: expect.any(Number) },
    { changed: [["lina", null], ["yara", "Joost"]], unserved: 2, fit: 1630, repairMs: expect.any(Number) },
    { changed: [["sami", "Merel"]], unserved: 1, fit: 2330, repairMs: expect.any(Number) },
    { changed: [["lina", "Joost"]], unserved: 0, fit: 2200, repairMs: expect.any(Number) },
  ].map((line) => ({ ...line, changed: expect.toSatisfy(sameRows(line.changed)) })));
});

function sameRows(wanted: (string | null)[][]) {
  return (found: unknown[]) => JSON.stringify(found.map(String).toSorted()) === JSON.stringify(wanted.map(String).toSorted());
}

test.each<[string, string, string]>([
  ["a broken file", "{", "the file: no JSON"],
  ["a duplicate pair", JSON.stringify({ ...threeChildren, pairs: [[0, 0, 1], [0, 0, 2]] }), "pairs[1]: occurs twice"],
])("%s is refused in one line, with exit code 2, and nothing is written", (_, input, message) => {
  const out = join(folder, "refused.json");
  const { status, stderr, stdout } = assignCommand(["--out", out], input);
  expect({ status, stdout, written: existsSync(out) }).toEqual({ status: 2, stdout: "", written: false });
  expect(stderr).toContain(message);
});

test("a bad last event refuses all, so that no half answer stays behind", () => {
  const out = join(folder, "half.jsonl");
  const events = written("bad.jsonl", '{"withdraw":"noor"}\n{"withdraw":"noor"}\n');
  const { status, stderr } = assignCommand(["--out", out, "--events", events], JSON.stringify(threeChildren));
  expect({ status, written: existsSync(out) }).toEqual({ status: 2, written: false });
  expect(stderr).toContain('events, line 2: no request "noor"');
});

test("a mark in front of the file, lines that end as in Windows, and empty lines are no trouble", () => {
  const events = written("windows.jsonl", '\uFEFF{"places":["Merel",2]}\r\n\r\n   \r\n{"withdraw":"noor"}\r\n');
  const { stdout, status } = assignCommand(["--events", events], `\uFEFF${JSON.stringify(threeChildren)}`);
  expect({ status, lines: stdout.trimEnd().split("\n").length }).toEqual({ status: 0, lines: 3 });
});

test("ids may hold quotes, line ends, emoji and half characters, and come back as they went in", () => {
  const ids = ['a "quoted" one', "two\nlines", "\u{1F9F8}", "\uD800", "__proto__", ""];
  const input = { format: "assignment/1", therapists: [{ id: "t\u2028", places: 9 }], requests: ids.map((id) => ({ id, urgency: "normal", waitingDays: 1 })), pairs: ids.map((_, row) => [row, 0, 1]) };
  const { assignments, prices } = JSON.parse(assignCommand([], JSON.stringify(input)).stdout);
  expect(assignments.map(([id]: string[]) => id).toSorted()).toEqual(ids.toSorted());
  expect(prices).toEqual({ "t\u2028": 0 });
});

test("the answer may take the place of the question, and whoever reads it may stop half-way", () => {
  const path = written("both.json", JSON.stringify(threeChildren));
  expect(assignCommand(["--in", path, "--out", path]).status).toBe(0);
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ fit: 1500 });
  const stopped = spawnSync("sh", ["-c", `node_modules/.bin/node jobs/assign.ts --in "${written("in2.json", JSON.stringify(threeChildren))}" | true`], { encoding: "utf8" });
  expect(stopped.stderr).toBe("");
});

test.each<[string, string, string]>([
  ["nobody knows it", '{"move":"noor"}', 'unknown field "move"'],
  ["its request is unknown", '{"decline":["nobody","Joost"]}', 'no request "nobody"'],
  ["its therapist is unknown", '{"places":["nobody",1]}', 'no therapist "nobody"'],
  ["it adds a request that is there", '{"add":{"id":"two\\nlines","urgency":"high","waitingDays":0,"pairs":[]}}\n{"add":{"id":"two\\nlines","urgency":"high","waitingDays":0,"pairs":[]}}', "line 2: two lines is in the match already"],
  ["it breaks off", '{"withdraw":"no', "line 1: no JSON"],
])("an event is refused in one line when %s", (_, events, message) => {
  const { status, stdout, stderr } = assignCommand(["--events", written("odd.jsonl", events)], JSON.stringify(threeChildren));
  expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ status: 2, stdout: "", lines: 1 });
  expect(stderr).toContain(message);
});

test("a folder that does not exist is not made, and what could not be finished leaves nothing behind", () => {
  const out = join(folder, "nowhere", "answer.json");
  expect(assignCommand(["--out", out], JSON.stringify(threeChildren))).toMatchObject({ status: 2, stderr: expect.stringContaining("no such file") });
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith("unfinished"))).toEqual([]);
});

test("an unreadable file is answered with the usage", () => {
  expect(assignCommand(["--in", join(folder, "nowhere.json")])).toMatchObject({ status: 2, stderr: expect.stringContaining("usage") });
});
