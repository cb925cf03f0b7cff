import { randomUUID } from "node:crypto";
import { describe, expect } from "vitest";
import { continueAfterScreening } from "../../app/commands/continue-after-screening.ts";
import { loader as casePage } from "../../app/routes/caseload/case.tsx";
import { loader as proposalPage } from "../../app/routes/proposals/proposal.tsx";
import { loader as requestPage } from "../../app/routes/requests/request.tsx";
import { action as report, loader as form } from "../../app/routes/screening/of-case-form.tsx";
import { loader as page } from "../../app/routes/screening/of-case.tsx";
import { action as discard } from "../../app/routes/screening/removal.ts";
import { occasionOf, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { type Rehearsal, rehearsals } from "../support/database.ts";
import { leadsTo, problemsIn } from "../support/desk.ts";
import { waitingJobs } from "../support/matching.ts";
import { askedScreening, browserSums, saidYes, storedResult } from "../support/screening-cast.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();

/** Samira asked for a screening and Tom said yes; Yasmina treats too, elsewhere. */
async function screeningOfTom({ db }: Rehearsal) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db, { screeningPlaces: 1 });
  const yasmina = await therapist(db, { name: "Yasmina", practice: "Het Atelier" });
  const request = await askedScreening(db, samira);
  return { samira, tom, yasmina, loes: await regionalLead(db), request, id: await saidYes(db, request, tom) };
}

const filledIn = (advice: Record<string, string | string[]> = { advice: "treatment", advisedForms: "emdr", adviceNote: "Rustig beginnen." }) => ({ ...browserSums, ...advice, submissionKey: randomUUID() });
const results = (stage: Rehearsal) => stage.db.selectFrom("screeningResult").selectAll().execute();

describe("a therapist who screened", () => {
  test("reports sums and advice, and both sides read them", async ({ stage }) => {
    const { samira, tom, request, id } = await screeningOfTom(stage);
    await stage.as("schakel_web");
    expect(leadsTo(await send(report, { db: stage.db, as: tom, address: { id, instrument: "cries-13" }, form: filledIn() }))).toBe(`/caseload/${id}/screening`);
    await stage.as("owner");
    expect((await waitingJobs(stage.db, "notify")).map(({ payload }) => payload)).toMatchObject([{ event: "care-news-shelter", subject: id }]);
    expect(await stage.db.selectFrom("audit").select("subjectId").where("action", "=", "screening.report").execute()).toEqual([{ subjectId: request.id }]);
    await stage.as("schakel_web");
    const read = { total: 39, band: "raised", recordedBySide: "therapist", advice: { advice: "treatment", forms: ["EMDR"], note: "Rustig beginnen." } };
    expect(await open(page, { db: stage.db, as: tom, address: { id } })).toMatchObject({ results: [{ ...read, mayRemove: true }] });
    expect(await open(requestPage, { db: stage.db, as: samira, address: { reference: request.reference } })).toMatchObject({ screening: { results: [{ ...read, mayRemove: false }], mayGoOn: true } });
  });

  test("is asked for an advice, of treatments that suit the person, with nobody's name in it", async ({ stage }) => {
    const { tom, id } = await screeningOfTom(stage);
    await stage.as("schakel_web");
    const address = { id, instrument: "cries-13" };
    const offered = await open(form, { db: stage.db, as: tom, address });
    expect(offered).toMatchObject({ advised: expect.arrayContaining([{ value: "emdr", label: "EMDR" }]) as unknown });
    const wrong = { db: stage.db, as: tom, address, form: filledIn({ adviceNote: "Bel moeder op 06-12345678" }) };
    const answer = await send(report, wrong);
    expect([statusOf(answer), problemsIn(answer)]).toEqual([422, ["advice-missing", "guard-phone"]]);
    expect((answer as { data: { typed: object } }).data.typed).toMatchObject({ "scale-intrusion": "12" });
    expect(problemsIn(await send(report, { ...wrong, form: filledIn({ advice: "treatment", advisedForms: "pcl-5" }) }))).toEqual(["advisedForms-unusable"]);
    await stage.as("owner");
    expect(await results(stage)).toEqual([]);
  });

  test("of a treatment reports one more measurement, with its moment and without advice", async ({ stage }) => {
    const { samira, tom } = await screeningOfTom(stage);
    const treatment = await submittedRequest(stage.db, samira);
    const id = await saidYes(stage.db, treatment, tom);
    await stage.db.insertInto("requestState").values({ requestId: treatment.id, status: "started", at: today }).execute();
    await stage.as("schakel_web");
    const address = { id, instrument: "cries-13" };
    expect(await open(form, { db: stage.db, as: tom, address })).toMatchObject({ advised: null, asksMoment: true });
    await send(report, { db: stage.db, as: tom, address, form: { ...filledIn({ advice: "none" }), moment: "end" } });
    await stage.as("owner");
    expect(await results(stage)).toMatchObject([{ requestId: treatment.id, moment: "end", advice: null }]);
  });

  test("takes back what was entered wrongly, and nothing of the shelter", async ({ stage }) => {
    const { samira, tom, request, id } = await screeningOfTom(stage);
    const toms = await storedResult(stage.db, samira, { requestId: request.id, recordedBySide: "therapist", recordedBy: tom.personId, advice: "none" });
    const samiras = await storedResult(stage.db, samira, { requestId: request.id });
    await stage.as("schakel_web");
    expect(leadsTo(await send(discard, { db: stage.db, as: tom, address: { result: toms } }))).toBe(`/caseload/${id}/screening`);
    expect(statusOf(await send(discard, { db: stage.db, as: tom, address: { result: samiras } }))).toBe(404);
  });
});

test("when the shelter goes on to treatment, the case is over for the therapist, and its page still opens", async ({ stage }) => {
  const { samira, tom, request, id } = await screeningOfTom(stage);
  await storedResult(stage.db, samira, { requestId: request.id });
  await stage.as("schakel_web");
  await continueAfterScreening(stage.db, occasionOf(samira), { reference: request.reference });
  expect(await open(casePage, { db: stage.db, as: tom, address: { id } })).toMatchObject({ care: { over: true } });
  expect(statusOf(await open(page, { db: stage.db, as: tom, address: { id } }))).toBe(404);
});

test("a case of somebody else, one that is over, or that is not accepted yet, is not there", async ({ stage }) => {
  const { samira, tom, yasmina, loes, request, id } = await screeningOfTom(stage);
  const asked = await askedScreening(stage.db, samira);
  const open2 = await openProposal(stage.db, asked, tom);
  await stage.as("schakel_web");
  const doors = async (as: typeof tom | typeof loes, of: string) => [
    statusOf(await open(page, { db: stage.db, as, address: { id: of } })),
    statusOf(await open(form, { db: stage.db, as, address: { id: of, instrument: "cries-13" } })),
    statusOf(await send(report, { db: stage.db, as, address: { id: of, instrument: "cries-13" }, form: filledIn() })),
  ];
  expect(await doors(yasmina, id)).toEqual([404, 404, 404]);
  expect(await doors(tom, open2.id)).toEqual([404, 404, 404]);
  expect(await doors(loes, id)).toEqual([404, 404, 404]);
  expect(await doors(samira as typeof tom, id)).toEqual([404, 404, 404]);
  await stage.as("owner");
  await stage.db.updateTable("proposal").set({ releasedAt: today }).where("requestId", "=", request.id).execute();
  await stage.as("schakel_web");
  expect(await doors(tom, id)).toEqual([404, 404, 404]);
});

describe("before the yes", () => {
  test("a therapist reads the newest band of each side in words, and no number", async ({ stage }) => {
    const { samira, tom } = await screeningOfTom(stage);
    const treatment = await submittedRequest(stage.db, samira);
    const { id } = await openProposal(stage.db, treatment, tom);
    await storedResult(stage.db, samira, { requestId: treatment.id, monthOn: "2026-06-01", band: "not-raised" });
    await storedResult(stage.db, samira, { requestId: treatment.id, tooEarly: true });
    await storedResult(stage.db, samira, { requestId: treatment.id, instrument: "cries-13-parent", informant: "caregiver", band: "probable" });
    await stage.as("schakel_web");
    const shown = await open(proposalPage, { db: stage.db, as: tom, address: { id } });
    expect((shown as { bands: unknown }).bands).toEqual([
      { band: "probable", informant: "caregiver", monthOn: "2026-11-01", tooEarly: false },
      { band: "raised", informant: "self", monthOn: "2026-11-01", tooEarly: true },
    ]);
    expect(await stage.db.selectFrom("screeningResult").selectAll().where("requestId", "=", treatment.id).execute()).toEqual([]);
  });

  test("after a no the bands are gone too", async ({ stage }) => {
    const { samira, tom } = await screeningOfTom(stage);
    const treatment = await submittedRequest(stage.db, samira);
    const { id } = await openProposal(stage.db, treatment, tom);
    await storedResult(stage.db, samira, { requestId: treatment.id });
    await stage.db.updateTable("proposal").set({ status: "declined", declineReason: "this-one-case", answeredAt: today, releasedAt: today }).where("id", "=", id).execute();
    await stage.as("schakel_web");
    expect(await open(proposalPage, { db: stage.db, as: tom, address: { id } })).toMatchObject({ bands: [] });
  });
});
