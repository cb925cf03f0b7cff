import { clockCounts } from "../../../db/clock-counts.ts";
import type { Database } from "../../../db/connect.ts";
import { coursesForLead } from "../../../db/courses.ts";
import { enqueue } from "../../../db/enqueue.ts";
import { type ClockCounts, type CountsByValue, countPart, everyone, nobodyCounted, type Part, together } from "../../domain/dashboard/clock-counts.ts";
import { periodOf, type Question } from "../../domain/dashboard/question.ts";
import type { Split } from "../../domain/dashboard/split.ts";
import { hours } from "../../domain/duration.ts";
import type { IsoDate } from "../../domain/iso-date.ts";
import { clockJobs } from "../../domain/job.ts";
import type { Period } from "../../domain/waiting/spell.ts";
import { readAsLead, type Sight, sinceOf } from "./sight.ts";

/** What was counted longer ago is counted again when somebody looks. Who looks does not wait for it. */
const oldAfter = hours(1);

/** What the clocks counted in a period, and as of when; null for this moment. */
export interface ClocksOfPeriod {
  readonly all: ClockCounts;
  readonly byValue: CountsByValue;
  readonly countedAt: Date | null;
  readonly period: Period;
}

type Counted = Awaited<ReturnType<typeof clockCounts>>;

/**
 * The clocks of the regions in sight, everyone together and by one split, as they were counted last. A region of which
 * nothing was counted yet, such as that of a new platform before its first night, is counted here, this once.
 */
export async function clocksFor(db: Database, { regions, today, reading: { now } }: Sight, question: Pick<Question, "weeks">, by: Split | null): Promise<ClocksOfPeriod> {
  const asked = by === null ? [everyone] as const : [everyone, by] as const;
  const rows = await clockCounts(db, regions, question.weeks, asked);
  const known = regions.filter((slug) => rows.filter(({ region }) => region === slug).length === asked.length);
  const fresh = known.filter((slug) => rows.every(({ region, countedAt }) => region !== slug || now.getTime() - countedAt.getTime() < oldAfter));
  const others = (some: readonly string[]) => regions.filter((slug) => !some.includes(slug));
  await enqueue(db, ...clockJobs(others(fresh)));
  const counted = [...rows.filter(({ region }) => known.includes(region)), ...(await countHere(db, others(known), question, asked, today))];
  const oldest = rows.toSorted((a, b) => a.countedAt.getTime() - b.countedAt.getTime())[0];
  return {
    all: together(countsOf(counted, everyone))[everyone] ?? nobodyCounted,
    byValue: together(countsOf(counted, by)),
    countedAt: oldest?.countedAt ?? null,
    period: periodOf(question, oldest?.countedTo ?? today),
  };
}

function countsOf(counted: readonly Pick<Counted[number], "part" | "counts">[], asked: Part | null): CountsByValue[] {
  return counted.filter(({ part }) => part === asked).map(({ counts }) => counts);
}

async function countHere(db: Database, regions: readonly string[], question: Pick<Question, "weeks">, asked: readonly Part[], today: IsoDate) {
  if (regions.length === 0) return [];
  const courses = await readAsLead(db, await coursesForLead(db, regions, sinceOf(question, today)), today);
  return asked.map((part) => ({ part, counts: countPart(courses, periodOf(question, today), part) }));
}
