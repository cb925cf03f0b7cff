import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { holdOwnNeed, updateNeed } from "../../db/structural-needs.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import type { Occasion } from "../domain/occasion.ts";
import type { NeedForm } from "../domain/structural-need.ts";
import { areOnOffer } from "./post-need.ts";

type Refusal = "forms-unusable" | "part-is-agreed" | "need-ended";

/** Changes what is asked. A part that was agreed with somebody stays, until that is ended. Undefined when there is no such need. */
export function changeNeed(db: Database, occasion: Occasion, id: string, { children, ageMin, ageMax, forms, partsOfWeek }: NeedForm): Promise<Decision<object, Refusal> | undefined> {
  return asActor(db, occasion.actor, async (trx) => {
    const need = await holdOwnNeed(trx, id);
    if (!need) return undefined;
    if (need.endedAt) return refuse("need-ended");
    if (!need.agreedParts.every((part) => partsOfWeek.includes(part))) return refuse("part-is-agreed");
    if (!(await areOnOffer(trx, forms))) return refuse("forms-unusable");
    await updateNeed(trx, id, { children, ageMin, ageMax, forms, partsOfWeek }, occasion.now);
    await recordAudit(trx, occasion, "need.change", { kind: "structural-need", id });
    return proceed({});
  });
}
