import { addDays } from "../iso-date.ts";
import type { WaitingNeed } from "../matching/seeker.ts";
import { plan } from "./event-queue.ts";
import { freePlace, lookAgain, wait } from "./proposing.ts";
import type { YearRun } from "./run-state.ts";

/** A request comes in, with everything that may happen to it before somebody says yes. */
export function arrive(run: YearRun, person: number): void {
  const { arrivesAt, leavesAfter, moves, turnsEighteenAfter } = run.year.arrivals[person]!;
  const after = (days: number, happen: () => void) => plan(run.events, arrivesAt + days, happen);
  if (leavesAfter !== null) after(leavesAfter, () => withdraw(run, person));
  if (moves) after(moves.after, () => changeNeed(run, person, { region: moves.to }));
  if (turnsEighteenAfter !== null) after(turnsEighteenAfter, () => comeOfAge(run, person));
  const { moveUpAfterDays } = run.terms;
  if (moveUpAfterDays !== null) plan(run.events, Math.floor(arrivesAt) + moveUpAfterDays + 1, () => moveUp(run, person));
  wait(run, person);
}

function withdraw(run: YearRun, person: number): void {
  const standing = run.people[person]!;
  const { status, proposal } = standing;
  if (status !== "waiting" && status !== "proposed") return;
  standing.status = "withdrawn";
  standing.endedAt = run.now;
  if (status === "waiting") return run.room.leave(person);
  proposal!.over = true;
  standing.daysProposed += run.now - proposal!.proposedAt;
  freePlace(run, proposal!.node);
}

/** Past the norm a request stands one class higher. */
function moveUp(run: YearRun, person: number): void {
  changeNeed(run, person, {});
}

/** What is proposed stays so: a therapist who says yes keeps a child that moved. */
function changeNeed(run: YearRun, person: number, changes: Partial<WaitingNeed>): void {
  const standing = run.people[person]!;
  if (standing.endedAt !== null) return;
  standing.need = { ...standing.need, ...changes };
  standing.seeker = undefined;
  standing.pairs = undefined;
  lookAgain(run, person);
}

/** From now on another law pays, and another therapist may be needed. */
function comeOfAge(run: YearRun, person: number): void {
  changeNeed(run, person, { ageYears: 18, ageStatedOn: addDays(run.year.startsOn, Math.floor(run.now)), turnsEighteenSoon: false });
}
