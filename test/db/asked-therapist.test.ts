import fc from "fast-check";
import { expect } from "vitest";
import type { OfferingTherapist } from "../../app/domain/matching/offerer.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { offererOfRequest } from "../../db/proposal-changes.ts";
import { day, someTherapist } from "../domain/matching/pairing-cast.ts";
import { shelterWorker } from "../support/cast.ts";
import { supervisors, writeTherapist } from "../support/crowd.ts";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();

test("who was asked is held against a changed request as a run reads the same therapist", async ({ stage: { db } }) => {
  const supervisor = await supervisors(db);
  for (const offer of fc.sample(someTherapist("t"), { seed: 5, numRuns: 60 })) await writeTherapist(db, offer, supervisor);
  const [{ therapistId: someone } = { therapistId: "" }] = await db.selectFrom("therapistTreatment").select("therapistId").orderBy("therapistId").execute();
  await db.updateTable("therapistTreatment").set({ certificate: "emdr-practitioner", certificateUntil: "2026-11-21" }).where("therapistId", "=", someone).execute();
  const asked = await everyoneAsked(db);
  const read = await offeringTherapists(db, { ids: asked.map(({ id }) => id) }, day);
  expect(read.length).toBeGreaterThan(10);
  for (const therapist of read) expect(compared(asked.find(({ id }) => id === therapist.id)!)).toMatchObject(compared(therapist));
});

/** Everybody who holds a request of Het Elders, as its worker's change of a request reads them. */
async function everyoneAsked(db: Database) {
  const worker = await shelterWorker(db, { organisation: "Elders", region: "haaglanden" });
  const held = await db.selectFrom("proposal").select(["requestId"]).where("releasedAt", "is", null).execute();
  const asked = [];
  for (const { requestId } of held) asked.push(await asActor(db, worker, (trx) => offererOfRequest(trx, requestId, day)));
  return asked.filter((one) => one !== undefined);
}

/** A half-day or group that was asked has room for the child it was asked for; lists whose order means nothing, in one order. */
function compared(offer: OfferingTherapist): OfferingTherapist {
  const byCode = offer.forms.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const sessions = offer.sessions.map((session) => ({ ...session, total: 1, free: 0 })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { ...offer, forms: byCode, sessions };
}
