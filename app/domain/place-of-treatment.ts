import { z } from "zod";

export const placesOfTreatment = ["at-shelter", "at-practice", "online"] as const;

/** Where the treatment takes place. Never an address. */
export const PlaceOfTreatment = z.enum(placesOfTreatment);
export type PlaceOfTreatment = z.infer<typeof PlaceOfTreatment>;
