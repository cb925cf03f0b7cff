import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { loader as worklist } from "../../app/routes/requests/list.tsx";
import { action as submit } from "../../app/routes/requests/new.tsx";
import { loader as requestPage } from "../../app/routes/requests/request.tsx";
import { action as carry } from "../../app/routes/screening/carry.ts";
import { action as keep, loader as form } from "../../app/routes/screening/form.tsx";
import { action as record, loader as recordForm } from "../../app/routes/screening/of-request-form.tsx";
import { loader as choose } from "../../app/routes/screening/of-request.tsx";
import { action as goOn } from "../../app/routes/screening/continuation.ts";
import { action as discard } from "../../app/routes/screening/removal.ts";
import { loader as page } from "../../app/routes/screening/screening.tsx";
import { nationalMember, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { type Rehearsal, rehearsals } from "../support/database.ts";
import { leadsTo, problemsIn } from "../support/desk.ts";
import { askedScreening, browserSums, everyItem, storedResult } from "../support/screening-cast.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Samira of De Haven with a request of hers; Bo of Het Anker; and who has nothing to do with shelters. */
async function neighbourhood({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const bo = await shelterWorker(db, { name: "Bo", organisation: "Het Anker" });
  const request = await submittedRequest(db, samira);
  return { samira, bo, loes: await regionalLead(db), tom: await therapist(db), noor: await nationalMember(db), request };
}

const results = (stage: Rehearsal) => stage.db.selectFrom("screeningResult").selectAll().execute();
const cries = { instrument: "cries-13" };
const bySums = () => ({ ...browserSums, submissionKey: randomUUID() });
const byItems = () => ({ ...everyItem("cries-13", 3), month: "2026-11", sinceEvent: "long", submissionKey: randomUUID() });

describe("a result before there is a request", () => {
  test.for([["the sums of a browser", bySums], ["the items, where no scripts run", byItems]] as const)("is kept from %s: sums, band and month, and the version of the cut-offs", async ([, filledIn], { stage }) => {
    const { samira } = await neighbourhood(stage);
    await stage.as("schakel_web");
    expect(leadsTo(await send(keep, { db: stage.db, as: samira, address: cries, form: filledIn() }))).toBe("/screening");
    await stage.as("owner");
    expect(await results(stage)).toMatchObject([{
      instrument: "cries-13", informant: "self", total: 39, scales: { intrusion: 12, avoidance: 12, arousal: 15 }, band: "raised", monthOn: "2026-11-01",
      requestId: null, recordedBySide: "shelter", rulesFrom: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string, advice: null,
    }]);
  });

  test("with something missing comes back with what was filled in, and nothing is kept", async ({ stage }) => {
    const { samira } = await neighbourhood(stage);
    await stage.as("schakel_web");
    const { "item-4": _, ...unfinished } = { ...byItems(), month: "" } as Record<string, string>;
    const answer = await send(keep, { db: stage.db, as: samira, address: cries, form: unfinished });
    expect([statusOf(answer), problemsIn(answer)]).toEqual([422, ["items-missing", "month-missing"]]);
    expect((answer as { data: { typed: object } }).data.typed).toMatchObject({ "item-5": "3" });
    await stage.as("owner");
    expect(await results(stage)).toEqual([]);
  });

  test("sent twice is one result", async ({ stage }) => {
    const { samira } = await neighbourhood(stage);
    const filledIn = bySums();
    await stage.as("schakel_web");
    for (let click = 0; click < 2; click++) expect(leadsTo(await send(keep, { db: stage.db, as: samira, address: cries, form: filledIn }))).toBe("/screening");
    await stage.as("owner");
    expect(await results(stage)).toHaveLength(1);
  });

  test("is on the page of the own organisation only", async ({ stage }) => {
    const { samira, bo } = await neighbourhood(stage);
    await storedResult(stage.db, samira);
    await stage.as("schakel_web");
    expect(await open(page, { db: stage.db, as: samira })).toMatchObject({ loose: [{ instrument: "cries-13", band: "raised", takenAlong: false, goesOn: "2027-02-20" }] });
    expect(await open(page, { db: stage.db, as: bo })).toMatchObject({ loose: [] });
  });
});

const filledInRequest = {
  personKind: "child", ageYears: "9", kind: "treatment", forms: "emdr", language: "nl", gender: "any", places: ["at-practice"], partsOfWeek: ["mon-am"], urgency: "normal", origin: "flevoland",
};

describe("a request made of a result", () => {
  test("begins as a draft, and the result belongs to it once it is sent", async ({ stage }) => {
    const { samira } = await neighbourhood(stage);
    const id = await storedResult(stage.db, samira);
    await stage.as("schakel_web");
    const to = leadsTo(await send(carry, { db: stage.db, as: samira, address: { result: id } }));
    const draft = to.replace("/requests/drafts/", "");
    const sent = await send(submit, { db: stage.db, as: samira, form: { ...filledInRequest, submissionKey: draft } });
    expect(statusOf(sent)).toBe(303);
    await stage.as("owner");
    const request = await stage.db.selectFrom("request").select("id").where("submissionKey", "=", draft).executeTakeFirstOrThrow();
    expect(await results(stage)).toMatchObject([{ id, requestId: request.id, formKey: null }]);
  });

  test("a second click finds the draft of the first; after that was thrown away there is a new one", async ({ stage }) => {
    const { samira } = await neighbourhood(stage);
    const id = await storedResult(stage.db, samira);
    await stage.as("schakel_web");
    const click = async () => leadsTo(await send(carry, { db: stage.db, as: samira, address: { result: id } }));
    const first = await click();
    expect(await click()).toBe(first);
    await stage.db.deleteFrom("requestDraft").execute();
    expect(await click()).not.toBe(first);
  });

  test("knows a child from a parent by the form, and nothing else", async ({ stage }) => {
    const { samira } = await neighbourhood(stage);
    const mothers = await storedResult(stage.db, samira, { instrument: "pcl-5" });
    await stage.as("schakel_web");
    await send(carry, { db: stage.db, as: samira, address: { result: mothers } });
    expect(await stage.db.selectFrom("requestDraft").select("answers").execute()).toEqual([{ answers: { personKind: "parent", kind: "treatment" } }]);
  });
});

describe("a result of a request", () => {
  test("is recorded and on its page, with what it means", async ({ stage }) => {
    const { samira, request: { reference } } = await neighbourhood(stage);
    await stage.as("schakel_web");
    const address = { reference, ...cries };
    expect(leadsTo(await send(record, { db: stage.db, as: samira, address, form: bySums() }))).toBe(`/requests/${reference}`);
    expect(await open(requestPage, { db: stage.db, as: samira, address: { reference } })).toMatchObject({
      screening: { results: [{ total: 39, band: "raised", caveats: [], mayRemove: true }], before: null, after: null, mayGoOn: false },
    });
  });

  test("that was too early, or has become too old, says so", async ({ stage }) => {
    const { samira, request } = await neighbourhood(stage);
    await storedResult(stage.db, samira, { requestId: request.id, tooEarly: true });
    await storedResult(stage.db, samira, { requestId: request.id, monthOn: "2026-05-01" });
    await stage.as("schakel_web");
    const shown = await open(requestPage, { db: stage.db, as: samira, address: { reference: request.reference } });
    expect(shown).toMatchObject({ screening: { results: [{ caveats: ["out-of-date"] }, { caveats: ["too-early"] }] } });
  });

  test("that was entered wrongly goes, by its own side", async ({ stage }) => {
    const { samira, request } = await neighbourhood(stage);
    const id = await storedResult(stage.db, samira, { requestId: request.id });
    await stage.as("schakel_web");
    expect(leadsTo(await send(discard, { db: stage.db, as: samira, address: { result: id } }))).toBe(`/requests/${request.reference}`);
    await stage.as("owner");
    expect(await results(stage)).toEqual([]);
  });

  test("of a therapist the shelter cannot take away", async ({ stage }) => {
    const { samira, tom, request } = await neighbourhood(stage);
    const id = await storedResult(stage.db, samira, { requestId: request.id, recordedBySide: "therapist", recordedBy: tom.personId, advice: "none" });
    await stage.as("schakel_web");
    expect(statusOf(await send(discard, { db: stage.db, as: samira, address: { result: id } }))).toBe(404);
  });

  test("of a screening is what the worklist asks to decide about", async ({ stage }) => {
    const { samira } = await neighbourhood(stage);
    const screening = await askedScreening(stage.db, samira);
    await storedResult(stage.db, samira, { requestId: screening.id });
    await stage.as("schakel_web");
    expect(await open(worklist, { db: stage.db, as: samira })).toMatchObject({ rows: [{ reference: screening.reference, next: "decide-after-screening" }] });
  });

  test("of a screening leads on to treatment with one press", async ({ stage }) => {
    const { samira } = await neighbourhood(stage);
    const screening = await askedScreening(stage.db, samira);
    await storedResult(stage.db, samira, { requestId: screening.id });
    await stage.as("schakel_web");
    const address = { reference: screening.reference };
    expect(await open(requestPage, { db: stage.db, as: samira, address })).toMatchObject({ screening: { mayGoOn: true } });
    const to = leadsTo(await send(goOn, { db: stage.db, as: samira, address }));
    const treatment = to.replace("/requests/", "");
    expect(await open(requestPage, { db: stage.db, as: samira, address: { reference: treatment } })).toMatchObject({ screening: { before: screening.reference, results: [{ total: 39 }] } });
    expect(await open(requestPage, { db: stage.db, as: samira, address })).toMatchObject({ screening: { after: treatment, results: [], mayGoOn: false } });
  });
});

test("another shelter finds none of it: not the request, not the result, not the way on", async ({ stage }) => {
  const { samira, bo, request: { id, reference } } = await neighbourhood(stage);
  const attached = await storedResult(stage.db, samira, { requestId: id });
  const loose = await storedResult(stage.db, samira);
  await stage.as("schakel_web");
  const visit = { db: stage.db, as: bo };
  const answers = [
    await open(choose, { ...visit, address: { reference } }),
    await open(recordForm, { ...visit, address: { reference, ...cries } }),
    await send(record, { ...visit, address: { reference, ...cries }, form: bySums() }),
    await send(goOn, { ...visit, address: { reference } }),
    await send(carry, { ...visit, address: { result: loose } }),
    await send(discard, { ...visit, address: { result: loose } }),
    await send(discard, { ...visit, address: { result: attached } }),
  ];
  expect(answers.map(statusOf)).toEqual([404, 404, 404, 404, 404, 404, 404]);
  await stage.as("owner");
  expect(await results(stage)).toHaveLength(2);
});

test("whoever does not work in a shelter has no place here", async ({ stage }) => {
  const { tom, loes, noor, request: { reference } } = await neighbourhood(stage);
  await stage.as("schakel_web");
  for (const as of [tom, loes, noor]) {
    const visit = { db: stage.db, as };
    expect(statusOf(await open(page, visit))).toBe(404);
    expect(statusOf(await open(form, { ...visit, address: cries }))).toBe(404);
    expect(statusOf(await send(keep, { ...visit, address: cries, form: bySums() }))).toBe(404);
    expect(statusOf(await send(record, { ...visit, address: { reference, ...cries }, form: bySums() }))).toBe(404);
    expect(statusOf(await send(goOn, { ...visit, address: { reference } }))).toBe(404);
  }
});

test("a form that we do not have is no page", async ({ stage }) => {
  const { samira } = await neighbourhood(stage);
  await stage.as("schakel_web");
  expect(statusOf(await open(form, { db: stage.db, as: samira, address: { instrument: "item" } }))).toBe(404);
});
