import type { Insertable } from "kysely";
import { describe, expect } from "vitest";
import { announceEvent } from "../../app/commands/announce-event.ts";
import { codeOf } from "../../app/domain/giving-way.ts";
import { action as give, loader as page } from "../../app/routes/requests/concession.tsx";
import { action as takeBack, loader as taking } from "../../app/routes/requests/concession-return.tsx";
import { loader as view } from "../../app/routes/requests/request.tsx";
import { action as answer, loader as asking } from "../../app/routes/region/neighbour.tsx";
import { loader as leadsPage } from "../../app/routes/region/request.tsx";
import { asActor } from "../../db/connect.ts";
import type { DB } from "../../db/schema.ts";
import { openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { leadsTo, problemsIn } from "../support/desk.ts";
import { matchFlevoland, waitingJobs, worker } from "../support/matching.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
type Fields = Partial<Insertable<DB["request"]>>;

/** Samira asks, Tom has room but for one thing; the engine has looked. Bo is of another shelter. */
async function stuck(stage: Rehearsal, fields: Fields, offer: Parameters<typeof therapist>[1] = {}) {
  const samira = await shelterWorker(stage.db);
  const bo = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const tom = await therapist(stage.db, offer);
  const request = await submittedRequest(stage.db, samira, { fields, submittedAt: new Date("2026-11-02T09:00:00Z") });
  await look(stage);
  await stage.as("schakel_web");
  return { samira, bo, tom, request, reference: request.reference };
}

async function look(stage: Rehearsal) {
  await stage.as("schakel_worker");
  const report = await matchFlevoland(stage.db);
  await stage.as("owner");
  return report;
}

async function rowOf(stage: Rehearsal, id: string) {
  await stage.as("owner");
  return stage.db.selectFrom("request").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

const onlyOnline = { fields: { places: ["online"] } };

const each: readonly [string, Fields, Parameters<typeof therapist>[1], string, string[]][] = [
  ["an interpreter", { language: "ar", interpreterOk: false }, {}, "interpreter", []],
  ["another place", {}, onlyOnline, "place-online", []],
  ["another part of the week", {}, { fields: { partsOfWeek: ["tue-pm", "fri-am"] } }, "part-of-week", ["fri-am"]],
  ["the treatment to the therapist", { forms: ["pcit"] }, {}, "therapist-decides", []],
];

describe("giving way on one thing", () => {
  test.for(each)("%s: the next run proposes, and the clock is kept", async ([, fields, offer, concession, parts], { stage }) => {
    const { samira, tom, request, reference } = await stuck(stage, fields, offer);
    const address = { reference, concession };
    expect(await open(page, { db: stage.db, as: samira, address })).toMatchObject({ concession: { therapists: 1 } });
    expect(leadsTo(await send(give, { db: stage.db, as: samira, address, form: { parts } }))).toBe(`/requests/${reference}`);
    await stage.as("owner");
    expect((await waitingJobs(stage.db, "match-regions")).map(({ payload }) => payload.region)).toEqual(["flevoland"]);
    expect(await look(stage)).toMatchObject({ proposed: 1 });
    expect(await stage.db.selectFrom("proposal").select(["requestId", "therapistId"]).execute()).toEqual([{ requestId: request.id, therapistId: tom.therapistId }]);
    expect(await rowOf(stage, request.id)).toMatchObject({ status: "proposed", submittedAt: new Date("2026-11-02T09:00:00Z"), version: 2 });
    const history = await stage.db.selectFrom("requestChange").select(["requestId", "reason", "version", "field"]).execute();
    const questions = { interpreter: "interpreter", "place-online": "places", "part-of-week": "partsOfWeek", "therapist-decides": "forms" } as Readonly<Record<string, string>>;
    expect(history).toEqual([{ requestId: request.id, reason: "to-find-sooner", version: 2, field: questions[concession] }]);
  });

  test("of parts of the week at least one is chosen; else the page comes back and nothing changes", async ({ stage }) => {
    const { samira, request, reference } = await stuck(stage, {}, { fields: { partsOfWeek: ["tue-pm"] } });
    const nothing = await send(give, { db: stage.db, as: samira, address: { reference, concession: "part-of-week" }, form: { parts: ["wed-am"] } });
    expect([statusOf(nothing), problemsIn(nothing)]).toEqual([422, ["parts-missing"]]);
    expect(await rowOf(stage, request.id)).toMatchObject({ version: 1, partsOfWeek: ["mon-am"] });
  });

  test("what does not help any more is said so, on the page and after the button", async ({ stage }) => {
    const { samira, tom, request, reference } = await stuck(stage, {}, onlyOnline);
    const address = { reference, concession: "place-online" };
    const elsewhere = { reference, concession: "interpreter" };
    expect(leadsTo(await open(page, { db: stage.db, as: samira, address: elsewhere }))).toBe(`/requests/${reference}`);
    await stage.as("owner");
    await openProposal(stage.db, await submittedRequest(stage.db, samira), tom);
    await stage.as("schakel_worker");
    await stage.db.deleteFrom("requestOutlook").execute();
    await look(stage);
    await stage.as("schakel_web");
    const late = await send(give, { db: stage.db, as: samira, address });
    expect([statusOf(late), leadsTo(late)]).toEqual([303, `/requests/${reference}`]);
    expect((late as Response).headers.get("Set-Cookie")).toContain("notice=");
    expect(await rowOf(stage, request.id)).toMatchObject({ version: 1, places: ["at-practice"] });
    expect(await stage.db.selectFrom("requestConcession").select("id").execute()).toEqual([]);
  });

  test("is for its own shelter: not for the neighbour, not for a therapist, not for a visitor", async ({ stage }) => {
    const { bo, tom, reference } = await stuck(stage, {}, onlyOnline);
    const address = { reference, concession: "place-online" };
    expect(statusOf(await open(page, { db: stage.db, as: bo, address }))).toBe(404);
    expect(statusOf(await send(give, { db: stage.db, as: bo, address }))).toBe(404);
    expect(statusOf(await open(page, { db: stage.db, as: tom, address }))).toBe(404);
    expect(statusOf(await open(page, { db: stage.db, address }))).toBe(302);
  });

  test("never offers a woman or man who must be, nor a practice that is left out", async ({ stage }) => {
    const { samira, reference } = await stuck(stage, { therapistGender: "male", genderMust: true }, onlyOnline);
    expect(await open(view, { db: stage.db, as: samira, address: { reference } })).toMatchObject({ prospects: { concessions: [] } });
    for (const concession of ["gender", "exclusion", "consent", "place-online"]) {
      expect(leadsTo(await send(give, { db: stage.db, as: samira, address: { reference, concession } })), concession).toBe(`/requests/${reference}`);
    }
    await stage.as("owner");
    expect(await stage.db.selectFrom("requestConcession").select("id").execute()).toEqual([]);
  });
});

describe("taking it back", () => {
  test("an open proposal that stood on it ends, the place is free, and the request asks what it asked", async ({ stage }) => {
    const { samira, bo, request, reference } = await stuck(stage, {}, onlyOnline);
    await send(give, { db: stage.db, as: samira, address: { reference, concession: "place-online" } });
    await look(stage);
    await stage.as("schakel_web");
    const shown = (await open(view, { db: stage.db, as: samira, address: { reference } })) as { given: { id: string; kind: string }[] };
    expect(shown.given).toMatchObject([{ kind: "place", added: ["online"], lead: null }]);
    const address = { reference, concession: shown.given[0]?.id ?? "" };
    expect(statusOf(await open(taking, { db: stage.db, as: bo, address }))).toBe(404);
    expect(statusOf(await send(takeBack, { db: stage.db, as: bo, address }))).toBe(404);
    expect(await open(taking, { db: stage.db, as: samira, address })).toMatchObject({ gift: { kind: "place" } });
    expect(leadsTo(await send(takeBack, { db: stage.db, as: samira, address }))).toBe(`/requests/${reference}`);
    expect(await rowOf(stage, request.id)).toMatchObject({ status: "submitted", places: ["at-practice"], submittedAt: new Date("2026-11-02T09:00:00Z") });
    expect(await stage.db.selectFrom("proposal").select("status").execute()).toEqual([{ status: "withdrawn" }]);
    await stage.as("schakel_web");
    expect(statusOf(await send(takeBack, { db: stage.db, as: samira, address }))).toBe(404);
  });
});

describe("a therapist of a region beside the own one", () => {
  /** Only Ana of Gooi en Vechtstreek has room; Samira has asked. */
  async function asked(stage: Rehearsal) {
    // The engine decides about regions together that share a therapist: here Kim, who has no room.
    await therapist(stage.db, { name: "Kim", practice: "De Iep", regions: ["flevoland", "gooi-en-vechtstreek"], treatments: [{ treatment: "pcit" }], places: 0 });
    const cast = await stuck(stage, {}, { name: "Ana", practice: "De Es", region: "gooi-en-vechtstreek", contracts: ["flevoland"] });
    const code = codeOf({ kind: "region", region: "gooi-en-vechtstreek" });
    expect(leadsTo(await send(give, { db: stage.db, as: cast.samira, address: { reference: cast.reference, concession: code } }))).toBe(`/requests/${cast.reference}`);
    await stage.as("owner");
    const loes = await regionalLead(stage.db);
    const kees = await regionalLead(stage.db, { name: "Kees", regions: ["gooi-en-vechtstreek"] });
    await stage.as("schakel_web");
    return { ...cast, loes, kees, address: { reference: cast.reference, region: "gooi-en-vechtstreek" } };
  }

  test("is asked of the lead, and nobody is proposed before the answer", async ({ stage }) => {
    const { samira, loes, kees, request, reference } = await asked(stage);
    expect(await open(view, { db: stage.db, as: samira, address: { reference } })).toMatchObject({ given: [{ kind: "region", lead: "asked" }], prospects: { concessions: [{ kind: "region", asked: true }] } });
    expect(await open(leadsPage, { db: stage.db, as: loes, address: { reference } })).toMatchObject({ help: { questions: [{ region: "gooi-en-vechtstreek", answer: "asked" }] } });
    expect(statusOf(await open(leadsPage, { db: stage.db, as: kees, address: { reference } }))).toBe(404);
    expect(await look(stage)).toMatchObject({ proposed: 0 });
    const [job] = await waitingJobs(stage.db, "notify");
    await stage.as("schakel_worker");
    await announceEvent(stage.db, worker("notify"), { event: "neighbour-asked", subject: String(job?.payload.subject) });
    await stage.as("owner");
    expect(await stage.db.selectFrom("mail").select("personId").execute()).toEqual([{ personId: loes.personId }]);
    expect(await rowOf(stage, request.id)).toMatchObject({ region: "flevoland", version: 1 });
  });

  test("after a yes of the lead the next run proposes, and the request stays in its region with its lead", async ({ stage }) => {
    const { samira, loes, tom: ana, request, reference, address } = await asked(stage);
    expect(problemsIn(await send(answer, { db: stage.db, as: loes, address, form: { answer: "yes" } }))).toEqual(["other-lead-missing"]);
    expect(problemsIn(await send(answer, { db: stage.db, as: loes, address }))).toEqual(["answer-missing"]);
    expect(leadsTo(await send(answer, { db: stage.db, as: loes, address, form: { answer: "yes", otherLead: "yes" } }))).toBe(`/region/requests/${reference}`);
    expect(await look(stage)).toMatchObject({ proposed: 1 });
    expect(await stage.db.selectFrom("proposal").select("therapistId").execute()).toEqual([{ therapistId: ana.therapistId }]);
    expect(await rowOf(stage, request.id)).toMatchObject({ region: "flevoland", status: "proposed" });
    await stage.as("schakel_web");
    expect(await open(view, { db: stage.db, as: samira, address: { reference } })).toMatchObject({ given: [{ lead: "agreed" }] });
    expect(statusOf(await open(asking, { db: stage.db, as: loes, address }))).toBe(404);
  });

  test("after a no nobody is asked there, and the shelter is told", async ({ stage }) => {
    const { samira, loes, reference, address } = await asked(stage);
    expect(await open(asking, { db: stage.db, as: loes, address })).toMatchObject({ name: "Gooi en Vechtstreek" });
    await send(answer, { db: stage.db, as: loes, address, form: { answer: "no" } });
    expect(await look(stage)).toMatchObject({ proposed: 0 });
    expect((await waitingJobs(stage.db, "notify")).map(({ payload }) => payload.event)).toEqual(["neighbour-asked", "neighbour-answered"]);
    await stage.as("schakel_web");
    expect(await open(view, { db: stage.db, as: samira, address: { reference } })).toMatchObject({ given: [{ lead: "declined" }] });
  });

  test("is for the lead of the request: not for the lead beside, not for the shelter itself", async ({ stage }) => {
    const { samira, kees, address } = await asked(stage);
    const yes = { answer: "yes", otherLead: "yes" };
    expect(statusOf(await open(asking, { db: stage.db, as: kees, address }))).toBe(404);
    expect(statusOf(await send(answer, { db: stage.db, as: kees, address, form: yes }))).toBe(404);
    expect(statusOf(await send(answer, { db: stage.db, as: samira, address, form: yes }))).toBe(404);
  });

  test("a shelter cannot say yes for the leads, not even past the door", async ({ stage }) => {
    const { samira, request } = await stuck(stage, {}, {});
    const row = { requestId: request.id, kind: "region", added: ["kennemerland"], givenBy: samira.personId, givenAt: today, agreedBy: samira.personId, agreedAt: today };
    await expect(asActor(stage.db, samira, (trx) => trx.insertInto("requestConcession").values(row).execute())).rejects.toThrow("row-level security");
  });
});

describe("what would help, for a lead", () => {
  test("is each single thing and the place in the queue; no number of therapists, and no place that others hold", async ({ stage }) => {
    const { reference } = await stuck(stage, {}, onlyOnline);
    await stage.as("owner");
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    const shown = (await open(leadsPage, { db: stage.db, as: loes, address: { reference } })) as { help: object };
    expect(shown.help).toEqual({ queue: { place: 1, of: 1 }, concessions: [{ kind: "place", place: "online" }], questions: [] });
    expect(JSON.stringify(shown)).not.toMatch(/therapists"|held/);
  });
});
