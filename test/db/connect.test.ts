import { expect } from "vitest";
import { asActor } from "../../db/connect.ts";
import { shelterWorker, submittedRequest } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();

test("the web finds nothing when it does not say for whom it works", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await submittedRequest(stage.db, samira);
  await stage.as("schakel_web");
  expect(await stage.db.selectFrom("request").select("id").execute()).toEqual([]);
});

test("a shelter worker finds the requests of the own organisation and no other", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const neighbour = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker" });
  const ours = await submittedRequest(stage.db, samira);
  await submittedRequest(stage.db, neighbour);
  await stage.as("schakel_web");
  const found = await asActor(stage.db, samira, (trx) => trx.selectFrom("request").select("id").execute());
  expect(found).toEqual([{ id: ours.id }]);
});
