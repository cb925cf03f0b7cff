import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync("package.json", "utf8")));
const pages = readdirSync("docs", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
const documents = ["README.md", ...pages.map((name) => join("docs", name))].map((path) => ({ path, text: readFileSync(path, "utf8") }));
const readme = documents[0]?.text ?? "";

test("the README fits on a page or two, and names the two commands", () => {
  expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(80);
  expect(readme).toContain("\nnpm start ");
  expect(readme).toContain("\nnpm test ");
});

test("every link to a file of ours leads somewhere, and the README leads to every page", () => {
  const links = documents.flatMap(({ path, text }) => [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map((found) => ({ from: path, to: found[1] ?? "" })));
  const ours = links.filter(({ to }) => !/^[a-z]+:/.test(to));
  expect(ours.length).toBeGreaterThan(5);
  expect(ours.filter(({ from, to }) => !existsSync(join(dirname(from), to)))).toEqual([]);
  const reached = ours.filter(({ from }) => from === "README.md").map(({ to }) => to);
  expect(pages.filter((name) => !reached.some((to) => join("docs", name).startsWith(to)))).toEqual([]);
});

test("every command and every file that is named exists", () => {
  const named = documents.flatMap(({ path, text }) => [...text.matchAll(/(?:`|^)npm (?:run )?([a-z][a-z:-]*)/gm)].map((found) => ({ path, script: found[1] ?? "" })));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
  const files = documents.flatMap(({ path, text }) => [...text.matchAll(/`((?:app|db|jobs|test|docs)\/[\w./-]*)`/g)].map((found) => ({ path, file: found[1] ?? "" })));
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter(({ file }) => !existsSync(file))).toEqual([]);
});
