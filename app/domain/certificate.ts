import { z } from "zod";
import { addDays, type IsoDate } from "./iso-date.ts";

/**
 * Who stands behind a certificate in a form of treatment: the registers that facts name, or the training itself.
 * [S] emdr.nl, richtlijnenjeugdhulp.nl for VEN and NtVP; [GK] the others.
 */
export const certificates = ["ven", "vgct", "ntvp", "nvrg", "pcit", "nika", "horizon", "vaktherapie", "training"] as const;

export const Certificate = z.enum(certificates);
export type Certificate = z.infer<typeof Certificate>;

/**
 * How a certificate stands on a day. Its last day still counts; without an end it never ends. `ends-soon` from `warnDays`
 * before the end on: the moment to remind somebody.
 */
export function certificateStanding(until: IsoDate | null, on: IsoDate, warnDays: number): "valid" | "ends-soon" | "ended" {
  if (until === null) return "valid";
  if (until < on) return "ended";
  return addDays(until, -warnDays) <= on ? "ends-soon" : "valid";
}
