import { describe, expect, test } from "vitest";
import { cancelGroup } from "../../app/commands/cancel-group.ts";
import { occasionOf, shelterWorker, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { forHorizon, givesHorizon, postedGroup } from "../support/groups.ts";
import { matchFlevoland, proposalsAmong } from "../support/matching.ts";

describe("two for the last place", () => {
  const { owner, web, worker: asWorker } = ownDatabase();

  test("two runs at the same second: one child is proposed, and the other waits", async () => {
    const samira = await shelterWorker(owner);
    const tom = await givesHorizon(owner);
    const group = await postedGroup(web, tom);
    const [place] = await owner.selectFrom("place").select("id").where("groupId", "=", group).execute();
    await owner.updateTable("place").set({ closedAt: today }).where("id", "=", place!.id).execute();
    const yara = await forHorizon(owner, samira);
    const bram = await forHorizon(owner, samira);
    await Promise.all([matchFlevoland(asWorker), matchFlevoland(asWorker)]);
    expect(await proposalsAmong(owner, { yara, bram }, { tom })).toHaveLength(1);
  });

  test("a run and a therapist who calls the group off: nobody is left with a place in a group that will not be", async () => {
    for (let round = 0; round < 4; round += 1) {
      const samira = await shelterWorker(owner);
      const tom = await givesHorizon(owner);
      const group = await postedGroup(web, tom);
      const yara = await forHorizon(owner, samira);
      await Promise.all([matchFlevoland(asWorker), cancelGroup(web, occasionOf(tom), group)]);
      const held = await owner.selectFrom("proposal").innerJoin("place", "place.id", "proposal.placeId").select("proposal.id").where("place.groupId", "=", group).where("releasedAt", "is", null).execute();
      expect(held).toEqual([]);
      expect(await owner.selectFrom("request").select("status").where("id", "=", yara.id).executeTakeFirst()).toEqual({ status: "submitted" });
      await owner.deleteFrom("requestState").where("requestId", "=", yara.id).execute();
      await owner.updateTable("request").set({ status: "withdrawn" }).where("id", "=", yara.id).execute();
    }
  });
});
