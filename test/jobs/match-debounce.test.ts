import { afterEach, expect, test } from "vitest";
import { confirmAvailability } from "../../app/commands/confirm-availability.ts";
import { openPlace } from "../../app/commands/open-place.ts";
import { withdrawRequest } from "../../app/commands/withdraw-request.ts";
import { matchJobs } from "../../app/domain/job.ts";
import type { Child } from "../../app/start/child.ts";
import { enqueue } from "../../db/enqueue.ts";
import { occasionOf, shelterWorker, submittedRequest, therapist, type CastTherapist } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { somebodyWaitsForALock, waitingJobs } from "../support/matching.ts";
import { eventually, startWorker } from "../support/worker.ts";

const { owner, ownerUrl, web } = ownDatabase();
const workers: Child[] = [];
afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.stop())));

const both = ["flevoland", "kennemerland"];
const matching = () => waitingJobs(owner, "match-regions");
const runs = () => owner.selectFrom("matchingRun").select("regions").orderBy("finishedAt").execute();

/** Tom works in two regions, which makes them one group; two children wait in the first. The real clock runs here. */
async function twoWaitInOneGroup() {
  const samira = await shelterWorker(owner);
  const tom = await therapist(owner, { regions: both, contracts: both, places: 2, fields: { confirmedAt: new Date() } });
  const [yara, bram] = [await submittedRequest(owner, samira), await submittedRequest(owner, samira)];
  return { samira, tom, yara, bram };
}

/** Twenty changes by the therapist, one after another and at once, each of which asks for another look in both regions. */
async function manyChanges(tom: CastTherapist) {
  for (let time = 0; time < 5; time++) {
    await openPlace(web, occasionOf(tom, new Date()), { kind: "treatment" });
    await Promise.all([1, 2, 3].map(() => confirmAvailability(web, occasionOf(tom, new Date()))));
  }
}

async function allQuiet() {
  await eventually(async () => (await matching()).length === 0);
}

test("many changes while a run is queued leave one job per region, under its name, and it keeps its turn", async () => {
  const { samira, tom, yara } = await twoWaitInOneGroup();
  await openPlace(web, occasionOf(tom, new Date()), { kind: "treatment" });
  const asked = await matching();
  await manyChanges(tom);
  await withdrawRequest(web, occasionOf(samira, new Date()), { reference: yara.reference, reason: "no-longer-needed" });
  const waiting = await matching();
  expect(waiting.map(({ key }) => String(key)).toSorted()).toEqual(["match:flevoland", "match:kennemerland"]);
  expect(waiting.map(({ runAt }) => runAt)).toEqual(asked.map(({ runAt }) => runAt));

  workers.push(await startWorker(ownerUrl));
  await allQuiet();
  // One run looks at the whole group, so the job of the other region finds that it has been seen to.
  expect(await runs()).toEqual([{ regions: both }]);
});

test("what changes while a run is busy is seen by one run more, however much it was", async () => {
  const { yara } = await twoWaitInOneGroup();
  const before = (await runs()).length;
  // The run has computed, and waits for the lock on this request before it writes.
  await owner.transaction().execute(async (trx) => {
    await trx.selectFrom("request").select("id").where("id", "=", yara.id).forUpdate().execute();
    await enqueue(owner, ...matchJobs(["flevoland"]));
    workers.push(await startWorker(ownerUrl));
    await somebodyWaitsForALock(owner);
    for (let time = 0; time < 10; time++) await enqueue(owner, ...matchJobs(both));
  });
  await allQuiet();
  expect((await runs()).slice(before)).toEqual([{ regions: both }, { regions: both }]);
});
