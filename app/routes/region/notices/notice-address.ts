import { z } from "zod";

export const noticeAddress = z.object({ notice: z.uuid() });
