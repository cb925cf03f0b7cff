import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { acceptProposal } from "../../app/commands/accept-proposal.ts";
import { eraseWhoLeft } from "../../app/commands/erase-who-left.ts";
import { leavePlatform } from "../../app/commands/leave-platform.ts";
import type { Person } from "../../app/domain/actor.ts";
import { action as leave, loader as leaving } from "../../app/routes/account/leaving.tsx";
import { reopenAccount } from "../../db/account-closure.ts";
import { asActor, overPool } from "../../db/connect.ts";
import { recipientsOf } from "../../db/recipients.ts";
import { logged, password, webPool, withPassword } from "../support/accounts.ts";
import { nationalMember, occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today, type CastTherapist } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { worker } from "../support/matching.ts";
import { open, send, statusOf } from "../support/visit.ts";

const { owner, ownerUrl, worker: workerDb } = ownDatabase();
const pool = webPool(ownerUrl);
const db = overPool(pool);

beforeEach(() => sql`delete from graphile_worker._private_jobs`.execute(owner));

const visit = (as: Person) => ({ db, as, context: { pool } });
const quits = (as: Person, typed = password) => send(leave, { ...visit(as), form: { password: typed } });

async function waiting(): Promise<string[]> {
  const { rows } = await sql<{ task: string; payload: { event?: string; region?: string } }>`
    select task.identifier as task, job.payload from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id`.execute(owner);
  return rows.map(({ task, payload }) => `${task} ${payload.event ?? payload.region ?? ""}`).toSorted();
}

async function accepted(shelter: Person, by: CastTherapist) {
  const request = await submittedRequest(owner, shelter);
  const { id } = await openProposal(owner, request, by);
  await acceptProposal(db, occasionOf(by), id);
  return { request, id };
}

const proposalNow = (id: string) => owner.selectFrom("proposal").select(["status", "releasedAt"]).where("id", "=", id).executeTakeFirstOrThrow();
const personNow = ({ personId }: Person) => owner.selectFrom("person").select(["name", "email", "disabledAt", "leftAt", "erasedAt"]).where("id", "=", personId).executeTakeFirstOrThrow();

describe("a therapist who leaves", () => {
  test("puts all work down in the same moment: questions are free, cases are in the queue with their clock, places are closed", async () => {
    const samira = await shelterWorker(owner);
    const tom = await therapist(owner, { places: 3 });
    const running = await accepted(samira, tom);
    const asked = await submittedRequest(owner, samira);
    const question = await openProposal(owner, asked, tom);
    await withPassword(owner, tom);
    await sql`delete from graphile_worker._private_jobs`.execute(owner);
    expect(await open(leaving, visit(tom))).toMatchObject({ open: 1, running: 1, alone: [] });
    expect(statusOf(await quits(tom))).toBe(303);
    expect(await proposalNow(question.id)).toMatchObject({ status: "withdrawn", releasedAt: expect.any(Date) as Date });
    expect(await proposalNow(running.id)).toMatchObject({ status: "accepted", releasedAt: expect.any(Date) as Date });
    for (const { id } of [asked, running.request]) {
      expect(await owner.selectFrom("request").select(["status", "submittedAt"]).where("id", "=", id).executeTakeFirst()).toEqual({ status: "submitted", submittedAt: today });
    }
    expect(await owner.selectFrom("place").select("id").where("therapistId", "=", tom.therapistId).where("closedAt", "is", null).execute()).toEqual([]);
    expect(await waiting()).toEqual(["match-regions flevoland", "notify account-closed", "notify care-news-shelter", "notify therapist-returned-cases"]);
    expect((await logged(owner, "account.leave-for-good")).at(-1)).toMatchObject({ personId: tom.personId, subjectId: tom.personId });
  });

  test("is told of to the shelter and the lead of the region, and to no other lead", async () => {
    const [samira, loes] = [await shelterWorker(owner, { name: "Sara", organisation: "De Burcht" }), await regionalLead(owner, { name: "Lotte" })];
    const kees = await regionalLead(owner, { name: "Kees", regions: ["kennemerland"] });
    const tom = await therapist(owner, { name: "Thijs" });
    const running = await accepted(samira, tom);
    await withPassword(owner, tom);
    await quits(tom);
    const heard = async (event: "therapist-returned-cases" | "care-news-shelter", subject: string) => (await recipientsOf(workerDb, event, subject, today)).map(({ personId }) => personId);
    const leads = await heard("therapist-returned-cases", tom.therapistId);
    expect(leads).toContain(loes.personId);
    expect(leads).not.toContain(kees.personId);
    expect(await heard("care-news-shelter", running.id)).toEqual([samira.personId]);
  });

  test("who says yes in another window at the same moment: the child is either asked for no more, or handed back", async () => {
    const samira = await shelterWorker(owner, { name: "Saar", organisation: "De Toren" });
    for (let round = 0; round < 4; round++) {
      const tom = await therapist(owner, { name: `Tom${round}` });
      const request = await submittedRequest(owner, samira);
      const { id } = await openProposal(owner, request, tom);
      await withPassword(owner, tom);
      await Promise.all([leavePlatform(db, occasionOf(tom), tom, password), acceptProposal(db, occasionOf(tom), id)]);
      expect((await proposalNow(id)).releasedAt).not.toBeNull();
      expect(await owner.selectFrom("request").select("status").where("id", "=", request.id).executeTakeFirst()).toEqual({ status: "submitted" });
    }
  });
});

describe("leaving", () => {
  test("asks the own password: with another one nothing happens, and that was tried is in the log", async () => {
    const tom = await therapist(owner, { name: "Timo" });
    await withPassword(owner, tom);
    expect(statusOf(await quits(tom, "not my password"))).toBe(422);
    expect(statusOf(await quits(tom, ""))).toBe(422);
    expect((await personNow(tom)).disabledAt).toBeNull();
    expect((await logged(owner, "account.leave-for-good-refused")).at(-1)).toMatchObject({ personId: tom.personId });
  });

  test("a second time changes nothing", async () => {
    const tom = await therapist(owner, { name: "Teun" });
    await withPassword(owner, tom);
    const both = await Promise.all([leavePlatform(db, occasionOf(tom), tom, password), leavePlatform(db, occasionOf(tom), tom, password)]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(["proceed", "refuse"]);
  });

  test("is not for an account of the demo", async () => {
    const demo = { ...(await therapist(owner, { name: "Demi" })), demo: true };
    expect(statusOf(await quits(demo))).toBe(303);
    expect((await personNow(demo)).disabledAt).toBeNull();
  });
});

describe("a shelter worker who leaves", () => {
  test("leaves the requests to the colleagues, who hear of them from now on", async () => {
    const [els, ans] = [await shelterWorker(owner, { name: "Els", organisation: "De Ark" }), await shelterWorker(owner, { name: "Ans", organisation: "De Ark" })];
    const tom = await therapist(owner, { name: "Tobias" });
    const { id } = await accepted(els, tom);
    await withPassword(owner, els);
    expect(statusOf(await quits(els))).toBe(303);
    expect((await recipientsOf(workerDb, "care-news-shelter", id, today)).map(({ personId }) => personId)).toEqual([ans.personId]);
  });

  test("who is the last one of a shelter with requests stays, and reads why; of the last two at the same moment one stays", async () => {
    const [pien, roos] = [await shelterWorker(owner, { name: "Pien", organisation: "De Laatste" }), await shelterWorker(owner, { name: "Roos", organisation: "De Laatste" })];
    await submittedRequest(owner, pien);
    for (const each of [pien, roos]) await withPassword(owner, each);
    const both = await Promise.all([leavePlatform(db, occasionOf(pien), pien, password), leavePlatform(db, occasionOf(roos), roos, password)]);
    expect(both.map((one) => (one.kind === "refuse" ? one.reason : "left")).toSorted()).toEqual(["left", "nobody-goes-on"]);
    const last = both[0]?.kind === "refuse" ? pien : roos;
    expect(await open(leaving, visit(last))).toMatchObject({ alone: ["De Laatste"] });
    expect(statusOf(await quits(last))).toBe(422);
  });

  test("the last lead of a region and the last of the national team stay as well", async () => {
    const jan = await regionalLead(owner, { name: "Jan", regions: ["kop-van-noord-holland"] });
    const noor = await nationalMember(owner);
    expect(await open(leaving, visit(jan))).toMatchObject({ alone: ["Kop van Noord-Holland"] });
    expect(await open(leaving, visit(noor))).toMatchObject({ alone: ["Schakel"] });
  });
});

describe("what tells who somebody was", () => {
  const later = new Date("2027-01-15T03:00:00Z");
  const erase = (before: Date) => eraseWhoLeft(workerDb, { ...worker("retention"), now: later }, before);

  test("stays as long as somebody can come back, and comes back with them", async () => {
    const noor = await nationalMember(owner, { name: "Nora" });
    const tom = await therapist(owner, { name: "Tijn" });
    const email = await withPassword(owner, tom);
    await quits(tom);
    await erase(today);
    expect(await personNow(tom)).toMatchObject({ name: "Tijn", email, leftAt: today });
    expect(await asActor(db, noor, (trx) => reopenAccount(trx, tom.personId))).toBe(true);
    expect(await personNow(tom)).toMatchObject({ disabledAt: null, leftAt: null });
    await erase(later);
    expect((await personNow(tom)).name).toBe("Tijn");
  });

  test("goes after that: no name, no address, no number, no way back; the log and what requests point at keep an id", async () => {
    const noor = await nationalMember(owner, { name: "Nena" });
    const samira = await shelterWorker(owner, { name: "Sanne", organisation: "De Poort" });
    const tom = await therapist(owner, { name: "Tibor", fields: { bigNumber: "19191919125" } });
    const running = await accepted(samira, tom);
    const email = await withPassword(owner, tom);
    await owner.insertInto("registration").values({ email, name: "Tibor", region: "flevoland", language: "nl", createdAt: today, expiresAt: later, usedAt: today, personId: tom.personId }).execute();
    await quits(tom);
    await erase(later);
    expect(await owner.selectFrom("registration").select("id").where("email", "=", email).execute()).toEqual([]);
    const row = await owner.selectFrom("person").selectAll().where("id", "=", tom.personId).executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`Tibor|${email}`));
    expect(await owner.selectFrom("therapist").select(["bigNumber", "agbCode", "skjNumber"]).where("id", "=", tom.therapistId).executeTakeFirst()).toEqual({ bigNumber: null, agbCode: null, skjNumber: null });
    for (const table of ["therapistTreatment", "therapistRegion", "therapistContract", "therapistState"] as const) {
      expect(await owner.selectFrom(table).select("therapistId").where("therapistId", "=", tom.therapistId).execute(), table).toEqual([]);
    }
    expect((await proposalNow(running.id)).status).toBe("accepted");
    expect((await logged(owner, "job.retention")).some(({ subjectId }) => subjectId === tom.personId)).toBe(true);
    expect(await asActor(db, noor, (trx) => reopenAccount(trx, tom.personId))).toBe(false);
  });

  test("goes whole where no request speaks of the therapist any more", async () => {
    const tom = await therapist(owner, { name: "Titus" });
    await withPassword(owner, tom);
    await quits(tom);
    await erase(later);
    expect(await owner.selectFrom("therapist").select("id").where("id", "=", tom.therapistId).execute()).toEqual([]);
  });
});
