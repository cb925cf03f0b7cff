import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { StartError } from "../config.ts";

const mark = "build/.sources";

/** Builds the pages, unless what is there was built from the same sources. */
export async function buildWhenChanged(onStart: () => void, stopped?: AbortSignal): Promise<void> {
  const hash = await hashOfSources();
  if (existsSync("build/server/index.js") && existsSync(mark) && readFileSync(mark, "utf8") === hash) return;
  onStart();
  const problems = await build(stopped);
  if (problems?.includes("ENOSPC")) throw new StartError("There is no space left on the disk to build the pages. Free some and start again.");
  if (problems !== null) throw new StartError(`Building did not work:\n${problems.slice(-4000)}`);
  writeFileSync(mark, hash);
}

/** Null when it worked, else what it said. */
async function build(stopped: AbortSignal | undefined): Promise<string | null> {
  const child = spawn(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, NODE_ENV: "production" },
    signal: stopped,
  });
  const [said] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return child.exitCode === 0 ? null : said;
}

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256").update(readFileSync("package-lock.json"));
  const files = ["vite.config.ts", "remix.config.js"];
  for (const folder of ["app", "db", "public"]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) files.push(`${entry.parentPath}/${entry.name}`);
    }
  }
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}
