import { describe, expect } from "vitest";
import { takeCensus } from "../../app/commands/take-census.ts";
import { loader as requests } from "../../app/routes/region/requests.tsx";
import { loader as answers } from "../../app/routes/region/figures/answers.tsx";
import { loader as howLong } from "../../app/routes/region/figures/clocks.tsx";
import { loader as supply } from "../../app/routes/region/figures/supply.tsx";
import { loader as trends } from "../../app/routes/region/figures/trends.tsx";
import { loader as whoWaits } from "../../app/routes/region/figures/waiting.tsx";
import { loader as overview } from "../../app/routes/region/overview.tsx";
import type { Person } from "../../app/domain/actor.ts";
import type { Database } from "../../db/connect.ts";
import { type CastRequest, nobodyFound, openProposal, regionalLead, shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { cameTo, daysAgo, fiveChildren } from "../support/five-children.ts";
import { worker } from "../support/matching.ts";
import { open } from "../support/visit.ts";

const test = rehearsals();

type Listed = { rows: { reference: string }[]; total: number };

async function list(db: Database, as: Person, search: string): Promise<string[]> {
  const { rows, total } = (await open(requests, { db, as, search })) as Listed;
  expect(total).toBe(rows.length);
  return rows.map(({ reference }) => reference);
}

describe("the two clocks of a region", () => {
  test("are what a hand works out, those who stopped and those who still wait included", async ({ stage }) => {
    await fiveChildren(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    const { clocks } = (await open(howLong, { db: stage.db, as: loes })) as { clocks: Record<"to-intake" | "to-start", { curve: { steps: readonly { reached: number }[] } }> };
    // Five wait. Day 5: Noa is seen no longer. Day 10: Mila stops, 1 of 4. Day 20: Yara, 1 of 3 of the 3/4 left. Day 35:
    // Sem is seen no longer. Day 40: Bram, the only one left, of the 1/2.
    expect(clocks["to-intake"]).toMatchObject({
      normDays: 28, medianDays: 40, ends: { reached: 2, "given-up": 1, "still-waiting": 2 },
      curve: { people: 5, seenUntil: 40, steps: [{ day: 10, givenUp: 0.25, atRisk: 4 }, { day: 20, atRisk: 3 }, { day: 40, atRisk: 1 }] },
    });
    expect(clocks["to-intake"]?.curve.steps.map(({ reached }) => Math.round(100 * reached))).toEqual([0, 25, 75]);
    expect(clocks["to-intake"]).toHaveProperty("withinNorm", 0.25);
    // Yara began after 30 days; Bram has waited ten since his intake.
    expect(clocks["to-start"]).toMatchObject({ normDays: 70, medianDays: 30, withinNorm: null, ends: { reached: 1, "given-up": 0, "still-waiting": 1 } });
  });

  test("say that half is not reached when it is not", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    for (const days of [10, 20, 30]) await submittedRequest(stage.db, samira, { submittedAt: daysAgo(days) });
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await open(overview, { db: stage.db, as: loes })).toMatchObject({ clocks: { "to-intake": { medianDays: null, withinNorm: 0, normDays: 28 } } });
  });

  test("leave out what a shorter period did not see", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const long = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(150) });
    await cameTo(stage.db, long, "intake-held", 120);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await open(howLong, { db: stage.db, as: loes, search: "?weeks=13" })).toMatchObject({ clocks: { "to-intake": { curve: { people: 0 } } } });
    expect(await open(howLong, { db: stage.db, as: loes, search: "?weeks=26" })).toMatchObject({ clocks: { "to-intake": { medianDays: 30 } } });
  });
});

describe("what waits for the lead", () => {
  test("comes first, the most urgent on top, and each opens its list", async ({ stage }) => {
    const { sem, noa } = await fiveChildren(stage);
    await nobodyFound(stage.db, sem, { couldServe: 0, failedFirst: { language: 2 }, failedOnly: { language: 2 } });
    await therapist(stage.db, { status: "submitted" });
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await open(overview, { db: stage.db, as: loes })).toMatchObject({
      deeds: [{ deed: "help-in-crisis", requests: 1 }, { deed: "see-why-nobody", requests: 1 }], approvals: 1, everyone: { requests: 2, pastNorm: 1 },
    });
    expect(await list(stage.db, loes, "?deed=help-in-crisis")).toEqual([noa.reference]);
    expect(await list(stage.db, loes, "?deed=see-why-nobody")).toEqual([sem.reference]);
    expect(await list(stage.db, loes, "?waiting=past-norm")).toEqual([sem.reference]);
  });
});

describe("every figure", () => {
  test("opens the list that it counted, closed requests of a clock included", async ({ stage }) => {
    const { yara, bram, mila, sem, noa } = await fiveChildren(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    const of = (search: string) => list(stage.db, loes, search);
    expect(await of("?clock=to-intake&end=reached")).toEqual([yara.reference, bram.reference]);
    expect(await of("?clock=to-intake&end=given-up")).toEqual([mila.reference]);
    expect(await of("?clock=to-start&end=still-waiting")).toEqual([bram.reference]);
    expect(await of("?by=form&value=emdr&waiting=yes")).toEqual([noa.reference]);
    expect(await of("?by=form&value=therapist-decides&waiting=yes")).toEqual([sem.reference]);
    expect(await of("?by=language&value=ar")).toEqual([noa.reference]);
    expect(await of("?by=age-band&value=12-15&clock=to-intake")).toEqual([bram.reference]);
    expect(await of("?by=urgency&value=crisis&waiting=yes")).toEqual([noa.reference]);
    expect(await of("?by=organisation&value=shelter&waiting=yes")).toEqual([noa.reference, sem.reference]);
    expect(await of("?by=route&value=zvw&waiting=yes")).toEqual([]);
    expect(await of("?by=route&value=jeugdwet&waiting=yes")).toHaveLength(2);
  });

  test("is split one way at a time, and each part is the length of its list", async ({ stage }) => {
    await fiveChildren(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    for (const by of ["urgency", "age-band", "form", "language", "route", "organisation"]) {
      const { split } = (await open(whoWaits, { db: stage.db, as: loes, search: `?by=${by}` })) as { split: { value: string | null; requests: number }[] };
      expect(split.length).toBeGreaterThan(1);
      for (const { value, requests: many } of split.slice(1)) expect([value, await list(stage.db, loes, `?by=${by}&value=${value}&waiting=yes`)]).toEqual([value, expect.objectContaining({ length: many })]);
    }
  });

  test("keeps a language unsaid that the shelter chose not to name", async ({ stage }) => {
    const samira = await shelterWorker(stage.db);
    const quiet = await submittedRequest(stage.db, samira, { fields: { language: "ti", shownAs: "language-hidden" } });
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    const { split } = (await open(whoWaits, { db: stage.db, as: loes, search: "?by=language" })) as { split: unknown };
    expect(split).toMatchObject([{ value: null }, { value: "unsaid", requests: 1 }]);
    expect(await open(howLong, { db: stage.db, as: loes, search: "?by=language" })).toMatchObject({ split: [{ value: null }, { value: "unsaid" }] });
    expect(await open(supply, { db: stage.db, as: loes })).toMatchObject({ languages: [{ language: "unsaid", waiting: 1 }] });
    expect(await list(stage.db, loes, "?by=language&value=ti")).toEqual([]);
    expect(await list(stage.db, loes, "?by=language&value=unsaid")).toEqual([quiet.reference]);
  });

  test("about answers, appointments and families opens those requests", async ({ stage }) => {
    const { samira, sem, noa } = await fiveChildren(stage);
    const sister = await submittedRequest(stage.db, samira, { submittedAt: daysAgo(12) });
    const tom = await therapist(stage.db, { places: 4 });
    const said = async (request: CastRequest, change: Record<string, unknown>) => {
      const { id } = await openProposal(stage.db, request, tom, daysAgo(8));
      await stage.db.updateTable("proposal").set({ answeredAt: daysAgo(6), ...change }).where("id", "=", id).execute();
      return id;
    };
    await said(sem, { status: "declined", declineReason: "no-place", releasedAt: daysAgo(6) });
    await said(noa, { status: "expired", releasedAt: daysAgo(6) });
    const accepted = await said(sister, { status: "accepted", answeredBy: tom.personId });
    const { householdId } = await stage.db.selectFrom("request").select("householdId").where("id", "=", sister.id).executeTakeFirstOrThrow();
    const brother = await submittedRequest(stage.db, samira, { fields: { householdId } });
    await said(brother, { status: "accepted", answeredBy: tom.personId });
    const word = { proposalId: accepted, what: "appointment", happenedOn: "2026-11-18", personId: tom.personId, recordedAt: today };
    await stage.db.insertInto("careReport").values([{ ...word, side: "therapist", outcome: "missed" }, { ...word, side: "shelter", outcome: "kept", personId: samira.personId }]).execute();
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await open(answers, { db: stage.db, as: loes })).toMatchObject({
      proposals: expect.arrayContaining([{ answer: "no-place", proposals: 1, requests: 1 }, { answer: "expired", proposals: 1, requests: 1 }, { answer: "accepted", proposals: 2, requests: 2 }]),
      appointments: [{ outcome: "missed", appointments: 1, requests: 1 }], families: [{ together: "same-therapist", families: 1 }],
    });
    expect(await list(stage.db, loes, "?answer=no-place")).toEqual([sem.reference]);
    expect(await list(stage.db, loes, "?appointment=missed")).toEqual([sister.reference]);
    expect(await list(stage.db, loes, "?family=same-therapist")).toEqual(expect.arrayContaining([sister.reference, brother.reference]));
  });
});

describe("the weeks of a region", () => {
  test("are those of the census, and the newest day says why somebody has nobody", async ({ stage }) => {
    await fiveChildren(stage);
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_worker");
    for (const day of ["2026-11-14", "2026-11-15", "2026-11-20", "2026-11-21"]) await takeCensus(stage.db, worker("take-census"), day);
    await stage.as("schakel_web");
    // Noa was sent on the Tuesday of the second week, on a day that nobody counted.
    expect(await open(trends, { db: stage.db, as: loes, search: "?by=language" })).toMatchObject({
      trend: [{ weekOf: "2026-11-09", open: 1 }, { weekOf: "2026-11-16", open: 2, arrived: 0 }],
      trendBy: [{ weekOf: "2026-11-09", value: "nl", open: 1 }, { weekOf: "2026-11-16", value: "ar", open: 1 }, { weekOf: "2026-11-16", value: "nl", open: 1 }],
    });
    expect(await open(whoWaits, { db: stage.db, as: loes })).toMatchObject({ unmet: { takenOn: "2026-11-21", causes: [{ cause: "region", requests: 2 }] } });
  });
});
