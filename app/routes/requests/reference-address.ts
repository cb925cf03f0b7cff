import { z } from "zod";
import { parseReference } from "../../domain/reference.ts";

/** A reference as somebody typed or pasted it in the address; anything else is no page of ours. */
export const referenceAddress = z.object({ reference: z.string().transform((typed) => parseReference(typed) ?? "").refine((reference) => reference !== "") });
