import { expect, test } from "vitest";
import { policy } from "../../app/domain/permission.ts";
import { addresses } from "../support/addresses.ts";

type Door = { readonly door?: { readonly permission: string; readonly viewed: boolean } };
type Module = { readonly loader?: Door; readonly action?: Door };

const modules = import.meta.glob<Module>("../../app/routes/**/*.{ts,tsx}");

async function doors() {
  const found = [];
  for (const { path, file } of addresses()) {
    const module = await modules[`../../app/${file}`]?.();
    if (!module) throw new Error(`${path} has no file ${file}`);
    if (module.loader) found.push({ path, verb: "GET", door: module.loader.door });
    if (module.action) found.push({ path, verb: "POST", door: module.action.door });
  }
  return found;
}

test("every door declares its permission", async () => {
  const open = (await doors()).filter(({ door }) => !door);
  expect(open).toEqual([]);
});

test("every door in the folder of routes has an address", async () => {
  const known = new Set(addresses().map(({ file }) => `../../app/${file}`));
  const lost = [];
  for (const [path, load] of Object.entries(modules)) {
    const module = await load();
    if ((module.loader || module.action) && !known.has(path)) lost.push(path);
  }
  expect(lost).toEqual([]);
});

test("the table of doors, as a reviewer reads it", async () => {
  const table = (await doors()).map(({ path, verb, door }) => {
    const roles = policy().get(door?.permission as never) ?? ["everyone"];
    return `${verb.padEnd(4)} ${path.padEnd(44)} ${(door?.permission ?? "").padEnd(24)} ${roles.join(", ")}`;
  });
  expect(table.sort().join("\n")).toMatchSnapshot();
});
