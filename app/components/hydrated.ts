import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

/**
 * False on the server and without JavaScript; true once scripts run. Whoever changes a page by it also says so in CSS
 * (`without-scripts`, `with-scripts`): React starts at the first touch, and a page that moves under a finger loses the tap.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(neverChanges, () => true, () => false);
}
