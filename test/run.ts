/**
 * `npm test`: everything that shows that the platform works. `npm test -- unit lint` runs only those steps.
 */
import { spawnSync } from "node:child_process";
import { buildWhenChanged } from "../app/start/build.ts";
import { tellStartError } from "../app/start/process.ts";
import { findBrowser } from "./support/browser.ts";

type Step = { readonly name: string; readonly run: () => boolean | Promise<boolean> };

const bin = (script: string, ...args: string[]) => () =>
  spawnSync(process.execPath, [`node_modules/${script}`, ...args], { stdio: "inherit", env: process.env }).status === 0;

const steps: readonly Step[] = [
  { name: "types", run: bin("typescript/bin/tsc") },
  { name: "lint", run: bin("oxlint/bin/oxlint", "--type-aware", "--deny-warnings") },
  { name: "unit", run: bin("vitest/vitest.mjs", "run", "--project", "unit") },
  { name: "integration", run: bin("vitest/vitest.mjs", "run", "--project", "integration", "--project", "server") },
  { name: "schema", run: bin("../db/describe.ts", "--verify") },
  {
    name: "browser",
    async run() {
      await buildWhenChanged(() => console.log("Building the pages …"));
      process.env.BROWSER_PATH = findBrowser() ?? "";
      return bin("@playwright/test/cli.js", "test")();
    },
  },
];

async function main() {
  const wanted = process.argv.slice(2);
  const failed: string[] = [];
  const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (const step of chosen) {
    console.log(`\n— ${step.name}`);
    if (!(await step.run())) failed.push(step.name);
  }
  console.log(failed.length > 0 ? `\nNot right yet: ${failed.join(", ")}` : "\nEverything works.");
  console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
  process.exit(failed.length > 0 ? 1 : 0);
}

await main().catch(tellStartError);
