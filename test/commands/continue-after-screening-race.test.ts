import { expect, test } from "vitest";
import { continueAfterScreening } from "../../app/commands/continue-after-screening.ts";
import { occasionOf, shelterWorker, therapist } from "../support/cast.ts";
import { ownDatabase } from "../support/database.ts";
import { askedScreening, saidYes, storedResult } from "../support/screening-cast.ts";

const database = ownDatabase();

test("of five clicks at the same second one makes the treatment, and all lead to it", async () => {
  const samira = await shelterWorker(database.owner);
  const tom = await therapist(database.owner, { screeningPlaces: 1 });
  const screening = await askedScreening(database.owner, samira);
  await saidYes(database.owner, screening, tom);
  await storedResult(database.owner, samira, { requestId: screening.id });
  const click = () => continueAfterScreening(database.web, occasionOf(samira), { reference: screening.reference });
  const answers = await Promise.all([click(), click(), click(), click(), click()]);
  const references = answers.map((answer) => (answer?.kind === "proceed" ? answer.reference : answer?.reason));
  expect(new Set(references).size).toBe(1);
  expect(answers.filter((answer) => answer?.kind === "proceed" && !answer.again)).toHaveLength(1);
  const treatments = await database.owner.selectFrom("request").select("reference").where("continues", "=", screening.id).execute();
  expect(treatments).toEqual([{ reference: references[0] }]);
  const completed = await database.owner.selectFrom("requestState").select("id").where("requestId", "=", screening.id).where("status", "=", "completed").execute();
  expect(completed).toHaveLength(1);
});
