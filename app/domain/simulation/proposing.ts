import { addDays } from "../iso-date.ts";
import { seekerOn } from "../matching/seeker.ts";
import { consequenceOfNo, consequenceOfSilence, type Consequence } from "./answers.ts";
import { plan } from "./event-queue.ts";
import type { PossiblePairs } from "../census/possible-pairs.ts";
import { isShut, type OpenProposal, setFree, type YearRun } from "./run-state.ts";
import { NOBODY, NOWHERE, type Waiting } from "./waiting-room.ts";
import type { Answer } from "./year.ts";

/** Into the queue, with the clock kept; where a place is free it is proposed at once. */
export function wait(run: YearRun, person: number): void {
  run.people[person]!.status = "waiting";
  const node = run.room.enter(waitingOf(run, person));
  if (node !== NOWHERE) propose(run, person, node);
}

/** Leaves the queue and enters it again: something about the request or its pairs is different now. */
export function lookAgain(run: YearRun, person: number): void {
  if (run.people[person]!.status !== "waiting") return;
  run.room.leave(person);
  wait(run, person);
}

function waitingOf(run: YearRun, person: number): Waiting {
  const standing = run.people[person]!;
  const { year, now, byUrgency } = run;
  const seeker = (standing.seeker ??= seekerOn(standing.need, { ...run.terms, on: addDays(year.startsOn, Math.floor(now)) }));
  standing.pairs ??= run.pairsOf(person, seeker);
  const waitingDays = year.warmUpDays + year.days - Math.floor(year.arrivals[person]!.arrivesAt);
  const queue = { id: seeker.reference, urgency: byUrgency ? seeker.queuesAs : "normal" as const, waitingDays };
  return { person, queue, pairs: withoutBarred(run, standing.pairs, standing.bars) };
}

function withoutBarred({ now, market: { therapistOf } }: YearRun, pairs: PossiblePairs, bars: ReadonlyMap<number, number>): PossiblePairs {
  if (bars.size === 0) return pairs;
  const isOpen = (at: number) => (bars.get(therapistOf[pairs.nodes[at]!]!) ?? 0) <= now;
  return { nodes: pairs.nodes.filter((_, at) => isOpen(at)), fit: pairs.fit.filter((_, at) => isOpen(at)) };
}

/** The request and the place are held until the therapist answers, the term ends, or the family takes it back. */
export function propose(run: YearRun, person: number, node: number): void {
  const standing = run.people[person]!;
  const therapist = run.market.therapistOf[node]!;
  const answer = run.year.answerOf(person, therapist);
  const fit = standing.pairs!.fit[standing.pairs!.nodes.indexOf(node)]! + run.market.loadPoints[node]![run.free[node]!]!;
  const proposal: OpenProposal = { node, proposedAt: run.now, fit, over: false };
  const term = run.deadline(standing.need.urgency, run.now);
  const isSilent = answer.kind === "silence" || run.now + answer.afterDays >= term;
  standing.status = "proposed";
  standing.proposal = proposal;
  setFree(run, node, run.free[node]! - 1);
  plan(run.events, isSilent ? term : run.now + answer.afterDays, () => {
    if (proposal.over) return;
    standing.daysProposed += run.now - proposal.proposedAt;
    if (answer.kind === "accepted" && !isSilent) return accept(run, person, node);
    endProposal(run, person, isSilent ? silence(run, therapist) : noBy(run, therapist, answer));
  });
}

function accept(run: YearRun, person: number, node: number): void {
  const standing = run.people[person]!;
  run.silences[run.market.therapistOf[node]!] = 0;
  run.today[run.market.offerers[node]!.kind].saidYes += 1;
  standing.status = "served";
  standing.endedAt = run.now;
  plan(run.events, run.now + run.year.arrivals[person]!.keepsPlaceDays, () => endCase(run, node));
}

export function endCase(run: YearRun, node: number): void {
  run.today[run.market.offerers[node]!.kind].casesEnded += 1;
  freePlace(run, node);
}

function noBy(run: YearRun, therapist: number, answer: Answer): Consequence {
  run.silences[therapist] = 0;
  if (answer.kind === "accepted" || answer.kind === "silence") throw new RangeError("this is not a no");
  return consequenceOfNo(run.year, answer, run.now);
}

function silence(run: YearRun, therapist: number): Consequence {
  const earlier = run.silences[therapist]!++;
  const consequence = consequenceOfSilence(run.year, { earlier, therapist }, run.terms.rules, run.now);
  if (consequence.shutUntil !== null) run.silences[therapist] = 0;
  return consequence;
}

function endProposal(run: YearRun, person: number, { barUntil, shutUntil }: Consequence): void {
  const { bars, proposal } = run.people[person]!;
  const { node } = proposal!;
  run.today[run.market.offerers[node]!.kind].saidNo += 1;
  const therapist = run.market.therapistOf[node]!;
  if (shutUntil !== null) shut(run, therapist, shutUntil);
  if (barUntil !== null) bars.set(therapist, barUntil);
  if (barUntil !== null && barUntil < Infinity) plan(run.events, barUntil, () => lookAgain(run, person));
  freePlace(run, node);
  wait(run, person);
}

export function freePlace(run: YearRun, node: number): void {
  setFree(run, node, run.free[node]! + 1);
  if (!isShut(run, node)) offer(run, node);
}

function offer(run: YearRun, node: number): void {
  const person = run.room.open(node);
  if (person !== NOBODY) propose(run, person, node);
}

function shut(run: YearRun, therapist: number, until: number): void {
  if (until <= run.shutUntil[therapist]!) return;
  run.shutUntil[therapist] = until;
  for (const node of run.nodesOf[therapist]!) run.room.shut(node);
  plan(run.events, until, () => reopen(run, therapist, until));
}

function reopen(run: YearRun, therapist: number, until: number): void {
  if (run.shutUntil[therapist] !== until) return;
  for (const node of run.nodesOf[therapist]!) {
    for (let place = run.free[node]!; place > 0; place -= 1) offer(run, node);
  }
}
