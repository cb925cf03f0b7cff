import { countedTo } from "../../../db/clock-counts.ts";
import type { Database } from "../../../db/connect.ts";
import { coursesForLead, milestonesForLead } from "../../../db/courses.ts";
import { requestsBehind } from "../../../db/dashboard.ts";
import { listedForLead, runningForLead } from "../../../db/running-requests.ts";
import { isInState, isOfValue, isOnClock, periodOf, type Question } from "../../domain/dashboard/question.ts";
import type { Listed } from "../../domain/dashboard/request-in-sight.ts";
import { requestStatuses } from "../../domain/request.ts";
import type { Milestones } from "../../domain/waiting/clocks.ts";
import { readAsLead, type Sight, sinceOf } from "./sight.ts";

/**
 * The requests behind a figure, in no order. A figure of this moment is about requests that run; one that looks back has
 * closed ones in it too. Where a figure asks for both, only those that run can be it.
 */
export async function listedBehind(db: Database, sight: Sight, asked: Question): Promise<readonly Listed[]> {
  const looksBack = asked.clock !== undefined || asked.answer !== undefined || asked.appointment !== undefined || asked.family !== undefined;
  const ofThisMoment = asked.status !== undefined || asked.waiting !== undefined || asked.deed !== undefined;
  if (!looksBack) return runningNow(db, sight, asked);
  const before = await lookingBack(db, sight, asked);
  if (!ofThisMoment) return before;
  const now = new Set((await runningNow(db, sight, asked)).map(({ id }) => id));
  return before.filter(({ id }) => now.has(id));
}

async function runningNow(db: Database, { regions, today, reading }: Sight, asked: Question): Promise<readonly Listed[]> {
  const statuses = asked.waiting ? (["submitted", "proposed"] as const) : requestStatuses;
  const running = await readAsLead(db, await runningForLead(db, regions, statuses), today);
  return running.filter((request) => isOfValue(request, asked) && isInState(request, asked, reading));
}

/** A clock was counted up to some day: its list is of the same days, or it would not be as long as the figure says. */
async function lookingBack(db: Database, { regions, today }: Sight, asked: Question): Promise<readonly Listed[]> {
  const to = (asked.clock && (await countedTo(db, regions, asked.weeks))) ?? today;
  const since = sinceOf(asked, to);
  const only = await requestsBehind(db, regions, since, asked);
  if (only && !asked.clock && !asked.by) return listedForLead(db, regions, [...only]);
  const { clock, end } = asked;
  const period = periodOf(asked, to);
  const isAsked = (course: Listed & Milestones) => (only?.has(course.id) ?? true) && (!clock || isOnClock(course, clock, end, period));
  if (!asked.by) return (await milestonesForLead(db, regions, since)).filter(isAsked);
  const courses = await readAsLead(db, await coursesForLead(db, regions, since), today);
  return courses.filter((course) => isAsked(course) && isOfValue(course, asked));
}
