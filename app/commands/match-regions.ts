import { randomUUID } from "node:crypto";
import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdForProposals } from "../../db/matching-holds.ts";
import { waitingNeeds } from "../../db/matching-needs.ts";
import { writeRun } from "../../db/matching-results.ts";
import { agreementsLeft } from "../../db/spill-over.ts";
import { matchTermsOn } from "../../db/matching-terms.ts";
import { offeringTherapists } from "../../db/matching-therapists.ts";
import { alreadyLooked, groupOfRegion, momentOfLooking, takeTurn } from "../../db/matching-turns.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { later, minutes } from "../domain/duration.ts";
import { matchJobs, type Payload } from "../domain/job.ts";
import type { Match } from "../domain/matching/match-group.ts";
import type { MatchTerms } from "../domain/matching/matching-rules.ts";
import { recheck, type Rechecked } from "../domain/matching/recheck.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { ComputeGroup } from "./compute-group.ts";
import { proposeMatches } from "./propose-matches.ts";
import { readGroup } from "./read-group.ts";
import { stopwatch } from "./stopwatch.ts";

export interface RunReport {
  readonly runId: string;
  readonly proposed: number;
  /** Matches that no longer held when they were to be written. Another run is asked for. */
  readonly dropped: number;
  readonly unserved: number;
}

/**
 * Proposes therapists to those who wait in a group of regions that share therapists, in one transaction: take the turn,
 * look, compute, look again under locks, write. When any of it fails, or the process dies, nothing has happened, and the
 * job is done again. Why nobody was found is told afterwards (tell-why-nobody.ts): no proposal waits for it. Undefined when
 * another run has already seen to what this job was asked for.
 */
export function matchRegions(db: Database, occasion: Occasion, job: Payload<"match-regions">, compute: ComputeGroup): Promise<RunReport | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const regions = await groupOfRegion(trx, job.region);
    await takeTurn(trx, regions);
    if (await seenTo(trx, occasion, job)) return undefined;
    const watch = stopwatch();
    const snapshot = await momentOfLooking(trx);
    const terms = await matchTermsOn(trx, amsterdamClock(occasion.now).date);
    const rows = await readGroup(trx, regions, terms, []);
    watch.lap("look");
    const { matches, pairs, requests, therapists, inputHash } = await compute(rows, []);
    watch.lap("compute");
    const { kept, dropped } = await lookAgain(trx, matches, terms);
    const run = { id: randomUUID(), at: occasion.now };
    const proposed = await proposeMatches(trx, occasion, run, kept);
    watch.lap("write");
    const report = { runId: run.id, proposed, dropped: kept.length - proposed + dropped.length, unserved: requests - matches.length };
    const counts = { requests, therapists, pairs, ...report, milliseconds: watch.laps() };
    await writeRun(trx, { ...run, regions, snapshot, terms, counts, inputHash, milliseconds: watch.total() });
    await recordAudit(trx, occasion, "job.match-regions", { kind: "matching-run", id: run.id });
    if (report.dropped > 0) await enqueue(trx, ...matchJobs([job.region]));
    return report;
  });
}

const recently = minutes(10);

async function seenTo(trx: Database, { now }: Occasion, { region, addedIn }: Payload<"match-regions">): Promise<boolean> {
  return addedIn !== undefined && alreadyLooked(trx, region, { addedIn, since: later(now, -recently) });
}

/** Locks first, then reads again: from here on nothing that a match stands on can change. */
async function lookAgain(trx: Database, matches: readonly Match[], terms: MatchTerms): Promise<Rechecked> {
  if (matches.length === 0) return { kept: [], dropped: [] };
  const requestIds = matches.map(({ requestId }) => requestId);
  const therapistIds = [...new Set(matches.map(({ therapistId }) => therapistId))];
  const places = await holdForProposals(trx, { therapistIds, requestIds });
  const needs = await waitingNeeds(trx, { ids: requestIds }, terms.on);
  const therapists = await offeringTherapists(trx, { ids: therapistIds }, terms.on);
  const agreements = await agreementsLeft(trx, terms.on);
  return recheck(matches, { terms: { ...terms, agreements }, needs, therapists, places });
}
