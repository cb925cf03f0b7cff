import { sql } from "kysely";
import { expect } from "vitest";
import { visitor, type Actor, type Person } from "../../app/domain/actor.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { nationalMember, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { saidYes, storedResult } from "../support/screening-cast.ts";

const test = rehearsals();

/** Samira of De Haven and Bo of Het Anker, each with a request; Tom was asked for Samira's. */
async function twoShelters(db: Database) {
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const tom = await therapist(db);
  const proposed = await submittedRequest(db, samira);
  await openProposal(db, proposed, tom);
  const neighbours = await submittedRequest(db, bo, { region: "kennemerland" });
  return { samira, bo, tom, proposed, neighbours, loes: await regionalLead(db), noor: await nationalMember(db) };
}

const seenBy = (db: Database, actor: Actor) => asActor(db, actor, async (trx) => (await trx.selectFrom("screeningResult").select("id").execute()).length);

test("results of screening: the own shelter, the therapist who has the case, and nobody else", async ({ stage }) => {
  const { samira, bo, tom, loes, noor, proposed } = await twoShelters(stage.db);
  const hanna = await therapist(stage.db, { name: "Hanna" });
  const accepted = await submittedRequest(stage.db, samira);
  await saidYes(stage.db, accepted, hanna);
  await storedResult(stage.db, samira);
  for (const request of [accepted, proposed]) await storedResult(stage.db, samira, { requestId: request.id });
  await stage.as("schakel_web");
  expect([await seenBy(stage.db, samira), await seenBy(stage.db, hanna)]).toEqual([3, 1]);
  for (const actor of [bo, tom, loes, noor, visitor]) expect(await seenBy(stage.db, actor)).toBe(0);
});

test("a result is recorded for one's own side, of one's own people", async ({ stage }) => {
  const { samira, bo, tom, loes, neighbours } = await twoShelters(stage.db);
  const wrong: readonly (readonly [Person, object])[] = [
    [samira, { requestId: neighbours.id }],
    [samira, { organisationId: bo.organisations[0] }],
    [samira, { recordedBySide: "therapist" }],
    [samira, { recordedBy: tom.personId }],
    [tom, { requestId: neighbours.id, recordedBySide: "therapist", recordedBy: tom.personId }],
    [loes, { recordedBy: loes.personId }],
  ];
  await stage.as("schakel_web");
  for (const [actor, fields] of wrong) {
    await sql`savepoint here`.execute(stage.db);
    await expect(asActor(stage.db, actor, (trx) => storedResult(trx, samira, fields)), `${actor.role} ${JSON.stringify(fields)}`).rejects.toThrow("row-level security");
    await sql`rollback to savepoint here`.execute(stage.db);
  }
});

test("a result is not moved to somebody else's request", async ({ stage }) => {
  const { samira, neighbours } = await twoShelters(stage.db);
  const id = await storedResult(stage.db, samira);
  await stage.as("schakel_web");
  const move = asActor(stage.db, samira, (trx) => trx.updateTable("screeningResult").set({ requestId: neighbours.id }).where("id", "=", id).execute());
  await expect(move).rejects.toThrow("row-level security");
});

test("a shelter completes a screening of its own, and no treatment", async ({ stage }) => {
  const { samira, proposed } = await twoShelters(stage.db);
  const screening = await submittedRequest(stage.db, samira, { fields: { kind: "screening", forms: [] } });
  const complete = (requestId: string) => asActor(stage.db, samira, (trx) => trx.insertInto("requestState").values({ requestId, status: "completed", personId: samira.personId, at: today }).execute());
  await stage.as("schakel_web");
  await expect(complete(screening.id)).resolves.toHaveLength(1);
  await expect(complete(proposed.id)).rejects.toThrow("row-level security");
});
