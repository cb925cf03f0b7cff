import fc from "fast-check";
import { sql } from "kysely";
import { expect } from "vitest";
import { candidatesAmong, candidatesFor } from "../../app/domain/matching/candidates.ts";
import { isEligible } from "../../app/domain/matching/eligibility.ts";
import { offerersOf, nodeIdOf, type OfferingTherapist } from "../../app/domain/matching/offerer.ts";
import type { Session } from "../../app/domain/matching/session.ts";
import { seekerOn, type WaitingNeed } from "../../app/domain/matching/seeker.ts";
import type { Database } from "../../db/connect.ts";
import { readGroup } from "../../app/commands/read-group.ts";
import { readNeeds, waitingNeeds } from "../../db/matching-needs.ts";
import { offeringTherapists, readTherapists } from "../../db/matching-therapists.ts";
import { shelterWorker, submittedRequest, therapist, today } from "../support/cast.ts";
import { supervisors, writeNeed, writeTherapist } from "../support/crowd.ts";
import { everyTherapist } from "../support/every-row.ts";
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

/** What a run finds, by the queries and the quick search of the job. */
async function found(db: Database): Promise<string[]> {
  const rows = await readGroup(db, regions, terms, []);
  const offerers = readTherapists(rows.therapists).flatMap(offerersOf);
  const candidates = candidatesAmong(offerers, terms);
  return readNeeds(rows.needs).flatMap((need) => candidatesFor(candidates, seekerOn(need, terms)).map((node) => `${need.id} with ${nodeIdOf(offerers[node]!)}`)).toSorted();
}

/** Some accounts are closed and some free places too, as it happens; in every second crowd also of who leads and supervises. */
async function happenings(db: Database, seed: number) {
  await sql`update person set disabled_at = ${today} where role = 'therapist' and name <> 'Sanne' and get_byte(decode(md5(email || ${seed}::text), 'hex'), 0) < 40`.execute(db);
  if (seed % 2 === 0) await sql`update person set disabled_at = ${today} where name = 'Sanne'`.execute(db);
  await sql`update place set closed_at = ${today} where get_byte(decode(md5(id::text || ${seed}::text), 'hex'), 0) < 40
    and not exists (select from proposal p where p.place_id = place.id and p.released_at is null)`.execute(db);
}

test.for([1, 2, 3, 4])("the job finds exactly the pairs that the criteria allow among all rows there are (crowd %i)", async (seed, { stage: { db } }) => {
  const crowd = await crowdOf(db, seed);
  expect(allowed(crowd).length).toBeGreaterThan(2);
  await happenings(db, seed);
  expect(await found(db)).toEqual(allowed({ needs: crowd.needs, therapists: await everyTherapist(db) }));
});

test("who is left out for want of room is read when somebody is to be told why, and nobody twice", async ({ stage: { db } }) => {
  const { needs } = await crowdOf(db, 7);
  const { therapists, fullTherapists } = await readGroup(db, regions, terms, [needs[0]!.id]);
  const [withRoom, full] = [readTherapists(therapists), readTherapists(fullTherapists)].map((all) => all.map(({ id }) => id));
  const everybody = (await offeringTherapists(db, { regions }, "2026-11-22")).map(({ id }) => id);
  expect([...withRoom!, ...full!].toSorted()).toEqual(everybody.toSorted());
  expect(full!.length).toBeGreaterThan(0);
  expect(new Set([...withRoom!, ...full!]).size).toBe(everybody.length);
});

test("a need and an offer come out of the rows as they went in", async ({ stage: { db } }) => {
  const { needs, therapists } = await crowdOf(db, 22);
  const approved = therapists.filter(({ status }) => status === "approved").map(inOrder);
  expect((await offeringTherapists(db, { ids: therapists.map(({ id }) => id) }, "2026-11-22")).map(inOrder)).toEqual(expect.arrayContaining(approved));
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

function partsInOrder(session: Session): Session {
  return session.kind === "group" ? session : { ...session, partsOfWeek: session.partsOfWeek.toSorted() };
}

/** Lists whose order means nothing, in one order. */
function inOrder(offer: OfferingTherapist): OfferingTherapist {
  return { ...offer, regions: offer.regions.toSorted(), contractRegions: offer.contractRegions.toSorted(), forms: offer.forms.toSorted((a, b) => (a.code < b.code ? -1 : 1)), sessions: offer.sessions.map(partsInOrder).toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

test("a programme that prepares but does not treat is no form to match on", async ({ stage: { db } }) => {
  await db.insertInto("treatment").values({ code: "veerkracht-test", name: "Veerkracht", audience: "child", matchable: false, facts: "{}", reviewedOn: day }).execute();
  const tom = await therapist(db, { treatments: [{ treatment: "veerkracht-test" }, { treatment: "emdr" }] });
  const [read] = await offeringTherapists(db, { ids: [tom.therapistId] }, "2026-11-22");
  expect(read?.forms.map(({ code }) => code)).toEqual(["emdr"]);
});

test("a sign that only parts fields cannot stand in one: a row with too many is refused, not misread", () => {
  expect(() => readNeeds("a\u001Fb")).toThrow(RangeError);
  expect(readNeeds("")).toEqual([]);
});

test("an exclusion that was ended is none, and a closed place is none", async ({ stage: { db } }) => {
  const tom = await therapist(db);
  const yara = await submittedRequest(db, await shelterWorker(db));
  await db.insertInto("requestExclusion").values({ requestId: yara.id, therapistId: tom.therapistId, createdAt: today, endedAt: today }).execute();
  expect((await waitingNeeds(db, { ids: [yara.id] }, day))[0]?.excludedTherapists).toEqual([]);
  await db.updateTable("place").set({ closedAt: today }).execute();
  expect((await offeringTherapists(db, { ids: [tom.therapistId] }, "2026-11-22"))[0]?.capacity.treatment).toEqual({ free: 0, total: 0 });
});
