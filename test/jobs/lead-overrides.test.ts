import { afterAll, beforeAll, expect, test } from "vitest";
import { action as forbid } from "../../app/routes/region/overrides/forbid.tsx";
import { action as hold } from "../../app/routes/region/overrides/hold.tsx";
import { action as propose } from "../../app/routes/region/overrides/propose.tsx";
import { action as release } from "../../app/routes/region/overrides/release.ts";
import { amsterdamClock } from "../../app/domain/amsterdam-time.ts";
import { addDays } from "../../app/domain/iso-date.ts";
import { matchJobs } from "../../app/domain/job.ts";
import type { Child } from "../../app/start/child.ts";
import { enqueue } from "../../db/enqueue.ts";
import { type CastTherapist, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { MailServer } from "../support/mail-server.ts";
import { send, statusOf } from "../support/visit.ts";
import { eventually, startWorker } from "../support/worker.ts";

const { owner, ownerUrl, web } = ownDatabase();
const post = new MailServer();
let worker: Child;

beforeAll(async () => {
  await post.start();
  worker = await startWorker(ownerUrl, { SMTP_URL: post.url });
});
afterAll(async () => {
  await worker.stop();
  await post.stop();
});

const reason = "Zo is het afgesproken in het overleg.";

test("from the form of a lead to the mail of a therapist: held, released, forbidden, and chosen, by a worker as it runs", async () => {
  // The clock of the worker is the real one: whoever offers confirmed just now.
  const now = new Date();
  const tom = await therapist(owner, { fields: { confirmedAt: now } });
  const anna = await therapist(owner, { name: "Anna", fields: { confirmedAt: now } });
  const loes = await regionalLead(owner);
  const yara = await submittedRequest(owner, await shelterWorker(owner), { submittedAt: now });
  const visit = { db: web, as: loes, now, address: { reference: yara.reference } };
  const standing = async () => (await owner.selectFrom("leadOverride").select("id").where("endedAt", "is", null).orderBy("madeAt", "desc").executeTakeFirstOrThrow()).id;
  const runs = async () => (await owner.selectFrom("matchingRun").select("id").execute()).length;
  const openFor = async () => (await owner.selectFrom("proposal").select(["therapistId", "status"]).where("status", "=", "open").execute()).map(({ therapistId }) => therapistId);
  const other = (who: string) => ([tom, anna] as CastTherapist[]).find(({ therapistId }) => therapistId !== who)!.therapistId;

  expect(statusOf(await send(hold, { ...visit, form: { untilOn: addDays(amsterdamClock(now).date, 7), reason } }))).toBe(303);
  await enqueue(owner, ...matchJobs(["flevoland"]));
  await eventually(async () => (await runs()) === 1);
  expect(await openFor()).toEqual([]);

  expect(statusOf(await send(release, { ...visit, address: { ...visit.address, override: await standing() } }))).toBe(303);
  await eventually(async () => (await openFor()).length === 1);
  const [first] = await openFor();

  expect(statusOf(await send(forbid, { ...visit, form: { therapist: first!, reason } }))).toBe(303);
  await eventually(async () => (await openFor()).includes(other(first!)));
  expect(await owner.selectFrom("proposal").select("status").where("therapistId", "=", first!).execute()).toEqual([{ status: "withdrawn" }]);

  // Neither of the two any more: then the engine finds nobody, until the lead chooses the first after all.
  expect(statusOf(await send(forbid, { ...visit, form: { therapist: other(first!), reason } }))).toBe(303);
  await eventually(async () => (await openFor()).length === 0);
  expect(statusOf(await send(propose, { ...visit, form: { therapist: first!, reason } }))).toBe(303);
  await eventually(async () => (await openFor()).includes(first!));
  const chosen = await owner.selectFrom("leadOverride").select(["proposalId", "carriedOutAt"]).where("kind", "=", "propose").executeTakeFirstOrThrow();
  expect([chosen.proposalId, chosen.carriedOutAt].includes(null)).toBe(false);
  const asked = (await owner.selectFrom("person").innerJoin("therapist", "therapist.personId", "person.id").select("email").where("therapist.id", "=", first!).executeTakeFirstOrThrow()).email;
  await eventually(() => post.received.filter(({ to }) => to.includes(asked)).length >= 2);
});
