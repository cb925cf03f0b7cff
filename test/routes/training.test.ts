import { describe, expect } from "vitest";
import { loader as overview } from "../../app/routes/region/therapists/therapists.tsx";
import { action as save, loader as page } from "../../app/routes/profile/training.tsx";
import { newcomer, regionalLead, shelterWorker, therapist, type CastTherapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

async function says({ db, as }: Rehearsal, who: CastTherapist, form: Record<string, string | string[]>) {
  await as("schakel_web");
  const answer = await send(save, { db, as: who, form });
  await as("owner");
  return statusOf(answer);
}

describe("what a therapist wants to learn", () => {
  test("is kept, and shown again; forms that are given already are not asked and do not count", async ({ stage }) => {
    const tom = await therapist(stage.db);
    expect(await says(stage, tom, { wishes: ["pcit", "nika", "emdr", "made-up"], supervisionRoom: "2", intervision: "looks-for-group" })).toBe(303);
    await stage.as("schakel_web");
    const shown = await open(page, { db: stage.db, as: tom });
    if (shown instanceof Response) throw new Error("The page was refused.");
    expect(shown.learning).toEqual({ wishes: ["nika", "pcit"], supervisionRoom: 2, intervision: "looks-for-group" });
    expect(shown.forms.map(({ value }) => value)).not.toContain("emdr");
    await stage.as("owner");
    expect(await says(stage, tom, { supervisionRoom: "" })).toBe(303);
    await stage.as("schakel_web");
    expect(await open(page, { db: stage.db, as: tom })).toMatchObject({ learning: { wishes: [], supervisionRoom: 0, intervision: null } });
  });

  test("a room that is no number, or beyond reason, is refused and nothing is written", async ({ stage }) => {
    const tom = await therapist(stage.db);
    for (const supervisionRoom of ["two", "21", "-1", "1.5"]) expect(await says(stage, tom, { wishes: "pcit", supervisionRoom }), supervisionRoom).toBe(422);
    expect(await stage.db.selectFrom("therapistTrainingWish").select("treatment").execute()).toEqual([]);
  });

  test("is seen by the lead as the supply of later, exact: who gives it, learns it, wants it, and who can supervise", async ({ stage }) => {
    const tom = await therapist(stage.db);
    const yasmina = await therapist(stage.db, { name: "Yasmina", treatments: [{ treatment: "pcit" }] });
    const ruud = await therapist(stage.db, { name: "Ruud", treatments: [{ treatment: "tfcgt" }] });
    await stage.db.insertInto("therapistTreatment").values({ therapistId: ruud.therapistId, treatment: "pcit", ageMin: 2, ageMax: 7, level: "in-training", supervisorId: yasmina.therapistId }).execute();
    const gone = await therapist(stage.db, { name: "Gone", treatments: [] });
    await says(stage, tom, { wishes: "pcit", supervisionRoom: "", intervision: "looks-for-group" });
    await says(stage, yasmina, { supervisionRoom: "3", intervision: "group-has-room" });
    await says(stage, gone, { wishes: "pcit", supervisionRoom: "" });
    await stage.db.updateTable("person").set({ disabledAt: new Date() }).where("id", "=", gone.personId).execute();
    const [loes, kees] = [await regionalLead(stage.db), await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] })];
    await stage.as("schakel_web");
    expect(await open(overview, { db: stage.db, as: loes })).toMatchObject({
      future: { supply: [{ form: "PCIT", trained: 1, inTraining: 1, wished: 1, supervisionRoom: 3 }], intervision: { looking: 1, withRoom: 1 } },
    });
    expect(await open(overview, { db: stage.db, as: kees })).toMatchObject({ future: { supply: [], intervision: { looking: 0, withRoom: 0 } } });
  });

  test("is nobody else's: no shelter comes in, and without a profile there is no page", async ({ stage }) => {
    const [samira, ruben, tom] = [await shelterWorker(stage.db), await newcomer(stage.db), await therapist(stage.db)];
    const other = await therapist(stage.db, { name: "Other" });
    await says(stage, tom, { wishes: "pcit", supervisionRoom: "1" });
    await stage.as("schakel_web");
    expect([statusOf(await open(page, { db: stage.db, as: samira })), statusOf(await open(page, { db: stage.db, as: ruben }))]).toEqual([404, 404]);
    expect(await open(page, { db: stage.db, as: other })).toMatchObject({ learning: { wishes: [], supervisionRoom: 0 } });
    expect([statusOf(await send(save, { db: stage.db, as: samira, form: {} })), statusOf(await send(save, { db: stage.db, as: ruben, form: { supervisionRoom: "" } }))]).toEqual([404, 404]);
  });
});
