import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const versions = z.record(z.string(), z.string());
const { dependencies, devDependencies, allowScripts } = z
  .object({ dependencies: versions, devDependencies: versions, allowScripts: z.record(z.string(), z.boolean()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

const lockText = readFileSync("package-lock.json", "utf8");
const lock = z
  .object({ packages: z.record(z.string(), z.looseObject({ version: z.string().optional(), integrity: z.string().optional(), optional: z.boolean().optional(), hasInstallScript: z.boolean().optional() })) })
  .parse(JSON.parse(lockText));

/** Every installed package, by its name; the project itself is left out. */
const installed = Object.entries(lock.packages)
  .filter(([path]) => path !== "")
  .map(([path, about]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length), path, ...about }));

test("every dependency is asked for in one exact version, and that is the one that is installed", () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[0-9a-z.]+)?$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test("the lock file says what each package is, not where it was downloaded", () => {
  expect(installed.length).toBeGreaterThan(500);
  expect(lockText).not.toContain('"resolved"');
  expect(lockText).not.toMatch(/https?:\/\/[^"]*(registry|npmjs|\.tgz)/i);
  // Only the builds for other platforms than the one on which the file was made may lack their hash.
  expect(installed.filter(({ integrity, optional }) => !integrity && !optional).map(({ path }) => path)).toEqual([]);
});

test("no package runs a script at its installation unless package.json allows it", () => {
  const scripted = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(scripted).toContain("argon2");
  expect(scripted.filter((name) => allowScripts[name] !== true)).toEqual([]);
  expect(Object.keys(allowScripts).filter((name) => !installed.some((each) => each.name === name))).toEqual([]);
});
