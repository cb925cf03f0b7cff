import { z } from "zod";

export const contactChangeOf = z.object({ change: z.uuid() });
