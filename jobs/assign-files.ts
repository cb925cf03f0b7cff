import { lstatSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { text as allOf } from "node:stream/consumers";

const byteOrderMark = "\uFEFF";

/** The whole text of a file, or of standard input where no file is named, without a mark that some editors put in front. */
export async function readText(path: string | undefined): Promise<string> {
  // Not a plain read of descriptor 0: that fails when whoever writes to the pipe is slower than we are.
  const text = path === undefined ? await allOf(process.stdin) : await readFile(path, "utf8");
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

/** Writes the whole text or nothing: a disk that fills up half-way leaves what was there before. */
export function writeText(path: string | undefined, text: string): void {
  if (path === undefined) return writeToReader(text);
  const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
  if (!isFile) return writeFileSync(path, text);
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Whoever reads may stop reading, as `head` does; that is no fault of anybody. */
function writeToReader(text: string): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.stdout.write(text);
}
