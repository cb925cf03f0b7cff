import { expect, test } from "vitest";
import { watchNotices } from "../../app/commands/raise-notices.ts";
import { days, later } from "../../app/domain/duration.ts";
import { regionalLead, shelterWorker, submittedRequest, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { waitingJobs, worker as atWork } from "../support/matching.ts";

const { owner, worker } = ownDatabase();

test("two workers that look at the same moment raise each thing once, and ask for one mail", async () => {
  await regionalLead(owner);
  const samira = await shelterWorker(owner);
  for (const ago of [30, 40, 50]) await submittedRequest(owner, samira, { submittedAt: later(today, -days(ago)) });
  const looked = await Promise.all([1, 2, 3].map(() => watchNotices(worker, atWork("watch-notices"))));
  expect(looked.reduce((sum, { raised }) => sum + raised, 0)).toBe(3);
  expect(await owner.selectFrom("leadNotice").select("kind").execute()).toHaveLength(3);
  expect(await waitingJobs(owner, "notify")).toHaveLength(3);
});
