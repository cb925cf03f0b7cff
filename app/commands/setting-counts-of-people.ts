import { countStuckRequests } from "../../db/lead-notices.ts";
import { countAgreementsEnding, countAgreementsLongerThan, countAskedAtLeast, countHoldsLongerThan, countMeetingsOpenedBefore, countRefusedAtLeast } from "../../db/setting-counts-of-people.ts";
import { hours, later } from "../domain/duration.ts";
import { addDays } from "../domain/iso-date.ts";
import { both, type Count, inTurn, lines } from "./setting-lines.ts";

/** What is due of the decisions of leads, of questions of therapists, and of mail. */
export const peopleCounts = [
  lines<Count, "lead-terms">("lead-terms", ({ db, change, now }) => inTurn(
    both("holds-too-long", change, ({ longestHoldDays }) => countHoldsLongerThan(db, longestHoldDays)),
    both("agreements-too-long", change, ({ longestAgreementDays }) => countAgreementsLongerThan(db, longestAgreementDays)),
    both("agreements-to-tell", change, ({ agreementNoticeDays }) => countAgreementsEnding(db, addDays(change.on, agreementNoticeDays))),
    both("stuck-requests", change, ({ silencesBeforeNotice }) => countStuckRequests(db, silencesBeforeNotice, now)),
    both("meetings-over", change, ({ meetingHours }) => countMeetingsOpenedBefore(db, later(now, -hours(meetingHours)))),
  )),
  lines<Count, "proposal-terms">("proposal-terms", ({ db, change }) => inTurn(
    both("questions-used-up", change, ({ questionsPerProposal }) => countAskedAtLeast(db, questionsPerProposal)),
  )),
  lines<Count, "message-terms">("message-terms", ({ db, change }) => inTurn(
    both("mail-stopped", change, ({ refusalsBeforeStop }) => countRefusedAtLeast(db, refusalsBeforeStop)),
  )),
];
