import { z } from "zod";
import { instrumentCodes } from "../../domain/screening/result.ts";

/** The code of a form in an address. */
export const instrumentCode = z.enum(instrumentCodes);

/** A form as it was posted, with the key that makes it one result however often it is sent. What it says the domain reads. */
export const PostedScreening = z.object({ submissionKey: z.uuid("form-outdated") }).catchall(z.union([z.string(), z.array(z.string())]));
