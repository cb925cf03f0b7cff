import { z } from "zod";

/**
 * What a therapist may learn of which shelter it is. Not every shelter is secret: some are visible on purpose. [S] almere.nl,
 * eenkrachtigverhaal.nl. A shelter that never chose is `geheim`. Where it stands is in no case in Schakel.
 *
 * - `open`: the name after acceptance, with the mailbox and the phone.
 * - `vertrouwelijk`: the name once the handover is done.
 * - `geheim`: never the name; only a mailbox and a phone, after acceptance.
 */
export const locationVisibilities = ["open", "vertrouwelijk", "geheim"] as const;

export type LocationVisibility = (typeof locationVisibilities)[number];

export const LocationForm = z.object({
  organisation: z.uuid({ error: "organisation-missing" }),
  visibility: z.enum(locationVisibilities, { error: "visibility-missing" }),
});
