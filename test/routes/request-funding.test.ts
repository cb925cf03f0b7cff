import { describe, expect } from "vitest";
import { loader as page } from "../../app/routes/requests/funding.tsx";
import { openProposal, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, statusOf } from "../support/visit.ts";

const test = rehearsals();

async function samiraAsks({ db, as }: Rehearsal, { asked = false } = {}) {
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const tom = await therapist(db);
  const loes = await regionalLead(db);
  const request = await submittedRequest(db, samira);
  if (asked) await openProposal(db, request, tom);
  await as("schakel_web");
  return { samira, bo, tom, loes, address: { reference: request.reference } };
}

const read = async (stage: Rehearsal, { samira, address }: Awaited<ReturnType<typeof samiraAsks>>) =>
  (await open(page, { db: stage.db, as: samira, address })) as Awaited<ReturnType<typeof page>>;

describe("the money of one request", () => {
  test("is worked out with the lists for the GP and the gemeente, and names no gemeente", async ({ stage }) => {
    const seen = await read(stage, await samiraAsks(stage));
    expect(seen).toMatchObject({ advice: { row: "F1", route: "jeugdwet", payer: { kind: "gemeente", which: "address-before-shelter" } }, asked: null });
    expect(JSON.stringify(seen)).not.toMatch(/"gemeente":"GM|kennemerland/);
    expect(JSON.stringify(seen)).toContain("say-no-location");
  });

  test("says what the contract of the therapist who was asked means, and never who that is", async ({ stage }) => {
    const scene = await samiraAsks(stage, { asked: true });
    const seen = await read(stage, scene);
    expect(seen).toMatchObject({ asked: { route: "jeugdwet", contract: "contracted" } });
    for (const secret of [scene.tom.therapistId, scene.tom.personId, "Tom", "De Linde"]) expect(JSON.stringify(seen)).not.toContain(secret);
  });

  test("is for the own organisation: a neighbour and a lead do not find it, and a view is logged", async ({ stage }) => {
    const scene = await samiraAsks(stage);
    expect(statusOf(await open(page, { db: stage.db, as: scene.bo, address: scene.address }))).toBe(404);
    expect(statusOf(await open(page, { db: stage.db, as: scene.loes, address: scene.address }))).toBe(404);
    await read(stage, scene);
    await stage.as("owner");
    expect(await stage.db.selectFrom("audit").select("action").where("action", "=", "request.view").execute()).toHaveLength(1);
  });
});
