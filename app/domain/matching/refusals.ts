import { urgencies } from "../urgency.ts";
import type { WaitingRequest } from "./instance.ts";

/** Prices add up along chains of moves; within this bound every sum stays an exact integer. */
export const LARGEST_FIT = 1_000_000_000;
export const MOST_PLACES = 2 ** 31 - 1;

// Each throws a RangeError that begins with `where`, unless the value is in order.

export function refuseBadRequest({ urgency, waitingDays }: WaitingRequest, where: string): void {
  if (!urgencies.includes(urgency)) throw new RangeError(`${where}.urgency: one of ${urgencies.join(", ")}`);
  if (Number.isSafeInteger(waitingDays) && waitingDays >= 0) return;
  throw new RangeError(`${where}.waitingDays: a whole number from 0`);
}

export function refuseBadPlaces(places: number, where: string): void {
  if (Number.isInteger(places) && places >= 0 && places <= MOST_PLACES) return;
  throw new RangeError(`${where}.places: a whole number from 0 to ${MOST_PLACES}`);
}

export function refuseBadFit(fit: number, where: string): void {
  if (Number.isInteger(fit) && Math.abs(fit) <= LARGEST_FIT) return;
  throw new RangeError(`${where}: a whole number between -${LARGEST_FIT} and ${LARGEST_FIT}`);
}

export function refuseDuplicates(ids: readonly string[], where: string): void {
  if (new Set(ids).size === ids.length) return;
  const seen = new Set<string>();
  const duplicate = ids.findIndex((id) => seen.has(id) || !seen.add(id));
  throw new RangeError(`${where}[${duplicate}]: ${JSON.stringify(ids[duplicate])} occurs twice`);
}
