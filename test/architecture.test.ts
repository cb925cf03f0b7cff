import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Every source file of ours, with the files of ours and the packages that it imports. */
function sources(...folders: string[]) {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .map((path) => ({ path, imports: importsOf(path) })),
  );
}

function importsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
  return names.map((name) => (name.startsWith(".") ? normalize(join(dirname(path), name)) : name));
}

const product = sources("app", "db", "jobs");

function breaking(where: RegExp, forbidden: (name: string) => boolean): string[] {
  return product.filter(({ path }) => where.test(path)).flatMap(({ path, imports }) => imports.filter(forbidden).map((name) => `${path} → ${name}`));
}

test("the domain imports only itself and zod", () => {
  expect(breaking(/^app\/domain\//, (name) => name !== "zod" && !name.startsWith("app/domain/"))).toEqual([]);
});

test("the domain has no clock and no chance", () => {
  const impure = product.filter(({ path }) => path.startsWith("app/domain/") && /Date\.now\(\)|new Date\(\)|Math\.random|crypto\./.test(readFileSync(path, "utf8")));
  expect(impure.map(({ path }) => path)).toEqual([]);
});

test("nothing imports the two doors, routes and jobs", () => {
  expect(breaking(/^(app\/(?!routes\/|routes\.ts)|db\/)/, (name) => name.startsWith("app/routes/") || name.startsWith("jobs/"))).toEqual([]);
  expect(breaking(/^jobs\//, (name) => name.startsWith("app/routes/") || name.startsWith("app/components/"))).toEqual([]);
});

test("commands know nothing of pages, of the web or of the clock", () => {
  expect(breaking(/^app\/commands\//, (name) => /^app\/(routes|components|http|start)\//.test(name) || name.startsWith("@remix-run/") || name === "react")).toEqual([]);
});

test("only the database folder speaks SQL", () => {
  expect(breaking(/^(app\/(?!commands\/)|jobs\/)/, (name) => name === "kysely" || name === "pg")).toEqual([]);
});

test("no folder is a drawer for whatever has no name", () => {
  const drawers = product.filter(({ path }) => /\/(utils?|helpers?|libs?|types|services|common|misc)\//.test(path));
  expect(drawers.map(({ path }) => path)).toEqual([]);
});
