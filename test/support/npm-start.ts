import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { onTestFinished } from "vitest";

/** `npm start` as a person runs it. */
export type Start = { readonly process: ChildProcess; readonly said: () => string; readonly ended: Promise<number | null> };

export type Place = { readonly folder: string; readonly port: number; readonly databasePort: number };

type How = { readonly env?: Record<string, string>; /** What runs it, when that is not Node itself. */ readonly within?: readonly string[]; readonly script?: readonly string[] };

export function startIn({ folder, port, databasePort }: Place, { env = {}, within = [], script = ["app/start/start.ts"] }: How = {}): Start {
  const [program = process.execPath, ...rest] = [...within, process.execPath, ...script];
  const child = spawn(program, rest, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_FOLDER: folder, PORT: String(port), DATABASE_PORT: String(databasePort), ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
    // As in a terminal: a process group of its own, to which Ctrl-C is sent.
    detached: true,
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGINT");
    await once(child, "exit");
  });
  let text = "";
  child.stdout.on("data", (part) => (text += String(part)));
  child.stderr.on("data", (part) => (text += String(part)));
  return { process: child, said: () => text, ended: once(child, "exit").then(([code]) => code as number | null) };
}

/** Waits until it said this. Throws what it said instead when it ended before. */
export async function saying(start: Start, words: string) {
  while (!start.said().includes(words)) {
    if (start.process.exitCode !== null) throw new Error(start.said());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export const ready = (start: Start) => saying(start, "Ctrl-C stops everything");

/** Every process below this one, in groups of their own too. */
export function descendants(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim().split(" "));
  return children.filter(Boolean).map(Number).flatMap((child) => [child, ...descendants(child)]);
}

/** A process that is there, and not only the memory of one. */
export function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
