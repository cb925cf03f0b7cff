import { recordAudit } from "../../db/audit.ts";
import type { Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { forgetOutlooks, type NewProposal, writeProposals } from "../../db/matching-results.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock, amsterdamInstant } from "../domain/amsterdam-time.ts";
import { answerDeadline, type AnswerTerms, reminderAt } from "../domain/deadlines.ts";
import { addDays } from "../domain/iso-date.ts";
import type { Job } from "../domain/job.ts";
import type { PlacedMatch } from "../domain/matching/recheck.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { Urgency } from "../domain/urgency.ts";

/** Without an id: no run, but a lead chose. */
type Run = { readonly id: string | null; readonly at: Date };

/**
 * Makes proposals of the matches of a run, each with its term, its reminder and its letter. Returns how many there
 * are: fewer than asked when somebody else was quicker.
 */
export async function proposeMatches(trx: Database, occasion: Occasion, run: Run, matches: readonly PlacedMatch[]): Promise<number> {
  if (matches.length === 0) return 0;
  const termOf = termPerUrgency(run.at, await settingOn(trx, "answer-terms", amsterdamClock(run.at).date));
  const termFor = new Map(matches.map((match) => [match.requestId, termOfMatch(match, termOf[match.urgency], run.at)]));
  const proposals = matches.map((match) => proposalOf(match, termFor.get(match.requestId)!));
  const made = await writeProposals(trx, run, proposals);
  await forgetOutlooks(trx, made.map(({ requestId }) => requestId));
  await recordAudit(trx, occasion, "job.match-regions", ...made.map(({ id }) => ({ kind: "proposal", id })));
  await enqueue(trx, ...made.flatMap(({ id, requestId }) => jobsFor(id, termFor.get(requestId)!)));
  return made.length;
}

type Term = { readonly remindAt: Date; readonly expiresAt: Date };

/** All proposals of a run begin at one moment, so three terms are worked out, and not ten thousand. */
function termPerUrgency(proposedAt: Date, terms: AnswerTerms): Record<Urgency, Term> {
  const termOf = (urgency: Urgency): Term => {
    const expiresAt = answerDeadline(urgency, proposedAt, terms);
    return { expiresAt, remindAt: reminderAt(proposedAt, expiresAt) };
  };
  return { crisis: termOf("crisis"), high: termOf("high"), normal: termOf("normal") };
}

/** A place in a group does not wait longer than its last day to join. */
function termOfMatch({ answerBy }: PlacedMatch, term: Term, proposedAt: Date): Term {
  if (answerBy === null) return term;
  const lastMoment = amsterdamInstant({ date: addDays(answerBy, 1), minute: 0 });
  return lastMoment < term.expiresAt ? { expiresAt: lastMoment, remindAt: reminderAt(proposedAt, lastMoment) } : term;
}

function proposalOf({ requestId, therapistId, placeId, explanation, agreementId }: PlacedMatch, { expiresAt }: Term): NewProposal {
  return { requestId, therapistId, placeId, explanation, expiresAt, spillOverId: agreementId };
}

function jobsFor(proposal: string, { remindAt, expiresAt }: Term): Job[] {
  return [
    { task: "notify", payload: { event: "proposal-made", subject: proposal } },
    { task: "remind-proposal", payload: { proposal }, key: `remind:${proposal}`, runAt: remindAt },
    { task: "expire-proposal", payload: { proposal }, key: `expire:${proposal}`, runAt: expiresAt },
  ];
}
