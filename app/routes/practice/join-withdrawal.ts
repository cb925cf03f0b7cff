import { z } from "zod";
import { withdrawJoin } from "../../commands/withdraw-join.ts";
import { defineAction } from "../../http/door.ts";
import { done, refused } from "../../http/respond.ts";

/** Takes back what was asked of a practice. */
export const action = defineAction({
  permission: "practice.withdraw-join",
  form: z.object({}),
  act: async ({ db, occasion }) => ((await withdrawJoin(db, occasion)) ? done("/profile", "join-withdrawn") : refused("/profile", "join-answered-before")),
});
