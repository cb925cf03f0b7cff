import { z } from "zod";
import { answerSupervision } from "../../commands/answer-supervision.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";

/** What a supervisor says to somebody in training. For who was not asked there is no such question. */
export function supervisionDoor(answer: "confirmed" | "declined" | "ended") {
  return defineAction({
    permission: "supervision.answer",
    address: z.object({ supervision: z.uuid() }),
    form: z.object({}),
    async act({ db, occasion, address: { supervision } }) {
      const answered = await answerSupervision(db, occasion, { id: supervision, answer });
      if (!answered) throw notFound();
      return answered === "turned-away" ? refused("/profile", "turned-away") : done("/profile", `supervision-${answered}`);
    },
  });
}
