import { sql } from "kysely";
import { describe, expect } from "vitest";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { closeTreatment } from "../../app/commands/close-treatment.ts";
import { loader as requestPage } from "../../app/routes/requests/request.tsx";
import type { Event } from "../../app/domain/job.ts";
import type { Database } from "../../db/connect.ts";
import { nationalMember, occasionOf, openProposal, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { type Rehearsal, rehearsals } from "../support/database.ts";
import { waitingJobs } from "../support/matching.ts";
import { open } from "../support/visit.ts";

const test = rehearsals();

/** The national team closes a form or lets it in again; then the worker tells it. Returns who has mail or will have it with a digest. */
async function closed({ db, as }: Rehearsal, code: string, { reopenedBefore = false } = {}): Promise<(string | null)[]> {
  const noor = await nationalMember(db);
  const told = new Set((await newsIn(db)).map(({ subject }) => subject));
  await as("schakel_web");
  await closeTreatment(db, occasionOf(noor), { code, open: false });
  if (reopenedBefore) await closeTreatment(db, occasionOf(noor), { code, open: true });
  await as("owner");
  const news = (await newsIn(db)).filter(({ subject }) => !told.has(subject));
  await sql`set local role schakel_worker`.execute(db);
  for (const { event, subject } of news) {
    await announceEvent(db, { actor: { kind: "worker", task: "notify" }, now: today, cause: "job:1", origin: null }, { event, subject });
  }
  await sql`reset role`.execute(db);
  return (await db.selectFrom("mail").select("personId").where("letter", "=", "form-closed").orderBy("address").execute()).map(({ personId }) => personId);
}

async function newsIn(db: Database) {
  return (await waitingJobs(db, "notify")).map(({ payload }) => payload as { event: Event; subject: string });
}

describe("a treatment that is closed", () => {
  test("is told to who asked for nothing else, once for all their requests, and to nobody who asked for more", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
    await submittedRequest(stage.db, samira, { fields: { forms: ["kidnet"] } });
    await submittedRequest(stage.db, samira, { fields: { forms: ["kidnet"] } });
    await submittedRequest(stage.db, bo, { fields: { forms: ["kidnet", "emdr"] } });
    expect(await closed(stage, "kidnet")).toEqual([samira.personId]);
  });

  test("is told with the last of several forms, not with the first", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    await submittedRequest(stage.db, samira, { fields: { forms: ["kidnet", "pcit"] } });
    expect(await closed(stage, "kidnet")).toEqual([]);
    expect(await closed(stage, "pcit")).toEqual([samira.personId]);
  });

  test("is told to the colleagues of a worker who has left, and not at all once it was let in again", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const meral = await shelterWorker(stage.db, { name: "Meral" });
    await submittedRequest(stage.db, samira, { fields: { forms: ["kidnet"] } });
    await stage.db.updateTable("person").set({ disabledAt: today }).where("id", "=", samira.personId).execute();
    expect(await closed(stage, "kidnet", { reopenedBefore: true })).toEqual([]);
    expect(await closed(stage, "kidnet")).toEqual([meral.personId]);
  });

  test("is no news to who has a therapist, or is thought about by one: what runs goes on", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const tom = await therapist(stage.db, { treatments: [{ treatment: "kidnet" }] });
    await openProposal(stage.db, await submittedRequest(stage.db, samira, { fields: { forms: ["kidnet"] } }), tom);
    expect(await closed(stage, "kidnet")).toEqual([]);
  });

  test("is said on the page of the request, with what to do, until something else is asked for", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const yara = await submittedRequest(stage.db, samira, { fields: { forms: ["kidnet"] } });
    const read = async () => (await open(requestPage, { db: stage.db, as: samira, address: { reference: yara.reference } })) as { noFormLeft: boolean };
    expect(await read()).toMatchObject({ noFormLeft: false });
    await closed(stage, "kidnet");
    await stage.as("schakel_web");
    expect(await read()).toMatchObject({ noFormLeft: true });
    await stage.as("owner");
    await stage.db.updateTable("request").set({ forms: ["emdr"] }).where("id", "=", yara.id).execute();
    await stage.as("schakel_web");
    expect(await read()).toMatchObject({ noFormLeft: false });
  });
});
