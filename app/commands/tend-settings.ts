import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { claimEndingProposals, expireSettingProposals } from "../../db/setting-proposals.ts";
import { settingOn } from "../../db/settings.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { days, later } from "../domain/duration.ts";
import type { Occasion } from "../domain/occasion.ts";

/** Every hour: proposals that nobody decided in time end, and nothing changes; of those that end soon the others are reminded, once. */
export function tendSettings(db: Database, occasion: Occasion): Promise<{ expired: number; reminded: number }> {
  return asActor(db, occasion.actor, async (trx) => {
    const { now } = occasion;
    const { remindDaysBefore } = await settingOn(trx, "approval-terms", dutchDay(now));
    const expired = await expireSettingProposals(trx, now);
    const soon = await claimEndingProposals(trx, later(now, days(remindDaysBefore)), now);
    await enqueue(trx, ...expired.map((subject) => ({ task: "notify", payload: { event: "setting-expired", subject } }) as const));
    await enqueue(trx, ...soon.map((subject) => ({ task: "notify", payload: { event: "setting-proposed", subject, turn: 1 } }) as const));
    return { expired: expired.length, reminded: soon.length };
  });
}
