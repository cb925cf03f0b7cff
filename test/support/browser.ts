import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";
import { StartError } from "../../app/config.ts";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A Chromium for the browser tests: one that is there, else Debian's, else Playwright's own (null: it knows where). */
export function findBrowser(): string | null {
  const here = installed.find((path) => existsSync(path));
  if (here) return here;
  if (existsSync(chromium.executablePath())) return null;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium from Debian …");
    run("apt-get", ["update", "-qq"]);
    if (run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"])) return "/usr/bin/chromium";
  }
  console.log("Downloading a Chromium …");
  if (run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"])) return null;
  throw new StartError("There is no Chromium for the browser tests, and it could not be installed. Install one and run npm test again.");
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
}
