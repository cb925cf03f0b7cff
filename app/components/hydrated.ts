import { useEffect, useState } from "react";

/** False on the server and without JavaScript; true once scripts run. For extras that do nothing without them. */
export function useHydrated(): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return hydrated;
}
