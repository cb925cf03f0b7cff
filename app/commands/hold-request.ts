import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { endOverrides, holdRequestOfLead, insertOverride } from "../../db/overrides.ts";
import { settingOn } from "../../db/settings.ts";
import { amsterdamClock } from "../domain/amsterdam-time.ts";
import { proceed } from "../domain/decision.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import { decidable, holdUntil } from "../domain/lead-override.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";

type Hold = { readonly reference: string; readonly untilOn: IsoDate; readonly reason: string; /** While a lead arranges help elsewhere. */ readonly outside?: boolean };

/**
 * Nobody is asked for a request until a day; a hold that stands gives way to this one. A run that is under way sees it
 * under its locks, or has asked somebody before: then it is refused. Undefined for a request of another region.
 */
export function holdRequest(db: Database, occasion: Occasion, { reference, untilOn, reason, outside = false }: Hold) {
  return asActor(db, occasion.actor, async (trx) => {
    const request = await holdRequestOfLead(trx, reference);
    if (!request) return undefined;
    const { personId: by } = personAt(occasion);
    const today = amsterdamClock(occasion.now).date;
    const day = holdUntil(untilOn, today, await settingOn(trx, "lead-terms", today));
    if (day.kind === "refuse") return day;
    const decision = decidable(request.status);
    if (decision.kind === "refuse") return decision;
    await endOverrides(trx, { requestId: request.id, kinds: ["hold", "propose"], by, at: occasion.now });
    await insertOverride(trx, { requestId: request.id, kind: "hold", reason, outside, untilOn, madeBy: by, madeAt: occasion.now });
    await recordAudit(trx, occasion, "override.hold", { kind: "request", id: request.id });
    return proceed({});
  });
}
