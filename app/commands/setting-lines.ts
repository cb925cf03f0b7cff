import type { Database } from "../../db/connect.ts";
import { waitingChecks } from "../../db/registrations-to-watch.ts";
import { countAgesStatedUntil, countConfirmedUntil, countOverdue, countWaitingSince, countWithoutAgreement, openAnswers, openHandovers, openOffers } from "../../db/setting-effects.ts";
import { settingShapes, type SettingKey, type SettingValue } from "../../db/settings.ts";
import { askAgainSince } from "../domain/age-again.ts";
import { amsterdamInstant } from "../domain/amsterdam-time.ts";
import { addWorkingDays, answerDeadline } from "../domain/deadlines.ts";
import { addDays, type IsoDate } from "../domain/iso-date.ts";
import { retentionLimits } from "../domain/retention.ts";
import type { EffectPart } from "../domain/setting-change/effect.ts";

/** A setting as it would be from a day on without a change, and with it, as it stands in rows. */
export type RawChange = { readonly before: unknown; readonly after: unknown; readonly on: IsoDate };
export type Change<Key extends SettingKey> = { readonly before: SettingValue<Key>; readonly after: SettingValue<Key>; readonly on: IsoDate };

export function changeOf<Key extends SettingKey>(key: Key, { before, after, on }: RawChange): Change<Key> {
  const read = (value: unknown) => settingShapes[key].parse(value) as SettingValue<Key>;
  return { before: read(before), after: read(after), on };
}

type Deadline = Extract<EffectPart, { kind: "deadlines" }>["lines"][number];
type Count = Extract<EffectPart, { kind: "counts" }>["lines"][number];
type Work<Line> = (db: Database, change: RawChange) => Promise<Line[]>;

function lines<Line, Key extends SettingKey>(key: Key, work: (db: Database, change: Change<Key>) => Promise<Line[]>): readonly [string, Work<Line>] {
  return [key, (db, change) => work(db, changeOf(key, change))];
}

/** Of the waits that are open, how many would end at another moment if they began by the new terms. What runs keeps the deadline it was given. */
export const deadlineLines: ReadonlyMap<string, Work<Deadline>> = new Map([
  lines<Deadline, "answer-terms">("answer-terms", async (db, { before, after }) => {
    const open = await openAnswers(db);
    return [{ wait: "proposal", open: open.length, other: open.filter(({ since, urgency }) => differs(answerDeadline(urgency, since, before), answerDeadline(urgency, since, after))).length }];
  }),
  lines<Deadline, "need-terms">("need-terms", async (db, { before, after }) => [inWorkingDays("offer", await openOffers(db), before.answerWorkingDays, after.answerWorkingDays)]),
  lines<Deadline, "care-terms">("care-terms", async (db, { before, after }) => [inWorkingDays("handover", await openHandovers(db), before.handoverWorkingDays, after.handoverWorkingDays)]),
  lines<Deadline, "registration-terms">("registration-terms", async (db, { before, after }) => {
    const open = (await waitingChecks(db)).map(({ since }) => since);
    return [
      inWorkingDays("check-reminder", open, before.remindLeadWorkingDays, after.remindLeadWorkingDays),
      inWorkingDays("check-escalation", open, before.escalateWorkingDays, after.escalateWorkingDays),
    ];
  }),
]);

function inWorkingDays(wait: Deadline["wait"], open: readonly Date[], before: number, after: number): Deadline {
  return { wait, open: open.length, other: open.filter((since) => differs(addWorkingDays(since, before), addWorkingDays(since, after))).length };
}

function differs(one: Date, other: Date): boolean {
  return one.getTime() !== other.getTime();
}

/** How many are due on the first day, by the terms as they would be without and with the change. */
export const countLines: ReadonlyMap<string, Work<Count>> = new Map([
  lines<Count, "waiting-norm">("waiting-norm", async (db, change) => [await both("past-norm", change, ({ intakeWeeks }) => countWaitingSince(db, addDays(change.on, -7 * intakeWeeks)))]),
  lines<Count, "age-terms">("age-terms", async (db, change) => [await both("ages-to-ask", change, (terms) => countAgesStatedUntil(db, askAgainSince(change.on, terms)))]),
  lines<Count, "confirmation-terms">("confirmation-terms", async (db, change) => [
    await both("places-to-ask", change, ({ askAfterDays }) => countConfirmedUntil(db, addDays(change.on, -askAfterDays))),
    await both("places-to-remind", change, ({ remindAfterDays }) => countConfirmedUntil(db, addDays(change.on, -remindAfterDays))),
  ]),
  lines<Count, "code-of-conduct">("code-of-conduct", async (db, change) => [await both("code-to-agree", change, ({ version }) => countWithoutAgreement(db, version))]),
  lines<Count, "retention">("retention", async (db, { before, after, on }) => {
    const night = amsterdamInstant({ date: on, minute: 180 });
    const [was, is] = [await countOverdue(db, retentionLimits(night, before)), await countOverdue(db, retentionLimits(night, after))];
    return (["closed-requests", "drafts", "sessions", "mail"] as const).map((what) => ({ what, before: was[what], after: is[what] }));
  }),
]);

async function both<Value>(what: Count["what"], { before, after }: { before: Value; after: Value }, due: (value: Value) => Promise<number>): Promise<Count> {
  return { what, before: await due(before), after: await due(after) };
}
