import { z } from "zod";
import { askBottlenecks } from "../../../commands/ask-bottlenecks.ts";
import { bottleneckLists } from "../../../../db/bottlenecks.ts";
import { asActor } from "../../../../db/connect.ts";
import { defineAction } from "../../../http/door.ts";
import { done } from "../../../http/respond.ts";
import { soon } from "../soon.ts";

export const action = defineAction({
  permission: "bottleneck.weigh",
  form: z.object({}),
  async act({ db, actor, occasion }) {
    await askBottlenecks(db, occasion, actor.regions);
    const ready = await soon(async () => {
      const lists = await asActor(db, actor, (trx) => bottleneckLists(trx, actor.regions));
      return actor.regions.every((slug) => lists.some(({ region, weighedAt }) => region === slug && weighedAt >= occasion.now));
    });
    return done("/region/bottlenecks", ready ? "weighed" : "weighing");
  },
});
