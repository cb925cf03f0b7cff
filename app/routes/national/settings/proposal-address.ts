import { z } from "zod";

export const proposalAddress = z.object({ proposal: z.uuid() });
