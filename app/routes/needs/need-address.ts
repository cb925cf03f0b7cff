import { z } from "zod";

export const needAddress = z.object({ need: z.uuid() });
export const offerAddress = z.object({ offer: z.uuid() });
