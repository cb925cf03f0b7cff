import { waitingChecks } from "../../db/registrations-to-watch.ts";
import { openProposals } from "../../db/setting-proposals.ts";
import { type BegunWait, openAnswers, openSince } from "../../db/setting-waits.ts";
import { addWorkingDays, answerDeadline } from "../domain/deadlines.ts";
import { days, hours, later, minutes } from "../domain/duration.ts";
import { expiryOf } from "../domain/setting-change/proposal.ts";
import { ruleOf } from "../domain/setting-change/subjects.ts";
import { type Change, type Deadline, inTurn, lines, type Rows } from "./setting-lines.ts";

/** Of the waits that are open, how many would end at another moment by the new terms. */
export const deadlineLines = new Map([
  lines<Deadline, "answer-terms">("answer-terms", async ({ db, change: { before, after } }) => {
    const open = await openAnswers(db);
    return [{ wait: "proposal", open: open.length, other: open.filter(({ since, urgency }) => differs(answerDeadline(urgency, since, before), answerDeadline(urgency, since, after))).length }];
  }),
  lines<Deadline, "proposal-terms">("proposal-terms", (rows) => inTurn(waiting("undo", rows, ({ undoMinutes }, since) => later(since, minutes(undoMinutes))))),
  lines<Deadline, "need-terms">("need-terms", (rows) => inTurn(waiting("offer", rows, ({ answerWorkingDays }, since) => addWorkingDays(since, answerWorkingDays)))),
  lines<Deadline, "care-terms">("care-terms", (rows) => inTurn(
    waiting("handover", rows, ({ handoverWorkingDays }, since) => addWorkingDays(since, handoverWorkingDays)),
    waiting("handover-code", rows, ({ handoverCodeDays }, since) => later(since, days(handoverCodeDays))),
    waiting("intake-plan", rows, ({ intakePlanWorkingDays }, since) => addWorkingDays(since, intakePlanWorkingDays)),
    waiting("transfer", rows, ({ transferWorkingDays }, since) => addWorkingDays(since, transferWorkingDays)),
  )),
  lines<Deadline, "life-terms">("life-terms", (rows) => inTurn(waiting("move", rows, ({ moveAnswerDays }, since) => addWorkingDays(since, moveAnswerDays)))),
  lines<Deadline, "message-terms">("message-terms", (rows) => inTurn(
    waiting("contact", rows, ({ contactDays }, since) => later(since, days(contactDays))),
    waiting("address-link", rows, ({ addressLinkHours }, since) => later(since, hours(addressLinkHours))),
  )),
  lines<Deadline, "registration-terms">("registration-terms", registrations),
  lines<Deadline, "approval-terms">("approval-terms", proposals),
]);

type Ending<Terms> = (terms: Terms, since: Date) => Date;

/** Waits of one kind that have a moment of beginning, and end by a term. */
function waiting<Terms>(wait: BegunWait, { db, change, now }: Rows<{ before: Terms; after: Terms }>, ending: Ending<Terms>) {
  return async (): Promise<Deadline> => line(wait, await openSince(db, wait, now), change, ending);
}

function line<Terms>(wait: Deadline["wait"], open: readonly Date[], { before, after }: { before: Terms; after: Terms }, ending: Ending<Terms>): Deadline {
  return { wait, open: open.length, other: open.filter((since) => differs(ending(before, since), ending(after, since))).length };
}

async function registrations(rows: Rows<Change<"registration-terms">>): Promise<Deadline[]> {
  const checks = (await waitingChecks(rows.db)).map(({ since }) => since);
  const answered = await inTurn(
    waiting("join", rows, ({ joinDays }, since) => later(since, days(joinDays))),
    waiting("supervision", rows, ({ supervisionDays }, since) => later(since, days(supervisionDays))),
    waiting("profile-question", rows, ({ questionDays }, since) => later(since, days(questionDays))),
  );
  return [
    line("check-reminder", checks, rows.change, ({ remindLeadWorkingDays }, since) => addWorkingDays(since, remindLeadWorkingDays)),
    line("check-escalation", checks, rows.change, ({ escalateWorkingDays }, since) => addWorkingDays(since, escalateWorkingDays)),
    ...answered,
  ];
}

/** Proposals about settings, this one among them. One that has to be decided before its first day keeps that day by both terms. */
async function proposals({ db, change: { before, after }, now }: Rows<Change<"approval-terms">>): Promise<Deadline[]> {
  const open = await openProposals(db, now);
  const other = open.filter(({ key, deed, validFrom, proposedAt }) => {
    const facts = { deed, validFrom, now: proposedAt, mayBeginInPast: ruleOf(key).mayBeginInPast };
    return differs(expiryOf(facts, before), expiryOf(facts, after));
  });
  return [{ wait: "setting-proposal", open: open.length, other: other.length }];
}

function differs(one: Date, other: Date): boolean {
  return one.getTime() !== other.getTime();
}
