import type { CareCase } from "../../db/care-cases.ts";
import { dateState, tellStep, wordsOn } from "../../db/care-reports.ts";
import type { Database } from "../../db/connect.ts";
import { insertState } from "../../db/requests.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { type Milestone, milestone, settledDay } from "../domain/care/report.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

/**
 * Writes what one side tells of a step on this day: the step itself when it is new, only a day when it was known, and
 * nothing when this side said the same before. The rules of who and when are in `milestone`.
 */
export async function reportMilestone(trx: Database, occasion: Occasion, held: CareCase, what: Milestone, on: IsoDate) {
  const words = await wordsOn(trx, held, what);
  const intakeOn = settledDay(what === "started" ? await wordsOn(trx, held, "intake-held") : words)?.on ?? null;
  const decision = milestone(what, { running: held, words, yesOn: dutchDay(held.acceptedAt), intakeOn, now: occasion.now }, on);
  if (decision.kind === "refuse" || decision.effect === "nothing-new") return decision;
  const { personId } = personAt(occasion);
  const { proposalId, requestId, side } = held;
  await tellStep(trx, what, { proposalId, side, happenedOn: on, personId, at: occasion.now });
  if (decision.effect === "reached") await insertState(trx, { requestId, status: what, personId, at: occasion.now, happenedOn: on });
  else await dateState(trx, requestId, what, { since: held.acceptedAt, on: decision.countsOn });
  return decision;
}
