import type { RequestHandler } from "express";
import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];
type Route = Routes[string] | undefined;

/**
 * Answers each address with a handler that knows only the routes of that part of the site. Remix compares an address
 * with every route it knows, several times a request, and prepares them all again for each page: with the whole table
 * that was a third of the time a page took. What the browser asks about other parts goes to `whole`.
 */
export function byArea(build: ServerBuild, handlerFor: (build: ServerBuild) => RequestHandler): RequestHandler {
  const whole = handlerFor(build);
  const areas = new Map(areasOf(build.routes).map((area) => [area, handlerFor(onlyArea(build, area))]));
  const elsewhere = handlerFor(onlyArea(build, "*"));
  return (request, response, next) => {
    const handler = request.path === "/__manifest" ? whole : (areas.get(areaOf(request.path)) ?? elsewhere);
    return handler(request, response, next);
  };
}

/**
 * The first word of an address, in small letters because Remix takes "/Requests" for "/requests" too; empty for the
 * front page. The data that the browser fetches for a page has the address of that page with an ending.
 */
export function areaOf(path: string): string {
  const word = path.split("/")[1]?.toLowerCase() ?? "";
  const page = path.endsWith(".data") ? word.replace(/\.data$/, "") : word;
  return page === "_root" ? "" : page;
}

/** The routes of one part of the site, with what every page stands in and the page for addresses that lead nowhere. */
export function onlyArea(build: ServerBuild, area: string): ServerBuild {
  const here = (id: string) => isEverywhere(build.routes[id]) || areaOfRoute(build.routes[id]) === area;
  return { ...build, routes: onlyHere(build.routes, here), assets: { ...build.assets, routes: onlyHere(build.assets.routes, here) } };
}

function onlyHere<T extends object>(routes: T, here: (id: string) => boolean): T {
  return Object.fromEntries(Object.entries(routes).filter(([id]) => here(id))) as T;
}

function areasOf(routes: Routes): string[] {
  const all = Object.values(routes).filter((route) => !isEverywhere(route)).map(areaOfRoute);
  return [...new Set(all)];
}

function isEverywhere(route: Route): boolean {
  return route?.path === "*" || route?.parentId === undefined;
}

/** Throws when a route begins with something that differs from address to address: it would belong to no area. */
function areaOfRoute(route: Route): string {
  const word = route?.path?.split("/")[0] ?? "";
  if (word.includes(":") || word.includes("*")) throw new Error(`The address ${route?.path} has no fixed first word.`);
  return word;
}
