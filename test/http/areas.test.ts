import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { expect, test } from "vitest";
import { areaOf, onlyArea } from "../../app/http/areas.ts";
import { addresses } from "../support/addresses.ts";

type Route = { id: string; parentId?: string; path?: string; index?: boolean };

/** All addresses of the platform as Remix builds them: each one directly under the root. */
const everywhere = Object.fromEntries<Route>([
  ["root", { id: "root", path: "" }],
  ...addresses().map(({ path }): [string, Route] => [path, path === "/" ? { id: path, parentId: "root", index: true } : { id: path, parentId: "root", path: path.slice(1) }]),
]);
const whole = { routes: everywhere, assets: { routes: everywhere } } as unknown as ServerBuild;

function found(build: ServerBuild, path: string) {
  const children = Object.values(build.routes as Record<string, Route>).filter(({ parentId }) => parentId);
  const tree = children.map(({ id, path: pattern, index }) => (index ? { id, index: true as const } : { id, path: pattern }));
  return matchRoutes(tree, path)?.at(-1)?.route.id;
}

test("an address is answered by the same page, whether Remix looks through the whole site or through its own part", () => {
  const paths = [...addresses().map(({ path }) => path.replace("*", "somewhere/else").replaceAll(/:\w+/g, "here")), "/Requests", "/requests/", "/nowhere", "//requests"];
  for (const path of paths) expect(found(onlyArea(whole, areaOf(path)), path), path).toBe(found(whole, path));
});

test("each part of the site knows its own routes, the frame of every page, and where an address leads nowhere", () => {
  const { routes, assets } = onlyArea(whole, "availability");
  expect(Object.keys(routes)).toContain("/availability/week");
  expect(Object.keys(routes).filter((id) => !id.startsWith("/availability"))).toEqual(["root", "/*"]);
  expect(assets.routes).toEqual(routes);
});

test("what the browser fetches for a page belongs to the part of that page", () => {
  expect(["/requests.data", "/requests/drafts.data", "/_root.data", "/", "/region/requests"].map(areaOf)).toEqual(["requests", "requests", "", "", "region"]);
});

test("an address that begins with something that differs each time is refused at once, because it would belong nowhere", () => {
  const open = { routes: { ...everywhere, odd: { id: "odd", parentId: "root", path: ":anything/here" } }, assets: whole.assets } as unknown as ServerBuild;
  expect(() => onlyArea(open, "requests")).toThrow("no fixed first word");
});
