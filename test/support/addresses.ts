import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "../../app/routes.ts";

export type Address = { readonly path: string; readonly file: string };

/** Every address of the platform with its file, from the table of contents. */
export function addresses(entries: readonly RouteConfigEntry[] = routes as RouteConfigEntry[], above = ""): Address[] {
  return entries.flatMap((entry) => {
    const path = `${above}/${entry.path ?? ""}`.replaceAll(/\/+/g, "/").replace(/(.)\/$/, "$1");
    return [{ path, file: entry.file }, ...addresses(entry.children ?? [], path)];
  });
}
