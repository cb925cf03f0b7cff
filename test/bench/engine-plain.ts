import { findFreePlace, moveAlongPath } from "../../app/domain/matching/cheapest-path.ts";
import type { Instance } from "../../app/domain/matching/instance.ts";
import { startSearching } from "../../app/domain/matching/search.ts";
import { emptySeating, UNSERVED } from "../../app/domain/matching/seating.ts";
import { servedSet } from "../../app/domain/matching/served-set.ts";
import { wishesOf } from "../../app/domain/matching/wishes.ts";

/** The same algorithm without its auction: one cheapest path after another, from prices of nought. Returns the total fit. */
export function seatOneByOne(instance: Instance): number {
  const served = servedSet(instance);
  const seating = emptySeating(instance);
  const search = startSearching(instance.places, seating, wishesOf(instance, served), new Float64Array(instance.places.length));
  served.seating.nodeOf.forEach((node, request) => {
    if (node !== UNSERVED) moveAlongPath(search, findFreePlace(search, request));
  });
  return seating.nodeOf.reduce((sum, node, request) => (node === UNSERVED ? sum : sum + seating.fitOf[request]!), 0);
}
