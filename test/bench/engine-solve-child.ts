/** Solves one instance in a process of its own, first cold, then warm, and tells times and peak memory. */
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { assign } from "../../app/domain/matching/assign.ts";
import type { Instance } from "../../app/domain/matching/instance.ts";
import { timed } from "./engine-clock.ts";
import { policies } from "./engine-greedy.ts";
import { seatOneByOne } from "./engine-plain.ts";

export interface SolveTimes { cold: number; warm: number; greedy: number; plain: number | null; peak: number }

const [path = "", rounds = "1", withPlain = ""] = process.argv.slice(2);
const instance = deserialize(readFileSync(path)) as Instance;

const cold = timed(() => assign(instance)).ms;
const warm = timed(() => assign(instance), Number(rounds)).ms;
const peak = process.resourceUsage().maxRSS / 1024;
const greedy = timed(() => policies["priority greedy"](instance), 10 * Number(rounds)).ms;
const plain = withPlain === "plain" ? timed(() => seatOneByOne(instance), 2).ms : null;
process.stdout.write(JSON.stringify({ cold, warm, greedy, plain, peak } satisfies SolveTimes));
