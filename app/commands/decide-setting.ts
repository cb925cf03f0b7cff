import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { holdSettingProposal, versionsOfSetting, writeSettingDecision, writeTakenBack } from "../../db/setting-proposals.ts";
import { dutchDay } from "../domain/amsterdam-time.ts";
import { proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { decisionProblem, standingOf } from "../domain/setting-change/proposal.ts";

/** `seenAt`: when the preview that this person read was worked out. An approval is of what was seen. */
type Approval = { readonly id: string; readonly seenAt: string };

/** Somebody else of the team approves, and the version is there, or gone, from that moment on. Null when there is no such proposal. */
export function approveSetting(db: Database, occasion: Occasion, { id, seenAt }: Approval) {
  return decide(db, occasion, { id, seenAt, reason: null });
}

/** Somebody else of the team says no, and why. */
export function refuseSetting(db: Database, occasion: Occasion, { id, reason }: { id: string; reason: string }) {
  return decide(db, occasion, { id, seenAt: null, reason });
}

function decide(db: Database, occasion: Occasion, { id, seenAt, reason }: { id: string; seenAt: string | null; reason: string | null }) {
  return asActor(db, occasion.actor, async (trx) => {
    const proposal = await holdSettingProposal(trx, id);
    if (!proposal) return null;
    const { personId } = personAt(occasion);
    const problem = decisionProblem(proposal, { personId, now: occasion.now, seenAt });
    if (problem) return refuse(problem);
    if (reason === null && (await isOvertaken(trx, proposal, occasion.now))) return refuse("setting-overtaken");
    await writeSettingDecision(trx, id, { by: personId, at: occasion.now, reason });
    await recordAudit(trx, occasion, reason === null ? "setting.approve" : "setting.refuse", { kind: "setting-proposal", id });
    await enqueue(trx, { task: "notify", payload: { event: "setting-decided", subject: id } });
    return proceed({ key: proposal.key });
  });
}

/** Meanwhile something else begins on that day, or what was to be withdrawn is there no more or has begun. */
async function isOvertaken(trx: Database, { deed, key, validFrom }: { deed: string; key: string; validFrom: string }, now: Date): Promise<boolean> {
  const there = (await versionsOfSetting(trx, key)).some((version) => version.validFrom === validFrom);
  return deed === "begin" ? there : !there || validFrom <= dutchDay(now);
}

/** Whoever proposed it takes it back: nothing changes. Null when there is no such proposal of the actor. */
export function takeBackSetting(db: Database, occasion: Occasion, id: string) {
  return asActor(db, occasion.actor, async (trx) => {
    const proposal = await holdSettingProposal(trx, id);
    if (!proposal || proposal.proposedBy !== personAt(occasion).personId) return null;
    if (standingOf(proposal, occasion.now) !== "open") return refuse("setting-not-open");
    await writeTakenBack(trx, id, occasion.now);
    await recordAudit(trx, occasion, "setting.take-back", { kind: "setting-proposal", id });
    return proceed({ key: proposal.key });
  });
}

/** Asks for the preview to be worked out again, from today's rows. False when there is no such proposal that is open. */
export function weighSettingAgain(db: Database, occasion: Occasion, id: string): Promise<boolean> {
  return asActor(db, occasion.actor, async (trx) => {
    const proposal = await holdSettingProposal(trx, id);
    if (!proposal || standingOf(proposal, occasion.now) !== "open") return false;
    await recordAudit(trx, occasion, "setting.weigh", { kind: "setting-proposal", id });
    await enqueue(trx, { task: "weigh-setting", payload: { proposal: id } });
    return true;
  });
}
