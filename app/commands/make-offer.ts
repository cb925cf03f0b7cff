import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { enqueue } from "../../db/enqueue.ts";
import { settingOn } from "../../db/settings.ts";
import { holdNeed, insertOffer, needsNearActor, ownAgreedParts } from "../../db/structural-offers.ts";
import { therapistOf } from "../../db/therapists.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { addWorkingDays } from "../domain/deadlines.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { type Moments, partsToOffer } from "../domain/structural-need.ts";

type Refusal = "parts-not-possible" | "already-offered";

/** Offers parts of the own week for a need. Undefined when there is no such need for this therapist. */
export function makeOffer(db: Database, occasion: Occasion, { need: needId, parts }: { need: string; parts: Moments }): Promise<Decision<{ id: string }, Refusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    await holdNeed(trx, needId);
    const need = (await needsNearActor(trx)).find(({ id }) => id === needId);
    const therapist = await therapistOf(trx, personAt(occasion).personId);
    if (!need || !therapist) return undefined;
    const possible = partsToOffer(need, { ...weekOf(therapist), agreed: await ownAgreedParts(trx, therapist.id) });
    if (!parts.every((part) => possible.includes(part))) return refuse("parts-not-possible");
    const { answerWorkingDays } = await settingOn(trx, "need-terms", amsterdamClock(occasion.now).date);
    const id = await insertOffer(trx, { needId, therapistId: therapist.id, parts, at: occasion.now, expiresAt: addWorkingDays(occasion.now, answerWorkingDays) });
    if (!id) return refuse("already-offered");
    await recordAudit(trx, occasion, "offer.make", { kind: "structural-offer", id });
    await enqueue(trx, { task: "notify", payload: { event: "need-offered", subject: id } });
    return proceed({ id });
  });
}

type Therapist = NonNullable<Awaited<ReturnType<typeof therapistOf>>>;

/** What the board asks of a therapist, but for what was promised already. */
export function weekOf({ profile: { places, partsOfWeek, forms }, pausedAt }: Therapist) {
  return { places, partsOfWeek, forms: forms.map(({ treatment }) => treatment), paused: pausedAt !== null };
}
