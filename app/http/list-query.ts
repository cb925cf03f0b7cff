import { z } from "zod";

/** A page in an address. One that somebody changed by hand is the first, rather than being refused. */
export const wantedPage = z.coerce.number().int().min(1).catch(1);

/** What is looked for, in an address: no more than a name needs. */
export const wantedText = z.string().trim().catch("").transform((text) => text.slice(0, 120));
