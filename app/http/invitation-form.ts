import { z } from "zod";
import { EmailAddress } from "../domain/account.ts";
import { parsePlacement } from "../domain/invitation.ts";

/** Who is invited, and where that person will work. */
export const InvitationForm = z.object({
  email: EmailAddress,
  placement: z.string({ error: "placement-missing" }).transform((code, context) => {
    const placement = parsePlacement(code);
    if (placement) return placement;
    context.addIssue({ code: "custom", message: "placement-missing" });
    return z.NEVER;
  }),
});
