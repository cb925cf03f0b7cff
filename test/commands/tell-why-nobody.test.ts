import { afterEach, expect, test } from "vitest";
import { matchRegions } from "../../app/commands/match-regions.ts";
import { tellWhyNobody } from "../../app/commands/tell-why-nobody.ts";
import { later, minutes } from "../../app/domain/duration.ts";
import { openProposal, shelterWorker, submittedRequest, therapist, today, type CastRequest } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { computeHere, matchFlevoland, meanwhile, somebodyWaitsForALock, worker } from "../support/matching.ts";

const { owner, worker: db } = ownDatabase();

/** What one test arranged is no part of the next. */
afterEach(async () => {
  await owner.insertInto("requestState").columns(["requestId", "status", "at"]).expression((from) =>
    from.selectFrom("request").select((row) => ["id", row.val("withdrawn" as const).as("status"), row.val(today).as("at")]).where("status", "=", "submitted")).execute();
  await owner.deleteFrom("requestOutlook").execute();
});

const tell = (now = today, compute = computeHere) => tellWhyNobody(db, worker("tell-why-nobody", now), compute);
const told = ({ id }: CastRequest) => owner.selectFrom("requestOutlook").select(["lookedAt", "runId", "funnel"]).where("requestId", "=", id).executeTakeFirst();

/** Only Turkish, without an interpreter: nobody here speaks it. */
async function somebodyFindsNobody() {
  const samira = await shelterWorker(owner);
  return { samira, yara: await submittedRequest(owner, samira, { fields: { language: "tr", interpreterOk: false } }) };
}

test("where no run has looked yet, nobody is told", async () => {
  const { yara } = await somebodyFindsNobody();
  expect(await tell()).toBe(0);
  expect(await told(yara)).toBeUndefined();
});

test("a run tells nobody itself, so that no proposal waits for it; if nothing comes after it, the next minute tells", async () => {
  const { yara } = await somebodyFindsNobody();
  await matchRegions(db, worker("match-regions", later(today, -minutes(5))), { region: "flevoland" }, computeHere);
  expect(await told(yara)).toBeUndefined();
  expect(await tell()).toBe(1);
  expect(await told(yara)).toBeDefined();
});

test("who was told after the run is told again when that is an hour old, with what is true by then", async () => {
  await therapist(owner);
  const { yara } = await somebodyFindsNobody();
  const report = await matchFlevoland(db);
  expect(await told(yara)).toMatchObject({ lookedAt: today, funnel: { failedFirst: { language: 1 } } });
  expect(await tell(later(today, minutes(59)))).toBe(0);
  await therapist(owner, { name: "Anna", fields: { pausedAt: today, pausedReason: "asked" } });
  const anHourLater = later(today, minutes(60));
  expect(await tell(anHourLater)).toBe(1);
  expect(await told(yara)).toMatchObject({ lookedAt: anHourLater, runId: report!.runId, funnel: { failedFirst: { language: 2 } } });
  expect(await tell(anHourLater)).toBe(0);
});

test("of very many at once some are told right after the run, and the others within the next minutes", async () => {
  const { samira } = await somebodyFindsNobody();
  for (let index = 0; index < 54; index += 1) await submittedRequest(owner, samira, { fields: { language: "tr", interpreterOk: false } });
  await matchFlevoland(db);
  expect(await owner.selectFrom("requestOutlook").select("requestId").execute()).toHaveLength(50);
  expect(await tell()).toBe(5);
  expect(await tell()).toBe(0);
});

test("it proposes nothing and asks for nothing, even when somebody could be proposed by now", async () => {
  const { samira } = await somebodyFindsNobody();
  await matchFlevoland(db);
  const bram = await submittedRequest(owner, samira);
  await therapist(owner, { name: "Ben", places: 2 });
  const before = await owner.selectFrom("proposal").select("id").execute();
  await tell();
  expect(await owner.selectFrom("proposal").select("id").execute()).toEqual(before);
  expect(await told(bram)).toBeUndefined();
});

test("who is being proposed to somebody at that moment is waited for, and then not told", async () => {
  const { samira, yara } = await somebodyFindsNobody();
  await matchFlevoland(db);
  await owner.deleteFrom("requestOutlook").execute();
  const tom = await therapist(owner, { name: "Tom", places: 1 });
  const proposed = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  const proposing = owner.transaction().execute(async (trx) => {
    await openProposal(trx, yara, tom);
    proposed.resolve();
    await letGo.promise;
  });
  const telling = tell(today, meanwhile(() => proposed.promise));
  await somebodyWaitsForALock(owner);
  letGo.resolve();
  await Promise.all([proposing, telling]);
  expect(await told(yara)).toBeUndefined();
  expect(samira.name).toBe("Samira");
});
