import { makeReference } from "./reference.ts";

/**
 * The number by which a shelter that keeps its name to itself is told apart on the phone: "the shelter with number
 * H7M-2QXW". Made from its id, which is drawn at random, so that it says nothing of the shelter and need not be kept.
 */
export function shelterNumber(organisationId: string): string {
  const bytes = organisationId.replaceAll("-", "").match(/../g) ?? [];
  // The last eight bytes of an id are random but for two bits.
  return makeReference(Uint8Array.from(bytes.slice(-8), (pair) => Number.parseInt(pair, 16)));
}
