/**
 * `npm run bench`: speed and memory, as ratios against something that runs beside it in the same minutes.
 * `npm run bench -- pages` measures one part; `--write` keeps the result in docs/benchmarks.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { measureEngine } from "./engine.ts";
import { measureExplaining } from "./explaining.ts";
import { measureMatchingJob } from "./matching-job.ts";
import { measureCensus } from "./census.ts";
import { measurePages } from "./pages.ts";
import { measureWaiting } from "./waiting.ts";

const parts: Readonly<Record<string, { title: string; run: () => Promise<string> }>> = {
  engine: { title: "The matching engine", run: () => measureEngine() },
  "matching-job": { title: "From event to stored proposal, with 20,000 open requests in one group", run: () => measureMatchingJob() },
  explaining: { title: "What a run explains, and the kinds of place that lack", run: () => measureExplaining() },
  waiting: { title: "Waiting, in a simulated year", run: async () => measureWaiting() },
  census: { title: "The nightly census and the prices, on 100,000 requests and 5,000 therapists", run: () => measureCensus() },
  pages: { title: "Pages, on 100,000 requests and 5,000 therapists", run: () => measurePages() },
};

const chosen = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const write = process.argv.includes("--write");

const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts are: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

for (const [name, part] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.error(`\n${part.title}`);
  const result = await part.run();
  console.log(`\n## ${part.title}\n\n${result}\n`);
  if (write) keep(name, part.title, result);
}

/** Replaces one part of the page between its marks, and leaves the rest as it is. */
function keep(name: string, title: string, result: string) {
  const file = "docs/benchmarks.md";
  const page = readFileSync(file, "utf8");
  const machine = `Measured on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB.`;
  const part = `<!-- ${name} -->\n## ${title}\n\n${machine}\n\n${result}\n<!-- /${name} -->`;
  const marked = new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`);
  writeFileSync(file, marked.test(page) ? page.replace(marked, part) : `${page.trimEnd()}\n\n${part}\n`);
}
process.exit(0);
