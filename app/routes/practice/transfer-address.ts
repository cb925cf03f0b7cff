import { z } from "zod";

export const transferAddress = z.object({ transfer: z.uuid() });
