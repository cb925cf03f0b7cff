import { describe, expect } from "vitest";
import { loader as page } from "../../app/routes/region/request.tsx";
import { loader as list } from "../../app/routes/region/requests.tsx";
import { runningCase } from "../support/care.ts";
import { nationalMember, nobodyFound, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { open, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** A request of De Haven with everything that a lead must not read, first declined by Anna and now with Tom. */
async function oneRequest({ db, as }: Rehearsal) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db);
  const anna = await therapist(db, { name: "Anna" });
  const request = await submittedRequest(db, samira, { origin: { kind: "region", region: "zeeland" }, fields: { note: "Slaapt slecht." } });
  await db.insertInto("requestExclusion").values({ requestId: request.id, region: "drenthe", createdAt: today }).execute();
  const first = await openProposal(db, request, anna, new Date(today.getTime() - 3_600_000));
  await db.updateTable("proposal").set({ status: "declined", declineReason: "no-place", answeredAt: today, releasedAt: today }).where("id", "=", first.id).execute();
  await openProposal(db, request, tom);
  const loes = await regionalLead(db);
  const kees = await regionalLead(db, { name: "Kees", regions: ["kennemerland"] });
  const noor = await nationalMember(db);
  await as("schakel_web");
  return { db, samira, tom, loes, kees, noor, request, address: { reference: request.reference } };
}

describe("the page of a request, for a lead", () => {
  test("tells how it stands, who was asked and how they answered, by which law it is paid, and which shelter to call", async ({ stage }) => {
    const { db, loes, address, tom } = await oneRequest(stage);
    expect(await open(page, { db, as: loes, address })).toMatchObject({
      status: "proposed",
      forms: ["EMDR"],
      shelter: { name: "De Haven", phone: "020 000 0000" },
      funding: { route: "jeugdwet", ownCost: { kind: "none" } },
      proposals: [{ status: "open", name: "Tom", therapistId: tom.therapistId }, { status: "declined", declineReason: "no-place", name: "Anna" }],
      timeline: [{ status: "proposed" }, { status: "proposed" }, { status: "submitted" }],
      action: "see-request",
    });
  });

  test("marks a handover that is past its term, here and in the list", async ({ stage }) => {
    const { request, acceptedAt } = await runningCase(stage.db);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    const address = { reference: request.reference };
    const onThe = (days: number) => new Date(acceptedAt.getTime() + days * 86_400_000);
    expect(await open(page, { db: stage.db, as: loes, address, now: onThe(1) })).toMatchObject({ action: "see-request" });
    expect(await open(page, { db: stage.db, as: loes, address, now: onThe(20) })).toMatchObject({ action: "speed-up-handover" });
    expect(await open(list, { db: stage.db, as: loes, now: onThe(20) })).toMatchObject({ rows: [{ reference: request.reference, action: "speed-up-handover" }] });
  });

  test("holds no origin, no exclusion and nothing that was written for the therapist", async ({ stage }) => {
    const { db, loes, address } = await oneRequest(stage);
    const text = JSON.stringify(await open(page, { db, as: loes, address }));
    for (const secret of ["zeeland", "Zeeland", "drenthe", "Drenthe", "Slaapt", "origin", "exclusion"]) expect(text).not.toContain(secret);
  });

  test("is written in the log each time it is seen", async ({ stage }) => {
    const { db, loes, address, request } = await oneRequest(stage);
    await open(page, { db, as: loes, address });
    await stage.as("owner");
    expect(await db.selectFrom("audit").select(["action", "subjectId", "role"]).execute()).toEqual([{ action: "region.view-request", subjectId: request.id, role: "regional-lead" }]);
  });

  test("says why nobody was found, and that waiting does not help", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const request = await submittedRequest(stage.db, samira);
    await nobodyFound(stage.db, request, { couldServe: 0, failedFirst: { language: 2, age: 3 }, failedOnly: { language: 1, funding: 2 } });
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    const seen = await open(page, { db: stage.db, as: loes, address: { reference: request.reference } });
    expect(seen).toMatchObject({ nobodyFits: true, action: "see-why-nobody", failedOnly: { language: 1 }, proposals: [] });
    // What adds up to all therapists of the region would tell how many the request leaves out.
    expect(JSON.stringify(seen)).not.toMatch(/failedFirst|couldServe/);
    // Who lacks the contract would tell from which region the child comes.
    expect((seen as { failedOnly: object }).failedOnly).toEqual({ language: 1 });
  });

  test("names nobody who no longer works in the region", async ({ stage }) => {
    const { db, loes, address, tom } = await oneRequest(stage);
    await stage.as("owner");
    await db.updateTable("therapist").set({ homeRegion: "kennemerland" }).where("id", "=", tom.therapistId).execute();
    await db.updateTable("therapistRegion").set({ region: "kennemerland" }).where("therapistId", "=", tom.therapistId).execute();
    await stage.as("schakel_web");
    expect(await open(page, { db, as: loes, address })).toMatchObject({ proposals: [{ status: "open", name: null, therapistId: null }, { name: "Anna" }] });
  });

  test("is not there for the neighbour, and closed to all others", async ({ stage }) => {
    const { db, kees, samira, tom, noor, address } = await oneRequest(stage);
    expect(statusOf(await open(page, { db, as: kees, address }))).toBe(404);
    for (const as of [samira, tom, noor]) expect(statusOf(await open(page, { db, as, address }))).toBe(404);
    expect(statusOf(await open(page, { db, address }))).toBe(302);
    expect(statusOf(await open(page, { db, as: kees, address: { reference: "nonsense" } }))).toBe(404);
  });
});

test("the list says in which region a request is, for the lead of several, and else not", async ({ stage }) => {
  const { db, loes } = await oneRequest(stage);
  await stage.as("owner");
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  await submittedRequest(db, bo, { region: "kennemerland", submittedAt: new Date(today.getTime() + 1000) });
  await stage.as("schakel_web");
  const regionsIn = async (regions: string[]) => ((await open(list, { db, as: { ...loes, regions } })) as { rows: { regionName?: string }[] }).rows.map(({ regionName }) => regionName);
  expect(await regionsIn(["flevoland", "kennemerland"])).toEqual(["Flevoland", "Kennemerland"]);
  expect(await regionsIn(["flevoland"])).toEqual([undefined]);
});
