import { expect, test } from "vitest";
import { reduceClosedRequests } from "../../app/commands/reduce-closed-requests.ts";
import { shelterWorker, submittedRequest, today } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";

const { owner, worker } = ownDatabase();
const yearsAgo = (years: number) => new Date(Date.UTC(2026 - years, 5, 1));

test("two workers that reduce at once count each request once", async () => {
  const samira = await shelterWorker(owner);
  for (let index = 0; index < 60; index++) {
    const request = await submittedRequest(owner, samira, { submittedAt: yearsAgo(3) });
    await owner.insertInto("requestState").values({ requestId: request.id, status: "completed", at: yearsAgo(2) }).execute();
  }
  const occasion = { actor: { kind: "worker", task: "retention" } as const, now: today, cause: "job:1", origin: null };
  const reduced = await Promise.all([1, 2, 3].map(() => reduceClosedRequests(worker, occasion, yearsAgo(1))));
  expect(reduced.reduce((sum, some) => sum + some, 0)).toBe(60);
  expect(await owner.selectFrom("requestCount").select("requests").execute()).toEqual([{ requests: 60 }]);
  expect(await owner.selectFrom("request").select("id").execute()).toEqual([]);
});
