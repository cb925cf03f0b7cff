import { z } from "zod";
import { IsoDate } from "./iso-date.ts";

/** One version of something that a law, a year or the national team can change. */
export interface Version<Value> {
  readonly validFrom: IsoDate;
  readonly value: Value;
}

/**
 * The shape of a dated setting: at least one version, and no two that start on the same day,
 * because then nobody could say which one is in force.
 */
export function versionsOf<Value extends z.ZodType>(value: Value) {
  return z
    .array(z.object({ validFrom: IsoDate, value }))
    .min(1)
    .refine((versions) => new Set(versions.map(({ validFrom }) => validFrom)).size === versions.length, {
      error: "two-versions-on-one-day",
    });
}

/** Of the versions that have started on a day, the last: a version counts from its first day and needs no end. The order of the list does not matter. */
export function newestStarted<One extends { readonly validFrom: IsoDate }>(versions: readonly One[], on: IsoDate): One | undefined {
  let newest: One | undefined;
  for (const version of versions) {
    if (version.validFrom > on) continue;
    if (!newest || version.validFrom > newest.validFrom) newest = version;
  }
  return newest;
}

/**
 * The value in force on a day.
 * @throws RangeError when no version has started yet: a setting without a value is a fault, not a guess.
 */
export function inForce<Value>(versions: readonly Version<Value>[], on: IsoDate): Value {
  const newest = newestStarted(versions, on);
  if (!newest) throw new RangeError(`No version of this setting is in force on ${on}.`);
  return newest.value;
}
