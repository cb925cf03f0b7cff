import { z } from "zod";
import { IsoDate } from "./iso-date.ts";
import type { Decline } from "./decline.ts";
import { declineReasons } from "./proposal.ts";

/** A no as the form posts it: one reason, and what that reason asks for. What belongs to the others is left aside. */
export const DeclineForm = z
  .object({ reason: z.enum(declineReasons, "reason-missing"), nextFreeOn: z.string().optional(), narrowProfile: z.string().optional() })
  .transform((posted, context): Decline => {
    if (posted.reason === "not-my-expertise") return { reason: posted.reason, narrowProfile: Boolean(posted.narrowProfile) };
    if (posted.reason !== "no-place") return { reason: posted.reason };
    const day = IsoDate.safeParse(posted.nextFreeOn);
    if (day.success) return { reason: posted.reason, nextFreeOn: day.data };
    context.addIssue({ code: "custom", path: ["nextFreeOn"], message: "next-free-missing" });
    return z.NEVER;
  });
