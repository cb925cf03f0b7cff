import { describe, expect, test as plain } from "vitest";
import { countLines } from "../../app/commands/setting-counts.ts";
import { deadlineLines } from "../../app/commands/setting-deadlines.ts";
import { dueThings, type EffectPart, openWaits } from "../../app/domain/setting-change/effect.ts";
import { type SettingKey, settingOn } from "../../db/settings.ts";
import { today } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { firstDay, type RowToCount, rowsToCount } from "../support/setting-rows.ts";

const test = rehearsals();
type Wait = Extract<EffectPart, { kind: "deadlines" }>["lines"][number]["wait"];
type Due = Extract<EffectPart, { kind: "counts" }>["lines"][number]["what"];
type Part = Readonly<Record<string, number | string | boolean>>;

const waits: readonly [Wait, SettingKey, Part, RowToCount][] = [
  ["proposal", "answer-terms", { high: 3 }, "crisisAnswer"],
  ["undo", "proposal-terms", { undoMinutes: 20 }, "no"],
  ["offer", "need-terms", { answerWorkingDays: 4 }, "offer"],
  ["handover", "care-terms", { handoverWorkingDays: 4 }, "acceptedCase"],
  ["handover-code", "care-terms", { handoverCodeDays: 6 }, "acceptedCase"],
  ["intake-plan", "care-terms", { intakePlanWorkingDays: 6 }, "caseWithoutPlan"],
  ["transfer", "care-terms", { transferWorkingDays: 6 }, "transfer"],
  ["move", "life-terms", { moveAnswerDays: 6 }, "move"],
  ["join", "registration-terms", { joinDays: 7 }, "join"],
  ["supervision", "registration-terms", { supervisionDays: 7 }, "supervision"],
  ["profile-question", "registration-terms", { questionDays: 7 }, "profileQuestion"],
  ["check-reminder", "registration-terms", { remindLeadWorkingDays: 4 }, "registration"],
  ["check-escalation", "registration-terms", { escalateWorkingDays: 9 }, "registration"],
  ["contact", "message-terms", { contactDays: 7 }, "contact"],
  ["address-link", "message-terms", { addressLinkHours: 48 }, "addressLink"],
  ["setting-proposal", "approval-terms", { answerDays: 7 }, "settingProposal"],
];

/** What is due of one row: none by the terms of now and one by the others, unless told the other way round. */
const due: readonly [Due, SettingKey, Part, RowToCount, ("less" | "more")?][] = [
  ["past-norm", "waiting-norm", { intakeWeeks: 2 }, "waitingRequest"],
  ["ages-to-ask", "age-terms", { confirmAfterMonths: 1 }, "oldAge"],
  ["places-to-ask", "confirmation-terms", { askAfterDays: 20 }, "therapistAtWork"],
  ["places-to-remind", "confirmation-terms", { askAfterDays: 10, remindAfterDays: 20 }, "therapistAtWork"],
  ["places-to-remind-again", "confirmation-terms", { askAfterDays: 10, remindAfterDays: 15, remindAgainAfterDays: 20 }, "therapistAtWork"],
  ["code-to-agree", "code-of-conduct", { version: "2027-01" }, "agreedToCode"],
  ["code-to-pause", "code-of-conduct", { agreeWithinDays: 7 }, "askedForCode"],
  ["needs-to-confirm", "need-terms", { remindDaysBefore: 40 }, "need"],
  ["needs-to-end", "need-terms", { confirmedForMonths: 1 }, "need"],
  ["consents-late", "care-terms", { consentUnaskedDays: 60 }, "withoutConsent", "less"],
  ["cases-to-talk", "care-terms", { missedToTalkAbout: 1 }, "oneMissed"],
  ["codes-burnt", "care-terms", { handoverMistakes: 2 }, "mistakenCode"],
  ["waits-to-remind", "registration-terms", { remindDaysBefore: 1 }, "join", "less"],
  ["certificates-ending", "registration-terms", { certificateWarnDays: 7 }, "certificate", "less"],
  ["registrations-unfinished", "registration-terms", { unfinishedRemindDays: 30 }, "halfRegistration", "less"],
  ["settings-to-remind", "approval-terms", { remindDaysBefore: 7 }, "settingProposal"],
  ["holds-too-long", "lead-terms", { longestHoldDays: 29 }, "hold"],
  ["agreements-too-long", "lead-terms", { longestAgreementDays: 190 }, "agreement"],
  ["agreements-to-tell", "lead-terms", { agreementNoticeDays: 30 }, "endingAgreement"],
  ["stuck-requests", "lead-terms", { silencesBeforeNotice: 1 }, "silence"],
  ["meetings-over", "lead-terms", { meetingHours: 3 }, "meeting"],
  ["pauses-too-long", "life-terms", { longestPauseDays: 15 }, "parked"],
  ["pauses-to-tell", "life-terms", { remindDaysBefore: 7 }, "parked"],
  ["questions-used-up", "proposal-terms", { questionsPerProposal: 1 }, "question"],
  ["mail-stopped", "message-terms", { refusalsBeforeStop: 1 }, "refusedMail"],
  ["shelters-with-choice", "settings-on-offer", { ambulant: true }, "shelter"],
  ["paused-at-home", "settings-on-offer", { ambulant: true }, "atHome", "less"],
  ["price-nights", "price-rules", { keptForDays: 60 }, "night"],
  ["closed-requests", "retention", { closedRequestMonths: 2 }, "closedRequest"],
  ["drafts", "retention", { draftDays: 20 }, "draft"],
  ["drafts-to-warn", "retention", { draftWarningDays: 70 }, "draft"],
  ["sessions", "retention", { endedSessionDays: 15 }, "session"],
  ["links", "retention", { usedLinkDays: 15 }, "reset"],
  ["mail", "retention", { mailDays: 15 }, "mail"],
  ["left-accounts", "retention", { leftAccountDays: 15 }, "left"],
];

describe("a preview counts what is there", () => {
  plain("of every wait and everything that a term makes due", () => {
    expect(waits.map(([wait]) => wait).toSorted()).toEqual([...openWaits].toSorted());
    expect(due.map(([what]) => what).toSorted()).toEqual([...dueThings].toSorted());
  });

  test.for(waits)("an open wait (%s) that would end at another moment by other %s", async ([wait, key, part, row], { stage: { db, as } }) => {
    await rowsToCount[row](db);
    await as("schakel_worker");
    const before = await settingOn(db, key, firstDay);
    const lineBy = async (after: object) => (await deadlineLines.get(key)?.({ db, change: { before, after, on: firstDay }, now: today }))?.find((line) => line.wait === wait);
    expect(await lineBy({ ...(before as object), ...part })).toEqual({ wait, open: 1, other: 1 });
    expect(await lineBy(before as object)).toEqual({ wait, open: 1, other: 0 });
  });

  test.for(due)("one thing (%s) that is due by other %s, and not by those of now", async ([what, key, part, row, way = "more"], { stage: { db, as } }) => {
    const before = await settingOn(db, key, firstDay);
    const change = { before, after: { ...(before as object), ...part }, on: firstDay };
    const lineNow = async () => {
      await as("schakel_worker");
      const line = (await countLines.get(key)?.({ db, change, now: today }))?.find((one) => one.what === what);
      await as("owner");
      return line;
    };
    expect(await lineNow()).toMatchObject({ before: 0, after: 0 });
    await rowsToCount[row](db);
    expect(await lineNow()).toEqual({ what, ...(way === "more" ? { before: 0, after: 1 } : { before: 1, after: 0 }) });
  });
});
