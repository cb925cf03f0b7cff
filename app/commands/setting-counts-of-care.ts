import { appointmentsOfRunning } from "../../db/care-reports.ts";
import { everyOpenConsent } from "../../db/consents.ts";
import { confirmationsOfNeeds } from "../../db/needs-to-tend.ts";
import { countCodesMistakenAtLeast, countPausedAtHome, countPausesLongerThan, countSheltersTakingPart } from "../../db/setting-counts-of-people.ts";
import { pausesEndingBy } from "../../db/request-pauses.ts";
import { settingOn } from "../../db/settings.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { appointmentsOf, talkAboutMissed } from "../domain/care/appointments.ts";
import type { CareTerms } from "../domain/care/care-terms.ts";
import { waitingConsent } from "../domain/consent-deadline.ts";
import { blockersOfStart } from "../domain/consent-standing.ts";
import { addDays } from "../domain/iso-date.ts";
import { wantsReminder } from "../domain/request-pause.ts";
import { tending } from "../domain/structural-need.ts";
import { both, type Change, type Count, inTurn, lines, type Rows } from "./setting-lines.ts";

/** What is due of requests, treatments and needs. */
export const careCounts = [
  lines<Count, "need-terms">("need-terms", async ({ db, change }) => {
    const needs = await confirmationsOfNeeds(db);
    const due = (deed: "remind" | "end") => async (terms: Change<"need-terms">["before"]) => needs.filter((need) => tending(need, change.on, terms) === deed).length;
    return inTurn(both("needs-to-confirm", change, due("remind")), both("needs-to-end", change, due("end")));
  }),
  lines<Count, "care-terms">("care-terms", ({ db, change, now }) => inTurn(
    both("consents-late", change, lateConsents({ db, change, now })),
    both("cases-to-talk", change, async (terms) => (await appointmentsOfRunning(db)).filter((words) => talkAboutMissed(appointmentsOf(words), terms)).length),
    both("codes-burnt", change, ({ handoverMistakes }) => countCodesMistakenAtLeast(db, handoverMistakes, now)),
  )),
  lines<Count, "life-terms">("life-terms", ({ db, change }) => inTurn(
    both("pauses-too-long", change, ({ longestPauseDays }) => countPausesLongerThan(db, longestPauseDays)),
    both("pauses-to-tell", change, async (terms) => {
      const soon = await pausesEndingBy(db, addDays(change.on, terms.remindDaysBefore));
      return soon.filter((pause) => wantsReminder({ ...pause, beganOn: dutchDay(pause.beganAt) }, change.on, terms)).length;
    }),
  )),
  lines<Count, "settings-on-offer">("settings-on-offer", ({ db, change }) => inTurn(
    both("shelters-with-choice", change, async ({ ambulant }) => (ambulant ? countSheltersTakingPart(db) : 0)),
    both("paused-at-home", change, async ({ ambulant }) => (ambulant ? 0 : countPausedAtHome(db))),
  )),
];

/** Starts that wait for a consent which is late, by the list that the shelters read. */
function lateConsents({ db, change: { on } }: Rows<Change<"care-terms">>) {
  return async (terms: CareTerms): Promise<number> => {
    const ages = await settingOn(db, "consent-ages", on);
    const late = (await everyOpenConsent(db)).filter(({ request, consent }) => {
      const blockers = blockersOfStart({ personKind: request.personKind, age: request.age, ages, on }, consent);
      return waitingConsent(blockers, consent?.at ?? request.submittedAt, terms, on)?.late === true;
    });
    return late.length;
  };
}
