import { z } from "zod";
import { confirmAvailability } from "../../commands/confirm-availability.ts";
import { ConfirmationAnswer } from "../../domain/confirmation.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound } from "../../http/respond.ts";

export const action = defineAction({
  permission: "availability.confirm",
  form: z.object({ answer: ConfirmationAnswer.default("still-right") }),
  async act({ db, occasion, form: { answer } }) {
    if (!(await confirmAvailability(db, occasion, answer))) throw notFound();
    return done("/availability", answer === "still-right" ? "availability-confirmed" : "availability-no-place");
  },
});
