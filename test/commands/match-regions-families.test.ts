import { describe, expect } from "vitest";
import { usualMatchingRules } from "../../app/domain/matching/matching-rules.ts";
import { shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { type Rehearsal, rehearsals } from "../support/database.ts";
import { matchFlevoland, proposalsAmong } from "../support/matching.ts";

const test = rehearsals();

describe("a family", () => {
  /** Yara would rather have a woman; Tom has two places, Anna works elsewhere and has one. */
  async function twoChildren(stage: Rehearsal, { siblings }: { siblings: boolean }) {
    const samira = await shelterWorker(stage.db);
    const tom = await therapist(stage.db, { places: 2, fields: { gender: "male" } });
    const anna = await therapist(stage.db, { name: "Anna", practice: "Praktijk Het Atelier" });
    const yara = await submittedRequest(stage.db, samira, { fields: { therapistGender: "female" } });
    const { householdId } = await stage.db.selectFrom("request").select("householdId").where("id", "=", yara.id).executeTakeFirstOrThrow();
    const bram = await submittedRequest(stage.db, samira, { fields: siblings ? { householdId } : {} });
    return { samira, tom, anna, yara, bram };
  }

  test("comes to one therapist, when that is worth more than what each would rather have", async ({ stage }) => {
    const { tom, anna, yara, bram } = await twoChildren(stage, { siblings: true });
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    expect(await proposalsAmong(stage.db, { yara, bram }, { tom, anna })).toEqual(["bram to tom: open", "yara to tom: open"]);
  });

  test("is what makes the difference: two children of two families go to whom they would rather have", async ({ stage }) => {
    const { tom, anna, yara, bram } = await twoChildren(stage, { siblings: false });
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    expect(await proposalsAmong(stage.db, { yara, bram }, { tom, anna })).toEqual(["bram to tom: open", "yara to anna: open"]);
  });

  test("stays apart where it could be together only if somebody else went without a place", async ({ stage }) => {
    const { samira, tom, anna, yara, bram } = await twoChildren(stage, { siblings: true });
    const noor = await submittedRequest(stage.db, samira, { fields: { therapistGender: "male", genderMust: true } });
    await stage.as("schakel_worker");
    expect(await matchFlevoland(stage.db)).toMatchObject({ proposed: 3, unserved: 0 });
    expect(await proposalsAmong(stage.db, { noor, yara, bram }, { tom, anna })).toEqual(["bram to tom: open", "noor to tom: open", "yara to anna: open"]);
  });

  test("means as much as the programme says", async ({ stage }) => {
    const { tom, anna, yara, bram } = await twoChildren(stage, { siblings: true });
    const rules = { ...usualMatchingRules, families: { sameTherapist: 20, samePractice: 10 } };
    await stage.db.updateTable("setting").set({ value: JSON.stringify(rules) }).where("key", "=", "matching-rules").execute();
    await stage.as("schakel_worker");
    await matchFlevoland(stage.db);
    expect(await proposalsAmong(stage.db, { yara, bram }, { tom, anna })).toEqual(["bram to tom: open", "yara to anna: open"]);
  });
});
