import { z } from "zod";

export const draftAddress = z.object({ draft: z.uuid() });
export const personAddress = draftAddress.extend({ person: z.uuid() });
