import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { insertSettingProposal, type SourcedVersion, versionsOfSetting } from "../../db/setting-proposals.ts";
import { settingOn } from "../../db/settings.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { proceed, refuse } from "../domain/decision.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { type Deed, expiryOf, firstDayProblem } from "../domain/setting-change/proposal.ts";
import { ruleOf } from "../domain/setting-change/subjects.ts";

/** Proposes a new version of a setting to the rest of the team. The value has passed the setting's own shape. Nothing changes before somebody else approves. */
export function proposeVersion(db: Database, occasion: Occasion, key: string, version: SourcedVersion) {
  return asActor(db, occasion.actor, async (trx) => {
    const taken = (await versionsOfSetting(trx, key)).map(({ validFrom }) => validFrom);
    const problem = firstDayProblem(version.validFrom, dutchDay(occasion.now), taken, ruleOf(key).mayBeginInPast);
    return problem ? refuse(problem) : propose(trx, occasion, "begin", key, version);
  });
}

/** Proposes that a version that is to come does not. Null when there is none from that day on that has not begun. */
export function proposeWithdrawal(db: Database, occasion: Occasion, { key, validFrom, source }: { key: string; validFrom: IsoDate; source: string }) {
  return asActor(db, occasion.actor, async (trx) => {
    const coming = (await versionsOfSetting(trx, key)).find((version) => version.validFrom === validFrom && validFrom > dutchDay(occasion.now));
    return coming ? propose(trx, occasion, "withdraw", key, { ...coming, source }) : null;
  });
}

async function propose(trx: Database, occasion: Occasion, deed: Deed, key: string, version: SourcedVersion) {
  const { now } = occasion;
  const terms = await settingOn(trx, "approval-terms", dutchDay(now));
  const expiresAt = expiryOf({ deed, validFrom: version.validFrom, now, mayBeginInPast: ruleOf(key).mayBeginInPast }, terms);
  const { validFrom, value, source, certainty, confirmBy } = version;
  const id = await insertSettingProposal(trx, { deed, key, validFrom, value, source, certainty, confirmBy, proposedBy: personAt(occasion).personId, proposedAt: now, expiresAt });
  if (!id) return refuse("setting-proposed-already");
  await recordAudit(trx, occasion, "setting.propose", { kind: "setting-proposal", id });
  await enqueue(trx, { task: "weigh-setting", payload: { proposal: id } }, { task: "notify", payload: { event: "setting-proposed", subject: id } });
  return proceed({ id });
}
