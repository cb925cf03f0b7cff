import { byCodeUnit } from "./queue.ts";

/**
 * The regions that share therapists with this one, directly or through others: what one run decides about. Each entry
 * holds regions that some therapist serves. Sorted by code unit; the region itself is always in it.
 */
export function regionsSharingTherapists(region: string, servedTogether: readonly (readonly string[])[]): string[] {
  const group = new Set([region]);
  let left = servedTogether;
  for (let grown = true; grown; ) {
    const touching = left.filter((regions) => regions.some((one) => group.has(one)));
    left = left.filter((regions) => !regions.some((one) => group.has(one)));
    touching.flat().forEach((one) => group.add(one));
    grown = touching.length > 0;
  }
  return [...group].sort(byCodeUnit);
}
