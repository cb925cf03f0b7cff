import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { matchJobs } from "../../app/domain/job.ts";
import { enqueue } from "../../db/enqueue.ts";
import { ownDatabase } from "../support/database.ts";
import { somebodyWaitsForALock, waitingJobs } from "../support/matching.ts";
import { eventually, startWorker } from "../support/worker.ts";

const { owner, ownerUrl } = ownDatabase();
const pilots = ["flevoland", "alkmaar-west-friesland", "amsterdam-amstelland", "kennemerland", "kop-van-noord-holland", "zaanstreek-waterland"];

test("a letter never stands behind runs of the engine, however many of these wait for their turn", async () => {
  await owner.transaction().execute(async (busy) => {
    // Every region is taken by a run that goes on and on.
    await sql`select pg_advisory_xact_lock(7241002, number) from region order by number`.execute(busy);
    await enqueue(owner, ...matchJobs(pilots));
    const worker = await startWorker(ownerUrl);
    await somebodyWaitsForALock(owner);
    await enqueue(owner, { task: "notify", payload: { event: "proposal-made", subject: randomUUID() } });
    await eventually(async () => (await waitingJobs(owner, "notify")).length === 0);
    expect(await waitingJobs(owner, "match-regions")).toHaveLength(pilots.length);
    worker.process.kill("SIGKILL");
  });
});
