import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { settingProposal, type SettingProposal, versionsOfSetting, writeEffect } from "../../db/setting-proposals.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import type { Occasion } from "../domain/occasion.ts";
import { inForce } from "../domain/setting.ts";
import type { Effect } from "../domain/setting-change/effect.ts";
import { standingOf } from "../domain/setting-change/proposal.ts";
import { ruleOf } from "../domain/setting-change/subjects.ts";
import { effects } from "./setting-effects.ts";
import type { RawChange } from "./setting-lines.ts";

/** Works out what a proposed change would do, as things are now, and keeps the counts. Nothing else is written. One that is over is nothing to do. */
export function weighSetting(db: Database, occasion: Occasion, id: string): Promise<void> {
  return asActor(db, occasion.actor, async (trx) => {
    const proposal = await settingProposal(trx, id);
    if (!proposal || standingOf(proposal, occasion.now) !== "open") return;
    const { key } = proposal;
    const change = await changeProposed(trx, proposal, occasion.now);
    const effect: Effect = [];
    for (const kind of ruleOf(key).effects) effect.push(await effects[kind]({ db: trx, key, change, now: occasion.now }));
    await writeEffect(trx, id, effect, occasion.now);
    await recordAudit(trx, occasion, "job.weigh-setting", { kind: "setting-proposal", id });
  });
}

/** What would be in force on the first day without the change and with it. One that begins in the past is looked at as of today. */
async function changeProposed(trx: Database, { deed, key, validFrom, value }: SettingProposal, now: Date): Promise<RawChange> {
  const others = (await versionsOfSetting(trx, key)).filter((version) => version.validFrom !== validFrom);
  const today = dutchDay(now);
  const on = validFrom < today ? today : validFrom;
  const otherwise = inForce(others, on);
  return deed === "begin" ? { on, before: otherwise, after: value } : { on, before: value, after: otherwise };
}
