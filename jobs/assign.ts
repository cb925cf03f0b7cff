import { parseArgs } from "node:util";
import { assign } from "../app/domain/matching/assign.ts";
import { parseChange } from "../app/domain/matching/event-stream.ts";
import { keepFamiliesTogether } from "../app/domain/matching/families.ts";
import { parseAssignmentFile } from "../app/domain/matching/format.ts";
import { householdsOf, NO_BONUS, togetherness } from "../app/domain/matching/households.ts";
import { buildInstance } from "../app/domain/matching/instance.ts";
import { startLive, type LiveMatch } from "../app/domain/matching/live-match.ts";
import { changeReport, solutionReport } from "../app/domain/matching/report.ts";
import { readText, writeText } from "./assign-files.ts";

const USAGE = "node jobs/assign.ts [--in FILE] [--out FILE] [--events FILE]";
/** From here on reading and solving take long enough that somebody watching wants to know. */
const LARGE = 200_000;
const EVENTS_BETWEEN_NEWS = 1000;
const LONGEST_REFUSAL = 500;

try {
  const { values: paths } = parseArgs({ options: { in: { type: "string" }, out: { type: "string" }, events: { type: "string" } } });
  const lines = solve(await readText(paths.in), paths.events === undefined ? undefined : await readText(paths.events));
  writeText(paths.out, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
} catch (error) {
  process.stderr.write(`${refusal(error)}\n`);
  process.exitCode = 2;
}

/** Everything is worked out before anything is written, so that a bad last event leaves no half answer. */
function solve(input: string, events: string | undefined): object[] {
  const file = parseAssignmentFile(input);
  const tell = file.pairs.length >= LARGE ? (news: string) => process.stderr.write(`${news}\n`) : () => {};
  tell(`read ${file.requests.length} requests, ${file.therapists.length} therapists, ${file.pairs.length} pairs`);
  const instance = buildInstance(file);
  tell("solving");
  const startedAt = performance.now();
  const exact = assign(instance);
  const households = householdsOf(file, instance);
  // Events are repaired to the exact match of the queue and the fit, and so they start from that one.
  const bonus = events === undefined ? file.bonus : null;
  const nodeOf = bonus === null ? exact.nodeOf : keepFamiliesTogether(instance, exact, households, bonus);
  const solveMs = performance.now() - startedAt;
  tell(`solved in ${Math.round(solveMs)} ms`);
  const report = solutionReport(instance, { ...exact, nodeOf }, togetherness(households, nodeOf, file.bonus ?? NO_BONUS), solveMs);
  return events === undefined ? [report] : [report, ...changes(startLive(instance, exact), events, tell)];
}

function changes(live: LiveMatch, events: string, tell: (news: string) => void): object[] {
  const lines = events.split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    if (index % EVENTS_BETWEEN_NEWS === 0) tell(`event ${index + 1} of ${lines.length}`);
    return [change(live, line, `events, line ${index + 1}`)];
  });
}

function change(live: LiveMatch, line: string, where: string): object {
  const apply = parseChange(line, where);
  const before = live.seating.nodeOf.slice();
  const startedAt = performance.now();
  try {
    apply(live);
  } catch (error) {
    throw error instanceof RangeError ? new RangeError(`${where}: ${error.message}`, { cause: error }) : error;
  }
  return changeReport(before, live, performance.now() - startedAt);
}

/** Bad input and unreadable files are answered in one line; anything else is a fault of ours and shows its trace. */
function refusal(error: unknown): string {
  if (error instanceof RangeError) return `refused: ${onOneLine(error.message)}`;
  if (error instanceof Error && "code" in error) return `refused: ${onOneLine(error.message)}\nusage: ${USAGE}`;
  throw error;
}

/** A message quotes what it refuses, and that may hold anything. */
function onOneLine(message: string): string {
  const line = message.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
  return line.length > LONGEST_REFUSAL ? `${line.slice(0, LONGEST_REFUSAL)} …` : line;
}
