import type { Database } from "../../db/connect.ts";
import { type CastRequest, shelterWorker, submittedRequest, today } from "./cast.ts";
import type { Rehearsal } from "./database.ts";

export const daysAgo = (days: number) => new Date(today.getTime() - days * 86_400_000);

/** Somebody comes so far, so many days ago. */
export async function cameTo(db: Database, { id }: CastRequest, status: "intake-held" | "started" | "withdrawn", days: number) {
  await db.insertInto("requestState").values({ requestId: id, status, at: daysAgo(days), happenedOn: daysAgo(days).toISOString().slice(0, 10) }).execute();
}

/**
 * Five children of Flevoland. Yara: sent 60 days ago, intake after 20 days, started 30 days later. Bram: sent 50 days ago,
 * intake after 40. Mila: sent 40 days ago, stopped after 10. Sem waits 35 days, and Noa, a crisis that asks for Arabic, 5.
 */
export async function fiveChildren({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const yara = await submittedRequest(db, samira, { submittedAt: daysAgo(60) });
  await cameTo(db, yara, "intake-held", 40);
  await cameTo(db, yara, "started", 10);
  const bram = await submittedRequest(db, samira, { submittedAt: daysAgo(50), fields: { ageYears: 14 } });
  await cameTo(db, bram, "intake-held", 10);
  const mila = await submittedRequest(db, samira, { submittedAt: daysAgo(40) });
  await cameTo(db, mila, "withdrawn", 30);
  const sem = await submittedRequest(db, samira, { submittedAt: daysAgo(35), fields: { forms: [] } });
  const noa = await submittedRequest(db, samira, { submittedAt: daysAgo(5), fields: { urgency: "crisis", language: "ar", forms: ["emdr", "kidnet"] } });
  return { samira, yara, bram, mila, sem, noa };
}
