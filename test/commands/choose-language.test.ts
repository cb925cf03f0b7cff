import { expect } from "vitest";
import { chooseLanguage } from "../../app/commands/choose-language.ts";
import { visitor } from "../../app/domain/actor.ts";
import { occasionOf, shelterWorker, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";

const test = rehearsals();

test("the language somebody chooses stays with the account, and with no other", async ({ stage: { db, as } }) => {
  const samira = await shelterWorker(db);
  const tom = await therapist(db);
  await as("schakel_web");
  await chooseLanguage(db, occasionOf(samira), "en");
  await as("owner");
  const rows = await db.selectFrom("person").select(["id", "language"]).execute();
  expect(rows.find(({ id }) => id === samira.personId)?.language).toBe("en");
  expect(rows.find(({ id }) => id === tom.personId)?.language).toBe("nl");
});

test("the log says who changed the language of which account", async ({ stage: { db, as } }) => {
  const samira = await shelterWorker(db);
  await as("schakel_web");
  await chooseLanguage(db, occasionOf(samira), "en");
  await as("owner");
  const [row] = await db.selectFrom("audit").select(["personId", "action", "subjectKind", "subjectId"]).where("personId", "=", samira.personId).execute();
  expect(row).toEqual({ personId: samira.personId, action: "public.change", subjectKind: "person", subjectId: samira.personId });
});

test("a visitor's choice is kept nowhere but in the own browser", async ({ stage: { db, as } }) => {
  await as("schakel_web");
  await chooseLanguage(db, { actor: visitor, now: today, cause: "test", origin: null }, "en");
  await as("owner");
  expect(await db.selectFrom("audit").select("id").execute()).toEqual([]);
});
