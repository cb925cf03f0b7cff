import type { ServerBuild } from "@remix-run/node";
import { notFound } from "./respond.ts";

type RouteModule = NonNullable<ServerBuild["routes"][string]>["module"];

/**
 * Doors without a page, where only a button posts to, answer people with a page all the same: who types their address
 * finds nothing there, and who posts what no button sends gets the failure page. Without this Remix takes them for
 * machines' doors, and shows bare data or a fault.
 */
export function withPagesForButtons(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, route && { ...route, module: answeringWithPages(route.module) }]);
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild["routes"] };
}

export function answeringWithPages(module: RouteModule): RouteModule {
  const { action } = module;
  if (!action || module.loader || module.default) return module;
  return { ...module, default: neverShown, loader: nothingHere, action: async (args) => onlyResponses(await action(args)) };
}

function nothingHere(): never {
  throw notFound();
}

/** What a deed gives back beside a Response is a form that needs another answer; here there is no form to show it in. */
function onlyResponses(answer: unknown): Response {
  if (answer instanceof Response) return answer;
  throw new Response(null, { status: 400, statusText: "Bad Request" });
}

function neverShown() {
  return null;
}
