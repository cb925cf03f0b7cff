import { createReadStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import type { Head } from "../app/domain/audit-chain.ts";

/** One line per head: when it was kept, the position, the hash. */
const line = /^\S+ (\d+) ([0-9a-f]{64})$/;
const longestLine = 128;

/**
 * Adds a head to the file outside the database. Lines are only ever added, and are on the disk before this resolves:
 * who cuts rows off the end of the log cannot make them forgotten here.
 */
export async function keepHead(file: string, head: Head, now: Date): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, "a+", 0o600);
  try {
    // A crash may have left half a line: the new one starts on its own.
    const start = (await endsInMidLine(handle)) ? "\n" : "";
    await handle.appendFile(`${start}${now.toISOString()} ${head.position} ${head.hash}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

type Handle = Awaited<ReturnType<typeof open>>;

async function endsInMidLine(handle: Handle): Promise<boolean> {
  return !/(^|\n)$/.test(await endOf(handle));
}

async function endOf(handle: Handle): Promise<string> {
  const { size } = await handle.stat();
  const length = Math.min(size, 2 * longestLine);
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
  return buffer.toString("utf8");
}

/** The newest head in the file; nothing when there is no file yet. */
export async function newestHead(file: string): Promise<Head | undefined> {
  const handle = await open(file, "r").catch(nothingThere);
  if (!handle) return undefined;
  try {
    return (await endOf(handle)).split("\n").map(readLine).findLast((head) => head !== undefined);
  } finally {
    await handle.close();
  }
}

/** All heads, in the order in which they were kept. */
export async function* keptHeads(file: string): AsyncGenerator<Head> {
  if ((await newestHead(file)) === undefined) return;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const head = readLine(text);
    if (head) yield head;
  }
}

function readLine(text: string): Head | undefined {
  const [, position, hash] = line.exec(text) ?? [];
  return position && hash ? { position: Number(position), hash } : undefined;
}

function nothingThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
