import { recordAudit } from "../../db/audit.ts";
import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { forgetOutlooks, type NewProposal, writeProposals } from "../../db/matching-results.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { answerDeadline, type AnswerTerms, reminderAt } from "../domain/deadlines.ts";
import type { Job } from "../domain/job.ts";
import type { PlacedMatch } from "../domain/matching/recheck.ts";
import type { Occasion } from "../domain/occasion.ts";

type Run = { readonly id: string; readonly at: Date };

/**
 * Makes proposals of the matches of a run, each with its term, its reminder and its letter. Returns how many there
 * are: fewer than asked when somebody else was quicker.
 */
export async function proposeMatches(trx: Database, occasion: Occasion, run: Run, matches: readonly PlacedMatch[]): Promise<number> {
  if (matches.length === 0) return 0;
  const terms = await settingOn(trx, "answer-terms", amsterdamClock(run.at).date);
  const proposals = matches.map((match) => proposalOf(match, run.at, terms));
  const termOf = new Map(proposals.map(({ requestId, expiresAt }) => [requestId, expiresAt]));
  const made = await writeProposals(trx, run, proposals);
  await forgetOutlooks(trx, made.map(({ requestId }) => requestId));
  await recordAudit(trx, occasion, "job.match-regions", ...made.map(({ id }) => ({ kind: "proposal", id })));
  await enqueue(trx, ...made.flatMap(({ id, requestId }) => jobsFor(id, run.at, termOf.get(requestId) ?? run.at)));
  return made.length;
}

function proposalOf({ requestId, therapistId, placeId, explanation, urgency }: PlacedMatch, proposedAt: Date, terms: AnswerTerms): NewProposal {
  return { requestId, therapistId, placeId, explanation, expiresAt: answerDeadline(urgency, proposedAt, terms) };
}

function jobsFor(proposal: string, proposedAt: Date, expiresAt: Date): Job[] {
  return [
    { task: "notify", payload: { event: "proposal-made", subject: proposal } },
    { task: "remind-proposal", payload: { proposal }, key: `remind:${proposal}`, runAt: reminderAt(proposedAt, expiresAt) },
    { task: "expire-proposal", payload: { proposal }, key: `expire:${proposal}`, runAt: expiresAt },
  ];
}
