// The first thing every command runs. Plain JavaScript for any Node from 20 on, because nothing is installed yet:
// it installs what is missing, then hands over to the script it was given, under the project's own Node.
// Usage: node app/start/prepare.mjs SCRIPT [ARGUMENTS]
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const runtime = join(root, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
const mark = join(root, "node_modules", ".installed-lock");

const wanted = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
const installed = existsSync(mark) && existsSync(runtime) && readFileSync(mark, "utf8") === wanted;

if (!installed) {
  console.log("Installing what is missing (this takes a minute or two, once) …");
  const result = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root, stdio: "inherit" });
  if (result.status !== 0) {
    console.error("Installing did not work. Is this machine online, and is there space on the disk? Then start again.");
    process.exit(1);
  }
  writeFileSync(mark, wanted);
}

const child = spawn(runtime, process.argv.slice(2), { cwd: root, stdio: "inherit" });
// The child decides how to stop, and we wait for it. A terminal sends it Ctrl-C as well; twice is once.
process.on("SIGINT", () => child.kill("SIGINT"));
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
