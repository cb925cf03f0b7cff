import { certificatesEnding, endingBefore, unfinishedBefore } from "../../db/registrations-to-watch.ts";
import { countAgesStatedUntil, countAskedForCode, countConfirmedUntil, countWaitingSince, countWithoutAgreement } from "../../db/setting-counts.ts";
import { countNightsBefore, countOverdue } from "../../db/setting-counts-of-night.ts";
import { openProposals } from "../../db/setting-proposals.ts";
import { askAgainSince } from "../domain/age-again.ts";
import { amsterdamInstant } from "../domain/amsterdam-time.ts";
import { days, later } from "../domain/duration.ts";
import { addDays, type IsoDate } from "../domain/iso-date.ts";
import { reminderReaches } from "../domain/registration-watch.ts";
import { retentionLimits } from "../domain/retention.ts";
import { careCounts } from "./setting-counts-of-care.ts";
import { peopleCounts } from "./setting-counts-of-people.ts";
import { both, type Change, type Count, inTurn, lines, type Rows, type Work } from "./setting-lines.ts";

/** The jobs that clear and ask run at night: what counts is how things stand then. */
function nightOf(date: IsoDate): Date {
  return amsterdamInstant({ date, minute: 180 });
}

/** How many are due on the first day, by the terms as they would be without and with the change. */
export const countLines: ReadonlyMap<string, Work<Count>> = new Map([
  lines<Count, "waiting-norm">("waiting-norm", ({ db, change }) => inTurn(both("past-norm", change, ({ intakeWeeks }) => countWaitingSince(db, addDays(change.on, -7 * intakeWeeks))))),
  lines<Count, "age-terms">("age-terms", ({ db, change }) => inTurn(both("ages-to-ask", change, (terms) => countAgesStatedUntil(db, askAgainSince(change.on, terms))))),
  lines<Count, "confirmation-terms">("confirmation-terms", ({ db, change }) => {
    const confirmed = (daysAgo: number) => countConfirmedUntil(db, addDays(change.on, -daysAgo));
    return inTurn(
      both("places-to-ask", change, ({ askAfterDays }) => confirmed(askAfterDays)),
      both("places-to-remind", change, ({ remindAfterDays }) => confirmed(remindAfterDays)),
      both("places-to-remind-again", change, ({ remindAgainAfterDays }) => confirmed(remindAgainAfterDays)),
    );
  }),
  lines<Count, "code-of-conduct">("code-of-conduct", ({ db, change }) => inTurn(
    both("code-to-agree", change, ({ version }) => countWithoutAgreement(db, version)),
    both("code-to-pause", change, ({ version, agreeWithinDays }) => countAskedForCode(db, version, later(nightOf(change.on), -days(agreeWithinDays)))),
  )),
  lines<Count, "price-rules">("price-rules", ({ db, change }) => inTurn(both("price-nights", change, ({ keptForDays }) => countNightsBefore(db, addDays(change.on, -keptForDays))))),
  lines<Count, "registration-terms">("registration-terms", registrations),
  lines<Count, "approval-terms">("approval-terms", async ({ db, change, now }) => {
    const open = await openProposals(db, now);
    const soon = (before: Date) => open.filter(({ expiresAt }) => expiresAt <= before).length;
    return inTurn(both("settings-to-remind", change, async ({ remindDaysBefore }) => soon(later(nightOf(change.on), days(remindDaysBefore)))));
  }),
  lines<Count, "retention">("retention", async ({ db, change: { before, after, on } }) => {
    const [was, is] = [await countOverdue(db, retentionLimits(nightOf(on), before)), await countOverdue(db, retentionLimits(nightOf(on), after))];
    return (["closed-requests", "drafts", "drafts-to-warn", "sessions", "links", "mail", "left-accounts"] as const).map((what) => ({ what, before: was[what], after: is[what] }));
  }),
  ...careCounts,
  ...peopleCounts,
]);

function registrations({ db, change }: Rows<Change<"registration-terms">>): Promise<Count[]> {
  const { on } = change;
  return inTurn(
    both("waits-to-remind", change, async (terms) => {
      const ending = await inTurn(...(["join", "supervision", "question"] as const).map((wait) => () => endingBefore(db, wait, reminderReaches(nightOf(on), terms))));
      return ending.flat().length;
    }),
    both("certificates-ending", change, async ({ certificateWarnDays }) => (await certificatesEnding(db, on, addDays(on, certificateWarnDays))).length),
    both("registrations-unfinished", change, async ({ unfinishedRemindDays }) => (await unfinishedBefore(db, later(nightOf(on), -days(unfinishedRemindDays)))).length),
  );
}
