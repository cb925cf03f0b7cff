import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { discardDraft } from "../../app/commands/discard-draft.ts";
import { saveDraft } from "../../app/commands/save-draft.ts";
import { asActor } from "../../db/connect.ts";
import { listDrafts } from "../../db/drafts.ts";
import { occasionOf, shelterWorker } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();

test("a draft that is thrown away is gone, and the log says who did it", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const id = randomUUID();
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), { id, person: { id, seen: null, answers: {} } });
  expect(await discardDraft(stage.db, occasionOf(samira), { id })).toEqual({ kind: "proceed" });
  expect(await asActor(stage.db, samira, listDrafts)).toEqual([]);
  await stage.as("owner");
  const audit = await stage.db.selectFrom("audit").select(["action", "personId"]).where("subjectId", "=", id).orderBy("id").execute();
  expect(audit).toEqual([{ action: "draft.save", personId: samira.personId }, { action: "draft.discard", personId: samira.personId }]);
});

test("nobody throws away a draft of the neighbours", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const neighbour = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  const id = randomUUID();
  await stage.as("schakel_web");
  await saveDraft(stage.db, occasionOf(samira), { id, person: { id, seen: null, answers: {} } });
  expect(await discardDraft(stage.db, occasionOf(neighbour), { id })).toBeUndefined();
  expect(await asActor(stage.db, samira, listDrafts)).toHaveLength(1);
});
