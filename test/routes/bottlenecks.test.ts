import { describe, expect } from "vitest";
import { publishQuarter } from "../../app/commands/publish-quarter.ts";
import { weighBottlenecks } from "../../app/commands/weigh-bottlenecks.ts";
import { bottlenecksForOthers } from "../../app/domain/dashboard/bottlenecks-for-others.ts";
import { loader as bottlenecks } from "../../app/routes/region/bottlenecks/bottlenecks.tsx";
import { loader as file } from "../../app/routes/region/bottlenecks/csv.ts";
import { action as weigh } from "../../app/routes/region/bottlenecks/weighing.ts";
import { frozenQuarter } from "../../db/publications.ts";
import { nationalMember, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals, type Rehearsal } from "../support/database.ts";
import { published } from "../support/published.ts";
import { waitingJobs, worker } from "../support/matching.ts";
import { open, send, statusOf } from "../support/visit.ts";

const test = rehearsals();
const arabic = { language: "ar", interpreterOk: false };

/** So many children wait for EMDR in Arabic, which nobody speaks; one finds Tom. */
async function arabicLacks({ db }: Rehearsal, children = 3) {
  const samira = await shelterWorker(db);
  const tom = await therapist(db, { places: 2 });
  await submittedRequest(db, samira);
  for (let child = 0; child < children; child += 1) await submittedRequest(db, samira, { fields: arabic });
  return { samira, tom };
}

async function weighed(stage: Rehearsal) {
  await stage.as("schakel_worker");
  await weighBottlenecks(stage.db, worker("weigh-bottlenecks"), "flevoland");
  await stage.as("schakel_web");
}

describe("where one place helps most", () => {
  test("is worked out by hand: one place helps one child, three help three, and a fourth nobody", async ({ stage }) => {
    await arabicLacks(stage);
    const loes = await regionalLead(stage.db);
    await weighed(stage);
    expect(await open(bottlenecks, { db: stage.db, as: loes })).toMatchObject({
      regions: [{ slug: "flevoland", kinds: [{ kind: { region: "flevoland", form: "emdr", ageBand: "8-11", language: "ar", route: "jeugdwet", place: "at-practice" }, waiting: 3, limit: 3, gains: [1, 2, 3, 3, 3, 3, 3, 3, 3, 3] }] }],
    });
  });

  test("weighed twice there is one list, and a child that finds somebody leaves it", async ({ stage }) => {
    await arabicLacks(stage, 1);
    const loes = await regionalLead(stage.db);
    await weighed(stage);
    await stage.as("owner");
    await therapist(stage.db, { name: "Yasmina", fields: { languages: ["ar"] } });
    await weighed(stage);
    expect(await open(bottlenecks, { db: stage.db, as: loes })).toMatchObject({ regions: [{ kinds: [] }] });
  });

  test("says when it has not been worked out, and a lead can ask for it", async ({ stage }) => {
    const loes = await regionalLead(stage.db);
    await stage.as("schakel_web");
    expect(await open(bottlenecks, { db: stage.db, as: loes })).toMatchObject({ regions: [{ weighedAt: null, kinds: [] }] });
    expect(statusOf(await send(weigh, { db: stage.db, as: loes }))).toBe(303);
    await stage.as("owner");
    expect(await waitingJobs(stage.db, "weigh-bottlenecks")).toMatchObject([{ payload: { region: "flevoland" } }]);
  });

  test("is nothing to a neighbour, and no page for others", async ({ stage }) => {
    const { samira, tom } = await arabicLacks(stage);
    const kees = await regionalLead(stage.db, { name: "Kees", regions: ["kennemerland"] });
    const noor = await nationalMember(stage.db);
    await weighed(stage);
    expect(await open(bottlenecks, { db: stage.db, as: kees })).toMatchObject({ regions: [{ slug: "kennemerland", kinds: [] }] });
    expect(statusOf(await open<unknown>(file, { db: stage.db, as: kees, address: { region: "flevoland" } }))).toBe(404);
    for (const stranger of [samira, tom, noor]) expect(statusOf(await open(bottlenecks, { db: stage.db, as: stranger }))).toBe(404);
    expect(statusOf(await open(bottlenecks, { db: stage.db }))).toBe(302);
  });
});

describe("the file for a gemeente", () => {
  test("is of the last closed quarter: what changes today is not in it, and none before", async ({ stage }) => {
    await arabicLacks(stage, 12);
    const loes = await regionalLead(stage.db);
    await weighed(stage);
    const visit = { db: stage.db, as: loes, address: { region: "flevoland" } };
    expect(statusOf(await open<unknown>(file, visit))).toBe(404);
    await stage.as("owner");
    await published(stage);
    const answer = await open<unknown>(file, visit);
    if (!(answer instanceof Response)) throw new Error("No file came");
    expect((await answer.text()).trim().split("\r\n").slice(1)).toEqual(["Flevoland;EMDR;8–11 jaar;Arabisch;Jeugdwet;online;15", "Andere soorten plek: te weinig mensen om te tonen"]);
    expect(await open(bottlenecks, visit)).toMatchObject({ files: [{ slug: "flevoland", weighedOn: "2026-10-14" }] });
  });

  test("is kept when a quarter is closed: small counts left out, the others rounded, and that there are more", async ({ stage }) => {
    await arabicLacks(stage, 12);
    await submittedRequest(stage.db, await shelterWorker(stage.db), { fields: { language: "ti", interpreterOk: false } });
    await weighed(stage);
    await stage.as("schakel_worker");
    await publishQuarter(stage.db, worker("publish-quarter"), "2026-07-01");
    await publishQuarter(stage.db, worker("publish-quarter"), "2026-04-01");
    expect((await frozenQuarter(stage.db, "2026-07-01"))?.bottlenecks).toMatchObject({ flevoland: { weighedOn: "2026-11-22", shown: [{ kind: { form: "emdr", language: "ar" }, about: 10 }], othersLeftOut: true } });
    // Of a quarter that was over long before, nobody knows what was lacking then.
    expect((await frozenQuarter(stage.db, "2026-04-01"))?.bottlenecks).toEqual({});
  });

  test("shows a kind from the threshold on, whichever of the two counts is the smaller", () => {
    const kind = { region: "flevoland", kind: "treatment", form: "emdr", ageBand: "8-11", language: "nl", route: "jeugdwet", place: "online" } as const;
    const of = (limit: number, waiting: number) => ({ kind, limit, waiting, gains: [] });
    const rules = { threshold: 10, roundTo: 5 };
    expect(bottlenecksForOthers([of(13, 10), of(30, 9), of(9, 30)], rules)).toEqual({ shown: [{ kind, about: 15 }], othersLeftOut: true });
    expect(bottlenecksForOthers([], rules)).toEqual({ shown: [], othersLeftOut: false });
  });
});
