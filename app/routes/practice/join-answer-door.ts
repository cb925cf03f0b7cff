import { z } from "zod";
import { answerJoin } from "../../commands/answer-join.ts";
import { defineAction } from "../../http/door.ts";
import { done, notFound, refused } from "../../http/respond.ts";

/** One of the two answers to somebody who wants to join. For who does not own that practice there is no such question. */
export function joinAnswerDoor(yes: boolean) {
  return defineAction({
    permission: "practice.answer-join",
    address: z.object({ join: z.uuid() }),
    form: z.object({}),
    async act({ db, occasion, address: { join } }) {
      const answered = await answerJoin(db, occasion, { id: join, yes });
      if (!answered) throw notFound();
      return answered === "turned-away" ? refused("/profile", "turned-away") : done("/profile", `join-${answered}`);
    },
  });
}
