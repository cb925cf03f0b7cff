import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { insertJoinRequest, ownJoinRequest, practicesToJoin, withdrawJoinRequests } from "../../db/practices.ts";
import { settingOn } from "../../db/settings.ts";
import { therapistOf } from "../../db/therapists.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { isTurnedAway } from "../domain/approval.ts";
import { days, later } from "../domain/duration.ts";
import { proceed, refuse, type Decision } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

type Wish = { readonly practice: string; readonly region: string };

/**
 * Asks the owner of a practice whether the actor may join. Meanwhile the actor works on alone; without an answer in time
 * nothing changes. One question at a time: a new one takes back the one before.
 */
export function askToJoin(db: Database, occasion: Occasion, { practice, region }: Wish): Promise<Decision<{ readonly id: string | null }, "practice-unknown" | "turned-away">> {
  return asActor(db, occasion.actor, async (trx) => {
    const { personId } = personAt(occasion);
    if (isTurnedAway((await therapistOf(trx, personId))?.status)) return refuse("turned-away");
    const known = await practicesToJoin(trx, region);
    const wanted = known.find(({ id }) => id === practice);
    if (!wanted) return refuse("practice-unknown");
    const before = await ownJoinRequest(trx);
    if (before?.status === "asked" && before.practice === wanted.name) return proceed({ id: null });
    await withdrawJoinRequests(trx, personId, occasion.now);
    const { joinDays } = await settingOn(trx, "registration-terms", amsterdamClock(occasion.now).date);
    const id = await insertJoinRequest(trx, { personId, organisationId: practice, at: occasion.now, endsAt: later(occasion.now, days(joinDays)) });
    await recordAudit(trx, occasion, "practice.join", { kind: "join-request", id });
    await enqueue(trx, { task: "notify", payload: { event: "join-asked", subject: id } });
    return proceed({ id });
  });
}
