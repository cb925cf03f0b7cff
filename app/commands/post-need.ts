import { recordAudit } from "../../db/audit.ts";
import { asActor, type Database } from "../../db/connect.ts";
import { desksOfActor } from "../../db/request-offer.ts";
import { insertNeed } from "../../db/structural-needs.ts";
import { treatmentsOnOffer } from "../../db/treatments.ts";
import { type Decision, proceed, refuse } from "../domain/decision.ts";
import { type Occasion, personAt } from "../domain/occasion.ts";
import { deskOf } from "../domain/request-offer.ts";
import type { NeedForm } from "../domain/structural-need.ts";

/** Puts on the board what a shelter needs every week. */
export function postNeed(db: Database, occasion: Occasion, { desk, ...asked }: NeedForm): Promise<Decision<{ id: string }, "desk-missing" | "forms-unusable">> {
  return asActor(db, occasion.actor, async (trx) => {
    const from = deskOf(desk ? { desk } : {}, { desks: await desksOfActor(trx) });
    if (!from) return refuse("desk-missing");
    if (!(await areOnOffer(trx, asked.forms))) return refuse("forms-unusable");
    const id = await insertNeed(trx, { ...asked, organisationId: from.organisationId, region: from.region, postedBy: personAt(occasion).personId, at: occasion.now });
    await recordAudit(trx, occasion, "need.post", { kind: "structural-need", id });
    return proceed({ id });
  });
}

/** Only forms that somebody can be asked for. */
export async function areOnOffer(trx: Database, forms: readonly string[]): Promise<boolean> {
  const codes = new Set((await treatmentsOnOffer(trx)).map(({ code }) => code));
  return forms.every((form) => codes.has(form));
}
