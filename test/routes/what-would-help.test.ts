import { describe, expect } from "vitest";
import type { Prospects } from "../../app/domain/matching/concession.ts";
import { loader as view } from "../../app/routes/requests/request.tsx";
import { nobodyFound, shelterWorker, submittedRequest } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Samira of De Haven with one request of hers, and Bo of Het Anker. */
async function neighbourhood({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const request = await submittedRequest(db, samira);
  return { samira, bo, request, address: { reference: request.reference } };
}

describe("what would help", () => {
  test("is told with the names of treatments and regions, and not to the neighbour", async ({ stage }) => {
    const { samira, bo, request, address } = await neighbourhood(stage);
    const prospects: Prospects = {
      queue: { place: 3, of: 9 }, held: 4,
      concessions: [{ kind: "interpreter" }, { kind: "therapist-decides", forms: ["tfcgt"] }, { kind: "region", region: "kennemerland" }],
    };
    await nobodyFound(stage.db, request, { couldServe: 0, failedFirst: {}, failedOnly: {} }, { prospects });
    await stage.as("schakel_web");
    expect(await open(view, { db: stage.db, as: samira, address })).toMatchObject({
      prospects: { queue: { place: 3, of: 9 }, held: 4, concessions: [{ kind: "interpreter" }, { forms: ["Traumagerichte CGT (TF-CGT)"] }, { region: "Kennemerland" }] },
    });
    expect(statusOf(await open(view, { db: stage.db, as: bo, address }))).toBe(404);
  });

  test("is simply not there where nobody has looked since it is told", async ({ stage }) => {
    const { samira, request, address } = await neighbourhood(stage);
    await nobodyFound(stage.db, request, { couldServe: 0, failedFirst: {}, failedOnly: {} });
    await stage.as("schakel_web");
    expect(await open(view, { db: stage.db, as: samira, address })).toMatchObject({ prospects: null });
  });
});
