import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

/** False on the server and without JavaScript; true once scripts run. For extras that do nothing without them. */
export function useHydrated(): boolean {
  return useSyncExternalStore(neverChanges, () => true, () => false);
}
