import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { StartError } from "../config.ts";

const mark = "build/.sources";

/** Builds the pages, unless what is there was built from the same sources. */
export async function buildWhenChanged(onStart: () => void): Promise<void> {
  const hash = await hashOfSources();
  if (existsSync("build/server/index.js") && existsSync(mark) && readFileSync(mark, "utf8") === hash) return;
  onStart();
  const result = spawnSync(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"], {
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (result.status !== 0) throw new StartError(`Building did not work:\n${result.stderr.slice(-4000)}`);
  writeFileSync(mark, hash);
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
