import { useRouteLoaderData } from "@remix-run/react";
import type { RootData } from "../root.tsx";

/** What the root knows on every page; nothing when the root itself failed. */
export function useRootData(): RootData | undefined {
  return useRouteLoaderData("root") as RootData | undefined;
}
