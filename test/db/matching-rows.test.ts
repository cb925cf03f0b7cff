import fc from "fast-check";
import { expect } from "vitest";
import { candidatesAmong, candidatesFor } from "../../app/domain/matching/candidates.ts";
import { isEligible } from "../../app/domain/matching/eligibility.ts";
import { offerersOf, nodeIdOf, type OfferingTherapist } from "../../app/domain/matching/offerer.ts";
import { seekerOn, type WaitingNeed } from "../../app/domain/matching/seeker.ts";
import type { Database } from "../../db/connect.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { supervisors, writeNeed, writeTherapist } from "../support/crowd.ts";
import { rehearsals } from "../support/database.ts";
import { day, someNeed, someTherapist, terms } from "../domain/matching/pairing-cast.ts";

const test = rehearsals();
const regions = ["flevoland", "amsterdam-amstelland", "kennemerland"];

/** Random offers and needs, as they stand in rows. */
async function crowdOf(db: Database, seed: number) {
  const supervisor = await supervisors(db);
  const therapists: OfferingTherapist[] = [];
  for (const offer of fc.sample(someTherapist("t"), { seed, numRuns: 30 })) therapists.push(await writeTherapist(db, offer, supervisor));
  const needs: WaitingNeed[] = [];
  for (const need of fc.sample(someNeed, { seed: seed + 1, numRuns: 60 })) needs.push(await writeNeed(db, need, therapists));
  return { therapists, needs };
}

/** Every pair that the criteria allow, asked one by one. */
function allowed({ needs, therapists }: { needs: readonly WaitingNeed[]; therapists: readonly OfferingTherapist[] }): string[] {
  const offerers = therapists.flatMap(offerersOf);
  return needs.flatMap((need) => {
    const seeker = seekerOn(need, terms);
    return offerers.filter((offerer) => isEligible(seeker, offerer, terms)).map((offerer) => `${seeker.id} with ${nodeIdOf(offerer)}`);
  }).toSorted();
}

/** What a run finds, from the rows and by its quick search. */
async function found(db: Database): Promise<string[]> {
  const offerers = (await offeringTherapists(db, { regions })).flatMap(offerersOf);
  const candidates = candidatesAmong(offerers, terms);
  const needs = await waitingNeeds(db, { regions }, day);
  return needs.flatMap((need) => candidatesFor(candidates, seekerOn(need, terms)).map((node) => `${need.id} with ${nodeIdOf(offerers[node]!)}`)).toSorted();
}

test.for([1, 2, 3])("what the queries let through and what the criteria allow are the same pairs (crowd %i)", async (seed, { stage: { db } }) => {
  const crowd = await crowdOf(db, seed);
  const pairs = allowed(crowd);
  expect(pairs.length).toBeGreaterThan(3);
  expect(await found(db)).toEqual(pairs);
});

test("a need and an offer come out of the rows as they went in", async ({ stage: { db } }) => {
  const { needs, therapists } = await crowdOf(db, 22);
  const approved = therapists.filter(({ status }) => status === "approved").map(inOrder);
  expect((await offeringTherapists(db, { ids: therapists.map(({ id }) => id) })).map(inOrder)).toEqual(expect.arrayContaining(approved));
  const read = await waitingNeeds(db, { ids: needs.map(({ id }) => id) }, day);
  for (const { bars, ...need } of needs) {
    const { bars: standing, ...same } = read.find(({ id }) => id === need.id)!;
    const { excludedTherapists, excludedPractices, excludedRegions, knownTherapists } = need;
    const lists = { excludedTherapists, excludedPractices, excludedRegions, knownTherapists };
    expect(same).toEqual({ ...need, ...Object.fromEntries(Object.entries<unknown[]>(lists).map(([name, list]) => [name, expect.arrayContaining(list)])) });
    expect(same.knownTherapists).toHaveLength(knownTherapists.length);
    expect(standing).toHaveLength(bars.filter(({ untilOn }) => untilOn === null || untilOn > day).length);
  }
});

/** Lists whose order means nothing, in one order. */
function inOrder(offer: OfferingTherapist): OfferingTherapist {
  return { ...offer, regions: offer.regions.toSorted(), contractRegions: offer.contractRegions.toSorted(), forms: offer.forms.toSorted((a, b) => (a.code < b.code ? -1 : 1)) };
}

test("a programme that prepares but does not treat is no form to match on", async ({ stage: { db } }) => {
  await db.insertInto("treatment").values({ code: "veerkracht-test", name: "Veerkracht", audience: "child", matchable: false, facts: "{}", reviewedOn: day }).execute();
  const tom = await therapist(db, { treatments: [{ treatment: "veerkracht-test" }, { treatment: "emdr" }] });
  const [read] = await offeringTherapists(db, { ids: [tom.therapistId] });
  expect(read?.forms.map(({ code }) => code)).toEqual(["emdr"]);
});

test("an exclusion that was ended is none, and a closed place is none", async ({ stage: { db } }) => {
  const tom = await therapist(db);
  const yara = await submittedRequest(db, await shelterWorker(db));
  await db.insertInto("requestExclusion").values({ requestId: yara.id, therapistId: tom.therapistId, createdAt: today, endedAt: today }).execute();
  expect((await waitingNeeds(db, { ids: [yara.id] }, day))[0]?.excludedTherapists).toEqual([]);
  await db.updateTable("place").set({ closedAt: today }).execute();
  expect((await offeringTherapists(db, { ids: [tom.therapistId] }))[0]?.capacity.treatment).toEqual({ free: 0, total: 0 });
});
